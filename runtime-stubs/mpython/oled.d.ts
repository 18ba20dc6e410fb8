// Of the module `mpython`: the screen. Facts: firmware modules/mpython.py and ssd1106.py (labplus-cn/mpython, 2.0 to 2.6.1).

declare module "mpython" {
  import type { FrameBuffer } from "framebuf";

  /** How `DispChar` draws: `TextMode.normal` and so on. `DispChar` 的绘制方式:`TextMode.normal` 等。 */
  export interface TextModes {
    /** 1: lit letters on dark; the 1-pixel gaps between letters keep what was there. 值为 1:暗底亮字;字间 1 像素的空隙保留原内容。 */
    readonly normal: int;
    /** 2: dark letters on lit; the 1-pixel gaps between letters keep what was there. 值为 2:亮底暗字;字间 1 像素的空隙保留原内容。 */
    readonly rev: int;
    /** 3: lit letters, and round them what was there. 值为 3:透明,只画亮字,其余保留原内容。 */
    readonly trans: int;
    /** 4: meant to turn pixels over. The firmware looks at the wrong ones, and raises IndexError once a letter reaches below the screen. 值为 4:本应翻转像素。固件判断的像素有误,且文字超出屏幕下方时抛出 IndexError。 */
    readonly xor: int;
  }

  /** How `DispChar` draws. `DispChar` 的绘制方式。 */
  export const TextMode: TextModes;

  /** A font of `font_to_py`, made with its option `-x`, for `DispChar_font`. 供 `DispChar_font` 使用的字体,由 `font_to_py` 加选项 `-x` 生成。 */
  export interface BitmapFont {
    /** Whether the rows of a letter lie one after the other: it must. 字形是否按行存放:必须是。 */
    hmap(): boolean;
    /** Whether the lowest bit of a byte is on the left. 字节的最低位是否在左。 */
    reverse(): boolean;
    /** A letter's pixels, height and width. 字形的像素、高度和宽度。 */
    get_ch(character: string): Tuple<[glyph: bytes | memoryview, height: int, width: int]>;
  }

  /**
   * The screen: 128 x 64 pixels, one colour. (0, 0) is the top left corner; a colour `c` of 1 is lit, 0 is dark.
   * Drawing changes the picture in memory: it is seen after `show`. What lies outside is left out.
   *
   * 屏幕:128 x 64 像素,单色。(0, 0) 为左上角;颜色 `c` 为 1 亮、0 暗。绘制只改变内存中的画面,`show` 之后才显示;超出部分忽略。
   */
  export interface OLED extends FrameBuffer {
    /** 128 pixels. 宽 128 像素。 */
    readonly width: int;
    /** 64 pixels. 高 64 像素。 */
    readonly height: int;
    /** The picture in memory: 1024 bytes, 8 rows of 128; a byte is 8 pixels one below the other, the lowest bit on top. 内存中的画面:1024 字节,8 行各 128 字节;一个字节为纵向 8 个像素,最低位在上。 */
    readonly buffer: bytearray;
    /** Sends the picture to the screen: only then is it seen. Raises OSError when the screen does not answer. 把画面送到屏幕,此后才能看见;屏幕无应答时抛出 OSError。 */
    show(): void;
    /** Turns the screen on; the picture is kept. 打开屏幕,画面保留。 */
    poweron(): void;
    /** Turns the screen off; the picture is kept. 关闭屏幕,画面保留。 */
    poweroff(): void;
    /** How bright: 0 to 255. 亮度:0 到 255。 */
    contrast(contrast: int): void;
    /** 1 turns lit and dark round, 0 turns them back; the picture is kept. 1 为反色显示,0 为恢复;画面保留。 */
    invert(invert: int): void;
    /**
     * Writes text, Chinese too, with its top left corner at (x, y). Letters are 16 pixels high and as wide as they
     * need: a digit takes 7 with its gap, a Chinese character 12. What does not fit in the row is cut off, unless
     * `auto_return` is true: then it goes on in the next row (after the last one, in the first). A line break is a
     * blank. A character the font lacks (most emoji) ends the row without `auto_return` and is a gap with it.
     * `mode` is one of TextMode, TextMode.normal unless given.
     *
     * The result is the width in pixels, gaps included, and where the text ended. Raises TypeError for `bytes` or a
     * number. `auto_return` since 2.1.1 (2.0.0 to 2.1.0 always go on in the next row); before 2.0 there was no result.
     *
     * 在 (x, y) 处写文本,可用中文。字高 16 像素,字宽不等:数字连同空隙占 7,汉字占 12。一行放不下的部分被截去;`auto_return` 为 true 时换到下一行(最后一行之后回到第一行)。换行符显示为空白。字库中没有的字符(多数表情符号):不换行时其后内容不再显示,换行时留出空隙。`mode` 取 TextMode 之一,默认 TextMode.normal。
     *
     * 返回文本宽度(像素,含空隙)和结束位置。参数为 `bytes` 或数字时抛出 TypeError。`auto_return` 从 2.1.1 起提供(2.0.0 到 2.1.0 总是换行);2.0 之前没有返回值。
     */
    DispChar(
      s: string,
      x: int,
      y: int,
      mode?: int,
      auto_return?: boolean,
    ): Tuple<[width: int, end: Tuple<[x: int, y: int]>]>;
    /** Writes text in another font; what does not fit goes on in the next row. `invert` draws dark on lit. Raises ValueError for a font in columns. Since 2.0.2. 用其他字体写文本,放不下时换行。`invert` 为亮底暗字。字体按列存放时抛出 ValueError。2.0.2 起提供。 */
    DispChar_font(
      font: BitmapFont,
      s: string,
      x: int,
      y: int,
      invert?: boolean,
    ): Tuple<[width: int, end: Tuple<[x: int, y: int]>]>;
  }

  /** Makes an `OLED`. 创建 `OLED`。 */
  export interface OledConstructor {
    /** Sets the board's screen up again and clears it. Programs use `oled`. 重新初始化板上屏幕并清屏;程序一般使用 `oled`。 */
    (): OLED;
    /** Sets the board's screen up again and clears it. Programs use `oled`. 重新初始化板上屏幕并清屏;程序一般使用 `oled`。 */
    new (): OLED;
    /** What all screens inherit from. 所有屏幕的原型。 */
    readonly prototype: OLED;
  }

  /** The kind of the board's screen. 板上屏幕的类。 */
  export const OLED: OledConstructor;

  /** The board's screen. Importing it raises ImportError when the screen does not answer on I2C (address 60). Not on 掌控板 3.0. 板上屏幕。屏幕在 I2C(地址 60)上无应答时,导入它会抛出 ImportError。掌控板 3.0 没有它。 */
  export const oled: OLED;
  /** The same as `oled`. 与 `oled` 相同。 */
  export const display: OLED;
}
