// Array methods, complete to ES2023.
// case: map
console.log(
  [1, 2, 3].map((n) => n * 2),
  ["a", "b"].map((s, i) => s + i),
  [1, 2].map((n, i, all) => n + all.length),
);

// case: filter
console.log(
  [1, 2, 3, 4].filter((n) => n % 2 === 0),
  ["a", "", "b"].filter((s) => s),
  [5, 6, 7].filter((_, i) => i !== 1),
);

// case: reduce
console.log(
  [1, 2, 3].reduce((sum, n) => sum + n, 0),
  [1, 2, 3].reduce((a, b) => a * b),
  ["a", "b"].reduce((s, x) => s + x, ">"),
  [[1], [2]].reduce((all, x) => all.concat(x), [] as number[]),
);

// case: reduce with index
console.log(
  [10, 20, 30].reduce((sum, n, i) => sum + n * i, 0),
  [5].reduce((a, b) => a + b),
);

// case: reduce of an empty array throws
try {
  ([] as number[]).reduce((a, b) => a + b);
} catch (e) {
  console.log(e instanceof TypeError);
}

// case: reduceRight
console.log(
  ["a", "b", "c"].reduceRight((s, x) => s + x),
  [1, 2, 3].reduceRight((s, n) => s - n, 10),
);

// case: forEach
const seen: string[] = [];
["x", "y"].forEach((value, index, all) => seen.push(`${index}${value}${all.length}`));
console.log(
  seen,
  [1].forEach(() => 5),
);

// case: some and every
console.log(
  [1, 2].some((n) => n > 1),
  [1, 2].every((n) => n > 1),
  ([] as number[]).some(() => true),
  ([] as number[]).every(() => false),
);

// case: some and every stop early
let visits = 0;
[1, 2, 3].some((n) => {
  visits++;
  return n === 2;
});
[1, 2, 3].every((n) => {
  visits++;
  return n < 2;
});
console.log(visits);

// case: find and findIndex
const list = [5, 12, 8, 130];
console.log(
  list.find((n) => n > 10),
  list.findIndex((n) => n > 10),
  list.find((n) => n > 1000),
  list.findIndex((n) => n > 1000),
);

// case: findLast and findLastIndex
const l2 = [5, 12, 8, 130];
console.log(
  l2.findLast((n) => n < 100),
  l2.findLastIndex((n) => n < 10),
  l2.findLast((n) => n < 0),
  l2.findLastIndex((n) => n < 0),
);

// case: indexOf, lastIndexOf, includes
const l3 = [1, 2, 1, 3];
console.log(
  l3.indexOf(1),
  l3.lastIndexOf(1),
  l3.indexOf(1, 1),
  l3.indexOf(9),
  l3.includes(3),
  l3.includes(3, -1),
  l3.indexOf(3, -1),
  l3.lastIndexOf(1, 1),
);

// case: includes and indexOf distinguish types
const l4: unknown[] = [1, "2", true, null];
console.log(
  l4.includes("1"),
  l4.includes(1),
  l4.includes(2),
  l4.indexOf(true),
  l4.includes(undefined),
  l4.indexOf(null),
);

// case: includes finds NaN and indexOf does not
const l5 = [NaN, 1];
console.log(l5.includes(NaN), l5.indexOf(NaN));

// case: slice
const l6 = [1, 2, 3, 4, 5];
console.log(
  l6.slice(1, 3),
  l6.slice(2),
  l6.slice(-2),
  l6.slice(0, -2),
  l6.slice(),
  l6.slice(3, 1),
  l6.slice(-100, 2),
  l6.slice(9),
);

// case: splice removes
const l7 = [1, 2, 3, 4, 5];
console.log(l7.splice(1, 2), l7, l7.splice(-1, 1), l7, l7.splice(1), l7, l7.splice(0, 0), l7);

// case: splice inserts and replaces
const l8 = ["a", "b", "c"];
console.log(l8.splice(1, 0, "x", "y"), l8, l8.splice(0, 2, "z"), l8, l8.splice(100, 1, "end"), l8);

// case: concat
console.log(
  [1].concat([2, 3]),
  [1].concat([2], [3, [4] as unknown as number]),
  ([] as (number | string)[]).concat(1, "a", [2]),
);

// case: join
console.log(
  [1, 2, 3].join(),
  [1, 2].join("-"),
  [1].join("-"),
  [null, undefined, 0, "", false].join("|"),
  [[1, 2], [3]].join(";"),
  [1.5, 4 / 2, NaN, -0].join(" "),
);

// case: reverse works in place
const l9 = [1, 2, 3];
const r = l9.reverse();
console.log(l9, r === l9, [].reverse());

// case: sort by default is by string
console.log(
  [10, 9, 1, 2, 100].sort(),
  ["b", "a", "C"].sort(),
  [true, false].sort(),
  [3, undefined, 1].sort(),
  [-1, -2, 5].sort(),
);

// case: sort by number
console.log(
  [10, 9, 1, 2].sort((a, b) => a - b),
  [1, 3, 2].sort((a, b) => b - a),
  [0.5, 0.25, 1].sort((a, b) => a - b),
);

// case: sort works in place and returns the array
const s1 = [3, 1, 2];
const s2 = s1.sort((a, b) => a - b);
console.log(s1 === s2, s1);

// case: sort is stable
const people = [
  { name: "a", age: 30 },
  { name: "b", age: 20 },
  { name: "c", age: 30 },
  { name: "d", age: 20 },
  { name: "e", age: 30 },
];
people.sort((x, y) => x.age - y.age);
console.log(people.map((p) => p.name).join());

// case: sort of many equal keys is stable
const many: { key: number; at: number }[] = [];
for (let i = 0; i < 60; i++) many.push({ key: (i * 7) % 4, at: i });
many.sort((a, b) => a.key - b.key);
let stable = true;
for (let i = 1; i < many.length; i++)
  if (many[i - 1].key === many[i].key && many[i - 1].at > many[i].at) stable = false;
console.log(stable, many[0].at, many[59].at);

// case: sort by several keys
const rows = [
  ["b", 2],
  ["a", 2],
  ["c", 1],
] as [string, number][];
rows.sort((x, y) => x[1] - y[1] || x[0].localeCompare(y[0]));
console.log(rows);

// case: sort of strings with a comparator
console.log(
  ["pear", "fig", "apple"].sort((a, b) => a.length - b.length),
  ["b", "a"].sort((a, b) => (a < b ? 1 : -1)),
);

// case: a comparator that returns booleans or fractions
console.log(
  [0.3, 0.1, 0.2].sort((a, b) => a - b),
  [3, 1, 2].sort((a, b) => Math.sign(b - a)),
);

// case: sort with undefined goes last
const su: (number | undefined)[] = [3, undefined, 1];
console.log(su.sort((a, b) => a! - b!));

// case: flat and flatMap
console.log(
  [1, [2, [3]]].flat(),
  [1, [2, [3, [4]]]].flat(2),
  [[1], [], [2]].flat(),
  [1, 2].flatMap((n) => [n, n * 10]),
  ["a b", "c"].flatMap((s) => s.split(" ")),
);

// case: flat to any depth
console.log([1, [2, [3, [4, [5]]]]].flat(Infinity));

// case: fill
console.log([1, 2, 3].fill(0), [1, 2, 3].fill(9, 1), [1, 2, 3, 4].fill(9, 1, 3), [1, 2, 3].fill(9, -1));

// case: at
const at = ["a", "b", "c"];
console.log(at.at(0), at.at(-1), at.at(5), at.at(-5));

// case: keys, values, entries
console.log([...["a", "b"].keys()], [...["a", "b"].values()], [...["a", "b"].entries()]);

// case: toSorted, toReversed, toSpliced, with
const im = [3, 1, 2];
console.log(im.toSorted(), im.toReversed(), im.toSpliced(1, 1, 9, 8), im.with(0, 7), im);

// case: with out of range throws
try {
  [1].with(3, 0);
} catch (e) {
  console.log(e instanceof RangeError);
}

// case: copyWithin
console.log([1, 2, 3, 4, 5].copyWithin(0, 3), [1, 2, 3, 4].copyWithin(1, 0, 2));

// case: chained calls
console.log(
  [5, 3, 8, 1]
    .filter((n) => n > 2)
    .map((n) => n * n)
    .sort((a, b) => a - b)
    .join(" < "),
);

// case: map to objects and back
const objects = ["a", "b"].map((name, id) => ({ id, name }));
console.log(objects, objects.map((o) => o.name).join());

// case: map with a function reference
const double = (n: number): number => n * 2;
console.log([1, 2].map(double), ["1", "2", "3"].map(Number), [1, 0].map(Boolean), [1, 2].map(String));

// case: parseInt as a map callback takes the index as radix
console.log(["10", "10", "10", "10"].map(parseInt));

// case: callbacks may change outer state
let total = 0;
[1, 2, 3].map((n) => (total += n));
console.log(total);

// case: grouping by hand
const groups: { [key: string]: number[] } = {};
for (const n of [1, 2, 3, 4]) {
  const key = n % 2 === 0 ? "even" : "odd";
  (groups[key] ??= []).push(n);
}
console.log(groups);

// case: unique values
const dup = [3, 1, 3, 2, 1];
console.log(
  dup.filter((n, i) => dup.indexOf(n) === i),
  [...new Set(dup)],
);

// case: max and min by reduce
const temps = [3, 9, -2];
console.log(
  temps.reduce((a, b) => (a > b ? a : b)),
  temps.reduce((a, b) => Math.min(a, b)),
  Math.max(...temps),
);

// case: zip two arrays
const names = ["a", "b", "c"];
const ages = [1, 2, 3];
console.log(names.map((name, i) => [name, ages[i]]));

// case: chunking
function chunk<T>(list: T[], size: number): T[][] {
  const out: T[][] = [];
  for (let i = 0; i < list.length; i += size) out.push(list.slice(i, i + size));
  return out;
}
console.log(chunk([1, 2, 3, 4, 5], 2));

// case: forEach with changes to the array
const ch = [1, 2, 3];
ch.forEach((n, i) => {
  if (i === 0) ch.push(9);
  ch[i] = n * 2;
});
console.log(ch);

// case: a callback that removes elements while mapping
const rm = [1, 2, 3, 4];
const out: number[] = [];
rm.forEach((n) => {
  out.push(n);
  if (n === 2) rm.shift();
});
console.log(out, rm);

// case: find returns the object itself
const items = [{ id: 1 }, { id: 2 }];
const found = items.find((item) => item.id === 2);
if (found) found.id = 20;
console.log(items[1].id, found === items[1]);

// case: indexOf with strings
console.log(["a", "b"].indexOf("b"), ["a", "b"].indexOf("c"), ["1"].includes("1"));

// case: push of several and spread
const target = [1];
target.push(...[2, 3], 4);
console.log(target, target.push());

// case: sort numbers as strings then numbers
const versions = ["1.10", "1.9", "1.2"];
console.log(versions.sort());
console.log(versions.sort((a, b) => Number(a.split(".")[1]) - Number(b.split(".")[1])));

// case: every with narrowing
const maybe: (number | null)[] = [1, null, 2];
const numbers = maybe.filter((n): n is number => n !== null);
console.log(
  numbers,
  numbers.every((n) => n > 0),
);

// case: entries of an array of arrays
for (const [i, [a, b]] of [
  [1, 2],
  [3, 4],
].entries())
  console.log(i, a, b);

// case: reduce to an object
const lengths = ["a", "bb", "cc"].reduce<{ [key: string]: number }>((all, word) => {
  all[word] = word.length;
  return all;
}, {});
console.log(lengths);

// case: array-like from
console.log(Array.from({ length: 3 }), Array.from(new Set([1, 1, 2])), Array.from([1, 2, 3].keys()));

// case: sorting does not lose elements with an inconsistent comparator
const inc = [5, 2, 9, 1].sort(() => 0);
console.log(inc);
