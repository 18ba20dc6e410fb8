// Array: lists, complete as of ES2023, and their read-only form.

/** Something with a length and numbered items. 有长度、可按序号取项的对象。 */
interface ArrayLike<T> {
  /** How many items there are. 项数。 */
  readonly length: number;
  /** The item at this position. 该位置的项。 */
  readonly [index: number]: T;
}

/** Something that can be joined to an array as a list. 可以作为列表并入数组的对象。 */
interface ConcatArray<T> {
  /** How many items there are. 项数。 */
  readonly length: number;
  /** The item at this position. 该位置的项。 */
  readonly [index: number]: T;
  /** The items as text, with the separator between. 把各项连成文本,以分隔符隔开。 */
  join(separator?: string): string;
  /** A new array of the part from `start` up to, not including, `end`. 取从 `start` 到 `end`(不含)的部分,组成新数组。 */
  slice(start?: number, end?: number): T[];
}

/** One less than `Depth`, for `flat`: 1 to 10 levels. `flat` 用的深度减一,支持 1 到 10 层。 */
type FlatDepth<Depth extends number> = [never, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9][Depth];

/** The type of what is left of `Item` after `Depth` levels of lists are laid open. 把 `Item` 展开 `Depth` 层之后的类型。 */
type FlatArray<Item, Depth extends number> = Depth extends 0
  ? Item
  : Item extends ReadonlyArray<infer Inner>
    ? FlatArray<Inner, FlatDepth<Depth>>
    : Item;

/** A list that is only read. 只读数组。 */
interface ReadonlyArray<T> {
  /** How many items there are. 项数。 */
  readonly length: number;
  /** The item at this position. 该位置的项。 */
  readonly [index: number]: T;
  /** The items as text, with commas between. 把各项连成文本,以逗号隔开。 */
  toString(): string;
  /** The item at this position, counted from the end when negative; `undefined` outside. 该位置的项,负数从末尾数起;越界为 `undefined`。 */
  at(index: number): T | undefined;
  /** A new array of these items and those of the others. 把各数组、各项接在后面,组成新数组。 */
  concat(...items: ConcatArray<T>[]): T[];
  /** A new array of these items and those of the others; what is no array is one item. 把各数组、各项接在后面,组成新数组;不是数组的算一项。 */
  concat(...items: (T | ConcatArray<T>)[]): T[];
  /** The items as text, with the separator (a comma unless given) between. 把各项连成文本,以分隔符(默认逗号)隔开。 */
  join(separator?: string): string;
  /** A new array of the part from `start` up to, not including, `end`; negative ones count from the end. 取从 `start` 到 `end`(不含)的部分,组成新数组;负数从末尾数起。 */
  slice(start?: number, end?: number): T[];
  /** Where the item first is, at `from` or after; -1 when it is not there. 从 `from` 起首次出现的位置;没有则为 -1。 */
  indexOf(item: T, from?: number): number;
  /** Where the item last is, at `from` or before; -1 when it is not there. 在 `from` 及之前最后出现的位置;没有则为 -1。 */
  lastIndexOf(item: T, from?: number): number;
  /** Whether the item is there, at `from` or after; finds `NaN` too. 从 `from` 起是否有该项;也能找到 `NaN`。 */
  includes(item: T, from?: number): boolean;
  /** Whether all items pass, which then have the type tested for. 是否每一项都通过判断;通过后类型随之收窄。 */
  every<S extends T>(test: (item: T, index: number, array: readonly T[]) => item is S): this is readonly S[];
  /** Whether all items pass the test; true for an empty list. 是否每一项都通过判断;空数组为真。 */
  every(test: (item: T, index: number, array: readonly T[]) => unknown): boolean;
  /** Whether any item passes the test; false for an empty list. 是否有某一项通过判断;空数组为假。 */
  some(test: (item: T, index: number, array: readonly T[]) => unknown): boolean;
  /** Calls the function for each item. 对每一项调用函数。 */
  forEach(callback: (item: T, index: number, array: readonly T[]) => void): void;
  /** A new array of what the function makes of each item. 对每一项调用函数,由结果组成新数组。 */
  map<U>(make: (item: T, index: number, array: readonly T[]) => U): U[];
  /** A new array of the items that pass, which have the type tested for. 由通过判断的项组成新数组;类型随之收窄。 */
  filter<S extends T>(test: (item: T, index: number, array: readonly T[]) => item is S): S[];
  /** A new array of the items that pass the test. 由通过判断的项组成新数组。 */
  filter(test: (item: T, index: number, array: readonly T[]) => unknown): T[];
  /** Joins the items from first to last, beginning with the first one. Raises TypeError for an empty list. 从前到后逐项归并,以第一项为初值;空数组抛出 TypeError。 */
  reduce(join: (result: T, item: T, index: number, array: readonly T[]) => T): T;
  /** Joins the items from first to last, beginning with `initial`. 从前到后逐项归并,初值为 `initial`。 */
  reduce(join: (result: T, item: T, index: number, array: readonly T[]) => T, initial: T): T;
  /** Joins the items from first to last, beginning with `initial`. 从前到后逐项归并,初值为 `initial`。 */
  reduce<U>(join: (result: U, item: T, index: number, array: readonly T[]) => U, initial: U): U;
  /** Joins the items from last to first, beginning with the last one. Raises TypeError for an empty list. 从后到前逐项归并,以最后一项为初值;空数组抛出 TypeError。 */
  reduceRight(join: (result: T, item: T, index: number, array: readonly T[]) => T): T;
  /** Joins the items from last to first, beginning with `initial`. 从后到前逐项归并,初值为 `initial`。 */
  reduceRight(join: (result: T, item: T, index: number, array: readonly T[]) => T, initial: T): T;
  /** Joins the items from last to first, beginning with `initial`. 从后到前逐项归并,初值为 `initial`。 */
  reduceRight<U>(join: (result: U, item: T, index: number, array: readonly T[]) => U, initial: U): U;
  /** The first item that passes, which has the type tested for; `undefined` when none does. 第一个通过判断的项,类型随之收窄;没有则为 `undefined`。 */
  find<S extends T>(test: (item: T, index: number, array: readonly T[]) => item is S): S | undefined;
  /** The first item that passes the test; `undefined` when none does. 第一个通过判断的项;没有则为 `undefined`。 */
  find(test: (item: T, index: number, array: readonly T[]) => unknown): T | undefined;
  /** Where the first item that passes the test is; -1 when none does. 第一个通过判断的项的位置;没有则为 -1。 */
  findIndex(test: (item: T, index: number, array: readonly T[]) => unknown): number;
  /** The last item that passes, which has the type tested for; `undefined` when none does. 最后一个通过判断的项,类型随之收窄;没有则为 `undefined`。 */
  findLast<S extends T>(test: (item: T, index: number, array: readonly T[]) => item is S): S | undefined;
  /** The last item that passes the test; `undefined` when none does. 最后一个通过判断的项;没有则为 `undefined`。 */
  findLast(test: (item: T, index: number, array: readonly T[]) => unknown): T | undefined;
  /** Where the last item that passes the test is; -1 when none does. 最后一个通过判断的项的位置;没有则为 -1。 */
  findLastIndex(test: (item: T, index: number, array: readonly T[]) => unknown): number;
  /** A new array in which lists inside the list, `depth` levels of them (1 unless given), are laid open. 把内层数组展开 `depth` 层(默认 1),组成新数组。 */
  flat<Depth extends number = 1>(depth?: Depth): FlatArray<T, Depth>[];
  /** A new array of what the function makes of each item, lists laid open by one level. 对每一项调用函数,结果展开一层,组成新数组。 */
  flatMap<U>(make: (item: T, index: number, array: readonly T[]) => U | readonly U[]): U[];
  /** The positions, one by one. 逐个给出位置。 */
  keys(): ArrayIterator<number>;
  /** The items, one by one. 逐个给出各项。 */
  values(): ArrayIterator<T>;
  /** Pairs of position and item, one by one. 逐个给出“位置、项”对。 */
  entries(): ArrayIterator<[number, T]>;
  /** A new array the other way round. 顺序颠倒的新数组。 */
  toReversed(): T[];
  /** A new, sorted array, keeping the order of equals. Without a function the items are compared as text. 稳定排序后的新数组;不给函数则按文本比较。 */
  toSorted(compare?: (a: T, b: T) => number): T[];
  /** A new array without `count` items from `start` on (all, unless given). 去掉从 `start` 起的 `count` 项(默认全部)后的新数组。 */
  toSpliced(start: number, count?: number): T[];
  /** A new array with `count` items from `start` on replaced by others. 把从 `start` 起的 `count` 项换成新的各项后的新数组。 */
  toSpliced(start: number, count: number, ...items: T[]): T[];
  /** A new array with the item at this position replaced; negative ones count from the end. Raises RangeError outside. 替换该位置的项后的新数组;负数从末尾数起;越界抛出 RangeError。 */
  with(index: number, item: T): T[];
  /** The items, one by one: what `for...of` goes through. 逐个给出各项,即 `for...of` 的遍历。 */
  [Symbol.iterator](): ArrayIterator<T>;
}

/** A list of items. 数组。 */
interface Array<T> {
  /** How many items there are; setting it cuts the list or makes it longer. 项数;赋值会截短或加长数组。 */
  length: number;
  /** The item at this position; `undefined` outside. 该位置的项;越界为 `undefined`。 */
  [index: number]: T;
  /** Puts items at the end and returns the new length. 在末尾添加各项,返回新的项数。 */
  push(...items: T[]): number;
  /** Takes the last item off and returns it; `undefined` when there is none. 取下并返回最后一项;没有则为 `undefined`。 */
  pop(): T | undefined;
  /** Takes the first item off and returns it; `undefined` when there is none. 取下并返回第一项;没有则为 `undefined`。 */
  shift(): T | undefined;
  /** Puts items at the start and returns the new length. 在开头插入各项,返回新的项数。 */
  unshift(...items: T[]): number;
  /** Takes out `count` items from `start` on (all, unless given) and returns them. 从 `start` 起取出 `count` 项(默认全部)并返回。 */
  splice(start: number, count?: number): T[];
  /** Takes out `count` items from `start` on, puts others in their place, and returns those taken out. 从 `start` 起取出 `count` 项,放入新的各项,返回取出的项。 */
  splice(start: number, count: number, ...items: T[]): T[];
  /** Turns the list round, in place, and returns it. 就地颠倒顺序,返回数组本身。 */
  reverse(): T[];
  /** Sorts in place, keeping the order of equals, and returns the list. Without a function the items are compared as text. 就地稳定排序,返回数组本身;不给函数则按文本比较。 */
  sort(compare?: (a: T, b: T) => number): this;
  /** Sets the items from `start` up to, not including, `end` to the value, and returns the list. 把从 `start` 到 `end`(不含)的各项设为该值,返回数组本身。 */
  fill(value: T, start?: number, end?: number): this;
  /** Copies the items from `start` up to, not including, `end` to `target`, in place, and returns the list. 把从 `start` 到 `end`(不含)的各项就地复制到 `target` 处,返回数组本身。 */
  copyWithin(target: number, start: number, end?: number): this;
  /** The items as text, with commas between. 把各项连成文本,以逗号隔开。 */
  toString(): string;
  /** The item at this position, counted from the end when negative; `undefined` outside. 该位置的项,负数从末尾数起;越界为 `undefined`。 */
  at(index: number): T | undefined;
  /** A new array of these items and those of the others. 把各数组、各项接在后面,组成新数组。 */
  concat(...items: ConcatArray<T>[]): T[];
  /** A new array of these items and those of the others; what is no array is one item. 把各数组、各项接在后面,组成新数组;不是数组的算一项。 */
  concat(...items: (T | ConcatArray<T>)[]): T[];
  /** The items as text, with the separator (a comma unless given) between. 把各项连成文本,以分隔符(默认逗号)隔开。 */
  join(separator?: string): string;
  /** A new array of the part from `start` up to, not including, `end`; negative ones count from the end. 取从 `start` 到 `end`(不含)的部分,组成新数组;负数从末尾数起。 */
  slice(start?: number, end?: number): T[];
  /** Where the item first is, at `from` or after; -1 when it is not there. 从 `from` 起首次出现的位置;没有则为 -1。 */
  indexOf(item: T, from?: number): number;
  /** Where the item last is, at `from` or before; -1 when it is not there. 在 `from` 及之前最后出现的位置;没有则为 -1。 */
  lastIndexOf(item: T, from?: number): number;
  /** Whether the item is there, at `from` or after; finds `NaN` too. 从 `from` 起是否有该项;也能找到 `NaN`。 */
  includes(item: T, from?: number): boolean;
  /** Whether all items pass, which then have the type tested for. 是否每一项都通过判断;通过后类型随之收窄。 */
  every<S extends T>(test: (item: T, index: number, array: T[]) => item is S): this is S[];
  /** Whether all items pass the test; true for an empty list. 是否每一项都通过判断;空数组为真。 */
  every(test: (item: T, index: number, array: T[]) => unknown): boolean;
  /** Whether any item passes the test; false for an empty list. 是否有某一项通过判断;空数组为假。 */
  some(test: (item: T, index: number, array: T[]) => unknown): boolean;
  /** Calls the function for each item. 对每一项调用函数。 */
  forEach(callback: (item: T, index: number, array: T[]) => void): void;
  /** A new array of what the function makes of each item. 对每一项调用函数,由结果组成新数组。 */
  map<U>(make: (item: T, index: number, array: T[]) => U): U[];
  /** A new array of the items that pass, which have the type tested for. 由通过判断的项组成新数组;类型随之收窄。 */
  filter<S extends T>(test: (item: T, index: number, array: T[]) => item is S): S[];
  /** A new array of the items that pass the test. 由通过判断的项组成新数组。 */
  filter(test: (item: T, index: number, array: T[]) => unknown): T[];
  /** Joins the items from first to last, beginning with the first one. Raises TypeError for an empty list. 从前到后逐项归并,以第一项为初值;空数组抛出 TypeError。 */
  reduce(join: (result: T, item: T, index: number, array: T[]) => T): T;
  /** Joins the items from first to last, beginning with `initial`. 从前到后逐项归并,初值为 `initial`。 */
  reduce(join: (result: T, item: T, index: number, array: T[]) => T, initial: T): T;
  /** Joins the items from first to last, beginning with `initial`. 从前到后逐项归并,初值为 `initial`。 */
  reduce<U>(join: (result: U, item: T, index: number, array: T[]) => U, initial: U): U;
  /** Joins the items from last to first, beginning with the last one. Raises TypeError for an empty list. 从后到前逐项归并,以最后一项为初值;空数组抛出 TypeError。 */
  reduceRight(join: (result: T, item: T, index: number, array: T[]) => T): T;
  /** Joins the items from last to first, beginning with `initial`. 从后到前逐项归并,初值为 `initial`。 */
  reduceRight(join: (result: T, item: T, index: number, array: T[]) => T, initial: T): T;
  /** Joins the items from last to first, beginning with `initial`. 从后到前逐项归并,初值为 `initial`。 */
  reduceRight<U>(join: (result: U, item: T, index: number, array: T[]) => U, initial: U): U;
  /** The first item that passes, which has the type tested for; `undefined` when none does. 第一个通过判断的项,类型随之收窄;没有则为 `undefined`。 */
  find<S extends T>(test: (item: T, index: number, array: T[]) => item is S): S | undefined;
  /** The first item that passes the test; `undefined` when none does. 第一个通过判断的项;没有则为 `undefined`。 */
  find(test: (item: T, index: number, array: T[]) => unknown): T | undefined;
  /** Where the first item that passes the test is; -1 when none does. 第一个通过判断的项的位置;没有则为 -1。 */
  findIndex(test: (item: T, index: number, array: T[]) => unknown): number;
  /** The last item that passes, which has the type tested for; `undefined` when none does. 最后一个通过判断的项,类型随之收窄;没有则为 `undefined`。 */
  findLast<S extends T>(test: (item: T, index: number, array: T[]) => item is S): S | undefined;
  /** The last item that passes the test; `undefined` when none does. 最后一个通过判断的项;没有则为 `undefined`。 */
  findLast(test: (item: T, index: number, array: T[]) => unknown): T | undefined;
  /** Where the last item that passes the test is; -1 when none does. 最后一个通过判断的项的位置;没有则为 -1。 */
  findLastIndex(test: (item: T, index: number, array: T[]) => unknown): number;
  /** A new array in which lists inside the list, `depth` levels of them (1 unless given), are laid open. 把内层数组展开 `depth` 层(默认 1),组成新数组。 */
  flat<Depth extends number = 1>(depth?: Depth): FlatArray<T, Depth>[];
  /** A new array of what the function makes of each item, lists laid open by one level. 对每一项调用函数,结果展开一层,组成新数组。 */
  flatMap<U>(make: (item: T, index: number, array: T[]) => U | readonly U[]): U[];
  /** The positions, one by one. 逐个给出位置。 */
  keys(): ArrayIterator<number>;
  /** The items, one by one. 逐个给出各项。 */
  values(): ArrayIterator<T>;
  /** Pairs of position and item, one by one. 逐个给出“位置、项”对。 */
  entries(): ArrayIterator<[number, T]>;
  /** A new array the other way round. 顺序颠倒的新数组。 */
  toReversed(): T[];
  /** A new, sorted array, keeping the order of equals. Without a function the items are compared as text. 稳定排序后的新数组;不给函数则按文本比较。 */
  toSorted(compare?: (a: T, b: T) => number): T[];
  /** A new array without `count` items from `start` on (all, unless given). 去掉从 `start` 起的 `count` 项(默认全部)后的新数组。 */
  toSpliced(start: number, count?: number): T[];
  /** A new array with `count` items from `start` on replaced by others. 把从 `start` 起的 `count` 项换成新的各项后的新数组。 */
  toSpliced(start: number, count: number, ...items: T[]): T[];
  /** A new array with the item at this position replaced; negative ones count from the end. Raises RangeError outside. 替换该位置的项后的新数组;负数从末尾数起;越界抛出 RangeError。 */
  with(index: number, item: T): T[];
  /** The items, one by one: what `for...of` goes through. 逐个给出各项,即 `for...of` 的遍历。 */
  [Symbol.iterator](): ArrayIterator<T>;
}

/** An array of empty places; filling it says what its items are. 由空位组成的数组;填充后即知各项的类型。 */
interface EmptyArray {
  /** Every item replaced with this value, from start up to, not including, end. 把从 start 到 end(不含)的每一项都换成该值。 */
  fill<U>(value: U, start?: number, end?: number): U[];
}

/** Makes arrays. 创建数组。 */
interface ArrayConstructor {
  /** An array of this many empty places. 有若干空位的数组。 */
  new (length?: number): EmptyArray & never[];
  /** An array of this many empty places, or of these items. 有若干空位的数组,或由各项组成的数组。 */
  new <T>(length: number): T[];
  /** An array of these items. 由各项组成的数组。 */
  new <T>(...items: T[]): T[];
  /** An array of this many empty places. 有若干空位的数组。 */
  (length?: number): EmptyArray & never[];
  /** An array of this many empty places, or of these items. 有若干空位的数组,或由各项组成的数组。 */
  <T>(length: number): T[];
  /** An array of these items. 由各项组成的数组。 */
  <T>(...items: T[]): T[];
  /** Whether the value is an array. 是否为数组。 */
  isArray(value: unknown): value is unknown[];
  /** An array of the items of something that can be gone through or counted. 由可遍历或可计数对象的各项组成的数组。 */
  from<T>(source: Iterable<T> | ArrayLike<T>): T[];
  /** An array of what the function makes of each item. 对每一项调用函数,由结果组成的数组。 */
  from<T, U>(source: Iterable<T> | ArrayLike<T>, make: (item: T, index: number) => U): U[];
  /** An array of these items. 由各项组成的数组。 */
  of<T>(...items: T[]): T[];
  /** What all arrays inherit from. 所有数组的原型。 */
  readonly prototype: unknown[];
}

/** Makes arrays. 创建数组。 */
declare const Array: ArrayConstructor;
