// RegExp: patterns of text, compiled before they come to the board.

/** What one match is: the whole text and its groups. 一次匹配:整段文本及各分组。 */
interface RegExpMatchArray extends Array<string> {
  /** Where the match begins. 匹配的起始位置。 */
  index?: number;
  /** The text that was searched. 被搜索的文本。 */
  input?: string;
  /** The groups that have a name. 具名分组。 */
  groups?: { [name: string]: string };
}

/** What `exec` gives. `exec` 的结果。 */
interface RegExpExecArray extends Array<string> {
  /** Where the match begins. 匹配的起始位置。 */
  index: number;
  /** The text that was searched. 被搜索的文本。 */
  input: string;
  /** The groups that have a name. 具名分组。 */
  groups?: { [name: string]: string };
}

/** A regular expression. 正则表达式。 */
interface RegExp {
  /** The pattern as it is written. 表达式的原样写法。 */
  readonly source: string;
  /** The flags. 标志。 */
  readonly flags: string;
  /** Whether the flag `g` is set. 是否带 `g` 标志。 */
  readonly global: boolean;
  /** Whether the flag `i` is set. 是否带 `i` 标志。 */
  readonly ignoreCase: boolean;
  /** Whether the flag `m` is set. 是否带 `m` 标志。 */
  readonly multiline: boolean;
  /** Where the next search with the flag `g` begins. 带 `g` 标志时下次搜索的起点。 */
  lastIndex: number;
  /** Whether the pattern matches somewhere in the text. 文本中是否有匹配。 */
  test(text: string): boolean;
  /** The next match; `null` without one. 下一个匹配;没有则为 `null`。 */
  exec(text: string): RegExpExecArray | null;
}

/** Makes regular expressions. 创建正则表达式。 */
interface RegExpConstructor {
  /** Makes a regular expression of literals. 用字面量创建正则表达式。 */
  new (pattern: string, flags?: string): RegExp;
  /** Makes a regular expression of literals. 用字面量创建正则表达式。 */
  (pattern: string, flags?: string): RegExp;
}

/** Regular expressions. 正则表达式。 */
declare const RegExp: RegExpConstructor;
