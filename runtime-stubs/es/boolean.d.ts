// Boolean: true and false.

/** True or false. 真或假。 */
interface Boolean {
  /** The value itself. 值本身。 */
  valueOf(): boolean;
}

/** Turns a value into true or false. 把值转换成真或假。 */
interface BooleanConstructor {
  /** False for `""`, `0`, `NaN`, `null` and `undefined`, true for all else. `""`、`0`、`NaN`、`null`、`undefined` 为假,其余为真。 */
  <T>(value?: T): boolean;
}

/** Turns a value into true or false. 把值转换成真或假。 */
declare const Boolean: BooleanConstructor;
