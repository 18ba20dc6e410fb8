// JSON: values to text and back.

/** What `JSON.stringify` gives for a value of this type. `JSON.stringify` 对该类型的值所得的类型。 */
type JsonText<T> = unknown extends T
  ? string | undefined
  : T extends undefined | symbol | ((...parameters: never[]) => unknown)
    ? undefined
    : string;

/** Turns values into JSON text and back. 值与 JSON 文本互相转换。 */
interface JSON {
  /**
   * Reads a value from JSON text. The result is `unknown` until its type is stated: `const c: Config = JSON.parse(text)`.
   * Raises SyntaxError when the text is not JSON.
   *
   * 从 JSON 文本读出一个值。未声明类型时结果为 `unknown`,可写 `const c: Config = JSON.parse(text)`。文本不是 JSON 时抛出 SyntaxError。
   */
  parse<T = unknown>(text: string): T;
  /** The value as JSON text; `undefined` for what has none: a function, a symbol, `undefined` itself. `indent` is the number of spaces a level (0 to 10), or the text to indent with. 把值转换成 JSON 文本;函数、符号及 `undefined` 本身得到 `undefined`。`indent` 为每级缩进的空格数(0 到 10)或缩进文本。 */
  stringify<T>(
    value: T,
    replacer?: ((key: string, value: unknown) => unknown) | (string | number)[] | null,
    indent?: string | number,
  ): JsonText<T>;
}

/** Turns values into JSON text and back. 值与 JSON 文本互相转换。 */
declare const JSON: JSON;
