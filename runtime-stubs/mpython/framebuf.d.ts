// The module `framebuf`: pictures in memory. Facts: firmware port/builtins/modframebuf.c (labplus-cn/mpython, 2.1 to 2.6).

declare module "framebuf" {
  /** One bit a pixel, a byte is 8 pixels one below the other, the lowest bit on top: 0. The screen's own. 每像素一位,一个字节为纵向 8 个像素,最低位在上,值为 0;屏幕所用格式。 */
  export const MONO_VLSB: int;
  /** One bit a pixel, a byte is 8 pixels side by side, the highest bit on the left: 3. 每像素一位,一个字节为横向 8 个像素,最高位在左,值为 3。 */
  export const MONO_HLSB: int;
  /** One bit a pixel, a byte is 8 pixels side by side, the lowest bit on the left: 4. 每像素一位,一个字节为横向 8 个像素,最低位在左,值为 4。 */
  export const MONO_HMSB: int;
  /** 16 bits a pixel: 5 red, 6 green, 5 blue: 1. 每像素 16 位:红 5、绿 6、蓝 5,值为 1。 */
  export const RGB565: int;
  /** Two bits a pixel, 4 shades: 5. 每像素两位,4 级灰度,值为 5。 */
  export const GS2_HMSB: int;
  /** Four bits a pixel, 16 shades: 2. 每像素四位,16 级灰度,值为 2。 */
  export const GS4_HMSB: int;
  /** Eight bits a pixel, 256 shades: 6. 每像素八位,256 级灰度,值为 6。 */
  export const GS8: int;

  /**
   * A picture in memory. (0, 0) is the top left corner, x grows to the right, y downwards, in pixels. What lies
   * outside is left out. On the screen a colour `c` of 0 is dark and 1 is lit.
   *
   * 内存中的画面。(0, 0) 为左上角,x 向右、y 向下,单位像素;超出部分忽略。在屏幕上颜色 `c` 为 0 暗、1 亮。
   */
  export interface FrameBuffer {
    /** Fills everything with the colour. 用该颜色填满整个画面。 */
    fill(c: int): void;
    /** The colour of a pixel; `null` outside. 读取一个像素的颜色;越界为 `null`。 */
    pixel(x: int, y: int): int | null;
    /** Sets a pixel. 设置一个像素。 */
    pixel(x: int, y: int, c: int): void;
    /** A horizontal line, `w` pixels to the right of (x, y). 从 (x, y) 向右画 `w` 像素的水平线。 */
    hline(x: int, y: int, w: int, c: int): void;
    /** A vertical line, `h` pixels down from (x, y). 从 (x, y) 向下画 `h` 像素的垂直线。 */
    vline(x: int, y: int, h: int, c: int): void;
    /** A line from (x1, y1) to (x2, y2). 从 (x1, y1) 到 (x2, y2) 画线。 */
    line(x1: int, y1: int, x2: int, y2: int, c: int): void;
    /** The outline of a rectangle of `w` x `h` pixels with its top left corner at (x, y). 以 (x, y) 为左上角,画宽 `w` 高 `h` 像素的矩形边框。 */
    rect(x: int, y: int, w: int, h: int, c: int): void;
    /** A filled rectangle of `w` x `h` pixels with its top left corner at (x, y). 以 (x, y) 为左上角,填充宽 `w` 高 `h` 像素的矩形。 */
    fill_rect(x: int, y: int, w: int, h: int, c: int): void;
    /** The outline of a circle of radius `r` round (x, y). 以 (x, y) 为圆心,画半径 `r` 的圆。 */
    circle(x: int, y: int, r: int, c: int): void;
    /** A filled circle of radius `r` round (x, y). 以 (x, y) 为圆心,填充半径 `r` 的圆。 */
    fill_circle(x: int, y: int, r: int, c: int): void;
    /** Quarters of a circle of radius `r` round (x, y). `corner` adds up: 1 top left, 2 top right, 4 bottom right, 8 bottom left. 画圆弧,`corner` 可相加:1 左上,2 右上,4 右下,8 左下。 */
    quarter_circle(x: int, y: int, r: int, corner: int, c: int): void;
    /** The same as `quarter_circle`. 与 `quarter_circle` 相同。 */
    drawCircleHelper(x: int, y: int, r: int, corner: int, c: int): void;
    /** The outline of a triangle. 画三角形边框。 */
    triangle(x0: int, y0: int, x1: int, y1: int, x2: int, y2: int, c: int): void;
    /** A filled triangle. 填充三角形。 */
    fill_triangle(x0: int, y0: int, x1: int, y1: int, x2: int, y2: int, c: int): void;
    /** A rectangle with round corners of radius `r`. The firmware takes the height for the colour: it is always lit. 圆角半径为 `r` 的矩形边框。固件误把高度当作颜色,因此总是亮的。 */
    round_rect(x: int, y: int, w: int, h: int, r: int, c: int): void;
    /** The same as `round_rect`, with its mistake. 与 `round_rect` 相同(含其错误)。 */
    RoundRect(x: int, y: int, w: int, h: int, r: int, c: int): void;
    /** A picture of `w` x `h` pixels in rows, one bit a pixel, the highest bit on the left, drawn at (x, y). The firmware does not look at `c`. Raises TypeError when the buffer cannot be changed (`bytes`). 在 (x, y) 处绘制 `w` x `h` 的位图:逐行排列,每像素一位,最高位在左。固件不使用 `c`。缓冲区不可修改(`bytes`)时抛出 TypeError。 */
    bitmap(x: int, y: int, buffer: bytearray, w: int, h: int, c: int): void;
    /** The same as `bitmap`. 与 `bitmap` 相同。 */
    Bitmap(x: int, y: int, buffer: bytearray, w: int, h: int, c: int): void;
    /** Copies another picture to (x, y); pixels of the colour `key` are left out (none unless given). 把另一画面复制到 (x, y);颜色为 `key` 的像素不复制(默认全部复制)。 */
    blit(source: FrameBuffer, x: int, y: int, key?: int): void;
    /** Moves the picture; what comes free keeps its old pixels. 移动画面;空出的部分保留原像素。 */
    scroll(dx: int, dy: int): void;
    /** Writes ASCII text in letters of 8 x 8 pixels, lit unless `c` is given; every byte of another character is a block. For Chinese use `DispChar`. 以 8 x 8 像素写 ASCII 文本,默认亮色;其他字符的每个字节显示为方块。中文请用 `DispChar`。 */
    text(text: string, x: int, y: int, c?: int): void;
  }

  /** Makes a `FrameBuffer`. 创建 `FrameBuffer`。 */
  export interface FrameBufferConstructor {
    /** A picture that lies in the buffer. `stride` is the pixels from row to row, the width unless given. Raises ValueError for an unknown format. 数据位于缓冲区中的画面。`stride` 为行距(像素),默认等于宽度。格式未知时抛出 ValueError。 */
    (buffer: bytearray, width: int, height: int, format: int, stride?: int): FrameBuffer;
    /** A picture that lies in the buffer. `stride` is the pixels from row to row, the width unless given. Raises ValueError for an unknown format. 数据位于缓冲区中的画面。`stride` 为行距(像素),默认等于宽度。格式未知时抛出 ValueError。 */
    new (buffer: bytearray, width: int, height: int, format: int, stride?: int): FrameBuffer;
    /** What all pictures inherit from. 所有画面的原型。 */
    readonly prototype: FrameBuffer;
  }

  /** A picture in memory. 内存中的画面。 */
  export const FrameBuffer: FrameBufferConstructor;
}
