// The module `neopixel`: chains of RGB LEDs. Facts: firmware port/modules/neopixel.py (labplus-cn/mpython, 2.1 to 2.6).

declare module "neopixel" {
  import type { Pin } from "machine";

  /** A chain of RGB LEDs. Colours are seen after `write`. 一串 RGB 灯;颜色在 `write` 之后生效。 */
  export interface NeoPixel {
    /** How many LEDs there are: Python's `n`. 灯的个数。 */
    readonly n: int;
    /** The colour of an LED, counted from 0: red, green, blue, 0 to 255 each. Raises IndexError outside. 一个灯的颜色,从 0 数起:红、绿、蓝,各 0 到 255;越界抛出 IndexError。 */
    [index: number]: Tuple<[red: int, green: int, blue: int]>;
    /** Gives all LEDs the same colour: red, green, blue, 0 to 255 each. 把所有灯设为同一颜色:红、绿、蓝,各 0 到 255。 */
    fill(color: Tuple<[red: int, green: int, blue: int]>): void;
    /** Sends the colours to the LEDs: only then are they seen. 把颜色送到灯上,此后才能看见。 */
    write(): void;
    /** How bright all LEDs are from the next `write` on: 0.0 to 1.0; what lies outside is cut off. 从下次 `write` 起的整体亮度:0.0 到 1.0,超出则截断。 */
    brightness(brightness: float): void;
  }

  /** Makes a `NeoPixel`. 创建 `NeoPixel`。 */
  export interface NeoPixelConstructor {
    /** A chain of `n` LEDs on a pin; `bpp` bytes each (3), `timing` 1 for 800 kHz (1) or 0 for 400 kHz, `brightness` 0.0 to 1.0 (1.0). 引脚上的 `n` 个灯;每个 `bpp` 字节(默认 3),`timing` 为 1 表示 800 kHz(默认)、0 表示 400 kHz,亮度 0.0 到 1.0(默认 1.0)。 */
    (pin: Pin, n: int, bpp?: int, timing?: int, brightness?: float): NeoPixel;
    /** A chain of `n` LEDs on a pin; `bpp` bytes each (3), `timing` 1 for 800 kHz (1) or 0 for 400 kHz, `brightness` 0.0 to 1.0 (1.0). 引脚上的 `n` 个灯;每个 `bpp` 字节(默认 3),`timing` 为 1 表示 800 kHz(默认)、0 表示 400 kHz,亮度 0.0 到 1.0(默认 1.0)。 */
    new (pin: Pin, n: int, bpp?: int, timing?: int, brightness?: float): NeoPixel;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: NeoPixel;
  }

  /** A chain of RGB LEDs. 一串 RGB 灯。 */
  export const NeoPixel: NeoPixelConstructor;
}
