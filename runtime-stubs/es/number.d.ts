// Number: numbers to text and back, and their limits.

/** A number. 数字。 */
interface Number {
  /** The number as text in a base of 2 to 36 (10 unless given). Raises RangeError for another base. 以 2 到 36 进制(默认 10)转换成文本;其他进制抛出 RangeError。 */
  toString(radix?: number): string;
  /** The number with this many digits after the point (0 to 100, 0 unless given). Raises RangeError outside. 保留小数点后若干位(0 到 100,默认 0);超出抛出 RangeError。 */
  toFixed(digits?: number): string;
  /** The number in the form 1.5e+3 with this many digits after the point (0 to 100). Raises RangeError outside. 以 1.5e+3 的形式表示,小数点后若干位(0 到 100);超出抛出 RangeError。 */
  toExponential(digits?: number): string;
  /** The number with this many significant digits (1 to 100). Raises RangeError outside. 保留若干位有效数字(1 到 100);超出抛出 RangeError。 */
  toPrecision(digits?: number): string;
  /** The value itself. 值本身。 */
  valueOf(): number;
}

/** The functions and limits of numbers. 数字的函数与界限。 */
interface NumberConstructor {
  /** The value as a number; `NaN` when it is not one. 把值转换成数字;不能转换则为 `NaN`。 */
  (value?: unknown): number;
  /** The smallest step from 1 to the next number. 1 与下一个可表示的数之差。 */
  readonly EPSILON: number;
  /** The greatest number below infinity. 最大的有限数。 */
  readonly MAX_VALUE: number;
  /** The smallest number above 0. 大于 0 的最小数。 */
  readonly MIN_VALUE: number;
  /** 2^53 - 1: above it JavaScript's integers have gaps. 2^53 - 1:超过它的整数在 JavaScript 中不再连续。 */
  readonly MAX_SAFE_INTEGER: number;
  /** The other end, -(2^53 - 1). 另一端,-(2^53 - 1)。 */
  readonly MIN_SAFE_INTEGER: number;
  /** Infinity. 正无穷。 */
  readonly POSITIVE_INFINITY: number;
  /** -Infinity. 负无穷。 */
  readonly NEGATIVE_INFINITY: number;
  /** Not a number. 非数。 */
  readonly NaN: number;
  /** Whether the value is a number other than NaN and the infinities. 是否为有限的数字。 */
  isFinite(value: unknown): boolean;
  /** Whether the value is a number without a fraction. 是否为整数。 */
  isInteger(value: unknown): boolean;
  /** Whether the value is the number NaN. 是否为 `NaN`。 */
  isNaN(value: unknown): boolean;
  /** Whether the value is an integer from MIN_SAFE_INTEGER to MAX_SAFE_INTEGER. 是否为安全范围内的整数。 */
  isSafeInteger(value: unknown): boolean;
  /** The number the text begins with; `NaN` when it begins with none. 读出文本开头的数字;没有则为 `NaN`。 */
  parseFloat(text: string): number;
  /** The integer the text begins with, in a base of 2 to 36; `NaN` when it begins with none. 按 2 到 36 进制读出文本开头的整数;没有则为 `NaN`。 */
  parseInt(text: string, radix?: number): number;
}

/** The functions and limits of numbers. 数字的函数与界限。 */
declare const Number: NumberConstructor;

/** Not a number: the result of a calculation without one. 非数:没有结果的运算所得。 */
declare const NaN: number;
/** Greater than every number. 无穷大。 */
declare const Infinity: number;
/** The integer the text begins with, in a base of 2 to 36; `NaN` when it begins with none. 按 2 到 36 进制读出文本开头的整数;没有则为 `NaN`。 */
declare function parseInt(text: string, radix?: number): number;
/** The number the text begins with; `NaN` when it begins with none. 读出文本开头的数字;没有则为 `NaN`。 */
declare function parseFloat(text: string): number;
/** Whether the number is NaN. 是否为 `NaN`。 */
declare function isNaN(value: number): boolean;
/** Whether the number is neither NaN nor an infinity. 是否为有限的数字。 */
declare function isFinite(value: number): boolean;
