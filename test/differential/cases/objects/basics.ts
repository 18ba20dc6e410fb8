// Object literals: keys, methods, accessors, Object.* and index signatures.
// case: read and write
const o = { a: 1, b: "two" };
o.a += 5;
o["b"] = "zwei";
console.log(o.a, o.b, o["a"], o);

// case: a missing key is undefined
const r: { [key: string]: number } = { x: 1 };
console.log(r["x"], r["y"], r.z, r["y"] === undefined);

// case: adding keys
const d: Record<string, number> = {};
d["one"] = 1;
d.two = 2;
d["three" + 3] = 3;
console.log(d, Object.keys(d).length);

// case: number keys
const n: Record<number, string> = {};
n[5] = "five";
n[1] = "one";
n[-1] = "minus";
console.log(n[5], n[1], n[-1], n, Object.keys(n));

// case: shorthand
const name = "a",
  size = 2;
const s = { name, size, twice: size * 2 };
console.log(s);

// case: computed keys
const key = "k";
const c = { [key]: 1, [key + 2]: 2, [`${key}3`]: 3 };
console.log(c, c["k"], c["k2"]);

// case: methods and this
const counter = {
  n: 0,
  inc() {
    this.n++;
    return this;
  },
  get: function () {
    return this.n;
  },
};
console.log(counter.inc().inc().get(), counter.n);

// case: arrow properties do not have this
const offset = 10;
const adder = { offset: 1, add: (x: number): number => x + offset };
console.log(adder.add(5));

// case: accessors
const circle = {
  r: 2,
  get area(): number {
    return this.r * this.r * 3;
  },
  set area(value: number) {
    this.r = Math.sqrt(value / 3);
  },
};
console.log(circle.area);
circle.area = 75;
console.log(circle.r);

// case: delete and in
const bag: { [key: string]: number | undefined } = { a: 1, b: undefined };
console.log("a" in bag, "b" in bag, "c" in bag, delete bag.a, "a" in bag, bag.b);

// case: keys, values, entries
const e = { z: 1, a: 2, m: 3 };
console.log(Object.keys(e), Object.values(e), Object.entries(e));
for (const [k, v] of Object.entries(e)) console.log(k, v);

// case: fromEntries and assign
console.log(
  Object.fromEntries([
    ["a", 1],
    ["b", 2],
  ]),
  Object.assign({ a: 0, c: 3 }, { a: 1 }, { b: 2 }),
);
const target = { x: 1 };
console.log(Object.assign(target, { y: 2 }) === (target as unknown), target);

// case: map over an object
const prices = { apple: 2, pear: 3 };
const doubled = Object.fromEntries(Object.entries(prices).map(([k, v]) => [k, v * 2]));
console.log(
  doubled,
  Object.values(prices).reduce((a, b) => a + b, 0),
);

// case: freeze
const frozen = Object.freeze({ a: 1 });
console.log(frozen.a, Object.isFrozen(frozen), Object.isFrozen({}));
try {
  (frozen as { a: number }).a = 2;
  console.log("changed");
} catch (error) {
  console.log(error instanceof TypeError, frozen.a);
}

// case: hasOwn
const own: { [key: string]: number } = { a: 1 };
console.log(
  Object.hasOwn(own, "a"),
  Object.hasOwn(own, "toString"),
  own.hasOwnProperty("a"),
  "toString" in own,
);

// case: nested updates
const state = { user: { name: "x", tags: ["a"] }, count: 0 };
state.user.tags.push("b");
state.user.name += "y";
state.count++;
console.log(state);

// case: objects are passed by reference
function rename(p: { name: string }): void {
  p.name = p.name.toUpperCase();
}
const person = { name: "bob" };
rename(person);
console.log(person.name);

// case: identity
const x = { v: 1 };
const y = x;
y.v = 2;
console.log(x.v, x === y, x === ({ v: 2 } as object));

// case: functions in a table
const commands: Record<string, (arg: number) => string> = {
  on: (arg) => "on " + arg,
  off: () => "off",
};
for (const name of ["on", "off", "none"]) console.log(commands[name] ? commands[name](5) : "unknown");

// case: optional fields
interface Options {
  title: string;
  size?: number;
}
const options: Options[] = [{ title: "a" }, { title: "b", size: 0 }];
for (const { title, size } of options) console.log(title, size, size ?? 10, size === undefined);

// case: iterate with for in and own keys
const mixed: Record<string, unknown> = { b: [1], a: { c: 1 }, 1: null };
for (const key in mixed) console.log(key, typeof mixed[key]);

// case: counting with a record
const counts: Record<string, number> = {};
for (const ch of "banana") counts[ch] = (counts[ch] || 0) + 1;
console.log(counts, Object.keys(counts).sort());

// case: keys that mean something to Python or JavaScript
const special: Record<string, number> = {
  constructor: 1,
  toString: 2,
  keys: 3,
  items: 4,
  get: 5,
  update: 6,
  __init__: 7,
  None: 8,
  self: 9,
  class: 10,
};
console.log(
  special.keys,
  special["items"],
  special.get,
  special.update,
  special["__init__"],
  special.None,
  special.self,
  special["class"],
  special["constructor"],
);
console.log(Object.keys(special).length);

// case: looking up an inherited name in an empty record
const empty: Record<string, number> = {};
console.log(Object.keys(empty).length, empty["missing"], Object.hasOwn(empty, "constructor"));

// case: object with a null value
const nullable: { next: object | null } = { next: null };
console.log(nullable.next, nullable.next === null, nullable);

// case: duplicates take the last value
const merged = { ...{ a: 1, b: 2 }, ...{ b: 3 } };
console.log(merged, Object.entries(merged).length);

// case: comparing by JSON
console.log(JSON.stringify({ a: 1, b: [2] }) === JSON.stringify({ a: 1, b: [2] }));

// case: object returned from a function with closures
function makeStack<T>() {
  const items: T[] = [];
  return {
    push(item: T): void {
      items.push(item);
    },
    pop: (): T | undefined => items.pop(),
    get size(): number {
      return items.length;
    },
  };
}
const stack = makeStack<string>();
stack.push("a");
stack.push("b");
console.log(stack.size, stack.pop(), stack.size);

// case: object destructured from a call in a loop
function minmax(list: number[]): { min: number; max: number } {
  return { min: Math.min(...list), max: Math.max(...list) };
}
for (const list of [[1, 2], [5]]) {
  const { min, max } = minmax(list);
  console.log(min, max);
}

// case: structural typing between instance and literal
interface HasLength {
  length: number;
}
class Line {
  constructor(public length: number) {}
}
const lengths = (items: HasLength[]): number[] => items.map((item) => item.length);
console.log(lengths([new Line(3), { length: 4 }, "hello", [1, 2]]));

// case: union of records told apart by a field
type Result = { ok: true; value: number } | { ok: false; error: string };
function parse(text: string): Result {
  const value = Number(text);
  return Number.isNaN(value) ? { ok: false, error: "not a number: " + text } : { ok: true, value };
}
for (const text of ["5", "x"]) {
  const result = parse(text);
  console.log(result.ok ? result.value : result.error);
}

// case: getOwnPropertyNames and prototypes
class P {
  a = 1;
  m(): void {}
}
console.log(Object.getOwnPropertyNames(new P()), Object.getPrototypeOf(new P()) === P.prototype);

// case: object keys in arrays of records sorted
const people = [
  { n: "b", a: 2 },
  { n: "a", a: 1 },
];
console.log(
  [...people].sort((l, r) => l.a - r.a),
  people,
);

// case: property increment in every form
const box = { n: 1, list: [0], deep: { m: 5 } };
box.n++;
++box.n;
box["n"] += 1;
box.list[0]--;
box.deep.m **= 2;
console.log(box);

// case: dynamic property access with a typed key
const point = { x: 1, y: 2, z: 3 };
const axes: (keyof typeof point)[] = ["z", "x"];
for (const axis of axes) {
  point[axis] *= 10;
  console.log(axis, point[axis]);
}
console.log(point);

// case: groupBy by hand keeps the order of keys
const words = ["pear", "apple", "plum", "avocado", "banana"];
const byLetter: Record<string, string[]> = {};
for (const word of words) (byLetter[word[0]] ??= []).push(word);
console.log(byLetter, Object.keys(byLetter));
