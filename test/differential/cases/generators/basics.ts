// Generators and iterators.
// case: for of over a generator
function* count(n: number): Generator<number> {
  for (let i = 0; i < n; i++) yield i;
}
for (const i of count(3)) console.log(i);

// case: next by hand
function* two(): Generator<string, string> {
  yield "a";
  yield "b";
  return "end";
}
const it = two();
console.log(it.next(), it.next(), it.next(), it.next());

// case: nothing runs before the first next
function* lazy(): Generator<number> {
  console.log("started");
  yield 1;
  console.log("resumed");
}
const l = lazy();
console.log("created");
console.log(l.next().value);
console.log(l.next().done);

// case: values sent in
function* echo(): Generator<string, void, string> {
  let got = yield "ready";
  while (got !== "stop") got = yield "got " + got;
}
const e = echo();
console.log(e.next().value, e.next("x").value, e.next("y").value, e.next("stop").done);

// case: endless generator with break
function* naturals(): Generator<number> {
  let n = 0;
  while (true) yield n++;
}
for (const n of naturals()) {
  if (n > 3) break;
  console.log(n);
}

// case: break runs finally in the generator
function* guarded(): Generator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log("closed");
  }
}
for (const n of guarded()) {
  console.log(n);
  break;
}
console.log("after");

// case: yield star
function* inner(): Generator<number, string> {
  yield 1;
  yield 2;
  return "result";
}
function* outer(): Generator<number> {
  yield 0;
  const r = yield* inner();
  console.log(r);
  yield* [8, 9];
}
console.log([...outer()]);

// case: yield star over a string and a Set
function* mixed(): Generator<string> {
  yield* "ab";
  yield* new Set(["c"]);
}
console.log([...mixed()].join());

// case: return closes a generator
function* count(n: number): Generator<number> {
  for (let i = 0; i < n; i++) yield i;
}
const r = count(5);
console.log(r.next(), r.return(99), r.next());

// case: throw into a generator
function* careful(): Generator<string> {
  try {
    yield "working";
  } catch (error) {
    yield "caught " + (error as Error).message;
  }
  yield "done";
}
const c = careful();
console.log(c.next().value, c.throw(new Error("bang")).value, c.next().value, c.next().done);

// case: throw into a generator that does not catch
function* plain(): Generator<number> {
  yield 1;
}
const p = plain();
p.next();
try {
  p.throw(new Error("out"));
} catch (e) {
  console.log((e as Error).message, p.next());
}

// case: fibonacci
function* fibonacci(): Generator<number> {
  let [a, b] = [0, 1];
  for (;;) {
    yield a;
    [a, b] = [b, a + b];
  }
}
const first: number[] = [];
for (const n of fibonacci()) {
  if (n > 50) break;
  first.push(n);
}
console.log(first);

// case: pipeline of generators
function* map<T, U>(source: Iterable<T>, f: (value: T) => U): Generator<U> {
  for (const value of source) yield f(value);
}
function* take<T>(source: Iterable<T>, n: number): Generator<T> {
  if (n <= 0) return;
  for (const value of source) {
    yield value;
    if (--n === 0) return;
  }
}
function* from(n: number): Generator<number> {
  while (true) yield n++;
}
console.log([
  ...take(
    map(from(3), (n) => n * n),
    4,
  ),
]);

// case: a recursive generator
interface Tree {
  value: number;
  left?: Tree;
  right?: Tree;
}
function* walk(tree?: Tree): Generator<number> {
  if (!tree) return;
  yield* walk(tree.left);
  yield tree.value;
  yield* walk(tree.right);
}
console.log([...walk({ value: 2, left: { value: 1 }, right: { value: 4, left: { value: 3 } } })]);

// case: a class with an iterator
class Range {
  constructor(
    private from: number,
    private to: number,
  ) {}
  *[Symbol.iterator](): Generator<number> {
    for (let n = this.from; n <= this.to; n++) yield n;
  }
}
const range = new Range(2, 5);
console.log(
  [...range],
  Math.max(...range),
  Array.from(range, (n) => n * 2),
);
for (const n of range) console.log(n);

// case: a hand-written iterator
class Countdown implements Iterable<number> {
  constructor(private start: number) {}
  [Symbol.iterator](): Iterator<number> {
    let n = this.start;
    return {
      next: () => (n > 0 ? { value: n--, done: false } : { value: undefined, done: true }),
    };
  }
}
for (const n of new Countdown(3)) console.log(n);
const [x, y] = new Countdown(9);
console.log(x, y);

// case: a generator method
class Bag {
  private items = ["a", "b"];
  *each(): Generator<string> {
    for (const item of this.items) yield item;
  }
  static *numbers(): Generator<number> {
    yield 1;
  }
}
console.log([...new Bag().each()], [...Bag.numbers()]);

// case: generators keep their own state
const g1 = gen();
const g2 = gen();
console.log(g1.next().value, g1.next().value, g2.next().value);
function* gen(): Generator<number> {
  let n = 10;
  while (true) yield n++;
}

// case: yield in an expression
function* sum(): Generator<string, number, number> {
  const total = (yield "first") + (yield "second");
  return total;
}
const s = sum();
console.log(s.next().value, s.next(3).value, s.next(4));

// case: yield in a try in a loop
function* retry(): Generator<string> {
  for (let i = 0; i < 3; i++) {
    try {
      if (i === 1) throw new Error("skip");
      yield "ok" + i;
    } catch {
      yield "failed" + i;
    }
  }
}
console.log([...retry()]);

// case: entries of a generator with destructuring
function* pairs(): Generator<[string, number]> {
  yield ["a", 1];
  yield ["b", 2];
}
for (const [key, value] of pairs()) console.log(key, value);
console.log(new Map(pairs()).get("b"));

// case: a generator as an object method
const source = {
  *items(): Generator<number> {
    yield 1;
    yield 2;
  },
};
console.log([...source.items()]);

// case: the iterator of an array by hand
const letters = ["a", "b"][Symbol.iterator]();
console.log(letters.next(), letters.next(), letters.next());

// case: primes from a generator
function* primes(): Generator<number> {
  const found: number[] = [];
  for (let n = 2; ; n++) {
    if (found.every((p) => n % p !== 0)) {
      found.push(n);
      yield n;
    }
  }
}
const list: number[] = [];
for (const p of primes()) {
  if (list.push(p) === 8) break;
}
console.log(list);

// case: an exception in the consumer closes the generator
function* open(): Generator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log("cleaned");
  }
}
try {
  for (const n of open()) throw new Error("consumer " + n);
} catch (e) {
  console.log((e as Error).message);
}
