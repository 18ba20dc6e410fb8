// Names that mean something to Python and nothing to TypeScript.
// case: builtins as variables
let len = 3;
let print = "p";
let list = [1, 2];
let str = "s";
let int = 7;
let dict = { a: 1 };
let range = 5;
len++;
console.log(len, print, list.length, str, int, dict.a, range);
console.log([1, 2, 3].length, "abc".length, String(12), `${list[1]}`);
for (let i = 0; i < range; i++) int += i;
console.log(int);

// case: keywords as variables
let def = 1;
let pass = 2;
let lambda = 3;
let global = 4;
let nonlocal = 5;
let is = 6;
let not = 7;
let and = 8;
let or = 9;
let elif = 10;
let except = 11;
let raise = 12;
let del = 13;
let from = 14;
let as = 15;
let assert = 16;
console.log(
  def,
  pass,
  lambda,
  global,
  nonlocal,
  is,
  not,
  and,
  or,
  elif,
  except,
  raise,
  del,
  from,
  as,
  assert,
);
def += pass;
console.log(def);

// case: Python constants as variables
let None = "none";
let True = 0;
let False = 1;
console.log(None, True, False, null, true, false);
console.log(True === 0 && False === 1);

// case: keywords as parameters
function add(from: number, is: number, lambda = 3): number {
  return from + is + lambda;
}
console.log(add(1, 2), add(1, 2, 10));

// case: keywords as function names
function del(x: number): number {
  return x - 1;
}
function pass(): string {
  return "passed";
}
const raise = (x: number): number => x * 2;
console.log(del(5), pass(), raise(4));

// case: keywords as properties
const o = { from: 1, is: 2, None: 3, def: 4, class: 5, in: 6 };
console.log(o.from, o.is, o.None, o.def, o.class, o.in);
o.from = 10;
o.class += 1;
console.log(o.from + o.class);

// case: keywords as class members
class Range {
  from: number;
  pass = 0;
  constructor(from: number) {
    this.from = from;
  }
  is(n: number): boolean {
    return this.from === n;
  }
  global(): number {
    this.pass++;
    return this.pass;
  }
}
const r = new Range(3);
console.log(r.from, r.is(3), r.is(4), r.global(), r.global(), r.pass);

// case: self as a variable and a parameter
class Node2 {
  constructor(public value: number) {}
  link(self: number): number {
    return this.value + self;
  }
  copy(): Node2 {
    const self = this;
    const make = (): Node2 => new Node2(self.value + 1);
    return make();
  }
}
const self = new Node2(1);
console.log(self.link(5), self.copy().value, self.value);

// case: builtin functions shadowed by functions
function min(a: number, b: number): number {
  return a < b ? a : b;
}
function abs(n: number): number {
  return n < 0 ? -n : n;
}
function sum(values: number[]): number {
  let result = 0;
  for (const value of values) result += value;
  return result;
}
console.log(min(3, 2), abs(-4), sum([1, 2, 3]), Math.min(9, 8), Math.abs(-1));

// case: type names of Python as class names
class tuple {
  name = "tuple";
}
class float {
  constructor(readonly value: number) {}
}
class set {
  items: number[] = [];
  add(n: number): this {
    this.items.push(n);
    return this;
  }
}
console.log(new tuple().name, new float(1.5).value, new set().add(1).add(2).items.length);

// case: exception names of Python as user names
class Exception {
  text = "mine";
}
const ValueError = 4;
try {
  throw new Error("real");
} catch (e) {
  console.log((e as Error).message, new Exception().text, ValueError);
}

// case: dollar and underscore names
const $ = 1;
const _ = 2;
const $el = 3;
const _private = 4;
const __dunder__ = 5;
const a$b = 6;
console.log($, _, $el, _private, __dunder__, a$b);

// case: dollar names that could collide after renaming
const x$ = 1;
const x_ = 2;
const x = 3;
const x_1 = 4;
console.log(x$, x_, x, x_1);

// case: unicode names
const 温度 = 21;
const größe = 5;
function 打印(文字: string): void {
  console.log(文字, 温度);
}
打印("你好");
console.log(größe);

// case: names of the special attributes
class Odd {
  __init__ = 1;
  __class__ = 2;
  __dict__ = 3;
  __len__(): number {
    return 99;
  }
}
const odd = new Odd();
console.log(odd.__init__, odd.__class__, odd.__dict__, odd.__len__());
console.log(odd ? "truthy" : "falsy");

// case: a method and a local of the same name
class Player {
  score = 0;
  add(n: number): void {
    const score = this.score + n;
    this.score = score;
  }
  next(): number {
    const add = 5;
    this.add(add);
    return this.score;
  }
}
const player = new Player();
player.add(1);
console.log(player.next());

// case: a variable named like a module of Python
const math = 3;
const json = "{}";
const time = 12;
const sys = [1];
console.log(math, json, time, sys[0], Math.floor(2.5));

// case: names that a compiler might use for temporaries
const tmp = 1;
const _tmp = 2;
const temp = 3;
const tmp1 = 4;
let i = 0;
const values = [10, 20, 30];
const result = values[i++] + values[i++];
console.log(tmp, _tmp, temp, tmp1, result, i);

// case: loop variable named like a builtin used inside
for (const str of ["a", "b"]) {
  console.log(`${str}${1.5}`, String(2));
}
for (const len of [1, 2]) {
  console.log(len, "four".length);
}

// case: a parameter named print
function report(print: (text: string) => void): void {
  print("hello");
  console.log("direct");
}
report((text) => console.log("via", text));

// case: type and id and input and next
const type = "t";
const id = 5;
const input = [1, 2];
const next = (): number => input.shift() ?? -1;
console.log(type, id, next(), next(), next());

// case: a class with a field named like its method in Python's eyes
class Counter {
  private _count = 0;
  get count(): number {
    return this._count;
  }
  set count(value: number) {
    this._count = value * 2;
  }
}
const counter = new Counter();
counter.count = 4;
console.log(counter.count);

// case: async and await as plain names
const async = 1;
const of = 2;
const get = 3;
const set2 = 4;
const type2 = 5;
const yieldValue = 6;
console.log(async, of, get, set2, type2, yieldValue);

// case: exec and match and case
const exec = 1;
const match = 2;
const _case = 3;
const super_ = 4;
console.log(exec, match, _case, super_);
