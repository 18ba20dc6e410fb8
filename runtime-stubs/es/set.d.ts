// Set: values that are there once, in the order they came.

/** A set that is only read. 只读集合。 */
interface ReadonlySet<T> {
  /** How many values there are. 值的个数。 */
  readonly size: number;
  /** Whether the value is in the set. 集合中是否有该值。 */
  has(value: T): boolean;
  /** Calls the function for each value, in the order they came. 按加入顺序对每个值调用函数。 */
  forEach(callback: (value: T, again: T, set: ReadonlySet<T>) => void): void;
  /** The values, in the order they came. 按加入顺序给出各个值。 */
  values(): SetIterator<T>;
  /** The same as `values`. 与 `values` 相同。 */
  keys(): SetIterator<T>;
  /** Pairs of the value and itself. 由值与其自身组成的二元组。 */
  entries(): SetIterator<[T, T]>;
  /** The values, in the order they came. 按加入顺序给出各个值。 */
  [Symbol.iterator](): SetIterator<T>;
}

/** Values that are there once, in the order they came. 不重复的值的集合,保持加入顺序。 */
interface Set<T> {
  /** How many values there are. 值的个数。 */
  readonly size: number;
  /** Puts the value in and returns the set. 加入一个值,返回集合本身。 */
  add(value: T): this;
  /** Takes out everything. 清空集合。 */
  clear(): void;
  /** Takes the value out; false when it was not there. 移除该值;原本没有则返回 false。 */
  delete(value: T): boolean;
  /** Whether the value is in the set. 集合中是否有该值。 */
  has(value: T): boolean;
  /** Calls the function for each value, in the order they came. 按加入顺序对每个值调用函数。 */
  forEach(callback: (value: T, again: T, set: Set<T>) => void): void;
  /** The values, in the order they came. 按加入顺序给出各个值。 */
  values(): SetIterator<T>;
  /** The same as `values`. 与 `values` 相同。 */
  keys(): SetIterator<T>;
  /** Pairs of the value and itself. 由值与其自身组成的二元组。 */
  entries(): SetIterator<[T, T]>;
  /** The values, in the order they came. 按加入顺序给出各个值。 */
  [Symbol.iterator](): SetIterator<T>;
}

/** Makes a set. 创建集合。 */
interface SetConstructor {
  /** A set of these values; without an argument, an empty one. 由这些值组成的集合;无参数则为空集合。 */
  new <T>(values?: Iterable<T> | null): Set<T>;
  /** What all sets inherit from. 所有集合的原型。 */
  readonly prototype: Set<unknown>;
}

/** Values that are there once, in the order they came. 不重复的值的集合,保持加入顺序。 */
declare const Set: SetConstructor;

/** A set of objects. On the board it keeps them in memory like any other. 对象的集合;在板子上与普通集合一样占用内存。 */
interface WeakSet<T extends object> {
  /** Puts a value in. 加入一个值。 */
  add(value: T): this;
  /** Whether the value is there. 是否有该值。 */
  has(value: T): boolean;
  /** Removes a value; whether it was there. 删除值;返回它是否存在。 */
  delete(value: T): boolean;
}

/** Makes sets of objects. 创建对象的集合。 */
interface WeakSetConstructor {
  /** A new set, with these values if there are any. 新集合,可带初始值。 */
  new <T extends object>(values?: Iterable<T> | null): WeakSet<T>;
  readonly prototype: WeakSet<object>;
}

/** Sets of objects. 对象的集合。 */
declare const WeakSet: WeakSetConstructor;
