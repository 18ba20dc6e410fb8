// Comparison and equality.
// case: numbers
console.log(1 < 2, 2 <= 2, 3 > 4, 4 >= 4, Number(1) === 1, Number(1) !== 2);

// case: strings compare by code units
const words: string[] = ["apple", "Apple", "banana", "", "app", "10", "9"];
for (const word of words) console.log(word < "apple", word > "apple", word === "apple");

// case: arrays are equal by identity
const a = [1, 2];
const b = [1, 2];
const c = a;
console.log(a === b, a === c, a !== b);

// case: objects are equal by identity
const o = { n: 1 };
const p = { n: 1 };
const q = o;
console.log(o === p, o === q, o !== p);

// case: nested arrays by identity
const matrix = [[1], [1]];
console.log(
  matrix[0] === matrix[1],
  matrix[0] === matrix[0],
  matrix.indexOf([1]),
  matrix.includes(matrix[1]),
);

// case: strings are equal by content
const hello = "hel";
console.log(hello + "lo" === "hello", hello !== "hel");

// case: null and undefined
const values: (number | null | undefined)[] = [null, undefined, 0, 1];
for (const value of values) console.log(value === null, value === undefined, value == null, value != null);

// case: null is not undefined
const n = null as null | undefined;
const u = undefined as null | undefined;
console.log(n === u, n == u, n !== u);

// case: booleans are not numbers
const t: unknown = true;
const one: unknown = 1;
const s: unknown = "1";
console.log(t === one, one === s, t === true, one === 1);

// case: 1 and 1.0 and true
const mixed: unknown[] = [1, 1.0, true, "1"];
for (const x of mixed) console.log(x === 1, x === true, x === "1");

// case: zero and minus zero
const z = 0,
  mz = -0;
console.log(z === mz, Object.is(z, mz), z < mz);

// case: NaN
const nan = Number("x");
const list = [1, nan];
console.log(nan === nan, list.indexOf(nan), list.includes(nan), Object.is(nan, nan), nan !== nan);

// case: loose equality of a number and a string
const num: any = 5;
const str: any = "5";
console.log(num == str, num != str, num == "6", "" == (0 as any), null == (0 as any));

// case: loose equality of booleans
const yes: any = true;
console.log(yes == 1, yes == "1", yes == 2, false == ("" as any), false == (null as any));

// case: function identity
const f = (): void => {};
const g = f;
console.log(f === g, f === ((() => {}) as unknown));

// case: comparison chains need and
const x = 5;
console.log(1 < x && x < 10, 1 < x && x < 3);

// case: comparison of results
function size(n: number): number {
  return n * 2;
}
console.log(size(2) === 4, size(2) > size(1), size(1) === size(2) / 2);

// case: comparing instances
class Id {
  constructor(readonly n: number) {}
  equals(other: Id): boolean {
    return this.n === other.n;
  }
}
const id1 = new Id(1),
  id2 = new Id(1);
console.log(id1 === id2, id1.equals(id2));

// case: Object.is
console.log(Object.is(1, 1), Object.is("a", "a"), Object.is([], []), Object.is(null, undefined));

// case: in operator
const box: { [key: string]: number } = { a: 1 };
console.log("a" in box, "b" in box);
box["b"] = 2;
delete box["a"];
console.log("a" in box, "b" in box);

// case: in operator narrows a union
type A = { left: number };
type B = { right: string };
function side(value: A | B): string {
  return "left" in value ? "left " + value.left : "right " + value.right;
}
console.log(side({ left: 1 }), side({ right: "r" }));

// case: in operator on arrays
const sparse = [1, 2, 3];
console.log(0 in sparse, 3 in sparse, "1" in sparse);

// case: negated comparisons with NaN
const nothing = Number("none");
console.log(!(nothing < 1), !(nothing >= 1), nothing >= 1 || nothing < 1);

// case: comparing a string with a number through any
const age: any = "10";
console.log(age > 9, age > "9", age < 100);

// case: equality after assignment of arrays
let first = [1];
let second = first;
second.push(2);
console.log(first === second, first.length);
second = [...first];
console.log(first === second, second.length);

// case: equality in a find
const users = [{ id: 1 }, { id: 2 }];
const wanted = users[1];
console.log(
  users.findIndex((user) => user === wanted),
  users.indexOf({ id: 2 }),
);

// case: typeof comparisons
const things: unknown[] = [1, "s", true, null, undefined, {}, [], () => 1, NaN];
for (const thing of things) console.log(typeof thing);

// case: ordering of characters
console.log("a" < "b", "a" < "B", "Z" < "a", "é" > "z", "中" > "a");

// case: equality of long strings built differently
let built = "";
for (let i = 0; i < 50; i++) built += "ab";
console.log(built === "ab".repeat(50), built.length);

// case: date-like tuple comparison
function before(a: [number, number], b: [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
console.log(before([1, 2], [1, 3]), before([2, 0], [1, 9]), before([1, 1], [1, 1]));

// case: tuples are equal by identity
const t1: [number, string] = [1, "a"];
const t2: [number, string] = [1, "a"];
console.log(t1 === t2, t1[0] === t2[0] && t1[1] === t2[1]);
