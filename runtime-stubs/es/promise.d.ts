// Promise: the type that `async` functions return and `await` takes.

/** Something that may be awaited. 可以 `await` 的对象。 */
interface PromiseLike<T> {
  /** Calls one of the two when the value or the failure is there. 得到值或失败时,调用对应的函数。 */
  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B>;
}

/** A value that comes later. 稍后得到的值。 */
interface Promise<T> {
  /** Calls one of the two when the value or the failure is there. 得到值或失败时,调用对应的函数。 */
  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B>;
  /** Calls the function when the promise fails. 失败时调用该函数。 */
  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B>;
  /** Calls the function when the promise is done, either way. 无论成功或失败,结束时调用该函数。 */
  finally(onfinally?: (() => void) | null): Promise<T>;
}

/** Makes and joins promises. 创建、组合 Promise。 */
interface PromiseConstructor {
  /** A promise that the function fulfils or rejects. 由函数决定成功或失败的 Promise。 */
  new <T>(
    executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: unknown) => void) => void,
  ): Promise<T>;
  /** A promise that has no value but is done. 已完成、没有值的 Promise。 */
  resolve(): Promise<void>;
  /** A promise that has this value. 已有该值的 Promise。 */
  resolve<T>(value: T): Promise<Awaited<T>>;
  /** A promise that failed for this reason. 因该原因失败的 Promise。 */
  reject<T = never>(reason?: unknown): Promise<T>;
}

/** Makes promises. 创建 Promise。 */
declare const Promise: PromiseConstructor;
