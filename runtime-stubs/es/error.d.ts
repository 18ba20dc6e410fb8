// Errors: `Error` and the ones JavaScript itself raises.

/** Options of an error. 错误的选项。 */
interface ErrorOptions {
  /** What led to this error. 引发此错误的原因。 */
  cause?: unknown;
}

/** Something that went wrong. 错误。 */
interface Error {
  /** The kind of error: the name of its class. 错误的种类,即类名。 */
  name: string;
  /** What went wrong. 错误说明。 */
  message: string;
  /** Where it went wrong, as far as the board can tell. 出错位置(板子能提供的部分)。 */
  stack?: string;
  /** What led to this error. 引发此错误的原因。 */
  cause?: unknown;
}

/** Makes an `Error`. 创建 `Error`。 */
interface ErrorConstructor {
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  new (message?: string, options?: ErrorOptions): Error;
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  (message?: string, options?: ErrorOptions): Error;
  /** What all errors inherit from. 所有错误的原型。 */
  readonly prototype: Error;
}

/** Something that went wrong; the base of all errors. 错误;所有错误的基类。 */
declare const Error: ErrorConstructor;

/** A value of the wrong type. Python raises its `TypeError` for the same. 值的类型不对;Python 也用同名错误。 */
interface TypeError extends Error {}
/** Makes a `TypeError`. 创建 `TypeError`。 */
interface TypeErrorConstructor extends ErrorConstructor {
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  new (message?: string, options?: ErrorOptions): TypeError;
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  (message?: string, options?: ErrorOptions): TypeError;
  /** What all errors of this class inherit from. 此类错误的原型。 */
  readonly prototype: TypeError;
}
/** A value of the wrong type. 值的类型不对。 */
declare const TypeError: TypeErrorConstructor;

/** A value outside the range it may have. 值超出允许的范围。 */
interface RangeError extends Error {}
/** Makes a `RangeError`. 创建 `RangeError`。 */
interface RangeErrorConstructor extends ErrorConstructor {
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  new (message?: string, options?: ErrorOptions): RangeError;
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  (message?: string, options?: ErrorOptions): RangeError;
  /** What all errors of this class inherit from. 此类错误的原型。 */
  readonly prototype: RangeError;
}
/** A value outside the range it may have. 值超出允许的范围。 */
declare const RangeError: RangeErrorConstructor;

/** Text that cannot be read as what it should be. 文本不符合语法。 */
interface SyntaxError extends Error {}
/** Makes a `SyntaxError`. 创建 `SyntaxError`。 */
interface SyntaxErrorConstructor extends ErrorConstructor {
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  new (message?: string, options?: ErrorOptions): SyntaxError;
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  (message?: string, options?: ErrorOptions): SyntaxError;
  /** What all errors of this class inherit from. 此类错误的原型。 */
  readonly prototype: SyntaxError;
}
/** Text that cannot be read as what it should be. 文本不符合语法。 */
declare const SyntaxError: SyntaxErrorConstructor;

/** A name used before it has a value. 名称在赋值之前被使用。 */
interface ReferenceError extends Error {}
/** Makes a `ReferenceError`. 创建 `ReferenceError`。 */
interface ReferenceErrorConstructor extends ErrorConstructor {
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  new (message?: string, options?: ErrorOptions): ReferenceError;
  /** An error with a message, and a cause in `options`. 创建带说明的错误,`options` 中可给出原因。 */
  (message?: string, options?: ErrorOptions): ReferenceError;
  /** What all errors of this class inherit from. 此类错误的原型。 */
  readonly prototype: ReferenceError;
}
/** A name used before it has a value. 名称在赋值之前被使用。 */
declare const ReferenceError: ReferenceErrorConstructor;
