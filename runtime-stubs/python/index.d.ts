// Python's own types, for calling the firmware: bytes, tuples, whole numbers, keyword arguments, exceptions.
// The marks ("brands") are optional and private to this file: they leave ordinary values assignable, and tell
// the compiler what the Python side wants.
export {};

declare const intBrand: unique symbol;
declare const floatBrand: unique symbol;
declare const tupleBrand: unique symbol;
declare const keywordBrand: unique symbol;

/** What a tuple has beyond its end: nothing. TypeScript itself no longer looks once a mark is joined to a tuple type. 元组末尾之后没有内容;给元组类型附加标记后,TypeScript 不再自行检查越界。 */
type BeyondEnd<T extends readonly unknown[]> = number extends T["length"]
  ? unknown
  : { readonly [K in Exclude<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9", keyof T>]?: never };

declare global {
  /** A whole number: Python's `int`. Any `number` may be given where one is asked for. 整数,即 Python 的 `int`;需要它的地方可以给出任意 `number`。 */
  type int = number & { readonly [intBrand]?: never };

  /** A number that may have a fraction: Python's `float`, 32 bits (about 7 digits) on the classic board. 可带小数的数,即 Python 的 `float`;在经典掌控板上为 32 位(约 7 位有效数字)。 */
  type float = number & { readonly [floatBrand]?: never };

  /**
   * A Python tuple. An array literal written where one is asked for becomes a tuple: `s.bind([ip, port])` is
   * `s.bind((ip, port))`. It is taken apart like an array: `const [a, b] = t`, `t[0]`.
   *
   * Python 的元组。在需要元组处写数组字面量即得到元组:`s.bind([ip, port])` 就是 `s.bind((ip, port))`。取用方法与数组相同:`const [a, b] = t`、`t[0]`。
   */
  type Tuple<T extends readonly unknown[]> = Readonly<T> & BeyondEnd<T> & { readonly [tupleBrand]?: never };

  /**
   * Keyword arguments: the call's last argument, written as an object literal, becomes Python's `name=value`:
   * `timer.init({ period: 100 })` is `timer.init(period=100)`.
   *
   * 关键字参数:调用的最后一个参数写成对象字面量,成为 Python 的 `名=值`:`timer.init({ period: 100 })` 就是 `timer.init(period=100)`。
   */
  type KeywordArguments<T extends object> = T & { readonly [keywordBrand]?: never };

  /** Anything the firmware can read bytes from. Text counts as its UTF-8 bytes. 固件可以从中读取字节的对象;文本按其 UTF-8 字节计。 */
  type BytesLike = string | bytes | bytearray | memoryview;

  /** Bytes that cannot be changed: Python's `bytes`. 不可修改的字节串,即 Python 的 `bytes`。 */
  interface bytes {
    /** How many bytes there are: Python's `len(b)`. 字节数,即 Python 的 `len(b)`。 */
    readonly length: int;
    /** The byte at this position, 0 to 255. Raises IndexError outside. 该位置的字节,0 到 255;越界抛出 IndexError。 */
    readonly [index: number]: int;
    /** The bytes, one by one, 0 to 255 each. 逐个给出字节,每个 0 到 255。 */
    [Symbol.iterator](): IterableIterator<int>;
    /** The text these bytes are in UTF-8, the one encoding the board knows. Raises UnicodeError when they are not. 按 UTF-8(板子唯一支持的编码)解码成文本;不合法则抛出 UnicodeError。 */
    decode(encoding?: "utf-8" | "utf8"): string;
    /** The part from `start` up to, not including, `end`: Python's `b[start:end]`. Negative ones count from the end. 取从 `start` 到 `end`(不含)的部分,即 Python 的 `b[start:end]`;负数从末尾数起。 */
    slice(start?: int, end?: int): bytes;
    /** Where these bytes first occur from `start` up to `end`; -1 when they do not. 在 `start` 到 `end` 之间首次出现的位置;没有则为 -1。 */
    find(search: bytes, start?: int, end?: int): int;
    /** Where these bytes last occur from `start` up to `end`; -1 when they do not. 在 `start` 到 `end` 之间最后出现的位置;没有则为 -1。 */
    rfind(search: bytes, start?: int, end?: int): int;
    /** Like `find`, but raises ValueError when the bytes do not occur. 与 `find` 相同,但没有时抛出 ValueError。 */
    index(search: bytes, start?: int, end?: int): int;
    /** How often these bytes occur, without overlap. 出现的次数(不重叠)。 */
    count(search: bytes, start?: int, end?: int): int;
    /** Whether it starts with these bytes, at `start`. 从 `start` 起是否以这些字节开头。 */
    startswith(prefix: bytes, start?: int): boolean;
    /** Whether it ends with these bytes. 是否以这些字节结尾。 */
    endswith(suffix: bytes): boolean;
    /** The parts between the separators (white space unless given), at most `limit` cuts. 按分隔符(默认空白)切开,最多切 `limit` 次。 */
    split(separator?: bytes | null, limit?: int): bytes[];
    /** The items with these bytes between. 用这些字节把各项连起来。 */
    join(items: Iterable<bytes>): bytes;
    /** With every occurrence of `search` replaced, or the first `count` of them. 替换每一处 `search`,或只替换前 `count` 处。 */
    replace(search: bytes, replacement: bytes, count?: int): bytes;
    /** Without the white space (or the given bytes) around it. 去掉两端的空白(或给定的字节)。 */
    strip(remove?: bytes): bytes;
    /** Without the white space (or the given bytes) at its start. 去掉开头的空白(或给定的字节)。 */
    lstrip(remove?: bytes): bytes;
    /** Without the white space (or the given bytes) at its end. 去掉末尾的空白(或给定的字节)。 */
    rstrip(remove?: bytes): bytes;
    /** With ASCII letters in small. ASCII 字母转成小写。 */
    lower(): bytes;
    /** With ASCII letters in capitals. ASCII 字母转成大写。 */
    upper(): bytes;
  }

  /** Makes `bytes`. 创建 `bytes`。 */
  interface BytesConstructor {
    /** The bytes of a text in UTF-8. 文本的 UTF-8 字节。 */
    (text: string, encoding: "utf-8" | "utf8"): bytes;
    /** This many zero bytes, or a copy of bytes, or bytes of these numbers (0 to 255). Raises ValueError for another number. 若干个零字节,或字节的副本,或由这些数(0 到 255)组成的字节;其他数抛出 ValueError。 */
    (source?: int | bytes | bytearray | memoryview | Iterable<int>): bytes;
  }

  /** Makes bytes that cannot be changed. 创建不可修改的字节串。 */
  const bytes: BytesConstructor;

  /** Bytes that can be changed: Python's `bytearray`. 可以修改的字节串,即 Python 的 `bytearray`。 */
  interface bytearray {
    /** How many bytes there are: Python's `len(b)`. 字节数,即 Python 的 `len(b)`。 */
    readonly length: int;
    /** The byte at this position, 0 to 255. Raises IndexError outside. 该位置的字节,0 到 255;越界抛出 IndexError。 */
    [index: number]: int;
    /** The bytes, one by one, 0 to 255 each. 逐个给出字节,每个 0 到 255。 */
    [Symbol.iterator](): IterableIterator<int>;
    /** The text these bytes are in UTF-8. Raises UnicodeError when they are not. 按 UTF-8 解码成文本;不合法则抛出 UnicodeError。 */
    decode(encoding?: "utf-8" | "utf8"): string;
    /** A copy of the part from `start` up to, not including, `end`: Python's `b[start:end]`. 复制从 `start` 到 `end`(不含)的部分,即 Python 的 `b[start:end]`。 */
    slice(start?: int, end?: int): bytearray;
    /** Puts a byte (0 to 255) at the end. 在末尾添加一个字节(0 到 255)。 */
    append(value: int): void;
    /** Puts bytes at the end. 在末尾添加多个字节。 */
    extend(values: bytes | bytearray | memoryview): void;
  }

  /** Makes a `bytearray`. 创建 `bytearray`。 */
  interface BytearrayConstructor {
    /** The bytes of a text in UTF-8. 文本的 UTF-8 字节。 */
    (text: string, encoding: "utf-8" | "utf8"): bytearray;
    /** This many zero bytes, or a copy of bytes, or bytes of these numbers (0 to 255). 若干个零字节,或字节的副本,或由这些数(0 到 255)组成的字节。 */
    (source?: int | bytes | bytearray | memoryview | Iterable<int>): bytearray;
  }

  /** Makes bytes that can be changed. 创建可以修改的字节串。 */
  const bytearray: BytearrayConstructor;

  /** A view of bytes that copies nothing: Python's `memoryview`. 不复制数据的字节视图,即 Python 的 `memoryview`。 */
  interface memoryview {
    /** How many bytes are seen: Python's `len(v)`. 视图中的字节数,即 Python 的 `len(v)`。 */
    readonly length: int;
    /** The byte at this position, 0 to 255; it can be set when the bytes below can. Raises IndexError outside. 该位置的字节,0 到 255;底层可改时可以赋值;越界抛出 IndexError。 */
    [index: number]: int;
    /** The bytes, one by one, 0 to 255 each. 逐个给出字节,每个 0 到 255。 */
    [Symbol.iterator](): IterableIterator<int>;
    /** A view of the part from `start` up to, not including, `end`: Python's `v[start:end]`. 从 `start` 到 `end`(不含)部分的视图,即 Python 的 `v[start:end]`。 */
    slice(start?: int, end?: int): memoryview;
  }

  /** Makes a `memoryview`. 创建 `memoryview`。 */
  interface MemoryviewConstructor {
    /** A view of these bytes. 这些字节的视图。 */
    (source: bytes | bytearray | memoryview): memoryview;
  }

  /** Makes a view of bytes. 创建字节视图。 */
  const memoryview: MemoryviewConstructor;

  /** The system or the firmware failed: no network, no such file, a timeout. 系统或固件出错:网络不通、文件不存在、超时等。 */
  class OSError extends Error {
    /** An error with its number, or with a text. 带编号或文本的错误。 */
    constructor(errno: int | string);
    /**
     * The error's number (104: connection reset, 110: timed out, 2: no such file), or the text of an error that
     * was made with one, as Wi-Fi errors are. It is Python's `e.args[0]`, which every firmware has.
     *
     * 错误编号(104 连接被重置,110 超时,2 文件不存在);以文本创建的错误(如 Wi-Fi 错误)则为该文本。即 Python 的 `e.args[0]`,所有固件都有。
     */
    readonly errno: int | string;
  }
  /** A value of the right type but not one that is allowed. 类型正确但不允许的值。 */
  class ValueError extends Error {}
  /** Bytes that are not UTF-8. 不是合法 UTF-8 的字节。 */
  class UnicodeError extends ValueError {}
  /** Something went wrong that has no error of its own; also too deep a recursion. 没有专门类别的错误;递归过深也属此类。 */
  class RuntimeError extends Error {}
  /** The firmware does not have this. 固件没有实现的功能。 */
  class NotImplementedError extends RuntimeError {}
  /** An index or a key that is not there; the base of the next two. 下标或键不存在;以下两者的基类。 */
  class LookupError extends Error {}
  /** A position outside. 位置越界。 */
  class IndexError extends LookupError {}
  /** A key that is not there. 键不存在。 */
  class KeyError extends LookupError {}
  /** A calculation without a result; the base of the next two. 运算无法得出结果;以下两者的基类。 */
  class ArithmeticError extends Error {}
  /** A number too large for its place. 数值过大。 */
  class OverflowError extends ArithmeticError {}
  /** A division by zero in Python code. Python 代码中除以零。 */
  class ZeroDivisionError extends ArithmeticError {}
  /** No memory left. 内存不足。 */
  class MemoryError extends Error {}
  /** A module or a name in it that is not there. 模块或其中的名称不存在。 */
  class ImportError extends Error {}
  /** A member that is not there. 成员不存在。 */
  class AttributeError extends Error {}
  /** A name that is not there. 名称不存在。 */
  class NameError extends Error {}
  /** Data that ends too early. 数据过早结束。 */
  class EOFError extends Error {}
  /** A check that failed. 断言失败。 */
  class AssertionError extends Error {}
  /** Ctrl-C on the serial port. It is no `Error`: `catch (e)` lets it pass. 串口上的 Ctrl-C。它不是 `Error`:`catch (e)` 不会捕获它。 */
  class KeyboardInterrupt {
    /** A Ctrl-C made by the program. 由程序产生的 Ctrl-C。 */
    constructor();
    /** What it was made with: nothing. 创建时的参数:无。 */
    readonly args: Tuple<[]>;
  }
  /** The program asked to end. It is no `Error`: `catch (e)` lets it pass. 程序要求结束。它不是 `Error`:`catch (e)` 不会捕获它。 */
  class SystemExit {
    /** An end with this exit code, 0 unless given. 以该退出码结束,默认 0。 */
    constructor(code?: int);
    /** What it was made with: the exit code. 创建时的参数:退出码。 */
    readonly args: Tuple<[code?: int]>;
  }
}
