// async, await and promises: results and the order in which things run.
// case: await a value
async function f(): Promise<number> {
  const n = await 5;
  return n + 1;
}
f().then((n) => console.log(n));

// case: the body runs up to the first await at once
async function f(): Promise<void> {
  console.log("start");
  await null;
  console.log("after await");
}
console.log("before");
f();
console.log("called");

// case: two tasks interleave
async function task(name: string): Promise<void> {
  for (let i = 0; i < 3; i++) {
    console.log(name, i);
    await null;
  }
}
task("a");
task("b");

// case: await in sequence
async function square(n: number): Promise<number> {
  return n * n;
}
async function main(): Promise<void> {
  let sum = 0;
  for (const n of [1, 2, 3]) sum += await square(n);
  console.log(sum);
}
main();

// case: catch a rejection
async function fail(): Promise<never> {
  throw new Error("bad");
}
async function main(): Promise<void> {
  try {
    await fail();
  } catch (e) {
    console.log("caught", (e as Error).message);
  } finally {
    console.log("finally");
  }
}
main();

// case: Promise.all
async function value(n: number): Promise<number> {
  await null;
  return n * 10;
}
async function main(): Promise<void> {
  console.log(await Promise.all([value(1), value(2), 3]));
  console.log(await Promise.all([]));
}
main();

// case: Promise.all rejects with the first failure
async function main(): Promise<void> {
  try {
    await Promise.all([Promise.resolve(1), Promise.reject(new Error("no")), Promise.resolve(3)]);
  } catch (e) {
    console.log((e as Error).message);
  }
}
main();

// case: Promise.allSettled
async function main(): Promise<void> {
  const results = await Promise.allSettled([Promise.resolve(1), Promise.reject(new Error("x"))]);
  for (const result of results)
    console.log(
      result.status,
      result.status === "fulfilled" ? result.value : (result.reason as Error).message,
    );
}
main();

// case: Promise.race and any
async function slow(): Promise<string> {
  await null;
  await null;
  return "slow";
}
async function fast(): Promise<string> {
  return "fast";
}
async function main(): Promise<void> {
  console.log(
    await Promise.race([slow(), fast()]),
    await Promise.any([Promise.reject(new Error("e")), slow()]),
  );
}
main();

// case: then chains
Promise.resolve(1)
  .then((n) => n + 1)
  .then((n) => Promise.resolve(n * 10))
  .then((n) => console.log(n));

// case: catch and finally on promises
Promise.reject(new Error("r"))
  .catch((e: Error) => "recovered " + e.message)
  .finally(() => console.log("finally"))
  .then((text) => console.log(text));

// case: microtasks run after the synchronous code
Promise.resolve().then(() => console.log("micro"));
console.log("sync");
(async () => {
  await null;
  console.log("async");
})();
console.log("sync 2");

// case: new Promise
const p = new Promise<number>((resolve) => {
  console.log("executor");
  resolve(7);
});
console.log("after");
p.then((n) => console.log("resolved", n));

// case: a deferred resolved later
let release: (value: string) => void = () => {};
const gate = new Promise<string>((resolve) => {
  release = resolve;
});
async function waiter(name: string): Promise<void> {
  console.log(name, await gate);
}
waiter("a");
waiter("b");
release("open");
release("ignored");
console.log("released");

// case: new Promise that throws rejects
new Promise<void>(() => {
  throw new Error("in executor");
}).catch((e: Error) => console.log(e.message));

// case: async arrows and methods
class Service {
  private n = 0;
  async next(): Promise<number> {
    await null;
    return ++this.n;
  }
}
const service = new Service();
const twice = async (): Promise<number> => (await service.next()) + (await service.next());
twice().then((n) => console.log(n));

// case: for await over an async generator
async function* ticks(n: number): AsyncGenerator<number> {
  for (let i = 0; i < n; i++) {
    await null;
    yield i;
  }
}
async function main(): Promise<void> {
  for await (const t of ticks(3)) console.log("tick", t);
}
main();

// case: for await over promises
async function main(): Promise<void> {
  for await (const n of [Promise.resolve(1), 2, Promise.resolve(3)]) console.log(n);
}
main();

// case: top-level await
const value = await Promise.resolve(5);
console.log(value);
console.log(await (async () => "done")());

// case: await in expressions keeps the order
const log: string[] = [];
async function get(name: string, n: number): Promise<number> {
  log.push(name);
  await null;
  return n;
}
async function main(): Promise<void> {
  const total = (await get("a", 1)) + (await get("b", 2)) * (await get("c", 3));
  console.log(total, log.join());
}
main();

// case: await in conditions and loops
async function ready(n: number): Promise<boolean> {
  return n >= 2;
}
async function main(): Promise<void> {
  let n = 0;
  while (!(await ready(n))) n++;
  console.log(n, (await ready(5)) ? "yes" : "no");
}
main();

// case: errors pass through awaits
async function low(): Promise<void> {
  throw new RangeError("low");
}
async function middle(): Promise<void> {
  await low();
  console.log("never");
}
middle().catch((e) => console.log(e instanceof RangeError, (e as Error).message));

// case: return await in try
async function risky(): Promise<string> {
  throw new Error("risk");
}
async function safe(): Promise<string> {
  try {
    return await risky();
  } catch {
    return "safe";
  }
}
safe().then((text) => console.log(text));

// case: a queue of jobs one after another
class Queue {
  private tail: Promise<void> = Promise.resolve();
  add(job: () => Promise<void>): Promise<void> {
    this.tail = this.tail.then(job);
    return this.tail;
  }
}
const queue = new Queue();
for (const name of ["x", "y"]) {
  queue.add(async () => {
    console.log(name, "starts");
    await null;
    console.log(name, "ends");
  });
}

// case: map with async and Promise.all
async function load(id: number): Promise<string> {
  await null;
  return "item" + id;
}
async function main(): Promise<void> {
  const items = await Promise.all([1, 2, 3].map(async (id) => (await load(id)).toUpperCase()));
  console.log(items.join());
}
main();

// case: an unhandled rejection ends the program
async function main(): Promise<void> {
  console.log("running");
  await null;
  throw new Error("unhandled");
}
main();

// case: a promise is truthy and an object
const promise: unknown = Promise.resolve(1);
console.log(promise ? "truthy" : "falsy", typeof promise, promise instanceof Promise);

// case: async recursion
async function countdown(n: number): Promise<string> {
  if (n === 0) return "liftoff";
  await null;
  return n + " " + (await countdown(n - 1));
}
countdown(3).then((text) => console.log(text));

// case: await a thenable
const thenable = {
  then(resolve: (value: string) => void): void {
    resolve("thenable");
  },
};
(async () => console.log(await thenable))();
