// Iteration: what `for...of`, spread and generators are typed with.

/** A symbol. 符号类型。 */
interface Symbol {
  /** The symbol as text. 符号的文本形式。 */
  toString(): string;
}

/** The symbols the language itself knows. 语言自身使用的符号。 */
interface SymbolConstructor {
  /** Names the method that `for...of` and spread call. `for...of` 和展开语法所调用的方法名。 */
  readonly iterator: unique symbol;
}

/** The symbols the language itself knows. 语言自身使用的符号。 */
declare const Symbol: SymbolConstructor;

/** What an iteration returns when nothing more is said: anything, and nothing too. 未指明时迭代的返回值:可以是任何值,也可以没有。 */
type IteratorReturn = void | {} | null | undefined;

/** A step that brought a value. 取得一个值的一步。 */
interface IteratorYieldResult<TYield> {
  /** False or absent: there may be more. 为 false 或缺省:可能还有后续。 */
  done?: false;
  /** The value. 取得的值。 */
  value: TYield;
}

/** The last step. 最后一步。 */
interface IteratorReturnResult<TReturn> {
  /** True: nothing follows. 为 true:到此结束。 */
  done: true;
  /** What the iteration returned. 迭代的返回值。 */
  value: TReturn;
}

/** One step of an iteration. 迭代中的一步。 */
type IteratorResult<T, TReturn = IteratorReturn> = IteratorYieldResult<T> | IteratorReturnResult<TReturn>;

/** Something that is asked for one value after another. 可以逐个取值的对象。 */
interface Iterator<T, TReturn = IteratorReturn, TNext = unknown> {
  /** Takes the next step. 取下一步。 */
  next(...[value]: [] | [TNext]): IteratorResult<T, TReturn>;
  /** Ends the iteration early; `for...of` calls it on `break`. 提前结束迭代;`for...of` 在 `break` 时调用。 */
  return?(value?: TReturn): IteratorResult<T, TReturn>;
  /** Raises an error at the place where the iteration stands. 在迭代停留处抛出错误。 */
  throw?(error?: unknown): IteratorResult<T, TReturn>;
}

/** Something `for...of` can go through. 可以用 `for...of` 遍历的对象。 */
interface Iterable<T, TReturn = IteratorReturn, TNext = unknown> {
  /** Begins an iteration. 开始一次迭代。 */
  [Symbol.iterator](): Iterator<T, TReturn, TNext>;
}

/** An iterator that `for...of` can go through. 本身可以用 `for...of` 遍历的迭代器。 */
interface IterableIterator<T, TReturn = IteratorReturn, TNext = unknown> extends Iterator<T, TReturn, TNext> {
  /** The iterator itself. 返回迭代器自身。 */
  [Symbol.iterator](): IterableIterator<T, TReturn, TNext>;
}

/** What the built-in iterators and generators share. 内建迭代器与生成器的共同部分。 */
interface IteratorObject<T, TReturn = IteratorReturn, TNext = unknown> extends Iterator<T, TReturn, TNext> {
  /** The iterator itself. 返回迭代器自身。 */
  [Symbol.iterator](): IteratorObject<T, TReturn, TNext>;
}

/** What a built-in iterator returns at its end: `undefined`. 内建迭代器结束时的返回值:`undefined`。 */
type BuiltinIteratorReturn = intrinsic;

/** The iterators that arrays give. 数组给出的迭代器。 */
interface ArrayIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  /** The iterator itself. 返回迭代器自身。 */
  [Symbol.iterator](): ArrayIterator<T>;
}

/** The iterators that strings give. 字符串给出的迭代器。 */
interface StringIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  /** The iterator itself. 返回迭代器自身。 */
  [Symbol.iterator](): StringIterator<T>;
}

/** The iterators that maps give. Map 给出的迭代器。 */
interface MapIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  /** The iterator itself. 返回迭代器自身。 */
  [Symbol.iterator](): MapIterator<T>;
}

/** The iterators that sets give. Set 给出的迭代器。 */
interface SetIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  /** The iterator itself. 返回迭代器自身。 */
  [Symbol.iterator](): SetIterator<T>;
}

/** What a `function*` returns when called. 调用 `function*` 得到的对象。 */
interface Generator<T = unknown, TReturn = IteratorReturn, TNext = unknown> extends IteratorObject<
  T,
  TReturn,
  TNext
> {
  /** Runs to the next `yield`; `value` becomes what the waiting `yield` gives. 运行到下一个 `yield`;`value` 成为正在等待的 `yield` 的结果。 */
  next(...[value]: [] | [TNext]): IteratorResult<T, TReturn>;
  /** Ends the generator as if it returned here. 让生成器就地返回并结束。 */
  return(value: TReturn): IteratorResult<T, TReturn>;
  /** Raises an error at the `yield` where the generator waits. 在生成器等待的 `yield` 处抛出错误。 */
  throw(error: unknown): IteratorResult<T, TReturn>;
  /** The generator itself. 返回生成器自身。 */
  [Symbol.iterator](): Generator<T, TReturn, TNext>;
}

/** The function behind `function*`. `function*` 对应的函数类型。 */
interface GeneratorFunction extends Function {
  /** Calling it makes a generator and runs nothing yet. 调用它会得到生成器,但尚未运行。 */
  (...parameters: never[]): Generator;
}
