// Spread in arrays, objects and calls.
// case: arrays
const a = [1, 2];
const b = [3];
console.log([...a], [0, ...a], [...a, ...b, 4], [...[]], [...a, ...a].length);

// case: a spread copy is new
const source = [1, 2];
const copy = [...source];
copy.push(3);
console.log(source, copy, source === copy);

// case: a shallow copy shares its elements
const deep = [[1], [2]];
const shallow = [...deep];
shallow[0].push(9);
console.log(deep, shallow[0] === deep[0]);

// case: strings, sets, maps
console.log([..."abc"], [...new Set([1, 1, 2])], [...new Map([["a", 1]])], [..."", ...[]]);

// case: objects
const base = { x: 1, y: 2 };
console.log(
  { ...base },
  { ...base, z: 3 },
  { z: 0, ...base },
  { ...base, x: 9 },
  { ...{ x: 9, y: 8 }, ...base },
);

// case: key order with overrides
const first = { a: 1, b: 2, c: 3 };
console.log(Object.keys({ ...first, b: 9, d: 4 }).join(), Object.keys({ d: 0, ...first, a: 5 }).join());

// case: object copies are independent
const original = { n: 1, list: [1] };
const clone = { ...original };
clone.n = 2;
clone.list.push(2);
console.log(original, clone);

// case: spreading null, undefined and false
const extra = null as { a: number } | null;
const missing = undefined as { b: number } | undefined;
const flag = false as boolean;
console.log({ ...extra, ...missing, ...(flag && { c: 1 }), d: 4 }, { ...(!flag && { c: 1 }) });

// case: conditional elements
const admin = true as boolean;
console.log(["read", ...(admin ? ["write"] : []), ...(admin ? [] : ["none"])]);

// case: calls
function three(a: number, b: number, c: number): string {
  return `${a}-${b}-${c}`;
}
const args: [number, number, number] = [1, 2, 3];
const two: [number, number] = [8, 9];
console.log(three(...args), three(7, ...two));

// case: methods and constructors
class Vec {
  values: number[];
  constructor(...values: number[]) {
    this.values = values;
  }
  add(...more: number[]): number {
    return [...this.values, ...more].reduce((a, b) => a + b, 0);
  }
}
const numbers = [1, 2, 3];
console.log(new Vec(...numbers).values, new Vec(...numbers, 4).add(...numbers, 10));

// case: push of a spread
const all: number[] = [];
all.push(...[1, 2], ...[3], 4);
console.log(all);

// case: Math.max with a mix
const list = [3, 8, 5];
console.log(Math.max(...list), Math.max(10, ...list), Math.min(...list, -1), Math.max(...[]));

// case: console.log with a spread
const parts = ["a", 1, true];
console.log(...parts);
console.log("before", ...parts, "after");

// case: order of evaluation
let n = 0;
const next = (): number => n++;
console.log([next(), ...[next(), next()], next()]);

// case: a getter is read by an object spread
let reads = 0;
const live = {
  get value(): number {
    return ++reads;
  },
};
const snap = { ...live };
console.log(snap.value, snap.value, reads);

// case: an instance spreads its fields
class P {
  x = 1;
  y = 2;
  method(): void {}
}
console.log({ ...new P() }, { ...new P(), y: 5 });

// case: an array spread into an object
console.log({ ...["a", "b"] });

// case: immutable update
interface State {
  readonly user: { readonly name: string; readonly age: number };
  readonly tags: readonly string[];
}
const state: State = { user: { name: "a", age: 1 }, tags: ["x"] };
const changed: State = { ...state, user: { ...state.user, age: 2 }, tags: [...state.tags, "y"] };
console.log(state, changed, state.user === changed.user);

// case: merge with defaults
function configure(options: { host?: string; port?: number }) {
  return { host: "localhost", port: 80, ...options };
}
console.log(configure({}), configure({ port: 8080 }), configure({ host: "h", port: 1 }));

// case: an undefined field overrides in a spread
const gap: { a?: number } = { a: undefined };
const hole: { a?: number } = {};
console.log({ a: 1, ...gap }, { a: 1, ...hole });

// case: rest and spread pass arguments through
function outer(...args: (string | number)[]): string {
  return inner(...args);
}
function inner(...args: (string | number)[]): string {
  return args.length + args.join("");
}
console.log(outer("a", 1, "b"), outer());

// case: generators are spread
function* range(n: number): Generator<number> {
  for (let i = 0; i < n; i++) yield i;
}
console.log([...range(4)], Math.max(...range(3)), [...range(0)]);

// case: concatenating many arrays
const groups = [[1], [2, 3], []];
console.log(([] as number[]).concat(...groups), [...groups[0], ...groups[1]]);
