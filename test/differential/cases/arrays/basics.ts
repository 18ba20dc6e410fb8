// Arrays: elements, length, growing, holes, identity.
// case: elements and length
const a = [1, 2, 3];
console.log(a.length, a[0], a[2], a[a.length - 1]);

// case: beyond the end is undefined
const b = [1, 2];
console.log(b[2], b[10], b[-1]);

// case: a loop that reads past the end
const c = [5, 6];
for (let i = 0; i <= c.length; i++) console.log(c[i]);

// case: assigning at the end appends
const d: number[] = [];
d[0] = 1;
d[1] = 2;
d[d.length] = 3;
console.log(d, d.length);

// case: assigning beyond the end leaves holes
const e = [1];
e[3] = 4;
console.log(e.length, e[1], e[2], e[3]);

// case: printing holes
const h = [1, 2];
h[5] = 6;
console.log(h);

// case: new Array of a length
const n = new Array<number>(3);
console.log(n.length, n[0]);
n.fill(7);
console.log(n);

// case: fill and map
console.log(
  new Array(3).fill(0).map((_, i) => i * i),
  Array(2).fill("x"),
);

// case: fill shares one object
const shared = new Array(2).fill(null).map(() => [0]);
const same = new Array(2).fill([0]);
shared[0].push(1);
same[0].push(1);
console.log(shared, same);

// case: length assignment truncates
const l = [1, 2, 3, 4];
l.length = 2;
console.log(l, l.length);
l.length = 0;
console.log(l.length);

// case: length assignment grows
const g = [1];
g.length = 3;
console.log(g.length, g[2]);

// case: push and pop
const s: number[] = [];
console.log(s.push(1), s.push(2, 3), s.pop(), s.pop(), s.pop(), s.pop(), s.length);

// case: shift and unshift
const q = [1, 2];
console.log(q.unshift(0), q.unshift(-2, -1), q.shift(), q.shift(), q, [].shift());

// case: two names for one array
const first = [1];
const second = first;
second.push(2);
console.log(first, first === second);

// case: a nested array
const grid = [
  [1, 2],
  [3, 4],
];
grid[1][0] = 9;
console.log(grid, grid[1].length, grid[0][1]);

// case: rows are shared by reference
const row = [0, 0];
const board = [row, row];
board[0][0] = 1;
console.log(board);

// case: building a grid
const cells: string[][] = [];
for (let y = 0; y < 2; y++) {
  const line: string[] = [];
  for (let x = 0; x < 3; x++) line.push(`${x}${y}`);
  cells.push(line);
}
console.log(cells, cells.length, cells[0].length);

// case: arrays of mixed values
const mixed: (number | string | boolean | null)[] = [1, "a", true, null, 2.5];
console.log(mixed, mixed.length);

// case: delete leaves a hole
const del = [1, 2, 3];
delete del[1];
console.log(del.length, del[1], del);

// case: arrays of objects
const people = [
  { name: "a", age: 1 },
  { name: "b", age: 2 },
];
people[0].age += 10;
console.log(people[0].age, people.length, people);

// case: array equality by identity in indexOf
const inner = [1];
const outer = [[1], inner];
console.log(outer.indexOf(inner), outer.indexOf([1]));

// case: swapping elements
const sw = [1, 2, 3];
const t = sw[0];
sw[0] = sw[2];
sw[2] = t;
console.log(sw);
[sw[0], sw[1]] = [sw[1], sw[0]];
console.log(sw);

// case: copies are independent
const source = [1, 2, 3];
const copy1 = source.slice();
const copy2 = [...source];
const copy3 = Array.from(source);
const copy4 = source.concat();
source.push(4);
console.log(copy1.length, copy2.length, copy3.length, copy4.length, source.length);

// case: Array.isArray
const things: unknown[] = [[], {}, "a", null, [1]];
console.log(things.map((thing) => Array.isArray(thing)).join());

// case: Array.of and Array.from
console.log(
  Array.of(1, 2, 3),
  Array.from([1, 2], (n) => n * 2),
  Array.from({ length: 3 }, (_, i) => i),
  Array.from("ab"),
);

// case: empty arrays
const empty: number[] = [];
console.log(empty, empty.length, empty[0], empty.join() === "", empty.pop(), empty.indexOf(1));

// case: an array as a stack of arrays
const stack: number[][] = [[1]];
while (stack.length > 0) {
  const top = stack.pop()!;
  console.log(top.join());
  if (top.length < 3) stack.push([...top, top.length + 1]);
}

// case: tuples
const pair: [string, number] = ["a", 1];
const [key, value] = pair;
pair[1]++;
console.log(key, value, pair, pair.length);

// case: readonly arrays
const fixed: readonly number[] = [3, 1, 2];
console.log(fixed.slice().sort(), fixed, fixed.includes(1));

// case: array of functions called by index
const calls = [() => "zero", () => "one"];
console.log(calls[1](), calls[0]());

// case: negative and fractional indices are properties
const odd: number[] = [1, 2];
console.log(odd[-1], odd[0.5], odd.length);

// case: index computed with side effects
let i = 0;
const seq = [10, 20, 30];
console.log(seq[i++], seq[i++], seq[i], i);

// case: nested function results as elements
const make = (n: number): number[] => [n, n * n];
const made = [make(2), make(3)];
console.log(made[1][1], make(5)[0]);

// case: string indices
const letters = ["x", "y"];
const idx: any = "1";
console.log(letters[idx], letters["0" as any]);

// case: arrays in conditions
const none: number[] = [];
console.log(none.length === 0 ? "empty" : "full", none ? "truthy" : "falsy");

// case: array with undefined elements
const u: (number | undefined)[] = [undefined, 1, undefined];
console.log(u, u.length, u.indexOf(undefined), u.includes(undefined));

// case: array of null and undefined
const nu: (null | undefined)[] = [null, undefined];
console.log(nu, nu[0], nu[1], nu.join("-"));

// case: removing by value
const rem = [1, 2, 3, 2];
const at = rem.indexOf(2);
if (at !== -1) rem.splice(at, 1);
console.log(rem);

// case: growing while reading the length
const gr = [1];
while (gr.length < 5) gr.push(gr[gr.length - 1] * 2);
console.log(gr);

// case: two dimensional loops with a transposition
const m = [
  [1, 2, 3],
  [4, 5, 6],
];
const tr: number[][] = [];
for (let x = 0; x < 3; x++) {
  tr[x] = [];
  for (let y = 0; y < 2; y++) tr[x][y] = m[y][x];
}
console.log(tr);

// case: sum of a column
const table = [
  [1, 2],
  [3, 4],
  [5, 6],
];
let sum = 0;
for (const line of table) sum += line[1];
console.log(sum);

// case: an array passed through any
const anything: any = [1, 2, 3];
console.log(
  anything.length,
  anything[1],
  anything.map((x: number) => x + 1),
);

// case: array toString
console.log([1, [2, [3]]].toString(), [null, undefined, NaN, -0].toString(), [true, "a"].toString());

// case: sparse array methods
const sparse = [1, , 3];
console.log(sparse.length, sparse[1], sparse.map((x) => (x ?? 0) * 2).length, sparse.join("-"));
let visits = 0;
sparse.forEach(() => visits++);
console.log(visits);

// case: compound assignment to elements
const ca = [1, 2, 3];
for (let i = 0; i < ca.length; i++) ca[i] *= ca[i];
ca[0] += ca[1] += ca[2];
console.log(ca);

// case: increments of missing entries
const hist: number[] = [];
for (const n of [1, 3, 1]) hist[n] = (hist[n] ?? 0) + 1;
console.log(hist.length, hist[1], hist[3], hist[0]);
