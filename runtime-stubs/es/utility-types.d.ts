// The utility types: they exist only while checking and leave nothing in the Python.

/** Every property optional. 所有属性变为可选。 */
type Partial<T> = { [K in keyof T]?: T[K] };
/** Every property present. 所有属性变为必有。 */
type Required<T> = { [K in keyof T]-?: T[K] };
/** Every property read-only. 所有属性变为只读。 */
type Readonly<T> = { readonly [K in keyof T]: T[K] };
/** Only the named properties. 只保留指定的属性。 */
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
/** All but the named properties. 去掉指定的属性。 */
type Omit<T, K extends PropertyKey> = Pick<T, Exclude<keyof T, K>>;
/** An object whose keys are `K` and whose values are `T`. 键为 `K`、值为 `T` 的对象。 */
type Record<K extends PropertyKey, T> = { [P in K]: T };
/** The members of the union `T` that do not fit `U`. 联合类型 `T` 中不符合 `U` 的部分。 */
type Exclude<T, U> = T extends U ? never : T;
/** The members of the union `T` that fit `U`. 联合类型 `T` 中符合 `U` 的部分。 */
type Extract<T, U> = T extends U ? T : never;
/** `T` without `null` and `undefined`. 去掉 `null` 和 `undefined` 的 `T`。 */
type NonNullable<T> = T & {};
/** The parameters of a function, as a tuple type. 函数形参组成的元组类型。 */
type Parameters<T extends (...parameters: never[]) => unknown> = T extends (...parameters: infer P) => unknown
  ? P
  : never;
/** What a function returns. 函数的返回类型。 */
type ReturnType<T extends (...parameters: never[]) => unknown> = T extends (...parameters: never[]) => infer R
  ? R
  : never;
/** The parameters of a class's constructor, as a tuple type. 类构造函数形参组成的元组类型。 */
type ConstructorParameters<T extends abstract new (...parameters: never[]) => unknown> =
  T extends abstract new (...parameters: infer P) => unknown ? P : never;
/** What `new` on this class gives. 对该类使用 `new` 得到的类型。 */
type InstanceType<T extends abstract new (...parameters: never[]) => unknown> = T extends abstract new (
  ...parameters: never[]
) => infer R
  ? R
  : never;
/** The type of a function's `this` parameter; `unknown` when it has none. 函数 `this` 形参的类型;没有则为 `unknown`。 */
type ThisParameterType<T> = T extends (this: infer U, ...parameters: never[]) => unknown ? U : unknown;
/** The function without its `this` parameter. 去掉 `this` 形参的函数类型。 */
type OmitThisParameter<T> =
  unknown extends ThisParameterType<T>
    ? T
    : T extends (...parameters: infer P) => infer R
      ? (...parameters: P) => R
      : T;
/** What `await` gives for this type. 对该类型使用 `await` 得到的类型。 */
type Awaited<T> = T extends null | undefined
  ? T
  : T extends object & { then(onfulfilled: infer F, ...rest: infer _): unknown }
    ? F extends (value: infer V, ...rest: infer _) => unknown
      ? Awaited<V>
      : never
    : T;
/** The text type in capital letters. 转成大写的文本类型。 */
type Uppercase<S extends string> = intrinsic;
/** The text type in small letters. 转成小写的文本类型。 */
type Lowercase<S extends string> = intrinsic;
/** The text type with a capital first letter. 首字母大写的文本类型。 */
type Capitalize<S extends string> = intrinsic;
/** The text type with a small first letter. 首字母小写的文本类型。 */
type Uncapitalize<S extends string> = intrinsic;
/** Keeps a type parameter from being inferred from this place. 不从此处推断类型参数。 */
type NoInfer<T> = intrinsic;
