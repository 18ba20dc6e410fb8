// Functional style: higher-order functions, currying, pipelines.
// case: pipe
const pipe =
  <T>(...fs: ((value: T) => T)[]) =>
  (value: T): T =>
    fs.reduce((result, f) => f(result), value);
const shout = pipe<string>(
  (s) => s.trim(),
  (s) => s.toUpperCase(),
  (s) => s + "!",
);
console.log(shout("  hey "), pipe<number>()(5));

// case: curry
const curry =
  <A, B, C>(f: (a: A, b: B) => C) =>
  (a: A) =>
  (b: B): C =>
    f(a, b);
const add = curry((a: number, b: number) => a + b);
const inc = add(1);
console.log(inc(5), add(2)(3), [1, 2].map(add(10)));

// case: partial application
function partial<R>(f: (...args: number[]) => R, ...first: number[]): (...rest: number[]) => R {
  return (...rest) => f(...first, ...rest);
}
const sum = (...values: number[]): number => values.reduce((a, b) => a + b, 0);
console.log(partial(sum, 1, 2)(3, 4), partial(sum)(), partial(Math.max, 5)(3));

// case: memoize with a Map
function memoize<K, V>(f: (key: K) => V): (key: K) => V {
  const cache = new Map<K, V>();
  return (key) => {
    if (cache.has(key)) return cache.get(key)!;
    const value = f(key);
    cache.set(key, value);
    return value;
  };
}
let calls = 0;
const fib: (n: number) => number = memoize((n) => {
  calls++;
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
});
console.log(fib(20), calls, fib(20), calls);

// case: group by
function groupBy<T>(items: T[], key: (item: T) => string): Record<string, T[]> {
  return items.reduce<Record<string, T[]>>((groups, item) => {
    (groups[key(item)] ||= []).push(item);
    return groups;
  }, {});
}
console.log(
  groupBy([1, 2, 3, 4, 5], (n) => (n % 2 ? "odd" : "even")),
  groupBy(["a", "bb", "c"], (s) => String(s.length)),
);

// case: zip, range, enumerate
const range = (n: number, from = 0): number[] => Array.from({ length: n }, (_, i) => i + from);
const zip = <A, B>(a: A[], b: B[]): [A, B][] => a.slice(0, b.length).map((x, i) => [x, b[i]]);
console.log(range(4), range(3, 5), zip(range(3), ["a", "b", "c"]), zip([1, 2, 3], ["x"]));

// case: Maybe
class Maybe<T> {
  private constructor(private readonly value: T | null) {}
  static of<T>(value: T | null | undefined): Maybe<T> {
    return new Maybe(value ?? null);
  }
  map<U>(f: (value: T) => U | null): Maybe<U> {
    return this.value === null ? Maybe.of<U>(null) : Maybe.of(f(this.value));
  }
  orElse(fallback: T): T {
    return this.value ?? fallback;
  }
}
const users: Record<string, { email?: string }> = { ann: { email: "ann@x" }, bob: {} };
for (const name of ["ann", "bob", "cid"])
  console.log(
    Maybe.of(users[name])
      .map((u) => u.email ?? null)
      .map((e) => e.split("@")[0])
      .orElse("nobody"),
  );

// case: result type
type Result<T> = { ok: true; value: T } | { ok: false; error: string };
const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const err = <T>(error: string): Result<T> => ({ ok: false, error });
function parse(text: string): Result<number> {
  const n = Number(text);
  return text.trim() === "" || Number.isNaN(n) ? err(`bad number "${text}"`) : ok(n);
}
function andThen<T, U>(result: Result<T>, f: (value: T) => Result<U>): Result<U> {
  return result.ok ? f(result.value) : result;
}
for (const text of ["8", "0", "x", ""]) {
  const result = andThen(parse(text), (n) => (n === 0 ? err<number>("zero") : ok(1 / n)));
  console.log(result.ok ? result.value : result.error);
}

// case: reducer and actions
type Action = { type: "add"; text: string } | { type: "toggle"; index: number } | { type: "clear" };
interface Todo {
  text: string;
  done: boolean;
}
function reduce(state: readonly Todo[], action: Action): readonly Todo[] {
  switch (action.type) {
    case "add":
      return [...state, { text: action.text, done: false }];
    case "toggle":
      return state.map((todo, i) => (i === action.index ? { ...todo, done: !todo.done } : todo));
    case "clear":
      return state.filter((todo) => !todo.done);
  }
}
const actions: Action[] = [
  { type: "add", text: "a" },
  { type: "add", text: "b" },
  { type: "toggle", index: 0 },
  { type: "clear" },
];
let state: readonly Todo[] = [];
for (const action of actions) {
  state = reduce(state, action);
  console.log(action.type, state.map((t) => (t.done ? "[x]" : "[ ]") + t.text).join(" "));
}

// case: middleware chain
type Next = () => string;
type Middleware = (request: string, next: Next) => string;
const stack: Middleware[] = [
  (request, next) => `log(${request}) ` + next(),
  (request, next) => (request === "secret" ? "denied" : next()),
  (request) => `page ${request}`,
];
function run(request: string, index = 0): string {
  const middleware = stack[index];
  return middleware ? middleware(request, () => run(request, index + 1)) : "not found";
}
console.log(run("home"), "|", run("secret"));

// case: debounce-like counter with closures
function limiter(limit: number, f: (n: number) => void): { call(n: number): boolean; reset(): void } {
  let used = 0;
  return {
    call(n) {
      if (used >= limit) return false;
      used++;
      f(n);
      return true;
    },
    reset() {
      used = 0;
    },
  };
}
const seen: number[] = [];
const limited = limiter(2, (n) => seen.push(n));
console.log(limited.call(1), limited.call(2), limited.call(3));
limited.reset();
console.log(limited.call(4), seen);

// case: deep clone and deep equal
function clone<T>(value: T): T {
  if (Array.isArray(value)) return value.map(clone) as T;
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, clone(v)])) as T;
  return value;
}
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const ka = Object.keys(a),
    kb = Object.keys(b);
  return (
    ka.length === kb.length &&
    ka.every((k) => equal((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]))
  );
}
const original = { a: [1, { b: 2 }], c: null };
const copy = clone(original);
console.log(equal(original, copy), original === copy);
copy.a.push(3);
console.log(equal(original, copy), original.a.length);

// case: function table with methods borrowed
const calculator: Record<string, (a: number, b: number) => number> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? NaN : a / b),
};
for (const expression of ["6 / 3", "7 / 2", "1 / 0", "2 * -3", "1 % 2"]) {
  const [a, op, b] = expression.split(" ");
  console.log(expression, "=", calculator[op]?.(Number(a), Number(b)));
}

// case: lazy values
class Lazy<T> {
  private cached: T | undefined;
  private ready = false;
  constructor(private readonly make: () => T) {}
  get value(): T {
    if (!this.ready) {
      this.cached = this.make();
      this.ready = true;
    }
    return this.cached as T;
  }
}
let made = 0;
const lazy = new Lazy(() => ({ id: ++made }));
console.log(made, lazy.value.id, lazy.value.id, made, lazy.value === lazy.value);

// case: church numerals
type Church = (f: (n: number) => number) => (n: number) => number;
const zero: Church = () => (x) => x;
const successor =
  (n: Church): Church =>
  (f) =>
  (x) =>
    f(n(f)(x));
const plus =
  (a: Church, b: Church): Church =>
  (f) =>
  (x) =>
    a(f)(b(f)(x));
const toNumber = (n: Church): number => n((x) => x + 1)(0);
const two = successor(successor(zero));
console.log(toNumber(two), toNumber(plus(two, successor(two))), toNumber(zero));

// case: Y combinator
type Rec = (n: number) => number;
const fix = (f: (self: Rec) => Rec): Rec => {
  const self: Rec = (n) => f(self)(n);
  return self;
};
console.log(fix((self) => (n) => (n <= 1 ? 1 : n * self(n - 1)))(5));

// case: visitor over a tree of unions
type Expr =
  | { kind: "num"; value: number }
  | { kind: "neg"; of: Expr }
  | { kind: "bin"; op: "+" | "*"; left: Expr; right: Expr };
const num = (value: number): Expr => ({ kind: "num", value });
const bin = (op: "+" | "*", left: Expr, right: Expr): Expr => ({ kind: "bin", op, left, right });
function evaluate(e: Expr): number {
  switch (e.kind) {
    case "num":
      return e.value;
    case "neg":
      return -evaluate(e.of);
    case "bin": {
      const l = evaluate(e.left),
        r = evaluate(e.right);
      return e.op === "+" ? l + r : l * r;
    }
  }
}
function show(e: Expr): string {
  if (e.kind === "num") return `${e.value}`;
  if (e.kind === "neg") return `-${show(e.of)}`;
  return `(${show(e.left)} ${e.op} ${show(e.right)})`;
}
const expression = bin("+", num(1.5), bin("*", { kind: "neg", of: num(2) }, num(3)));
console.log(show(expression), evaluate(expression));

// case: dependency injection
interface Clock {
  now(): number;
}
class FakeClock implements Clock {
  private t = 0;
  now(): number {
    return (this.t += 100);
  }
}
class Stopwatch {
  private started: number | null = null;
  constructor(private readonly clock: Clock) {}
  toggle(): number | null {
    if (this.started === null) {
      this.started = this.clock.now();
      return null;
    }
    const elapsed = this.clock.now() - this.started;
    this.started = null;
    return elapsed;
  }
}
const watch = new Stopwatch(new FakeClock());
console.log(watch.toggle(), watch.toggle(), watch.toggle(), watch.toggle());

// case: lenses with spread
const setAt = <T>(list: readonly T[], index: number, value: T): T[] =>
  list.map((item, i) => (i === index ? value : item));
const removeAt = <T>(list: readonly T[], index: number): T[] => [
  ...list.slice(0, index),
  ...list.slice(index + 1),
];
const insertAt = <T>(list: readonly T[], index: number, value: T): T[] => [
  ...list.slice(0, index),
  value,
  ...list.slice(index),
];
const base = [1, 2, 3];
console.log(setAt(base, 1, 9), removeAt(base, 0), insertAt(base, 3, 4), base);

// case: singleton module state with closures
const settings = (() => {
  const values = new Map<string, string | number>();
  return {
    get: (key: string, fallback: string | number) => values.get(key) ?? fallback,
    set(key: string, value: string | number) {
      values.set(key, value);
      return this;
    },
    dump: () => [...values].map(([k, v]) => `${k}=${v}`).join(";"),
  };
})();
settings.set("ssid", "home").set("port", 5001);
console.log(settings.get("port", 0), settings.get("none", "x"), settings.dump());

// case: simple neural step
function neuron(weights: number[], inputs: number[], bias: number): number {
  const total = weights.reduce((sum, w, i) => sum + w * inputs[i], bias);
  return total > 0 ? 1 : 0;
}
for (const [a, b] of [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
])
  console.log(a, b, neuron([1, 1], [a, b], -1.5), neuron([1, 1], [a, b], -0.5));
