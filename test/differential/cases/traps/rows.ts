// Every row of the list of known traps, as a program somebody writes.
// case: object keys keep insertion order
const o: { [key: string]: number } = {};
for (const key of ["z", "a", "m", "b", "y", "q", "w"]) o[key] = key.charCodeAt(0);
console.log(Object.keys(o).join(), Object.values(o).join());
for (const key in o) console.log(key, o[key]);

// case: integer-like keys come first and ascend
const mixed: { [key: string]: string } = { b: "b", 2: "two", a: "a", 1: "one", 10: "ten" };
console.log(Object.keys(mixed).join(), mixed);

// case: deleted and re-added keys move to the end
const moved: { [key: string]: number } = { a: 1, b: 2, c: 3 };
delete moved["a"];
moved["a"] = 4;
moved["b"] = 5;
console.log(Object.keys(moved).join());

// case: instance attributes keep insertion order
class P {
  z = 1;
  a = 2;
  m = 3;
  b: number;
  constructor() {
    this.b = 4;
  }
}
const p = new P();
console.log(Object.keys(p).join(), JSON.stringify(p), p);

// case: Set keeps insertion order
const set = new Set(["z", "a", "m", "b"]);
set.delete("a");
set.add("a");
console.log([...set].join(), set.size);
for (const item of set) console.log(item);

// case: Map keeps insertion order
const map = new Map<string, number>();
for (const key of ["z", "a", "m", "b", "y"]) map.set(key, map.size);
map.set("a", 100);
console.log([...map.keys()].join(), [...map.values()].join());

// case: a big map stays correct
const many = new Map<number, number>();
for (let i = 0; i < 1000; i++) many.set((i * 37) % 1000, i);
let checksum = 0;
for (const [key, value] of many) checksum = (checksum * 31 + key * value) % 1000003;
console.log(many.size, many.get(37), checksum);

// case: sort is stable
const rows = [5, 3, 5, 1, 3, 5].map((key, at) => ({ key, at }));
rows.sort((a, b) => a.key - b.key);
console.log(rows.map((row) => `${row.key}${row.at}`).join());

// case: sort takes a comparator, and its default order is by string
console.log([10, 9, 8, 1, 100].sort().join(), [10, 9, 8].sort((a, b) => a - b).join());

// case: JSON keeps key order both ways
const parsed = JSON.parse('{"z":1,"a":{"y":2,"b":3},"m":[1,2]}');
console.log(JSON.stringify(parsed), Object.keys(parsed).join());

// case: JSON of whole and fractional numbers
console.log(JSON.stringify({ a: 4 / 2, b: 2.5, c: 1e21, d: -0, e: NaN, f: Infinity }));

// case: whole floats print without a point
console.log(4 / 2, 10 / 4, 1e16, 1e21, NaN, Infinity, -0, [4 / 2], `${6 / 3}`);

// case: integers above 2 to the 24
let n = 16777216;
n += 1;
console.log(n, n * 2, n / 2);

// case: time in milliseconds keeps its digits
const now = 1700000000123;
console.log(now, now + 1, now % 1000, Math.floor(now / 1000));

// case: remainder keeps the dividend's sign
for (const a of [7, -7]) for (const b of [3, -3]) console.log(a % b);

// case: shifts and complements are 32 bits wide
console.log(1 << 31, 1 << 32, 1 << 40, ~0, ~5, ~2147483648, -1 >>> 0, -1 >> 1, 4294967296 >> 1);

// case: bitwise on fractions
console.log(1.9 | 0, -1.9 | 0, 2.7 & 3, 2.7 << 1, ~1.5, 5.5 >> 1, 5.5 >>> 1);

// case: Math.round rounds halves up
console.log(
  Math.round(2.5),
  Math.round(3.5),
  Math.round(-2.5),
  Math.round(0.5),
  Math.round(-0.5),
  Math.round(1.49999),
);

// case: toFixed rounds the exact value
console.log(
  (0.5).toFixed(0),
  (1.5).toFixed(0),
  (2.5).toFixed(0),
  (1.005).toFixed(2),
  (1.45).toFixed(1),
  (8.345).toFixed(2),
  (-1.5).toFixed(0),
);

// case: a Map tells 1 from true and "1"
const keys = new Map<unknown, string>([
  [1, "number"],
  [true, "boolean"],
  ["1", "string"],
]);
console.log(keys.size, keys.get(1), keys.get(true), keys.get("1"), keys.get(1.0));

// case: a Map with a NaN key and minus zero
const odd = new Map<number, string>();
odd.set(NaN, "first");
odd.set(NaN, "second");
odd.set(-0, "zero");
console.log(odd.size, odd.get(NaN), odd.get(0), [...odd.keys()]);

// case: a Set tells 0 from false and ""
const falsy = new Set<unknown>([0, false, "", null, undefined, NaN, NaN, -0]);
console.log(falsy.size, falsy.has(0), falsy.has(false), falsy.has(""), falsy.has(NaN));

// case: includes finds NaN, indexOf does not
const nan = NaN;
console.log(
  [nan].includes(nan),
  [nan].indexOf(nan),
  [nan].find((x) => x !== x),
);

// case: lists are equal by identity
const a = [1],
  b = [1];
console.log(a === b, a === a, [a].includes(b), [a].includes(a), new Set([a, b]).size);

// case: loop variable in a closure
const fs: (() => number)[] = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
console.log(fs.map((f) => f()).join());

// case: default parameters are evaluated at each call
let clock = 0;
function stamp(at = ++clock, tags: string[] = []): string {
  tags.push("t");
  return at + tags.join();
}
console.log(stamp(), stamp(), stamp(9), stamp());

// case: super of a property
class Base {
  get size(): number {
    return 10;
  }
}
class Bigger extends Base {
  get size(): number {
    return super.size + 1;
  }
}
console.log(new Bigger().size);

// case: attributes on a built-in exception
const error: Error & { code?: number } = new Error("with code");
error.code = 7;
try {
  throw error;
} catch (e) {
  console.log((e as typeof error).code, (e as Error).message);
}

// case: attributes on a function
function counted(): number {
  counted.calls += 1;
  return counted.calls;
}
counted.calls = 0;
counted();
counted();
console.log(counted.calls);

// case: the cause of an error is kept
try {
  try {
    throw new Error("low");
  } catch (cause) {
    throw new Error("high", { cause });
  }
} catch (e) {
  console.log((e as Error).message, ((e as Error).cause as Error).message);
}

// case: a closure keeps the caught error
const later: (() => string)[] = [];
for (const text of ["a", "b"]) {
  try {
    throw new Error(text);
  } catch (e) {
    later.push(() => (e as Error).message);
  }
}
console.log(later.map((f) => f()).join());

// case: recursion of a few hundred calls
function down(n: number): number {
  return n === 0 ? 0 : 1 + down(n - 1);
}
console.log(down(30), down(45));

// case: padEnd and padStart
console.log("ab".padEnd(5, "-"), "ab".padStart(5, "-"), "7".padStart(3, "0"));

// case: strings are UTF-16
const s = "a😀b";
console.log(s.length, s.indexOf("b"), [...s].length, s.charCodeAt(1), s.slice(0, 1), s[3]);

// case: console.log without arguments
console.log();
console.log("x");

// case: a variable assigned in a nested function after being read
let level = 1;
function raise(): number {
  const before = level;
  level = before + 1;
  return before;
}
console.log(raise(), raise(), level);

// case: spread among other elements and arguments
const xs = [1, 2, 3];
function total(...values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
console.log([...xs, 4], { ...{ a: 1 }, b: 2 }, total(...xs, 1, ...xs));

// case: parseFloat takes the longest prefix
console.log(
  parseFloat("1.5e2z"),
  parseFloat("3.14.15"),
  parseFloat("abc"),
  parseFloat("-.5x"),
  parseFloat("1e"),
  parseInt("12px"),
  parseInt("0x1f"),
  parseInt(""),
);

// case: an empty array is true and an empty string false
const list: number[] = [];
const text: string = "";
const object: object = {};
console.log(list ? 1 : 2, object ? 1 : 2, text ? 1 : 2, new Map() ? 1 : 2);

// case: null against undefined
const holes: (number | null | undefined)[] = [null, undefined];
console.log(
  holes[0] === null,
  holes[0] === undefined,
  holes[1] === null,
  holes[1] === undefined,
  holes[0],
  holes[1],
);

// case: an assignment beyond the end grows an array
const grown: number[] = [];
grown[4] = 9;
console.log(grown.length, grown);

// case: array to string
console.log(String([1, [2, 3], null]), [1, 2] + "!", `${[]}`);

// case: continue inside try finally
const trace: string[] = [];
for (let i = 0; i < 3; i++) {
  try {
    if (i === 1) continue;
    trace.push("b" + i);
  } finally {
    trace.push("f" + i);
  }
}
console.log(trace.join());

// case: True and one as object keys
const byValue: { [key: string]: string } = {};
byValue[String(true)] = "true";
byValue[1] = "one";
console.log(Object.keys(byValue).join(), byValue["true"], byValue["1"]);

// case: float division in a condition
let steps = 0;
for (let x = 64; x > 1; x /= 2) steps++;
console.log(steps);

// case: swap of fields holding arrays
const holder = { left: [1], right: [2, 3] };
[holder.left, holder.right] = [holder.right, holder.left];
console.log(holder);

// case: string multiplication by accident
const digits: any = "5";
console.log(digits * 2, digits + 2, digits - 2, +digits + 2);

// case: a list multiplied and added by accident
const pair: any = [1, 2];
console.log(pair + pair, pair + 1);

// case: substring with a negative index is not from the end
console.log("hello".substring(-3), "hello".slice(-3), "hello".charAt(-1) === "", "hello"[-1 as number]);

// case: negative array index is undefined
const last = [1, 2, 3];
let at = -1;
console.log(last[at], last.at(at));
last[at] = 9;
console.log(last.length, last[2]);

// case: integer division of negatives
console.log(Math.floor(-7 / 2), Math.trunc(-7 / 2), (-7 / 2) | 0, Math.ceil(-7 / 2));

// case: chained comparison is not Python's
const one: any = 1;
console.log(((3 > 2) as any) > one, ((1 < 2) as any) < one);

// case: is a number finite
console.log(
  Number.isInteger(5.0),
  Number.isInteger(5.5),
  Number.isInteger(10 / 2),
  Number.isSafeInteger(2 ** 53),
  Number.isInteger(1e300),
);
