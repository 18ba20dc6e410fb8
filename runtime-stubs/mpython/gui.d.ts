// Of the module `mpython`: bars, clocks, pictures on the screen. Facts: firmware modules/gui.py (labplus-cn/mpython, 2.1 to 2.6).

declare module "mpython" {
  import type { FrameBuffer } from "framebuf";

  /** Bars and QR codes on a screen; seen after `show`. 在屏幕上画进度条、二维码;`show` 之后显示。 */
  export interface UI {
    /** A bar with round ends of `width` x `height` pixels; `progress` is 0 to 100. 圆角进度条,`width` x `height` 像素;`progress` 为 0 到 100。 */
    ProgressBar(x: int, y: int, width: int, height: int, progress: float): void;
    /** A bar of `width` x `height` pixels that fills to the right (`dir` 1, unless given) or upwards (0); `progress` is 0 to 100, `frame` 1 (unless given) draws its outline. 条形进度,`width` x `height` 像素,向右(`dir` 为 1,默认)或向上(0)增长;`progress` 为 0 到 100,`frame` 为 1(默认)画边框。 */
    stripBar(x: int, y: int, width: int, height: int, progress: float, dir?: int, frame?: int): void;
    /** A QR code (version 3, 29 x 29 fields, up to 53 bytes) of squares of `scale` pixels (2 unless given). Raises an error for a longer text. 二维码(版本 3,29 x 29 格,最多 53 字节),每格边长 `scale` 像素(默认 2);文本过长时出错。 */
    qr_code(text: string, x: int, y: int, scale?: int): void;
  }

  /** Makes a `UI`. 创建 `UI`。 */
  export interface UIConstructor {
    /** A `UI` for a screen. 用于某屏幕的 `UI`。 */
    (screen: OLED): UI;
    /** A `UI` for a screen. 用于某屏幕的 `UI`。 */
    new (screen: OLED): UI;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: UI;
  }

  /** Bars and QR codes on a screen. 在屏幕上画进度条、二维码。 */
  export const UI: UIConstructor;

  /** Pictures to leaf through, with a row of dots below. 可翻页的图片,下方有一排圆点。 */
  export interface multiScreen {
    /** Draws the picture of this number, counted from 0; seen after `show`. Raises IndexError for another. 画第几幅图片,从 0 数起;`show` 之后显示;越界抛出 IndexError。 */
    drawScreen(index: int): void;
    /** Draws the next picture, after the last one the first. Call `drawScreen` before. 画下一幅图片,最后一幅之后回到第一幅;须先调用 `drawScreen`。 */
    nextScreen(): void;
  }

  /** Makes a `multiScreen`. 创建 `multiScreen`。 */
  export interface MultiScreenConstructor {
    /** Pictures of `w` x `h` pixels each, in the form `bitmap` takes. 若干幅 `w` x `h` 像素的图片,格式与 `bitmap` 相同。 */
    (screen: OLED, frames: readonly bytearray[], w: int, h: int): multiScreen;
    /** Pictures of `w` x `h` pixels each, in the form `bitmap` takes. 若干幅 `w` x `h` 像素的图片,格式与 `bitmap` 相同。 */
    new (screen: OLED, frames: readonly bytearray[], w: int, h: int): multiScreen;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: multiScreen;
  }

  /** Pictures to leaf through. 可翻页的图片。 */
  export const multiScreen: MultiScreenConstructor;

  /** A clock with hands; seen after `show`. 指针时钟;`show` 之后显示。 */
  export interface Clock {
    /** Takes the time from the board's clock: call it before drawing the hands. 读取板子时钟的时间;画指针之前须调用。 */
    settime(): void;
    /** Draws the dial and all hands. 画表盘和所有指针。 */
    drawClock(): void;
    /** Draws the dial. 画表盘。 */
    drawDial(): void;
    /** Draws the hand of the hours. 画时针。 */
    drawHour(): void;
    /** Draws the hand of the minutes. 画分针。 */
    drawMin(): void;
    /** Draws the hand of the seconds. 画秒针。 */
    drawSec(): void;
    /** Makes its place dark. 清除时钟所在区域。 */
    clear(): void;
  }

  /** Makes a `Clock`. 创建 `Clock`。 */
  export interface ClockConstructor {
    /** A clock round (x, y), of this radius in pixels. 以 (x, y) 为圆心、以像素为单位给定半径的时钟。 */
    (screen: OLED, x: int, y: int, radius: int): Clock;
    /** A clock round (x, y), of this radius in pixels. 以 (x, y) 为圆心、以像素为单位给定半径的时钟。 */
    new (screen: OLED, x: int, y: int, radius: int): Clock;
    /** What all clocks inherit from. 所有时钟的原型。 */
    readonly prototype: Clock;
  }

  /** A clock with hands. 指针时钟。 */
  export const Clock: ClockConstructor;

  /** Reads pictures from files of the board. 从板子的文件读取图片。 */
  export interface Image {
    /** Reads a picture: PBM (P4) or BMP with one bit a pixel; `invert` 1 turns lit and dark round. It is for `blit`. Raises OSError 2 when there is no such file, TypeError for another format. 读取图片:PBM(P4)或每像素一位的 BMP;`invert` 为 1 则反色。结果供 `blit` 使用。文件不存在抛出 OSError 2,格式不支持抛出 TypeError。 */
    load(path: string, invert?: int): FrameBuffer;
  }

  /** Makes an `Image`. 创建 `Image`。 */
  export interface ImageConstructor {
    /** A reader of pictures. 图片读取器。 */
    (): Image;
    /** A reader of pictures. 图片读取器。 */
    new (): Image;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: Image;
  }

  /** Reads pictures from files of the board. 从板子的文件读取图片。 */
  export const Image: ImageConstructor;
}
