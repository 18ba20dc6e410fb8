// Of the module `mpython`: the LEDs, waiting, and what it passes on from other modules. Not here: `print` (console.log is the
// way) and `const` of MicroPython. Facts: firmware modules/mpython.py (labplus-cn/mpython, 2.0 to 2.6.1).

declare module "mpython" {
  import type { NeoPixel } from "neopixel";

  export { ADC, I2C, Pin, PWM, TouchPad } from "machine";
  export { FrameBuffer } from "framebuf";
  export { NeoPixel } from "neopixel";
  export { sleep, sleep_ms, sleep_us } from "time";

  /** The board's three RGB LEDs: `rgb[0]` to `rgb[2]`, from the left; brightness 0.3 at first. 板上的三个 RGB 灯:`rgb[0]` 到 `rgb[2]`,从左数起;初始亮度 0.3。 */
  export const rgb: NeoPixel;

  /** Has the function called with the argument soon, between two steps of the program. Raises RuntimeError when too many wait (8). 稍后在程序的两步之间以该参数调用函数;等待的过多(8 个)时抛出 RuntimeError。 */
  export function schedule<T>(callback: (argument: T) => void, argument: T): void;

  /** Turns a number from the range `bMin` to `bMax` into the same place of the range `cMin` to `cMax`. Raises ZeroDivisionError when `bMin` equals `bMax`. 把 `bMin` 到 `bMax` 范围内的数按比例换算到 `cMin` 到 `cMax`;`bMin` 等于 `bMax` 时抛出 ZeroDivisionError。 */
  export function numberMap(inputNum: float, bMin: float, bMax: float, cMin: float, cMax: float): float;

  /** The board's own number: 12 hexadecimal digits in capitals. Since 2.6.1. 板子的唯一编号:12 位大写十六进制数。2.6.1 起提供。 */
  export function uuid(): string;
}
