// using: disposal at the end of the block.
// case: disposed at the end of the block
class Resource implements Disposable {
  constructor(private name: string) {
    console.log("open", name);
  }
  [Symbol.dispose](): void {
    console.log("close", this.name);
  }
}
{
  using a = new Resource("a");
  using b = new Resource("b");
  console.log("body", a !== b);
}
console.log("after");

// case: disposed on return and on throw
class Lock implements Disposable {
  static held = 0;
  constructor() {
    Lock.held++;
  }
  [Symbol.dispose](): void {
    Lock.held--;
  }
}
function work(fail: boolean): string {
  using lock = new Lock();
  if (fail) throw new Error("failed with " + Lock.held);
  return "done with " + Lock.held + (lock ? "" : "?");
}
console.log(work(false), Lock.held);
try {
  work(true);
} catch (e) {
  console.log((e as Error).message, Lock.held);
}

// case: null is allowed
function maybe(open: boolean): Disposable | null {
  return open ? { [Symbol.dispose]: () => console.log("disposed") } : null;
}
for (const open of [true, false]) {
  using r = maybe(open);
  console.log(r === null);
}
