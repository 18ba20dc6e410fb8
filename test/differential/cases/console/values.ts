// console.log of every kind of value, as Node's util.inspect prints it.
// case: primitives
console.log(1, 1.5, "s", true, null, undefined, -0, NaN, Infinity);

// case: a string alone and in an array
console.log("it's");
console.log(["it's", 'say "hi"', "both ' and \"", "new\nline", "back\\slash", "tab\t", "中文"]);

// case: empty containers
console.log([], {}, [[]], [{}], { a: [] }, { a: {} });

// case: arrays of numbers
console.log([1, 2, 3], [1.5, 2], [-1, 0, -0], [NaN]);

// case: nested arrays
console.log([1, [2, [3, [4, [5]]]]]);

// case: long number arrays wrap
const long: number[] = [];
for (let i = 0; i < 30; i++) long.push(i);
console.log(long);

// case: more than a hundred elements are cut
const hundred: number[] = [];
for (let i = 0; i < 120; i++) hundred.push(i % 10);
console.log(hundred);

// case: long string arrays wrap
console.log(["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"]);

// case: a wide line breaks
console.log([
  "a long string that fills the line quite well",
  "another long string that fills the line",
  "third",
]);

// case: objects
console.log({ a: 1, b: "two", c: true, d: null, e: undefined });

// case: object keys that need quotes
console.log({ "a-b": 1, 2: 3, "with space": 4, _ok: 5, $ok: 6, "0x": 7 });

// case: nested objects
console.log({ a: { b: { c: { d: 1 } } } });

// case: long objects break over lines
console.log({
  name: "a rather long name",
  description: "a rather long description",
  values: [1, 2, 3],
  nested: { deep: true },
});

// case: arrays of objects
console.log([
  { x: 1, y: 2 },
  { x: 3, y: 4 },
]);

// case: many objects in an array
console.log([1, 2, 3, 4, 5, 6, 7].map((id) => ({ id, name: "item" + id })));

// case: functions
function named(): void {}
const arrow = (): number => 1;
console.log(named, arrow, [named], { f: named });

// case: classes
class Point {}
class Point3 extends Point {}
console.log(Point, Point3, [Point]);

// case: instances
class Vector {
  constructor(
    public x: number,
    public y: number,
  ) {}
}
console.log(new Vector(1, 2), [new Vector(3, 4)], { v: new Vector(5, 6) });

// case: an instance without fields
class Nothing {}
console.log(new Nothing(), [new Nothing()]);

// case: an instance with methods and accessors shows fields only
class Account {
  balance = 5;
  private owner = "me";
  get double(): number {
    return this.balance * 2;
  }
  pay(): void {}
}
console.log(new Account());

// case: private names are not shown
class Hidden {
  #secret = 1;
  open = 2;
  read(): number {
    return this.#secret;
  }
}
console.log(new Hidden(), new Hidden().read());

// case: a subclass instance
class Animal {
  name = "a";
}
class Dog extends Animal {
  legs = 4;
}
console.log(new Dog());

// case: maps and sets
console.log(
  new Map([
    ["a", 1],
    ["b", 2],
  ]),
  new Set([1, "x"]),
  new Map(),
  new Set(),
);

// case: maps with object values and keys
console.log(
  new Map<unknown, unknown>([
    [{ a: 1 }, [1]],
    [2, { b: 2 }],
  ]),
);

// case: nested maps in objects
console.log({ m: new Map([["k", new Set([1])]]) });

// case: undefined in arrays and objects
console.log([undefined, null], { a: undefined });

// case: symbols
console.log(Symbol("tag"), [Symbol("x")]);

// case: bigint
console.log(10n, [2n ** 64n], { a: 1n });

// case: accessors in object literals
const o = {
  get value(): number {
    return 1;
  },
  set value(v: number) {},
  get only(): number {
    return 2;
  },
};
console.log(o);

// case: circular references
const self: { name: string; me?: unknown } = { name: "self" };
self.me = self;
console.log(self);

// case: format specifiers
console.log("%s is %d years and %i, %f", "Bob", 42.5, 42.9, 1.5);
console.log("%o %O %j %%", 1, { a: 1 }, { b: 2 });
console.log("100%", 5);
console.log("%s", "a", "extra", 1);
console.log("%d", "12");
console.log("no specifier", "%s", 1);

// case: format specifiers without arguments
console.log("%s %d");
console.log("50% done");

// case: a string argument after an object is not quoted
console.log({ a: 1 }, "text", [1], "more");

// case: dates of strings in objects are quoted
console.log({ s: "text", t: 'with "double"', u: "with 'single'" });

// case: an error value
console.log(new Error("message"));
console.log("caught:", new TypeError("bad type"));

// case: array with extra depth
console.log([[[[1]]]], { a: [[{ b: 1 }]] });

// case: boxed and wrapped calls
console.log(String(1), Number("2"), Boolean(1), [String(1)], [Number("2")]);

// case: several lines
console.log("a\nb");
console.log(["a\nb"]);

// case: printing in a loop
for (const x of [1, "1", true, null]) console.log(x, [x]);

// case: an object with a null prototype and a nested function
console.log({ f() {}, g: () => {}, h: function () {} });

// case: an object with a method named toString prints its fields
console.log({ x: 1, toString: () => "custom" });
class P {
  x = 1;
  toString(): string {
    return "custom";
  }
}
console.log(new P());

// case: six numbers and seven numbers
console.log([1, 2, 3, 4, 5, 6]);
console.log([1, 2, 3, 4, 5, 6, 7]);
console.log([1.5, 22.25, 333, 4, 5, 6, 7, 8]);

// case: seven short strings
console.log(["a", "b", "c", "d", "e", "f", "g"]);

// case: a matrix
console.log([
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]);

// case: the width limit of an object
console.log({ aaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbb: 2, ccccccccccccccc: 3, dddd: 4 });
console.log({ aaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbb: 2, ccccccccccccccc: 3, ddddddddddddd: 4 });

// case: long strings in objects
console.log({ text: "x".repeat(100) });
console.log(["x".repeat(80)]);

// case: sparse arrays
const sparse: number[] = [];
sparse[2] = 1;
console.log(sparse);
