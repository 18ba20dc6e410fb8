// Map and Set.
// case: set, get, has, delete
const m = new Map<string, number>();
m.set("a", 1).set("b", 2);
console.log(m.get("a"), m.get("z"), m.has("b"), m.delete("b"), m.delete("b"), m.size);

// case: from pairs
const pairs = new Map([
  ["x", 1],
  ["y", 2],
]);
console.log(pairs, pairs.size, [...pairs]);

// case: iteration
const it = new Map([
  ["b", 1],
  ["a", 2],
]);
for (const [key, value] of it) console.log(key, value);
for (const key of it.keys()) console.log(key);
for (const value of it.values()) console.log(value);
it.forEach((value, key, all) => console.log(key, value, all.size));
console.log([...it.entries()]);

// case: keys of any type
const any = new Map<unknown, string>();
const obj = {};
const arr = [1];
const fn = (): void => {};
any
  .set(obj, "object")
  .set(arr, "array")
  .set(fn, "function")
  .set(null, "null")
  .set(undefined, "undefined")
  .set(1, "one")
  .set("1", "string one");
console.log(
  any.get(obj),
  any.get(arr),
  any.get(fn),
  any.get(null),
  any.get(undefined),
  any.get(1),
  any.get("1"),
  any.get({}),
  any.get([1]),
  any.size,
);

// case: instances as keys
class Key {
  constructor(readonly id: number) {}
}
const k1 = new Key(1),
  k2 = new Key(1);
const byKey = new Map([
  [k1, "first"],
  [k2, "second"],
]);
console.log(byKey.get(k1), byKey.get(k2), byKey.get(new Key(1)), byKey.size);

// case: counting words
const counts = new Map<string, number>();
for (const word of "the cat and the dog and the bird".split(" "))
  counts.set(word, (counts.get(word) ?? 0) + 1);
console.log([...counts].map(([word, n]) => word + n).join());

// case: grouping
const groups = new Map<number, string[]>();
for (const word of ["a", "bb", "c", "dd"]) {
  const list = groups.get(word.length);
  if (list) list.push(word);
  else groups.set(word.length, [word]);
}
console.log(groups);

// case: deletion while iterating
const del = new Map([
  ["a", 1],
  ["b", 2],
  ["c", 3],
]);
for (const key of del.keys()) {
  if (key !== "b") del.delete(key);
}
console.log([...del]);

// case: insertion while iterating
const ins = new Map([[1, "x"]]);
for (const [n] of ins) {
  if (n < 4) ins.set(n + 1, "x");
}
console.log([...ins.keys()]);

// case: clear
const c = new Map([[1, 1]]);
c.clear();
console.log(c.size, c.get(1), c);

// case: copy and sort
const unsorted = new Map([
  ["b", 2],
  ["c", 1],
  ["a", 3],
]);
const byName = new Map([...unsorted].sort(([x], [y]) => (x < y ? -1 : 1)));
const byCount = [...unsorted.entries()].sort((x, y) => x[1] - y[1]).map(([key]) => key);
console.log(byName, byCount, [...new Map(unsorted).keys()]);

// case: an overwritten key keeps its place
const keep = new Map([
  ["a", 1],
  ["b", 2],
]);
keep.set("a", 9);
keep.delete("b");
keep.set("b", 8);
console.log([...keep]);

// case: object from a map and back
const o = Object.fromEntries(
  new Map([
    ["a", 1],
    ["b", 2],
  ]),
);
console.log(o, new Map(Object.entries({ x: 1 })).get("x"));

// case: map of maps
const grid = new Map<string, Map<string, number>>();
grid.set("r1", new Map([["c1", 5]]));
grid.get("r1")!.set("c2", 6);
console.log(grid.get("r1")!.get("c2"), grid.get("r2")?.get("c1"));

// case: float and integer keys
const nums = new Map<number, string>();
nums
  .set(1, "a")
  .set(2 / 2, "b")
  .set(0.5, "c");
console.log(nums.size, nums.get(1), nums.get(1 / 2));

// case: zero, minus zero and false
const z = new Map<unknown, string>();
z.set(0, "zero").set(false, "false").set("", "empty").set(-0, "minus zero");
console.log(z.size, z.get(0), z.get(false), z.get(""));

// case: set basics
const s = new Set<number>([3, 1, 3, 2]);
console.log(s.size, s.has(1), s.has(9), s.add(9).size, s.delete(3), s.delete(3), [...s]);

// case: set iteration
const letters = new Set("hello");
for (const letter of letters) console.log(letter);
letters.forEach((letter) => console.log("-" + letter));
console.log([...letters.values()].join(""));

// case: union, intersection, difference by hand
const a = new Set([1, 2, 3]);
const b = new Set([2, 3, 4]);
console.log(
  [...new Set([...a, ...b])],
  [...a].filter((x) => b.has(x)),
  [...a].filter((x) => !b.has(x)),
);

// case: set of objects is by identity
const p = { x: 1 };
const objects = new Set([p, { x: 1 }, p]);
console.log(objects.size, objects.has(p), objects.has({ x: 1 }));

// case: set of strings and numbers
const mixed = new Set<string | number>(["1", 1, "a"]);
console.log(mixed.size, mixed, mixed.has("1"), mixed.has(1));

// case: set of NaN and booleans
const odd = new Set<unknown>([NaN, NaN, true, 1, "true", null, undefined]);
console.log(odd.size, odd.has(NaN), odd.has(true), odd.has(1));

// case: insertion into a set while iterating
const growing = new Set([1]);
for (const n of growing) if (n < 20) growing.add(n * 3);
console.log([...growing]);

// case: visited set in a search
const graph: { [node: string]: string[] } = { a: ["b", "c"], b: ["d"], c: ["d"], d: ["a"] };
const visited = new Set<string>();
const queue = ["a"];
while (queue.length > 0) {
  const node = queue.shift()!;
  if (visited.has(node)) continue;
  visited.add(node);
  queue.push(...graph[node]);
}
console.log([...visited].join("->"));

// case: WeakMap and WeakSet
const weak = new WeakMap<object, string>();
const key = {};
weak.set(key, "value");
const seen = new WeakSet<object>();
seen.add(key);
console.log(weak.get(key), weak.has({}), seen.has(key), seen.has({}));

// case: map size in conditions and truthiness
const empty = new Map<string, number>();
console.log(empty.size === 0, empty.size ? "some" : "none", empty ? "truthy" : "falsy");

// case: LRU cache
class Lru<K, V> {
  private map = new Map<K, V>();
  constructor(private limit: number) {}
  get(key: K): V | undefined {
    const value = this.map.get(key);
    if (value === undefined) return undefined;
    this.map.delete(key);
    this.map.set(key, value);
    return value;
  }
  set(key: K, value: V): void {
    this.map.delete(key);
    this.map.set(key, value);
    if (this.map.size > this.limit) this.map.delete(this.map.keys().next().value!);
  }
  keys(): K[] {
    return [...this.map.keys()];
  }
}
const lru = new Lru<string, number>(2);
lru.set("a", 1);
lru.set("b", 2);
lru.get("a");
lru.set("c", 3);
console.log(lru.keys(), lru.get("b"));

// case: subclass of Map
class Counter extends Map<string, number> {
  count(key: string): this {
    return this.set(key, (this.get(key) ?? 0) + 1);
  }
}
const counter = new Counter().count("x").count("x").count("y");
console.log(counter.get("x"), counter.size, counter instanceof Map);
