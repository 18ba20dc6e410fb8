// String: text. Positions count UTF-16 units as JavaScript does; most Chinese characters are one unit.

/** Text. 文本(字符串)。 */
interface String {
  /** The length in UTF-16 units: 1 for most characters, 2 for an emoji. 以 UTF-16 单元计的长度:多数字符为 1,表情符号为 2。 */
  readonly length: number;
  /** The unit at this position; `undefined` outside. 该位置的字符;越界为 `undefined`。 */
  readonly [index: number]: string;
  /** The text itself. 文本本身。 */
  toString(): string;
  /** Which of two ASCII texts comes first in a dictionary: -1, 0 or 1. 两个 ASCII 文本在字典中的先后:-1、0 或 1。 */
  localeCompare(other: string): number;
  /** A piece of this length, from a start that counts from the end when negative. 从起点(负数从末尾数起)取指定长度的一段。 */
  substr(start: number, length?: number): string;
  /** The text itself. 文本本身。 */
  valueOf(): string;
  /** The unit at this position, counted from the end when negative; `undefined` outside. 该位置的字符,负数从末尾数起;越界为 `undefined`。 */
  at(index: number): string | undefined;
  /** The unit at this position; `""` outside. 该位置的字符;越界为 `""`。 */
  charAt(index: number): string;
  /** The number of the unit at this position (0 to 65535); `NaN` outside. 该位置单元的编码(0 到 65535);越界为 `NaN`。 */
  charCodeAt(index: number): number;
  /** The number of the character at this position; `undefined` outside. 该位置字符的码点;越界为 `undefined`。 */
  codePointAt(index: number): number | undefined;
  /** This text and the others in a row. 把各文本首尾相接。 */
  concat(...texts: string[]): string;
  /** Whether the text ends with this one. `end` is where to take the end to be. 是否以该文本结尾;`end` 指定视为结尾的位置。 */
  endsWith(search: string, end?: number): boolean;
  /** Whether this text occurs, at `position` or after. 从 `position` 起是否包含该文本。 */
  includes(search: string, position?: number): boolean;
  /** Where this text first occurs, at `position` or after; -1 when it does not. 从 `position` 起首次出现的位置;没有则为 -1。 */
  indexOf(search: string, position?: number): number;
  /** Where this text last occurs, at `position` or before; -1 when it does not. 在 `position` 及之前最后出现的位置;没有则为 -1。 */
  lastIndexOf(search: string, position?: number): number;
  /** The text filled up at the end to this length. 在末尾填充到指定长度。 */
  padEnd(length: number, fill?: string): string;
  /** The text filled up at the start to this length. 在开头填充到指定长度。 */
  padStart(length: number, fill?: string): string;
  /** The text this many times over. Raises RangeError for a negative number. 重复若干次;负数抛出 RangeError。 */
  repeat(count: number): string;
  /** The first match of a pattern, or with the flag `g` all matches; `null` without one. 首个匹配;带 `g` 标志时为全部匹配;没有则为 `null`。 */
  match(pattern: RegExp): RegExpMatchArray | null;
  /** Every match of a pattern with the flag `g`, with its groups. 带 `g` 标志的表达式的全部匹配及其分组。 */
  matchAll(pattern: RegExp): RegExpExecArray[];
  /** Where a pattern first matches; -1 nowhere. 首个匹配的位置;没有则为 -1。 */
  search(pattern: RegExp): number;
  /** Replaces the first match, or with the flag `g` all; `$1` stands for a group. 替换首个匹配,带 `g` 标志时替换全部;`$1` 表示分组。 */
  replace(pattern: RegExp, replacement: string): string;
  /** The same with a function that is given the match, its groups, its place and the text. 同上,替换内容由函数给出。 */
  replace(pattern: RegExp, replacer: (match: string, ...groups: string[]) => string): string;
  /** The same with a function that names the type of each part it is given. 同上,函数自行写明各部分的类型。 */
  replace(pattern: RegExp, replacer: (match: string, ...parts: never[]) => string): string;
  /** Replaces all matches of a pattern with the flag `g`. 替换带 `g` 标志的表达式的全部匹配。 */
  replaceAll(pattern: RegExp, replacement: string): string;
  /** The same with a function. 同上,替换内容由函数给出。 */
  replaceAll(pattern: RegExp, replacer: (match: string, ...groups: string[]) => string): string;
  /** The same with a function that names the type of each part it is given. 同上,函数自行写明各部分的类型。 */
  replaceAll(pattern: RegExp, replacer: (match: string, ...parts: never[]) => string): string;
  /** The pieces between the matches of a pattern, and its groups. 按表达式的匹配切分,并包含其分组。 */
  split(pattern: RegExp, limit?: number): string[];
  /** The text with the first occurrence of `search` replaced. 替换第一处 `search`。 */
  replace(search: string, replacement: string): string;
  /** The text with the first occurrence of `search` replaced by what the function returns. 用函数的返回值替换第一处 `search`。 */
  replace(search: string, replacer: (match: string, offset: number, whole: string) => string): string;
  /** The text with every occurrence of `search` replaced. 替换每一处 `search`。 */
  replaceAll(search: string, replacement: string): string;
  /** The text with every occurrence of `search` replaced by what the function returns. 用函数的返回值替换每一处 `search`。 */
  replaceAll(search: string, replacer: (match: string, offset: number, whole: string) => string): string;
  /** The part from `start` up to, not including, `end`; negative ones count from the end. 取从 `start` 到 `end`(不含)的部分;负数从末尾数起。 */
  slice(start?: number, end?: number): string;
  /** The parts between the separators, at most `limit` of them. 按分隔符切开,最多 `limit` 段。 */
  split(separator: string, limit?: number): string[];
  /** Whether the text starts with this one, at `position`. 从 `position` 起是否以该文本开头。 */
  startsWith(search: string, position?: number): boolean;
  /** The part between the two positions, whichever is first; negative ones are 0. 取两个位置之间的部分,先后不限;负数视为 0。 */
  substring(start: number, end?: number): string;
  /** The text in small letters. 转成小写。 */
  toLowerCase(): string;
  /** The text in capital letters. 转成大写。 */
  toUpperCase(): string;
  /** The text without the white space around it. 去掉两端空白。 */
  trim(): string;
  /** The text without the white space at its end. 去掉末尾空白。 */
  trimEnd(): string;
  /** The text without the white space at its start. 去掉开头空白。 */
  trimStart(): string;
  /** The characters, one by one; an emoji is one. 逐个给出字符;表情符号算一个。 */
  [Symbol.iterator](): StringIterator<string>;
}

/** Makes text. 生成文本。 */
interface StringConstructor {
  /** The value as text. 把值转换成文本。 */
  (value?: unknown): string;
  /** The text of these UTF-16 units. 由 UTF-16 单元编码组成的文本。 */
  fromCharCode(...codes: number[]): string;
  /** The text of these characters. Raises RangeError for a number that is no character. 由码点组成的文本;不是码点则抛出 RangeError。 */
  fromCodePoint(...codePoints: number[]): string;
  /** A template's text as it stands in the source, with its values put in. 模板在源码中的原样文本,并填入各个值。 */
  raw(template: { readonly raw: readonly string[] }, ...values: unknown[]): string;
}

/** Makes text. 生成文本。 */
declare const String: StringConstructor;

/** The constant parts of a tagged template. 带标签模板中的固定文本部分。 */
interface TemplateStringsArray extends ReadonlyArray<string> {
  /** The parts as they are written, escapes and all. 各部分的原样写法,转义不处理。 */
  readonly raw: readonly string[];
}
