// Types that TypeScript itself asks for when it meets a construct: asynchronous iteration, `using`, decorators and
// `import.meta`. They let it check such code, so that the compiler can refuse, at the place, what it does not lower yet.

/** Something that is asked for one value after another, each of which comes later. 可以逐个取值、每个值稍后得到的对象。 */
interface AsyncIterator<T, TReturn = IteratorReturn, TNext = unknown> {
  /** Takes the next step. 取下一步。 */
  next(...[value]: [] | [TNext]): Promise<IteratorResult<T, TReturn>>;
  /** Ends the iteration early. 提前结束迭代。 */
  return?(value?: TReturn | PromiseLike<TReturn>): Promise<IteratorResult<T, TReturn>>;
  /** Raises an error at the place where the iteration stands. 在迭代停留处抛出错误。 */
  throw?(error?: unknown): Promise<IteratorResult<T, TReturn>>;
}

/** Something `for await` can go through. 可以用 `for await` 遍历的对象。 */
interface AsyncIterable<T, TReturn = IteratorReturn, TNext = unknown> {
  /** Begins an iteration. 开始一次迭代。 */
  [Symbol.asyncIterator](): AsyncIterator<T, TReturn, TNext>;
}

/** An asynchronous iterator that `for await` can go through. 本身可以用 `for await` 遍历的异步迭代器。 */
interface AsyncIterableIterator<T, TReturn = IteratorReturn, TNext = unknown> extends AsyncIterator<
  T,
  TReturn,
  TNext
> {
  /** The iterator itself. 返回迭代器自身。 */
  [Symbol.asyncIterator](): AsyncIterableIterator<T, TReturn, TNext>;
}

/** What asynchronous generators share. 异步生成器的共同部分。 */
interface AsyncIteratorObject<T, TReturn = IteratorReturn, TNext = unknown> extends AsyncIterator<
  T,
  TReturn,
  TNext
> {
  /** The iterator itself. 返回迭代器自身。 */
  [Symbol.asyncIterator](): AsyncIteratorObject<T, TReturn, TNext>;
}

/** What an `async function*` returns when called. 调用 `async function*` 得到的对象。 */
interface AsyncGenerator<T = unknown, TReturn = IteratorReturn, TNext = unknown> extends AsyncIteratorObject<
  T,
  TReturn,
  TNext
> {
  /** Runs to the next `yield`. 运行到下一个 `yield`。 */
  next(...[value]: [] | [TNext]): Promise<IteratorResult<T, TReturn>>;
  /** Ends the generator as if it returned here. 让生成器就地返回并结束。 */
  return(value: TReturn | PromiseLike<TReturn>): Promise<IteratorResult<T, TReturn>>;
  /** Raises an error at the `yield` where the generator waits. 在生成器等待的 `yield` 处抛出错误。 */
  throw(error: unknown): Promise<IteratorResult<T, TReturn>>;
  /** The generator itself. 返回生成器自身。 */
  [Symbol.asyncIterator](): AsyncGenerator<T, TReturn, TNext>;
}

/** The symbols that `for await` and `using` use. `for await` 和 `using` 使用的符号。 */
interface SymbolConstructor {
  /** Names the method that `for await` calls. `for await` 所调用的方法名。 */
  readonly asyncIterator: unique symbol;
  /** Names the method that `using` calls at the end of the block. `using` 在代码块结束时调用的方法名。 */
  readonly dispose: unique symbol;
  /** Names the method that `await using` calls at the end of the block. `await using` 在代码块结束时调用的方法名。 */
  readonly asyncDispose: unique symbol;
}

/** Something `using` can give back. 可以用 `using` 释放的对象。 */
interface Disposable {
  /** Gives it back. 释放。 */
  [Symbol.dispose](): void;
}

/** Something `await using` can give back. 可以用 `await using` 释放的对象。 */
interface AsyncDisposable {
  /** Gives it back. 释放。 */
  [Symbol.asyncDispose](): PromiseLike<void>;
}

/** The type of `import.meta`, which is empty on the board. `import.meta` 的类型;板子上没有内容。 */
interface ImportMeta {}

/** What a class decorator is told. 类装饰器得到的信息。 */
interface ClassDecoratorContext<Class extends abstract new (...parameters: never[]) => unknown> {
  /** Always "class". 总是 "class"。 */
  readonly kind: "class";
  /** The class's name. 类名。 */
  readonly name: string | undefined;
}
/** What a method decorator is told. 方法装饰器得到的信息。 */
interface ClassMethodDecoratorContext<
  This = unknown,
  Value extends (...parameters: never[]) => unknown = () => unknown,
> {
  /** Always "method". 总是 "method"。 */
  readonly kind: "method";
  /** The method's name. 方法名。 */
  readonly name: string | symbol;
}
/** What a getter decorator is told. 取值器装饰器得到的信息。 */
interface ClassGetterDecoratorContext<This = unknown, Value = unknown> {
  /** Always "getter". 总是 "getter"。 */
  readonly kind: "getter";
  /** The getter's name. 取值器的名称。 */
  readonly name: string | symbol;
}
/** What a setter decorator is told. 赋值器装饰器得到的信息。 */
interface ClassSetterDecoratorContext<This = unknown, Value = unknown> {
  /** Always "setter". 总是 "setter"。 */
  readonly kind: "setter";
  /** The setter's name. 赋值器的名称。 */
  readonly name: string | symbol;
}
/** What a field decorator is told. 字段装饰器得到的信息。 */
interface ClassFieldDecoratorContext<This = unknown, Value = unknown> {
  /** Always "field". 总是 "field"。 */
  readonly kind: "field";
  /** The field's name. 字段名。 */
  readonly name: string | symbol;
}
/** What an accessor decorator is told. 存取器装饰器得到的信息。 */
interface ClassAccessorDecoratorContext<This = unknown, Value = unknown> {
  /** Always "accessor". 总是 "accessor"。 */
  readonly kind: "accessor";
  /** The accessor's name. 存取器的名称。 */
  readonly name: string | symbol;
}
/** What an accessor decorator is given. 存取器装饰器得到的目标。 */
interface ClassAccessorDecoratorTarget<This, Value> {
  /** Reads the value. 读取值。 */
  get(this: This): Value;
  /** Sets the value. 设置值。 */
  set(this: This, value: Value): void;
}
/** What an accessor decorator may return. 存取器装饰器可以返回的内容。 */
interface ClassAccessorDecoratorResult<This, Value> {
  /** Reads the value. 读取值。 */
  get?(this: This): Value;
  /** Sets the value. 设置值。 */
  set?(this: This, value: Value): void;
}
