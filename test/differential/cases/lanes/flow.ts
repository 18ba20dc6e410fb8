// Where whole and fractional numbers meet: through variables, fields, parameters, results, arrays, maps and modules.
// case: a variable that turns fractional late
let n = 0;
for (let i = 0; i < 4; i++) {
  console.log(n, `${n}`);
  n = i < 2 ? n + 1 : n / 4;
}
console.log(n);

// case: a parameter that gets both
function show(n: number): string {
  return `${n} ${n + 1} ${n * 2}`;
}
console.log(show(1), show(1.5), show(4 / 2), show(-0));

// case: a result that is both
function pick(flag: boolean): number {
  return flag ? 1 : 0.5;
}
console.log(pick(true), pick(false), pick(true) + pick(false) + pick(false), [10, 20][pick(true)]);

// case: a field that is both
class Sensor {
  value = 0;
  count = 0;
  add(v: number): this {
    this.value = (this.value * this.count + v) / (this.count + 1);
    this.count++;
    return this;
  }
}
const sensor = new Sensor().add(2).add(4);
console.log(sensor.value, sensor.count, sensor.add(4.5).value, sensor);

// case: array elements that are both
const list = [1, 2, 3];
console.log(list, list[0]);
list[1] /= 2;
list[2] /= 4;
list.push(6 / 3);
console.log(list, list[1], list[3], list.join());

// case: an array filled by a callback with quotients
const halves = [2, 4, 5].map((n) => n / 2);
for (const half of halves) console.log(half, "x".repeat(Math.floor(half)));

// case: map values that are both
const totals = new Map<string, number>();
totals.set("a", 1);
totals.set("b", 4 / 2);
totals.set("c", 0.5);
for (const [key, value] of totals) console.log(key, value);
console.log((totals.get("a") ?? 0) + (totals.get("b") ?? 0));

// case: record values that are both
const record: Record<string, number> = { whole: 3 };
record["half"] = 1 / 2;
record["two"] = 8 / 4;
console.log(record, record["two"], record["missing"]);

// case: a generic function passes numbers through
function identity<T>(value: T): T {
  return value;
}
console.log(identity(4 / 2), identity(5), identity([6 / 3]), identity({ n: 9 / 3 }));

// case: a callback's parameter
function apply(f: (n: number) => number, n: number): number {
  return f(n);
}
console.log(
  apply((n) => n / 2, 4),
  apply((n) => n + 1, 0.5),
  apply(Math.floor, 2.5),
  apply(Math.sqrt, 16),
);

// case: quotients as indices, lengths, counts and bounds
const items = ["a", "b", "c", "d"];
const middle = items.length / 2;
console.log(
  items[middle],
  items.slice(middle),
  items.slice(0, middle),
  "-".repeat(middle),
  "abcd"[middle],
  "abcd".charAt(middle),
);
console.log(new Array(middle).fill(0), items.at(-middle), items.splice(middle, middle / 2), items);

// case: a quotient as a key
const names: Record<number, string> = { 1: "one", 2: "two" };
const numbers = new Map<number, string>([
  [1, "one"],
  [2, "two"],
]);
const seen = new Set<number>([1, 2, 4 / 2]);
console.log(names[4 / 2], numbers.get(2 / 2), seen.size, seen.has(6 / 3));

// case: a quotient in a switch and in comparisons
function name(n: number): string {
  switch (n) {
    case 1:
      return "one";
    case 0.5:
      return "half";
    default:
      return "other";
  }
}
console.log(name(2 / 2), name(1 / 2), name(3), 4 / 2 === 2, [2].includes(4 / 2), [1, 2].indexOf(4 / 2));

// case: bitwise of quotients
const q = 7 / 2;
console.log(q | 0, q & 1, q << 1, ~q, q >>> 0, q ^ 1);

// case: remainder of quotients
console.log((7 / 2) % 1, (8 / 2) % 3, -(7 / 2) % 2, (9 / 3) % 3);

// case: toString and templates of quotients
const whole = 10 / 5;
console.log(
  whole.toString(),
  String(whole),
  `${whole}`,
  whole + "",
  "" + whole,
  [whole].join(),
  [whole].toString(),
  JSON.stringify({ whole }),
  whole.toFixed(1),
);

// case: String.fromCharCode and parseInt of quotients
console.log(String.fromCharCode(130 / 2), parseInt(String(9 / 3)), Number(`${6 / 4}`));

// case: increments of a fraction
let f = 0.5;
f++;
console.log(f, f++, ++f, f--, f);
f += 0.5;
console.log(f);

// case: a counter in a closure that is halved elsewhere
let level = 8;
const raise = (): number => ++level;
const halve = (): void => {
  level /= 2;
};
raise();
halve();
console.log(level);
halve();
raise();
console.log(level);

// case: destructured quotients
const [a, b] = [6 / 2, 7 / 2];
const { x, y } = { x: 8 / 4, y: 1 };
console.log(a, b, x, y, [a, x], { b, y });

// case: default parameters that are quotients
function scale(n: number, by = 4 / 2): number {
  return n * by;
}
console.log(scale(3), scale(3, 0.5), scale(3, 1));

// case: rest parameters that are both
function total(...values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
console.log(total(1, 2), total(1, 0.5), total(0.5, 0.5), total());

// case: Math results stay whole or fractional
const r = 2.6;
console.log(
  Math.floor(r),
  Math.round(r),
  Math.ceil(r),
  Math.trunc(r),
  Math.max(1, r),
  Math.max(1, 2),
  Math.abs(-3),
  Math.abs(-r),
  Math.sqrt(4),
  Math.pow(2, 3),
  2 ** 3,
  2 ** -1,
  Math.sign(-r),
  Math.min(4 / 2, 5),
);

// case: numbers of text
const parsed = ["1", "2.0", "2.5", "1e2", "-0"].map(Number);
console.log(parsed, parsed[1], parsed[3], parseFloat("3.0"), parseInt("3.9"), +"4.0");

// case: JSON numbers
const data = JSON.parse('{"whole": 2.0, "half": 0.5, "list": [1.0, 1.5]}') as {
  whole: number;
  half: number;
  list: number[];
};
console.log(data.whole, data.half, data.list, data.whole + data.half + 0.5);

// case: a loop with a fractional step ends on whole values
for (let x = 0; x <= 2; x += 0.5) console.log(x);
for (let x = 1; x > 0.1; x /= 2) console.log(x);

// case: percentages and progress
for (let i = 0; i <= 4; i++) console.log(`${(i / 4) * 100}%`);

// case: swapping a whole and a fraction
let p = 1;
let s = 0.5;
[p, s] = [s, p];
console.log(p, s);

// case: reduce from a whole start over fractions
const prices = [0.5, 1.5, 2];
const sum = prices.reduce((total, price) => total + price, 0);
console.log(
  sum,
  prices.reduce((a, b) => Math.max(a, b)),
  prices.reduce((a, b) => a * b, 1),
);

// case: arithmetic on a union
function value(v: number | string): number {
  return typeof v === "number" ? v / 2 : v.length;
}
console.log(value(4), value("abc"), value(3), value(4) + value("abc"));

// case: an optional number
interface Options {
  width?: number;
}
function width(options: Options): number {
  return (options.width ?? 10) / 2;
}
console.log(width({}), width({ width: 5 }), width({ width: 0 }));

// case: a static that accumulates
class Stats {
  static sum = 0;
  static n = 0;
  static mean(): number {
    return Stats.n === 0 ? 0 : Stats.sum / Stats.n;
  }
}
console.log(Stats.mean());
for (const v of [1, 2, 4]) {
  Stats.sum += v;
  Stats.n++;
  console.log(Stats.mean());
}

// case: an accessor that gives quotients
class Ratio {
  constructor(
    public top: number,
    public bottom: number,
  ) {}
  get value(): number {
    return this.top / this.bottom;
  }
  set value(v: number) {
    this.top = v * this.bottom;
  }
}
const ratio = new Ratio(6, 3);
console.log(ratio.value, ratio);
ratio.value = 2.5;
console.log(ratio.top, ratio.value);

// case: big products stay exact below 2 to the 53 and round above
let big = 1;
for (let i = 0; i < 12; i++) {
  big *= 97;
  console.log(big);
}

// case: sums beyond 2 to the 53
let huge = 2 ** 53 - 1;
for (let i = 0; i < 4; i++) {
  console.log(huge);
  huge += 1;
}

// case: subtraction of nearly equal large numbers
const t1 = 1700000000123;
const t2 = 1700000000000;
console.log(t1 - t2, (t1 - t2) / 1000, t1 / 1000, Math.floor(t1 / 1000) % 60);

// case: number of a boolean and a comparison
const on = true as boolean;
console.log(Number(on) / 2, +on + 1, Number(3 > 2) * 4);

// case: generator of quotients
function* halving(n: number): Generator<number> {
  while (n >= 1) {
    yield n;
    n /= 2;
  }
}
console.log([...halving(8)], [...halving(5)]);

// case: across modules
import { half, LIMIT, counter, bump } from "./lib";
console.log(half(4), half(5), LIMIT, LIMIT / 3, counter);
bump();
console.log(counter, [10, 20, 30][counter]);
// file: lib.ts
export const LIMIT = 9;
export let counter = 0;
export function half(n: number): number {
  return n / 2;
}
export function bump(): void {
  counter += LIMIT / 9;
}

// case: a tuple of a whole and a fraction
const pair: [number, number] = [1, 0.5];
pair[0] /= 2;
pair[1] *= 2;
console.log(pair, pair[0], pair[1], pair[0] + pair[1]);

// case: nested arrays of numbers
const grid = [
  [1, 2],
  [3, 4],
];
for (const row of grid) for (let i = 0; i < row.length; i++) row[i] /= 2;
console.log(
  grid,
  grid.flat(),
  grid[0][1],
  grid.map((row) => row.reduce((a, b) => a + b)),
);

// case: a comparator that gives fractions
console.log(
  [0.5, 3, 1.25, 2].sort((a, b) => a - b),
  [3, 1, 2].sort((a, b) => (a - b) / 10),
);

// case: sort by default with fractions and whole quotients
console.log([10 / 5, 10, 1.5, 9 / 3].sort(), [0.5, 0.25].sort().join());

// case: min and max over quotients
const speeds = [10, 12, 9].map((d) => d / 3);
console.log(Math.max(...speeds), Math.min(...speeds), speeds.indexOf(Math.min(...speeds)));

// case: number methods on expressions
console.log(
  (5 / 2).toFixed(2),
  (4 / 2).toString(2),
  (10 / 4).toPrecision(2),
  Number.isInteger(4 / 2),
  Number.isInteger(5 / 2),
);

// case: negative zero appears and disappears
const zero = 0;
const negative = -zero;
console.log(
  negative,
  [negative],
  negative + 0,
  negative * -1,
  `${negative}`,
  JSON.stringify(negative),
  negative === 0,
  Math.max(negative, 0),
  Object.is(negative, -0),
);
