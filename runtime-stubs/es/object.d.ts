// Object: what every object has, and the functions that list and join properties.

/** What may name a property. 可以用作属性名的类型。 */
type PropertyKey = string | number | symbol;

/** What every object has. 每个对象都有的成员。 */
interface Object {
  /** The class the object was made by. 创建该对象的类。 */
  constructor: Function;
  /** The object as text. 把对象转换成文本。 */
  toString(): string;
  /** The object itself, or the primitive it stands for. 对象本身,或它所代表的原始值。 */
  valueOf(): Object;
  /** Whether the object itself (not its class) has this property. 对象自身(不含类)是否有这个属性。 */
  hasOwnProperty(key: PropertyKey): boolean;
}

/** The functions of `Object`. `Object` 上的函数。 */
interface ObjectConstructor {
  /** What all objects inherit from. 所有对象的原型。 */
  readonly prototype: Object;
  /** The names of the object's own properties, in the order they were added. 对象自身的属性名,按添加顺序排列。 */
  keys(object: {}): string[];
  /** The values of the object's own properties, in the order of `keys`. 对象自身的属性值,顺序与 `keys` 相同。 */
  values<T>(object: { [key: string]: T } | ArrayLike<T>): T[];
  /** The values of the object's own properties, in the order of `keys`. 对象自身的属性值,顺序与 `keys` 相同。 */
  values(object: {}): unknown[];
  /** Pairs of name and value, in the order of `keys`. 由“名、值”组成的数组,顺序与 `keys` 相同。 */
  entries<T>(object: { [key: string]: T } | ArrayLike<T>): [string, T][];
  /** Pairs of name and value, in the order of `keys`. 由“名、值”组成的数组,顺序与 `keys` 相同。 */
  entries(object: {}): [string, unknown][];
  /** Whether the object itself has a property of this name. 对象自身是否有该名称的属性。 */
  hasOwn(object: {}, key: string | number): boolean;
  /** Copies the properties of `source` into `target` and returns `target`. 把 `source` 的属性复制到 `target`,返回 `target`。 */
  assign<T extends {}, U>(target: T, source: U): T & U;
  /** Copies the properties of both sources, in turn, into `target` and returns `target`. 依次把两个来源的属性复制到 `target`,返回 `target`。 */
  assign<T extends {}, U, V>(target: T, source1: U, source2: V): T & U & V;
  /** Copies the properties of the three sources, in turn, into `target` and returns `target`. 依次把三个来源的属性复制到 `target`,返回 `target`。 */
  assign<T extends {}, U, V, W>(target: T, source1: U, source2: V, source3: W): T & U & V & W;
  /** An object made of pairs of name and value. 用“名、值”对生成一个对象。 */
  fromEntries<T>(entries: Iterable<readonly [PropertyKey, T]>): { [key: string]: T };
  /** Makes the object's properties read-only and returns the object. 把对象的属性设为只读,返回该对象。 */
  freeze<T extends Function>(callable: T): T;
  /** Makes the object's properties read-only and returns the object; literal values keep their types. 把对象的属性设为只读,返回该对象;字面量保留各自的类型。 */
  freeze<
    T extends { [key: string]: U | null | undefined | object },
    U extends string | number | boolean | symbol,
  >(
    object: T,
  ): Readonly<T>;
  /** Makes the object's properties read-only and returns the object. 把对象的属性设为只读,返回该对象。 */
  freeze<T>(object: T): Readonly<T>;
}

/** Lists and joins properties of objects. 列出、合并对象的属性。 */
declare const Object: ObjectConstructor;
