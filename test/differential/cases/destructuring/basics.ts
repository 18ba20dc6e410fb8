// Destructuring everywhere.
// case: array
const [a, b, c] = [1, 2, 3];
console.log(a, b, c);

// case: array with holes and fewer elements
const [first, , third] = ["a", "b", "c"];
const [x, y] = [1] as (number | undefined)[];
console.log(first, third, x, y);

// case: array rest
const [head, ...tail] = [1, 2, 3];
const [only, ...none] = ["x"];
console.log(head, tail, only, none);

// case: array defaults
const [p = 10, q = 20, r = 30] = [1, undefined] as (number | undefined)[];
console.log(p, q, r);

// case: default is not used for null
const [n = 5] = [null] as (number | null)[];
console.log(n);

// case: default is evaluated only when needed
let calls = 0;
function fallback(): number {
  calls++;
  return 99;
}
const [d1 = fallback(), d2 = fallback()] = [1] as number[];
console.log(d1, d2, calls);

// case: object
const { name, age } = { name: "Ann", age: 30 };
console.log(name, age);

// case: object renaming and defaults
const { w: width = 1, h: height = 2 } = { w: 5 } as { w?: number; h?: number };
console.log(width, height);

// case: object rest
const { id, ...rest } = { id: 1, b: 2, a: 3 };
console.log(id, rest);

// case: nested
const {
  user: {
    first: f1,
    tags: [tag1, tag2],
  },
} = { user: { first: "A", tags: ["t1", "t2"] } };
console.log(f1, tag1, tag2);

// case: nested with defaults
const { size: { w = 1, h = 2 } = {} } = {} as { size?: { w?: number; h?: number } };
console.log(w, h);

// case: computed keys
const key = "dynamic";
const { [key]: value } = { dynamic: 42 } as { [key: string]: number };
console.log(value);

// case: swap
let left = 1,
  right = 2;
[left, right] = [right, left];
console.log(left, right);

// case: rotation
let i = 1,
  j = 2,
  k = 3;
[i, j, k] = [k, i, j];
console.log(i, j, k);

// case: fibonacci by swap
let m = 0,
  o = 1;
for (let step = 0; step < 10; step++) [m, o] = [o, m + o];
console.log(m, o);

// case: assignment to properties and elements
const target: { a: number; list: number[] } = { a: 0, list: [] };
[target.a, target.list[0], target.list[1]] = [1, 2, 3];
console.log(target);

// case: object assignment pattern
let s = 0,
  t = 0;
({ s, t } = { s: 1, t: 2 });
console.log(s, t);

// case: assignment pattern as an expression
let u: number, v: number;
const whole = ([u, v] = [7, 8]);
console.log(u, v, whole);

// case: parameters
function area({ w, h }: { w: number; h: number }): number {
  return w * h;
}
const sum = ([a, b]: [number, number]): number => a + b;
console.log(area({ w: 2, h: 3 }), sum([4, 5]));

// case: parameters with defaults
function draw({ x = 0, y = 0 } = {} as { x?: number; y?: number }, [scale = 1] = [] as number[]): string {
  return `${x} ${y} ${scale}`;
}
console.log(draw(), draw({ x: 1 }), draw({ y: 2 }, [3]));

// case: parameters with rest
function log({ level, ...fields }: { level: string; [key: string]: unknown }): string {
  return level + Object.keys(fields).join();
}
console.log(log({ level: "info", b: 1, a: 2 }));

// case: for of over pairs
for (const [key, value] of [
  ["a", 1],
  ["b", 2],
] as [string, number][])
  console.log(key, value);

// case: for of over objects
for (const { id, name = "none" } of [{ id: 1, name: "x" }, { id: 2 }] as { id: number; name?: string }[])
  console.log(id, name);

// case: for of over Object.entries
for (const [key, value] of Object.entries({ b: 1, a: 2 })) console.log(key, value);

// case: for of over a Map
for (const [key, { n }] of new Map([["k", { n: 5 }]])) console.log(key, n);

// case: callbacks
console.log(
  [
    [1, 2],
    [3, 4],
  ].map(([a, b]) => a * b),
  [{ n: 1 }, { n: 2 }].map(({ n }) => n + 1),
);

// case: a string
const [c1, c2, ...others] = "hello";
console.log(c1, c2, others);

// case: a Set and a generator
const [s1, s2] = new Set(["x", "y", "z"]);
function* numbers(): Generator<number> {
  yield 1;
  yield 2;
  yield 3;
}
const [g1, ...gs] = numbers();
console.log(s1, s2, g1, gs);

// case: a generator is closed after the pattern is filled
let closed = false;
function* endless(): Generator<number> {
  try {
    for (let i = 0; ; i++) yield i;
  } finally {
    closed = true;
  }
}
const [e0, e1] = endless();
console.log(e0, e1, closed);

// case: catch
try {
  throw { code: 404, info: { path: "/x" } };
} catch ({ code, info: { path } }: any) {
  console.log(code, path);
}

// case: order of evaluation
const trace: string[] = [];
const source = {
  get a(): number | undefined {
    trace.push("a");
    return undefined;
  },
  get b(): number {
    trace.push("b");
    return 2;
  },
};
const mark = (text: string): number => {
  trace.push(text);
  return 0;
};
const { a: oa = mark("default a"), b: ob = mark("default b") } = source;
console.log(oa, ob, trace.join());

// case: several results of a function
function divide(a: number, b: number): [number, number] {
  return [Math.floor(a / b), a % b];
}
const [quotient, remainder] = divide(17, 5);
console.log(quotient, remainder);

// case: destructuring an instance
class Point {
  constructor(
    public x: number,
    public y: number,
  ) {}
  get norm(): number {
    return this.x * this.x + this.y * this.y;
  }
}
const { x: px, y: py, norm } = new Point(3, 4);
console.log(px, py, norm);

// case: destructuring null throws
const nothing = null as unknown as { a: number };
try {
  const { a } = nothing;
  console.log(a);
} catch (e) {
  console.log(e instanceof TypeError);
}

// case: object defaults with a function call
let made = 0;
const make = (): string => "made" + ++made;
const { one = make(), two = make() } = { one: "given" } as { one?: string; two?: string };
console.log(one, two, made);

// case: swap of array elements in a sort
const list = [3, 1, 2];
for (let i = 0; i < list.length; i++) {
  for (let j = 0; j < list.length - 1 - i; j++) {
    if (list[j] > list[j + 1]) [list[j], list[j + 1]] = [list[j + 1], list[j]];
  }
}
console.log(list);

// case: nested arrays
const [[m00, m01], [, m11]] = [
  [1, 2],
  [3, 4],
];
console.log(m00, m01, m11);

// case: destructured variables in closures
const { count: initial } = { count: 3 };
let { current } = { current: initial };
const inc = (): number => ++current;
console.log(inc(), inc(), initial);

// case: renaming to Python words
const { from, class: klass, in: within } = { from: 1, class: 2, in: 3 };
console.log(from, klass, within);
