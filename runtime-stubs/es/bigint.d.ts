// BigInt: whole numbers of any size, exact.

/** A whole number of any size. 任意大小的整数。 */
interface BigInt {
  /** The number as text, in a base from 2 to 36. 以 2 到 36 进制写成的文本。 */
  toString(radix?: number): string;
  /** The number itself. 数本身。 */
  valueOf(): bigint;
}

/** Makes bigints. 创建大整数。 */
interface BigIntConstructor {
  /** The whole number a value stands for. 把值转换为大整数。 */
  (value: bigint | boolean | number | string): bigint;
  /** The number cut to so many bits, with a sign. 截取指定位数,带符号。 */
  asIntN(bits: number, value: bigint): bigint;
  /** The number cut to so many bits, without a sign. 截取指定位数,无符号。 */
  asUintN(bits: number, value: bigint): bigint;
}

/** Whole numbers of any size. 任意大小的整数。 */
declare const BigInt: BigIntConstructor;
