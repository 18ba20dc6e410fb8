// The iterable protocol, symbols, and what consumes iterables.
// case: a class with next and an iterator of itself
class Counter implements IterableIterator<number> {
  private n = 0;
  constructor(private limit: number) {}
  [Symbol.iterator](): this {
    return this;
  }
  next(): IteratorResult<number> {
    return this.n < this.limit ? { value: ++this.n, done: false } : { value: undefined, done: true };
  }
}
console.log([...new Counter(3)]);
for (const n of new Counter(2)) console.log(n);

// case: return is called when a loop breaks
class Resource implements Iterable<number> {
  [Symbol.iterator](): Iterator<number> {
    let n = 0;
    return {
      next: () => ({ value: n++, done: false }),
      return: () => {
        console.log("released");
        return { value: undefined, done: true };
      },
    };
  }
}
for (const n of new Resource()) {
  console.log(n);
  if (n === 1) break;
}
const [first] = new Resource();
console.log(first);

// case: a linked list that iterates
class List<T> implements Iterable<T> {
  private head: { value: T; next: unknown } | null = null;
  prepend(value: T): this {
    this.head = { value, next: this.head };
    return this;
  }
  *[Symbol.iterator](): Iterator<T> {
    let node = this.head;
    while (node !== null) {
      yield node.value;
      node = node.next as typeof node;
    }
  }
}
const list = new List<string>().prepend("c").prepend("b").prepend("a");
console.log(
  [...list].join(),
  new Set(list).size,
  Array.from(list, (s) => s + s),
);
for (const item of list) console.log(item);

// case: an iterable twice
const twice = new Set([1, 2]);
console.log([...twice, ...twice]);

// case: one iterator shared by two loops
const shared = [1, 2, 3, 4][Symbol.iterator]();
for (const n of shared) {
  console.log("a", n);
  if (n === 2) break;
}
for (const n of shared) console.log("b", n);

// case: symbols as keys
const tag = Symbol("tag");
const object = { [tag]: 1, plain: 2 };
console.log(
  object[tag],
  Object.keys(object),
  tag.description,
  Symbol("x") === Symbol("x"),
  Symbol.for("y") === Symbol.for("y"),
);

// case: functions that take any iterable
function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
console.log(
  sum([1, 2]),
  sum(new Set([3, 4])),
  sum(new Map([[5, "x"]]).keys()),
  sum(
    (function* () {
      yield 6;
    })(),
  ),
);

// case: entries, keys and values of maps and sets as iterators
const map = new Map([
  ["a", 1],
  ["b", 2],
]);
const it = map.entries();
console.log(it.next().value, [...it], it.next().done, [...map.values()], [...new Set([7]).entries()]);

// case: zip of two iterables
function* zip<A, B>(a: Iterable<A>, b: Iterable<B>): Generator<[A, B]> {
  const right = b[Symbol.iterator]();
  for (const left of a) {
    const next = right.next();
    if (next.done) return;
    yield [left, next.value];
  }
}
console.log([...zip([1, 2, 3], "ab")]);

// case: toStringTag and toPrimitive
class Celsius {
  constructor(private degrees: number) {}
  [Symbol.toPrimitive](hint: string): number | string {
    return hint === "string" ? `${this.degrees}C` : this.degrees;
  }
}
const warm: any = new Celsius(20);
console.log(`${warm}`, warm + 1, warm * 2, warm > 10);

// case: valueOf in arithmetic and comparison
class Version {
  constructor(private n: number) {}
  valueOf(): number {
    return this.n;
  }
}
const v1: any = new Version(1),
  v2: any = new Version(2);
console.log(v1 < v2, v1 + v2, v2 - v1);
