// What a closure captures: variables, not values; and one per iteration for let and const.
// case: counter
function makeCounter(): () => number {
  let n = 0;
  return () => {
    n++;
    return n;
  };
}
const a = makeCounter();
const b = makeCounter();
console.log(a(), a(), b(), a());

// case: two closures share a variable
function account(start: number) {
  let balance = start;
  return {
    deposit: (n: number): void => {
      balance += n;
    },
    get: (): number => balance,
  };
}
const mine = account(10);
mine.deposit(5);
mine.deposit(1);
console.log(mine.get());

// case: for let captures per iteration
const readers: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  readers.push(() => i);
}
console.log(readers.map((read) => read()).join());

// case: for let with a change inside the body
const fs: (() => number)[] = [];
for (let i = 0; i < 6; i++) {
  fs.push(() => i);
  i++;
}
console.log(fs.map((f) => f()).join());

// case: a closure that changes the loop variable of its iteration
const bumps: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  bumps.push(() => {
    i += 10;
    return i;
  });
}
console.log(bumps[0](), bumps[0](), bumps[1](), bumps[2]());

// case: the closure is called inside the loop and moves it on
const seen: number[] = [];
for (let i = 0; i < 10; i++) {
  const skip = (): void => {
    i += 2;
  };
  seen.push(i);
  skip();
}
console.log(seen.join());

// case: for var is one variable
const vs: (() => number)[] = [];
for (var j = 0; j < 3; j++) {
  vs.push(() => j);
}
console.log(vs.map((f) => f()).join());

// case: for of captures per iteration
const words: (() => string)[] = [];
for (const word of ["a", "b", "c"]) {
  words.push(() => word);
}
console.log(words.map((f) => f()).join());

// case: for in captures per iteration
const keys: (() => string)[] = [];
for (const key in { x: 1, y: 2 }) {
  keys.push(() => key);
}
console.log(keys.map((f) => f()).join());

// case: a const of the loop body is captured per iteration
const squares: (() => number)[] = [];
for (let i = 0; i < 4; i++) {
  const square = i * i;
  squares.push(() => square);
}
console.log(squares.map((f) => f()).join());

// case: a let of a while body is captured per iteration
const ws: (() => number)[] = [];
let k = 0;
while (k < 3) {
  let own = k * 10;
  ws.push(() => own++);
  k++;
}
console.log(ws[0](), ws[0](), ws[1](), ws[2]());

// case: a do while body
const ds: (() => string)[] = [];
let m = 0;
do {
  const own = "d" + m;
  ds.push(() => own);
  m++;
} while (m < 2);
console.log(ds.map((f) => f()).join());

// case: nested loops capture both variables
const pairs: (() => string)[] = [];
for (let i = 0; i < 2; i++) {
  for (let j = 0; j < 2; j++) {
    pairs.push(() => `${i}${j}`);
  }
}
console.log(pairs.map((f) => f()).join());

// case: captured variable changes after the closure is made
let x = 1;
const readX = (): number => x;
x = 2;
console.log(readX());
x = 3;
console.log(readX());

// case: closure made in the loop uses the outer variable too
let total = 0;
const adds: (() => void)[] = [];
for (let i = 1; i <= 3; i++) {
  adds.push(() => {
    total += i;
  });
}
for (const add of adds) add();
console.log(total);

// case: closure in a loop with continue
const cs: (() => number)[] = [];
for (let i = 0; i < 5; i++) {
  if (i % 2 === 0) continue;
  cs.push(() => i);
}
console.log(cs.map((f) => f()).join());

// case: closure in a loop with break
const bs: (() => number)[] = [];
for (let i = 0; ; i++) {
  bs.push(() => i);
  if (i === 2) break;
}
console.log(bs.map((f) => f()).join());

// case: closure in a loop with return
function firsts(): (() => number)[] {
  const out: (() => number)[] = [];
  for (let i = 0; i < 10; i++) {
    out.push(() => i * 2);
    if (i === 2) return out;
  }
  return [];
}
console.log(
  firsts()
    .map((f) => f())
    .join(),
);

// case: a closure in the condition
const conditions: (() => number)[] = [];
for (let i = 0; conditions.push(() => i) < 4; i++) {}
console.log(conditions.map((f) => f()).join());

// case: a closure in the initialiser
const inits: (() => number)[] = [];
for (let i = 0, read = (): number => i; i < 3; i++) {
  inits.push(read);
}
console.log(inits.map((f) => f()).join());

// case: a closure in the step
const steps: (() => number)[] = [];
for (let i = 0; i < 3; steps.push(() => i), i++) {}
console.log(steps.map((f) => f()).join());

// case: parameters are captured
function greeter(name: string): (greeting: string) => string {
  return (greeting) => greeting + " " + name;
}
const toBob = greeter("Bob");
const toAnn = greeter("Ann");
console.log(toBob("hi"), toAnn("yo"));

// case: a parameter changed after capture
function holder(n: number): [() => number, () => void] {
  const get = (): number => n;
  const bump = (): void => {
    n += 1;
  };
  n *= 2;
  return [get, bump];
}
const [get, bump] = holder(4);
bump();
console.log(get());

// case: catch variable is captured after the block
let say: () => string = () => "none";
try {
  throw new Error("kept");
} catch (e) {
  say = () => (e as Error).message;
}
console.log(say());

// case: closures captured by a class
class Button {
  private handlers: (() => void)[] = [];
  onClick(handler: () => void): void {
    this.handlers.push(handler);
  }
  click(): void {
    for (const handler of this.handlers) handler();
  }
}
const button = new Button();
let clicks = 0;
button.onClick(() => clicks++);
button.onClick(() => {
  clicks += 10;
});
button.click();
button.click();
console.log(clicks);

// case: this is captured by an arrow
class Timer {
  ticks = 0;
  start(): () => void {
    return () => {
      this.ticks++;
    };
  }
}
const timer = new Timer();
const tick = timer.start();
tick();
tick();
console.log(timer.ticks);

// case: currying
const add3 = (a: number) => (b: number) => (c: number) => a + b + c;
console.log(add3(1)(2)(3));
const addTo10 = add3(4)(6);
console.log(addTo10(5), addTo10(0));

// case: compose
const compose =
  <A, B, C>(f: (b: B) => C, g: (a: A) => B) =>
  (a: A): C =>
    f(g(a));
const inc = (n: number): number => n + 1;
const text = (n: number): string => `<${n}>`;
console.log(compose(text, inc)(4));

// case: memoize
function memoize(f: (n: number) => number): (n: number) => number {
  const cache: { [key: number]: number } = {};
  return (n) => {
    if (n in cache) return cache[n];
    const value = f(n);
    cache[n] = value;
    return value;
  };
}
let calls = 0;
const slow = memoize((n) => {
  calls++;
  return n * n;
});
console.log(slow(4), slow(4), slow(5), calls);

// case: once
function once(f: () => string): () => string {
  let done = false;
  let value = "";
  return () => {
    if (!done) {
      done = true;
      value = f();
    }
    return value;
  };
}
let runs = 0;
const init = once(() => {
  runs++;
  return "ready";
});
console.log(init(), init(), runs);

// case: a recursive closure
function build(): number {
  const walk = (n: number): number => (n <= 0 ? 0 : n + walk(n - 1));
  return walk(4);
}
console.log(build());

// case: a block variable captured by two closures
let getter: () => number;
let setter: (n: number) => void;
{
  let hidden = 1;
  getter = () => hidden;
  setter = (n) => {
    hidden = n;
  };
}
setter(42);
console.log(getter());

// case: closures in an array literal
let n = 0;
const actions = [() => n++, () => ++n, () => n--, () => (n += 5)];
console.log(actions.map((action) => action()).join(), n);

// case: a loop variable captured by a function declaration
const made: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  function get(): number {
    return i * 100;
  }
  made.push(get);
}
console.log(made.map((f) => f()).join());

// case: a destructured loop variable is captured
const entries: [string, number][] = [
  ["a", 1],
  ["b", 2],
];
const outs: (() => string)[] = [];
for (const [name, value] of entries) {
  outs.push(() => name + value);
}
console.log(outs.map((f) => f()).join());

// case: two variables in the head are captured
const both: (() => string)[] = [];
for (let i = 0, j = 10; i < j; i += 3, j -= 2) {
  both.push(() => i + ":" + j);
}
console.log(both.map((f) => f()).join());

// case: closure inside try finally in a loop
const tf: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  try {
    if (i === 1) continue;
    tf.push(() => i);
  } finally {
    tf.push(() => -i);
  }
}
console.log(tf.map((f) => f()).join());

// case: generator of unique ids with a prefix
const ids = ((prefix: string) => {
  let n = 0;
  return () => `${prefix}${n++}`;
})("id");
console.log(ids(), ids(), ids());
