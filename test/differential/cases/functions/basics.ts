// Functions: declaration, arrows, parameters, results.
// case: declaration and call
function add(a: number, b: number): number {
  return a + b;
}
console.log(add(2, 3), add(add(1, 1), add(2, 2)));

// case: arrow with an expression body
const double = (n: number): number => n * 2;
const hello = (): string => "hello";
console.log(double(4), hello());

// case: arrow with a block body
const clamp = (n: number, low: number, high: number): number => {
  if (n < low) return low;
  if (n > high) return high;
  return n;
};
console.log(clamp(5, 0, 10), clamp(-5, 0, 10), clamp(15, 0, 10));

// case: arrow that returns an object
const point = (x: number, y: number) => ({ x, y });
const p = point(1, 2);
console.log(p.x, p.y);

// case: no return gives undefined
function nothing(): void {}
console.log(nothing());
function early(flag: boolean): number | undefined {
  if (flag) return;
  return 1;
}
console.log(early(true), early(false));

// case: recursion
function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
console.log(factorial(5), factorial(10));

// case: mutual recursion before definition
function isEven(n: number): boolean {
  return n === 0 ? true : isOdd(n - 1);
}
function isOdd(n: number): boolean {
  return n === 0 ? false : isEven(n - 1);
}
console.log(isEven(10), isOdd(7), isEven(7));

// case: used before definition at module level
console.log(later(3));
function later(n: number): string {
  return "later" + n;
}

// case: hoisted inside a function
function outer(): number {
  return inner() + 1;
  function inner(): number {
    return 41;
  }
}
console.log(outer());

// case: hoisted above a loop that calls it
for (let i = 0; i < 3; i++) {
  console.log(square(i));
}
function square(n: number): number {
  return n * n;
}

// case: function expression with its own name
const fact = function self(n: number): number {
  return n < 2 ? 1 : n * self(n - 1);
};
console.log(fact(6));

// case: immediately called
const result = (() => {
  const a = 3;
  return a * a;
})();
console.log(result);
(function (): void {
  console.log("ran");
})();

// case: functions in variables and arrays
const operations: ((a: number, b: number) => number)[] = [(a, b) => a + b, (a, b) => a - b, (a, b) => a * b];
for (const operation of operations) console.log(operation(7, 3));

// case: functions in an object
const table: { [name: string]: (n: number) => number } = {
  twice: (n) => n * 2,
  square: (n) => n * n,
};
console.log(table["twice"](4), table["square"](4));

// case: a function as an argument
function apply(f: (n: number) => number, times: number, start: number): number {
  let value = start;
  for (let i = 0; i < times; i++) value = f(value);
  return value;
}
console.log(apply((n) => n * 2, 5, 1));

// case: a function as a result
function adder(by: number): (n: number) => number {
  return (n) => n + by;
}
const addFive = adder(5);
console.log(addFive(1), adder(10)(1));

// case: callbacks with fewer parameters than are given
const doubled = [1, 2, 3].map(() => 0);
console.log(doubled.length, doubled[2]);
function each(callback: (value: number, index: number, name: string) => void): void {
  callback(1, 0, "a");
  callback(2, 1, "b");
}
each((value) => console.log(value));
each(() => console.log("none"));
each((value, index) => console.log(value, index));

// case: a named function with fewer parameters as a callback
function show(n: number): void {
  console.log("n", n);
}
[5, 6].forEach(show);

// case: a callback stored in a variable with a wider type
type Handler = (event: string, code: number) => void;
const handlers: Handler[] = [
  (event) => console.log(event),
  (event, code) => console.log(event, code),
  () => console.log("-"),
];
for (const handler of handlers) handler("click", 7);

// case: a method with fewer parameters implements an interface
interface Shape {
  scale(x: number, y: number): number;
}
class Square implements Shape {
  scale(x: number): number {
    return x * x;
  }
}
const shape: Shape = new Square();
console.log(shape.scale(3, 4));

// case: early returns in nested blocks
function classify(n: number): string {
  if (n < 0) {
    if (n < -100) {
      return "very negative";
    }
    return "negative";
  }
  for (let i = 0; i < 3; i++) {
    if (n === i) return "small " + i;
  }
  return "big";
}
console.log(classify(-500), classify(-1), classify(2), classify(50));

// case: arguments are passed by value for numbers and by reference for arrays
function change(n: number, list: number[]): void {
  n = 100;
  list.push(n);
}
let n = 1;
const list: number[] = [];
change(n, list);
console.log(n, list[0]);

// case: parameters are reassigned
function countdown(n: number): string {
  let text = "";
  while (n > 0) {
    text += n + " ";
    n--;
  }
  return text;
}
console.log(countdown(4));

// case: overloads
function pick(value: number): number;
function pick(value: string): string;
function pick(value: number | string): number | string {
  return typeof value === "number" ? value + 1 : value + "!";
}
console.log(pick(1), pick("a"));

// case: generic functions
function identity<T>(value: T): T {
  return value;
}
function firstOf<T>(list: readonly T[], fallback: T): T {
  return list.length > 0 ? list[0] : fallback;
}
console.log(identity(5), identity("s"), firstOf([], 3), firstOf(["a"], "b"));

// case: deep but reasonable recursion
function depth(n: number): number {
  return n === 0 ? 0 : 1 + depth(n - 1);
}
console.log(depth(40));

// case: fibonacci
function fib(n: number): number {
  if (n < 2) return n;
  return fib(n - 1) + fib(n - 2);
}
console.log(fib(15));

// case: comma separated calls keep order
const order: string[] = [];
function mark(name: string): string {
  order.push(name);
  return name;
}
function three(a: string, b: string, c: string): string {
  return a + b + c;
}
console.log(three(mark("a"), mark("b"), mark("c")), order.join());

// case: a function compared with itself
const f = (): void => {};
const g = f;
const h = (): void => {};
console.log(f === g, f === h, f !== h);

// case: optional call of a function value
let callback: ((n: number) => number) | undefined;
console.log(callback?.(1));
callback = (n) => n + 1;
console.log(callback?.(1));

// case: functions have names and lengths
function named(a: number, b: number): void {}
console.log(named.name, named.length);

// case: typeof a function
const fn = (): number => 1;
console.log(typeof fn, typeof fn());

// case: arguments count through rest
function count(...all: unknown[]): number {
  return all.length;
}
console.log(count(), count(1), count(1, undefined, null));

// case: never returning function
function fail(message: string): never {
  throw new Error(message);
}
function check(n: number): number {
  if (n < 0) fail("negative");
  return n;
}
try {
  console.log(check(1));
  console.log(check(-1));
} catch (e) {
  console.log((e as Error).message);
}
