// Logic with values that are not booleans, and what counts as true.
// case: truthiness of everything
class Empty {}
const values: unknown[] = [
  0,
  -0,
  1,
  -1,
  0.5,
  NaN,
  Infinity,
  "",
  " ",
  "0",
  "false",
  null,
  undefined,
  true,
  false,
  [],
  [0],
  {},
  new Empty(),
  () => 0,
];
for (const value of values) console.log(value ? "truthy" : "falsy");

// case: empty arrays are true
const list: number[] = [];
if (list) console.log("an array is true");
if (!list) console.log("never");
console.log(list ? 1 : 2, !list, !!list, list.length ? 1 : 2);

// case: empty objects are true
const o: { [key: string]: number } = {};
console.log(o ? 1 : 2, !o, !!o);

// case: empty strings are false
const s: string = "";
console.log(s ? 1 : 2, !s, s || "default", s && "x", s ?? "no");

// case: zero is false
const zero: number = 0;
console.log(zero ? 1 : 2, !zero, zero || 5, zero && 5, zero ?? 5);

// case: NaN is false
const nan = Number("x");
console.log(nan ? 1 : 2, !nan, nan || "fallback", nan && 1);
if (nan) console.log("never");
while (nan) console.log("never");

// case: an instance with a length is true
class Sized {
  length = 0;
  size(): number {
    return 0;
  }
}
const sized = new Sized();
console.log(sized ? "truthy" : "falsy");

// case: or returns the first truthy operand
const a: string = "";
const b: string = "b";
const c: string = "c";
console.log(a || b, b || c, a || "", b || a, a || b || c);

// case: and returns the first falsy operand
const x: string = "x",
  e: string = "",
  z: number = 0,
  one: number = 1;
const nil = null as string | null;
console.log(x && "y", e && "y", z && "y", nil && "y", one && x && 3);

// case: or and and mixed with numbers
const n: number = 0;
const m: number = 7;
console.log(n || m, n && m, m && n, m || n, (n && 1) || m);

// case: or with arrays returns the empty array
const first: number[] = [];
const second = [1];
const chosen = first || second;
console.log(chosen.length, chosen === first);

// case: and with objects
const user: { name: string } | null = { name: "Ann" } as { name: string } | null;
const none = null as { name: string } | null;
console.log(user && user.name, none && none.name);

// case: nullish coalescing keeps zero and the empty string
const settings: { volume?: number; name?: string; on?: boolean } = { volume: 0, name: "", on: false };
console.log(settings.volume ?? 5, settings.name ?? "none", settings.on ?? true);
const missing: { volume?: number } = {};
console.log(missing.volume ?? 5, missing.volume || 6);

// case: nullish coalescing of null
const x = null as number | null;
const y = undefined as number | undefined;
console.log(x ?? "null", y ?? "undefined", x ?? y ?? 3);

// case: short circuit skips side effects
const log: string[] = [];
function mark(name: string, result: boolean): boolean {
  log.push(name);
  return result;
}
console.log(
  mark("a", true) || mark("b", true),
  mark("c", false) && mark("d", true),
  mark("e", false) || mark("f", false),
);
console.log(log.join());

// case: short circuit as a statement
let count = 0;
const ready = true as boolean;
ready && count++;
!ready && (count += 10);
ready || (count += 100);
console.log(count);

// case: nullish skips its right side
let evaluated = 0;
function fallback(): number {
  evaluated++;
  return 9;
}
const given = 0 as number | undefined;
console.log(given ?? fallback(), evaluated);
const absent = undefined as number | undefined;
console.log(absent ?? fallback(), evaluated);

// case: logical assignment
let p: number | null = null as number | null;
p ??= 4;
p ??= 5;
console.log(p);
let q = 0;
q ||= 8;
q ||= 9;
console.log(q);
let r = 1;
r &&= 6;
console.log(r);
let t = 0;
t &&= 6;
console.log(t);

// case: logical assignment to a property evaluates the object once
let gets = 0;
const store: { value?: number } = {};
function get(): { value?: number } {
  gets++;
  return store;
}
get().value ??= 3;
get().value ??= 4;
get().value! ||= 5;
console.log(store.value, gets);

// case: logical assignment does not assign when it stops
class Guarded {
  sets = 0;
  private n = 1;
  get value(): number {
    return this.n;
  }
  set value(v: number) {
    this.sets++;
    this.n = v;
  }
}
const guarded = new Guarded();
guarded.value ||= 5;
guarded.value &&= 2;
console.log(guarded.value, guarded.sets);

// case: not
const numbers = [0, 1, NaN, 5];
const strings = ["", "a", "0"];
for (const n of numbers) console.log(!n, !!n);
for (const s of strings) console.log(!s, !!s);
for (const v of [null, undefined]) console.log(!v, !!v);

// case: negated conditions in if
const text: string = "";
const items: number[] = [];
if (!text) console.log("no text");
if (!items.length) console.log("no items");
if (!(items.length > 0)) console.log("still none");

// case: ternaries
const age: number = 15;
console.log(age < 13 ? "child" : age < 20 ? "teen" : "adult");

// case: ternary evaluates one side
let left = 0,
  right = 0;
const pick = (flag: boolean): number => (flag ? ++left : ++right);
pick(true);
pick(true);
pick(false);
console.log(left, right);

// case: boolean conversion
console.log(Boolean(0), Boolean("0"), Boolean([]), Boolean(null), Boolean({}), Boolean(NaN), Boolean(-1));

// case: filter by Boolean
const mixed: (string | null | undefined)[] = ["a", "", null, "b", undefined];
console.log(mixed.filter(Boolean).join());

// case: default object through or
function label(options?: { text?: string }): string {
  const given = options || {};
  return given.text || "none";
}
console.log(label(), label({}), label({ text: "t" }), label({ text: "" }));

// case: conditions with assignments
let found: number | undefined;
const table: { [key: string]: number } = { a: 0, b: 2 };
if ((found = table["b"])) console.log("b", found);
if ((found = table["a"])) console.log("never");
else console.log("zero is false", found);

// case: de Morgan
for (const a of [true, false]) {
  for (const b of [true, false]) {
    console.log(!(a && b) === (!a || !b), !(a || b) === (!a && !b), a !== b);
  }
}

// case: while with a truthy object
interface Link {
  value: number;
  next: Link | null;
}
let link: Link | null = { value: 1, next: { value: 2, next: { value: 3, next: null } } };
let sum = 0;
while (link) {
  sum += link.value;
  link = link.next;
}
console.log(sum);

// case: optional number that is zero
function show(n?: number): string {
  if (n) return "given " + n;
  if (n === 0) return "zero";
  return "missing";
}
console.log(show(), show(0), show(5));

// case: or chain of calls
function tryA(): string {
  return "";
}
function tryB(): string | null {
  return null;
}
function tryC(): string {
  return "C";
}
console.log(tryA() || tryB() || tryC());

// case: precedence of and over or
const yes = true as boolean,
  no = false as boolean;
console.log(yes || (no && no), (yes || no) && no, (no && yes) || yes, yes ?? no);

// case: an object with toString is true and prints
const thing = { toString: () => "thing" };
console.log(thing ? `${thing}` : "never");

// case: truthiness of a union
function truthy(value: string | number | null | number[]): boolean {
  return value ? true : false;
}
console.log(truthy(""), truthy("a"), truthy(0), truthy(3), truthy(null), truthy([]));

// case: truthiness of a generic
function all<T>(values: T[]): boolean {
  for (const value of values) if (!value) return false;
  return true;
}
console.log(all([1, 2]), all([1, 0]), all(["a", ""]), all([[], {}]), all<null>([null]));

// case: truthiness of map results
const lookup = new Map<string, number>([
  ["zero", 0],
  ["one", 1],
]);
console.log(
  lookup.get("zero") ? 1 : 2,
  lookup.get("one") ? 1 : 2,
  lookup.get("two") ? 1 : 2,
  lookup ? 1 : 2,
  new Map() ? 1 : 2,
  new Set() ? 1 : 2,
);
