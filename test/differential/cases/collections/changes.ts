// Map and Set while they change, and through callbacks.
// case: forEach sees what is added and not what is taken away
const m = new Map([
  [1, "a"],
  [2, "b"],
  [3, "c"],
]);
const seen: string[] = [];
m.forEach((value, key) => {
  seen.push(value);
  if (key === 1) m.delete(2);
  if (key === 3) m.set(4, "d");
});
console.log(seen, m);

// case: a set from a spread of sets
const a = new Set([1, 2]);
const b = new Set([2, 3]);
const union = new Set([...a, ...b]);
const common = new Set([...a].filter((n) => b.has(n)));
console.log(union, common, union.size + common.size);

// case: deleting and adding again moves to the end
const order = new Set(["x", "y", "z"]);
order.delete("x");
order.add("x").add("y");
console.log([...order].join(), order);

// case: much added and taken away
const many = new Map<number, number>();
for (let i = 0; i < 200; i++) {
  many.set(i, i * i);
  if (i % 3 !== 0) many.delete(i);
}
let total = 0;
for (const [key, value] of many) total += key + value;
console.log(many.size, total, many.get(198), many.get(199));

// case: keys of two types
const mixed = new Map<string | number | boolean, string>();
mixed.set(1, "one").set("1", "text").set(true, "true").set(1.5, "half").set(NaN, "nan");
console.log(mixed.get(1), mixed.get("1"), mixed.get(true), mixed.get(1.5), mixed.get(NaN), mixed.get(false), mixed.size);

// case: lists as keys are told apart
const first = [1];
const byList = new Map([[first, "first"]]);
byList.set([1], "second");
console.log(byList.get(first), byList.get([1]), byList.size);

// case: Array.from with a function
console.log(
  Array.from(new Set([1, 2]), (n) => n * 2),
  Array.from(new Map([["k", 1]]).values()),
  Array.from({ length: 3 }, (_, i) => i * i),
  Array.from("añ", (c) => c + c),
);
