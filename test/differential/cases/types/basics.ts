// Things of the type level that must leave no trace, and checks at run time.
// case: as, satisfies and the non-null assertion
const value = "text" as unknown as string;
const config = { a: 1, b: "x" } satisfies Record<string, number | string>;
const list = [1, 2] as const;
console.log(value.length, config.a + 1, list[0]!, list.length);

// case: interfaces and aliases
interface A {
  x: number;
}
type B = A & { y: number };
const both: B = { x: 1, y: 2 };
console.log(both.x + both.y);

// case: generics with constraints
function longest<T extends { length: number }>(a: T, b: T): T {
  return a.length >= b.length ? a : b;
}
console.log(longest("ab", "abc"), longest([1, 2], [3]));

// case: keyof and indexed access
function get<T, K extends keyof T>(object: T, key: K): T[K] {
  return object[key];
}
console.log(get({ a: 1, b: "two" }, "b"), get([10, 20], 1));

// case: type predicates
function isString(value: unknown): value is string {
  return typeof value === "string";
}
const mixed: unknown[] = ["a", 1, "b"];
console.log(mixed.filter(isString).join(), isString(5));

// case: assertion functions
function assertPositive(n: number): asserts n is number {
  if (n <= 0) throw new Error("not positive");
}
try {
  assertPositive(5);
  assertPositive(-1);
} catch (e) {
  console.log((e as Error).message);
}

// case: typeof narrowing
function describe(value: string | number | boolean | undefined | null | object): string {
  if (value === null) return "null";
  if (typeof value === "string") return "string " + value.length;
  if (typeof value === "number") return "number " + value.toFixed(1);
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "undefined") return "undefined";
  return "object";
}
for (const v of ["abc", 2.55, true, undefined, null, {}, []]) console.log(describe(v));

// case: instanceof narrowing
class Cat {
  meow = "meow";
}
class Dog {
  woof = "woof";
}
const sound = (pet: Cat | Dog): string => (pet instanceof Cat ? pet.meow : pet.woof);
console.log(sound(new Cat()), sound(new Dog()));

// case: exhaustive check with never
type Kind = "a" | "b";
function handle(kind: Kind): number {
  switch (kind) {
    case "a":
      return 1;
    case "b":
      return 2;
    default: {
      const never: never = kind;
      return never;
    }
  }
}
console.log(handle("a"), handle("b"));

// case: declaration merging of interfaces
interface Box {
  w: number;
}
interface Box {
  h: number;
}
const box: Box = { w: 2, h: 3 };
console.log(box.w * box.h);

// case: abstract types and implementations
type Visitor<R> = { num(n: number): R; add(a: Expr, b: Expr): R };
interface Expr {
  accept<R>(visitor: Visitor<R>): R;
}
const num = (n: number): Expr => ({ accept: (visitor) => visitor.num(n) });
const add = (a: Expr, b: Expr): Expr => ({ accept: (visitor) => visitor.add(a, b) });
const evaluate: Visitor<number> = { num: (n) => n, add: (a, b) => a.accept(evaluate) + b.accept(evaluate) };
const show: Visitor<string> = {
  num: (n) => `${n}`,
  add: (a, b) => `(${a.accept(show)} + ${b.accept(show)})`,
};
const tree = add(num(1), add(num(2), num(3)));
console.log(tree.accept(evaluate), tree.accept(show));

// case: readonly and partial updates
interface Todo {
  readonly id: number;
  title: string;
  done: boolean;
}
function update(todo: Todo, changes: Partial<Omit<Todo, "id">>): Todo {
  return { ...todo, ...changes };
}
console.log(update({ id: 1, title: "a", done: false }, { done: true }));

// case: overload with optional parameters
function make(a: string): string[];
function make(a: string, n: number): string[];
function make(a: string, n = 1): string[] {
  return new Array<string>(n).fill(a);
}
console.log(make("x"), make("y", 3));

// case: template literal types and mapped types
type Event = `on${"Click" | "Move"}`;
const handlers: { [E in Event]: () => string } = { onClick: () => "click", onMove: () => "move" };
for (const key of ["onClick", "onMove"] as Event[]) console.log(handlers[key]());

// case: unique union of literals
const modes = ["auto", "manual"] as const;
type Mode = (typeof modes)[number];
const isMode = (text: string): text is Mode => (modes as readonly string[]).includes(text);
console.log(isMode("auto"), isMode("x"), modes.indexOf("manual"));

// case: this types and fluent interfaces
class Builder {
  protected parts: string[] = [];
  add(part: string): this {
    this.parts.push(part);
    return this;
  }
  build(): string {
    return this.parts.join(" ");
  }
}
class Html extends Builder {
  tag(name: string): this {
    return this.add(`<${name}>`);
  }
}
console.log(new Html().add("a").tag("b").add("c").build());

// case: any flows through
const anything: any = { n: 1, list: [1, 2], f: (x: number) => x * 2 };
console.log(anything.n + 1, anything.list.length, anything.f(4), anything.missing, anything["n"]);

// case: unknown narrowed step by step
function size(value: unknown): number {
  if (typeof value === "object" && value !== null && "size" in value && typeof value.size === "number")
    return value.size;
  if (Array.isArray(value)) return value.length;
  return -1;
}
console.log(size({ size: 5 }), size([1, 2]), size(null), size("x"));

// case: optional tuple elements and rest tuples
function point(...[x, y, z]: [number, number, number?]): string {
  return z === undefined ? `${x},${y}` : `${x},${y},${z}`;
}
console.log(point(1, 2), point(1, 2, 3));

// case: generic class with a default
class Store<T = string> {
  private items = new Map<string, T>();
  set(key: string, value: T): void {
    this.items.set(key, value);
  }
  get(key: string, fallback: T): T {
    return this.items.get(key) ?? fallback;
  }
}
const store = new Store<number>();
store.set("a", 0);
console.log(store.get("a", 9), store.get("b", 9));

// case: declare leaves nothing
declare const never_defined: number;
type Unused = typeof never_defined;
const n: Unused = 3;
console.log(n);
