// Function: what TypeScript itself needs to type calls, and `call`, `apply`, `bind`.

/** Any function. 任意函数。 */
interface Function {
  /** The function's name; empty for one without. 函数名;匿名函数为空文本。 */
  readonly name: string;
  /** How many parameters the function declares before the first optional one. 第一个可选参数之前的形参个数。 */
  readonly length: number;
}

/** A function that is called. 可以直接调用的函数。 */
interface CallableFunction extends Function {
  /** Calls the function with `this` and a list of arguments. 以给定的 `this` 和参数数组调用函数。 */
  apply<T, R>(this: (this: T) => R, thisArgument: T): R;
  /** Calls the function with `this` and a list of arguments. 以给定的 `this` 和参数数组调用函数。 */
  apply<T, A extends unknown[], R>(this: (this: T, ...parameters: A) => R, thisArgument: T, parameters: A): R;
  /** Calls the function with `this` and the arguments that follow. 以给定的 `this` 和后面的参数调用函数。 */
  call<T, A extends unknown[], R>(
    this: (this: T, ...parameters: A) => R,
    thisArgument: T,
    ...parameters: A
  ): R;
  /** The same function with `this` fixed. 固定了 `this` 的同一个函数。 */
  bind<T>(this: T, thisArgument: ThisParameterType<T>): OmitThisParameter<T>;
  /** The same function with `this` and the first arguments fixed. 固定了 `this` 和前几个参数的同一个函数。 */
  bind<T, A extends unknown[], B extends unknown[], R>(
    this: (this: T, ...parameters: [...A, ...B]) => R,
    thisArgument: T,
    ...first: A
  ): (...rest: B) => R;
}

/** A function used with `new`: a class. 与 `new` 一起使用的函数,即类。 */
interface NewableFunction extends Function {}

/** The type TypeScript gives to `arguments`, which board programs cannot use: write a rest parameter. `arguments` 的类型;板子程序请改用剩余参数。 */
interface IArguments {
  /** How many arguments were given. 实参个数。 */
  readonly length: number;
}

/** The `this` type of the members of an object literal. 对象字面量成员的 `this` 类型。 */
interface ThisType<T> {}
