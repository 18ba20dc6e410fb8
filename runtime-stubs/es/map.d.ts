// Map: values found by keys of any type, in the order they came.

/** A map that is only read. 只读映射。 */
interface ReadonlyMap<K, V> {
  /** How many entries there are. 条目个数。 */
  readonly size: number;
  /** The value of the key; `undefined` when it is not there. 键对应的值;没有则为 `undefined`。 */
  get(key: K): V | undefined;
  /** Whether the key is there. 是否有该键。 */
  has(key: K): boolean;
  /** Calls the function for each entry, in the order they came. 按加入顺序对每个条目调用函数。 */
  forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void;
  /** The keys, in the order they came. 按加入顺序给出各个键。 */
  keys(): MapIterator<K>;
  /** The values, in the order their keys came. 按键的加入顺序给出各个值。 */
  values(): MapIterator<V>;
  /** Pairs of key and value, in the order they came. 按加入顺序给出“键、值”对。 */
  entries(): MapIterator<[K, V]>;
  /** Pairs of key and value, in the order they came. 按加入顺序给出“键、值”对。 */
  [Symbol.iterator](): MapIterator<[K, V]>;
}

/** Values found by keys of any type, in the order they came. 以任意类型为键的映射,保持加入顺序。 */
interface Map<K, V> {
  /** How many entries there are. 条目个数。 */
  readonly size: number;
  /** The value of the key; `undefined` when it is not there. 键对应的值;没有则为 `undefined`。 */
  get(key: K): V | undefined;
  /** Sets the value of the key and returns the map; a new key goes to the end. 设置键的值并返回映射;新键排在最后。 */
  set(key: K, value: V): this;
  /** Whether the key is there. 是否有该键。 */
  has(key: K): boolean;
  /** Takes the key out; false when it was not there. 移除该键;原本没有则返回 false。 */
  delete(key: K): boolean;
  /** Takes out everything. 清空映射。 */
  clear(): void;
  /** Calls the function for each entry, in the order they came. 按加入顺序对每个条目调用函数。 */
  forEach(callback: (value: V, key: K, map: Map<K, V>) => void): void;
  /** The keys, in the order they came. 按加入顺序给出各个键。 */
  keys(): MapIterator<K>;
  /** The values, in the order their keys came. 按键的加入顺序给出各个值。 */
  values(): MapIterator<V>;
  /** Pairs of key and value, in the order they came. 按加入顺序给出“键、值”对。 */
  entries(): MapIterator<[K, V]>;
  /** Pairs of key and value, in the order they came. 按加入顺序给出“键、值”对。 */
  [Symbol.iterator](): MapIterator<[K, V]>;
}

/** Makes a map. 创建映射。 */
interface MapConstructor {
  /** A map of these pairs; without an argument, an empty one. 由这些“键、值”对组成的映射;无参数则为空。 */
  new <K, V>(entries?: Iterable<readonly [K, V]> | null): Map<K, V>;
  /** What all maps inherit from. 所有映射的原型。 */
  readonly prototype: Map<unknown, unknown>;
}

/** Values found by keys of any type, in the order they came. 以任意类型为键的映射,保持加入顺序。 */
declare const Map: MapConstructor;

/** A map whose keys are objects. On the board it keeps them in memory like any other. 以对象为键的映射;在板子上与普通映射一样占用内存。 */
interface WeakMap<K extends object, V> {
  /** The value of a key; undefined when there is none. 键对应的值;没有时为 undefined。 */
  get(key: K): V | undefined;
  /** Gives a key a value. 设置键的值。 */
  set(key: K, value: V): this;
  /** Whether the key is there. 是否有该键。 */
  has(key: K): boolean;
  /** Removes a key; whether it was there. 删除键;返回它是否存在。 */
  delete(key: K): boolean;
}

/** Makes maps of objects. 创建以对象为键的映射。 */
interface WeakMapConstructor {
  /** A new map, with these pairs if there are any. 新映射,可带初始键值对。 */
  new <K extends object, V>(entries?: Iterable<readonly [K, V]> | null): WeakMap<K, V>;
  readonly prototype: WeakMap<object, unknown>;
}

/** Maps whose keys are objects. 以对象为键的映射。 */
declare const WeakMap: WeakMapConstructor;
