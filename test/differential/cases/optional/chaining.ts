// Optional chaining with properties, calls and elements.
// case: a property
interface User {
  name: string;
  address?: { city?: string; zip: number };
}
const full: User = { name: "a", address: { city: "X", zip: 1 } };
const bare: User = { name: "b" };
const nobody = undefined as User | undefined;
console.log(full.address?.city, bare.address?.city, nobody?.name, nobody?.address?.zip);

// case: the rest of the chain is skipped
const user = null as { a: { b: { c: number } } } | null;
console.log(user?.a.b.c);

// case: null gives undefined
const nothing = null as { x: number } | null;
console.log(nothing?.x, nothing?.x === undefined, nothing?.x ?? "none");

// case: a method
class Dog {
  constructor(private name: string) {}
  bark(): string {
    return this.name + " woof";
  }
}
const dogs: (Dog | undefined)[] = [new Dog("rex"), undefined];
for (const dog of dogs) console.log(dog?.bark(), dog?.bark().length);

// case: an optional method
interface Plugin {
  setup?(): string;
  run: (() => string) | null;
}
const plugins: Plugin[] = [{ setup: () => "ready", run: null }, { run: () => "running" }];
for (const plugin of plugins) console.log(plugin.setup?.(), plugin.run?.());

// case: an optional method keeps this
interface Counter {
  n: number;
  get?(): number;
}
const counter: Counter = {
  n: 5,
  get() {
    return this.n;
  },
};
console.log(counter.get?.());

// case: an element
const list = undefined as number[] | undefined;
const other = [1, 2] as number[] | undefined;
console.log(list?.[0], other?.[1], other?.[9]);

// case: the index is not evaluated
let i = 0;
const none = null as number[] | null;
console.log(none?.[i++], i);
const some = [7, 8] as number[] | null;
console.log(some?.[i++], i);

// case: the arguments are not evaluated
let calls = 0;
function argument(): number {
  calls++;
  return 1;
}
const f = undefined as ((n: number) => number) | undefined;
console.log(f?.(argument()), calls);

// case: the object is evaluated once
let gets = 0;
function get(): { value: number } | null {
  gets++;
  return gets === 1 ? { value: 5 } : null;
}
console.log(get()?.value, get()?.value, gets);

// case: falsy values are not skipped
const zero = 0 as number | undefined;
const empty = "" as string | undefined;
const no = false as boolean | undefined;
console.log(zero?.toFixed(1), empty?.length, no?.toString());

// case: with nullish coalescing
const config = {} as { theme?: { color?: string } };
console.log(config.theme?.color ?? "black", config?.theme ?? "none");

// case: in conditions
const names: (string | null)[] = ["abc", null, ""];
for (const name of names) {
  if (name?.length) console.log("has", name.length);
  else console.log("empty or null");
}

// case: with comparison
const box = undefined as { n: number } | undefined;
console.log(box?.n === undefined, box?.n !== 5, (box?.n ?? 0) > -1);

// case: a map lookup
const map = new Map([["a", { n: 1 }]]);
console.log(map.get("a")?.n, map.get("b")?.n);

// case: delete through a chain
const target = { a: 1 } as { a?: number } | undefined;
const gone = undefined as { a?: number } | undefined;
console.log(delete target?.a, delete gone?.a, target);

// case: chained array methods
const words = undefined as string[] | undefined;
console.log(words?.map((w) => w.length).join(), ["a"]?.map((w) => w + "!").join());

// case: a long mixed chain
const data = { items: [{ tags: ["x", "y"] }, {}] as { tags?: string[] }[] };
console.log(
  data.items[0]?.tags?.[1]?.toUpperCase(),
  data.items[1]?.tags?.[1]?.toUpperCase(),
  data.items[5]?.tags?.[0],
);

// case: in a template
const maybe = undefined as { name: string } | undefined;
console.log(`hello ${maybe?.name} ${maybe?.name ?? "you"}`);

// case: linked list with optional next
interface Link {
  value: number;
  next?: Link;
}
const chain: Link = { value: 1, next: { value: 2, next: { value: 3 } } };
console.log(chain.next?.next?.value, chain.next?.next?.next?.value);
let length = 0;
for (let link: Link | undefined = chain; link; link = link.next) length++;
console.log(length);

// case: non-null assertion
const sure = { a: 5 } as { a?: number };
console.log(
  sure.a! + 1,
  [1, 2].find((n) => n > 1)!,
);

// case: parentheses end the chain
const obj = undefined as { a: { b: number } } | undefined;
try {
  console.log((obj?.a as { b: number }).b);
} catch (e) {
  console.log(e instanceof TypeError);
}
