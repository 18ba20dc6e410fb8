// Math: constants and functions of numbers. On the classic board a fraction has 32 bits: about 7 digits.

/** Constants and functions of numbers. 数学常数与函数。 */
interface Math {
  /** The base of natural logarithms, 2.718... 自然常数 e,2.718...。 */
  readonly E: number;
  /** The natural logarithm of 10. 10 的自然对数。 */
  readonly LN10: number;
  /** The natural logarithm of 2. 2 的自然对数。 */
  readonly LN2: number;
  /** The logarithm of e to base 2. 以 2 为底 e 的对数。 */
  readonly LOG2E: number;
  /** The logarithm of e to base 10. 以 10 为底 e 的对数。 */
  readonly LOG10E: number;
  /** The number π, 3.141... 圆周率 π,3.141...。 */
  readonly PI: number;
  /** The square root of one half. 二分之一的平方根。 */
  readonly SQRT1_2: number;
  /** The square root of 2. 2 的平方根。 */
  readonly SQRT2: number;
  /** The number without its sign. 绝对值。 */
  abs(x: number): number;
  /** The angle, in radians (0 to π), whose cosine is `x`; `NaN` outside -1 to 1. 反余弦,弧度(0 到 π);超出 -1 到 1 为 `NaN`。 */
  acos(x: number): number;
  /** The inverse hyperbolic cosine; `NaN` below 1. 反双曲余弦;小于 1 为 `NaN`。 */
  acosh(x: number): number;
  /** The angle, in radians (-π/2 to π/2), whose sine is `x`; `NaN` outside -1 to 1. 反正弦,弧度(-π/2 到 π/2);超出 -1 到 1 为 `NaN`。 */
  asin(x: number): number;
  /** The inverse hyperbolic sine. 反双曲正弦。 */
  asinh(x: number): number;
  /** The angle, in radians (-π/2 to π/2), whose tangent is `x`. 反正切,弧度(-π/2 到 π/2)。 */
  atan(x: number): number;
  /** The inverse hyperbolic tangent; `NaN` outside -1 to 1. 反双曲正切;超出 -1 到 1 为 `NaN`。 */
  atanh(x: number): number;
  /** The angle, in radians (-π to π), of the point (`x`, `y`). Note the order: y first. 点 (`x`, `y`) 的方位角,弧度(-π 到 π);注意 y 在前。 */
  atan2(y: number, x: number): number;
  /** The cube root. 立方根。 */
  cbrt(x: number): number;
  /** The smallest integer that is not less than `x`. 不小于 `x` 的最小整数。 */
  ceil(x: number): number;
  /** How many of the 32 bits before the first 1 are 0. 32 位整数前导 0 的个数。 */
  clz32(x: number): number;
  /** The cosine of an angle in radians. 余弦,参数为弧度。 */
  cos(x: number): number;
  /** The hyperbolic cosine. 双曲余弦。 */
  cosh(x: number): number;
  /** e to the power of `x`. e 的 `x` 次方。 */
  exp(x: number): number;
  /** e to the power of `x`, minus 1. e 的 `x` 次方减 1。 */
  expm1(x: number): number;
  /** The greatest integer that is not more than `x`. 不大于 `x` 的最大整数。 */
  floor(x: number): number;
  /** The nearest number that fits in 32 bits. 最接近的 32 位浮点数。 */
  fround(x: number): number;
  /** The square root of the sum of the squares. 各数平方和的平方根。 */
  hypot(...values: number[]): number;
  /** The product as a 32-bit integer. 32 位整数乘法。 */
  imul(x: number, y: number): number;
  /** The natural logarithm; `NaN` below 0. 自然对数;负数为 `NaN`。 */
  log(x: number): number;
  /** The logarithm to base 10; `NaN` below 0. 以 10 为底的对数;负数为 `NaN`。 */
  log10(x: number): number;
  /** The natural logarithm of 1 + `x`; `NaN` below -1. 1 + `x` 的自然对数;小于 -1 为 `NaN`。 */
  log1p(x: number): number;
  /** The logarithm to base 2; `NaN` below 0. 以 2 为底的对数;负数为 `NaN`。 */
  log2(x: number): number;
  /** The greatest of the numbers; `-Infinity` for none, `NaN` if one is. 最大值;无参数为 `-Infinity`,含 `NaN` 则为 `NaN`。 */
  max(...values: number[]): number;
  /** The smallest of the numbers; `Infinity` for none, `NaN` if one is. 最小值;无参数为 `Infinity`,含 `NaN` 则为 `NaN`。 */
  min(...values: number[]): number;
  /** `x` to the power of `y`. `x` 的 `y` 次方。 */
  pow(x: number, y: number): number;
  /** A random number, 0 or more and less than 1. 0(含)到 1(不含)之间的随机数。 */
  random(): number;
  /** The nearest integer; halves go up: 2.5 is 3, -2.5 is -2. 四舍五入取整,恰为一半时向上:2.5 得 3,-2.5 得 -2。 */
  round(x: number): number;
  /** 1, -1 or 0: the sign of `x`. `x` 的符号:1、-1 或 0。 */
  sign(x: number): number;
  /** The sine of an angle in radians. 正弦,参数为弧度。 */
  sin(x: number): number;
  /** The hyperbolic sine. 双曲正弦。 */
  sinh(x: number): number;
  /** The square root; `NaN` below 0. 平方根;负数为 `NaN`。 */
  sqrt(x: number): number;
  /** The tangent of an angle in radians. 正切,参数为弧度。 */
  tan(x: number): number;
  /** The hyperbolic tangent. 双曲正切。 */
  tanh(x: number): number;
  /** The number without its fraction. 去掉小数部分。 */
  trunc(x: number): number;
}

/** Constants and functions of numbers. 数学常数与函数。 */
declare const Math: Math;
