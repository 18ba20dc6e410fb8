// Imports between files: live bindings, defaults, re-exports, namespaces, cycles.
// case: named imports
import { add, PI } from "./lib";
console.log(add(1, 2), PI);
// file: lib.ts
export const PI = 3.14;
export function add(a: number, b: number): number {
  return a + b;
}

// case: renamed imports and exports
import { inner as outer, shown } from "./lib";
console.log(outer(), shown);
// file: lib.ts
export function inner(): string {
  return "inner";
}
const hidden = "hidden";
export { hidden as shown };

// case: default export of a function
import greet from "./lib";
console.log(greet("x"));
// file: lib.ts
export default function (name: string): string {
  return "hi " + name;
}

// case: default export of a class
import Counter from "./counter";
const counter = new Counter();
counter.tick();
console.log(counter.n);
// file: counter.ts
export default class Counter {
  n = 0;
  tick(): void {
    this.n++;
  }
}

// case: default export of an expression
import config, { version } from "./config";
console.log(config.name, config.size, version);
// file: config.ts
export const version = 2;
export default { name: "c", size: version * 2 };

// case: live binding
import { count, increment } from "./counter";
console.log(count);
increment();
increment();
console.log(count);
// file: counter.ts
export let count = 0;
export function increment(): void {
  count++;
}

// case: live binding seen from a function and a closure
import { state, set } from "./state";
const read = (): string => state;
function show(): void {
  console.log(state, read());
}
show();
set("on");
show();
// file: state.ts
export let state = "off";
export function set(value: string): void {
  state = value;
}

// case: live binding through a rename and a re-export
import { total as sum, add } from "./index";
console.log(sum);
add(5);
console.log(sum);
// file: index.ts
export { total, add } from "./lib";
// file: lib.ts
export let total = 1;
export const add = (n: number): void => {
  total += n;
};

// case: namespace import
import * as lib from "./lib";
console.log(lib.a, lib.f(2), Object.keys(lib).length);
lib.bump();
console.log(lib.n);
// file: lib.ts
export const a = 1;
export let n = 0;
export function f(x: number): number {
  return x * 2;
}
export function bump(): void {
  n++;
}

// case: re-export of everything
import { one, two, three } from "./all";
console.log(one, two, three);
// file: all.ts
export * from "./a";
export * from "./b";
export const three = 3;
// file: a.ts
export const one = 1;
// file: b.ts
export const two = 2;

// case: re-export of a default under a name
import { Tool } from "./index";
console.log(new Tool().use());
// file: index.ts
export { default as Tool } from "./tool";
// file: tool.ts
export default class {
  use(): string {
    return "used";
  }
}

// case: re-export as a namespace
import { maths } from "./index";
console.log(maths.square(4));
// file: index.ts
export * as maths from "./maths";
// file: maths.ts
export const square = (n: number): number => n * n;

// case: side effect imports run once and in order
import "./first";
import "./second";
import { n } from "./shared";
console.log("main", n);
// file: first.ts
import "./shared";
console.log("first");
// file: second.ts
import { n } from "./shared";
console.log("second", n);
// file: shared.ts
console.log("shared");
export const n = 7;

// case: imports run before the body wherever they stand
console.log("body");
import { x } from "./lib";
console.log(x);
// file: lib.ts
console.log("lib");
export const x = 1;

// case: type-only imports
import type { Shape } from "./types";
import { type Size, area } from "./types";
const shape: Shape = { w: 2, h: 3 };
const size: Size = area(shape);
console.log(size);
// file: types.ts
export interface Shape {
  w: number;
  h: number;
}
export type Size = number;
export function area(shape: Shape): Size {
  return shape.w * shape.h;
}

// case: two modules with the same private names
import { getA } from "./a";
import { getB } from "./b";
const value = "main";
console.log(getA(), getB(), value);
// file: a.ts
const value = "a";
export const getA = (): string => value;
// file: b.ts
const value = "b";
export const getB = (): string => value;

// case: folders and parent paths
import { deep } from "./lib/deep/module";
console.log(deep());
// file: lib/deep/module.ts
import { base } from "../base";
export function deep(): string {
  return "deep " + base;
}
// file: lib/base.ts
export const base = "base";

// case: index files
import { name } from "./lib";
console.log(name);
// file: lib/index.ts
export { name } from "./name";
// file: lib/name.ts
export const name = "from index";

// case: cycle of functions
import { isEven } from "./even";
console.log(isEven(10), isEven(7));
// file: even.ts
import { isOdd } from "./odd";
export function isEven(n: number): boolean {
  return n === 0 || isOdd(n - 1);
}
// file: odd.ts
import { isEven } from "./even";
export function isOdd(n: number): boolean {
  return n !== 0 && isEven(n - 1);
}

// case: cycle of classes used later
import { Parent } from "./parent";
const parent = new Parent();
parent.add();
console.log(parent.children.length, parent.children[0].owner === parent);
// file: parent.ts
import { Child } from "./child";
export class Parent {
  children: Child[] = [];
  add(): void {
    this.children.push(new Child(this));
  }
}
// file: child.ts
import type { Parent } from "./parent";
export class Child {
  constructor(readonly owner: Parent) {}
}

// case: cycle with live bindings
import { getB, setA } from "./a";
console.log(getB());
setA(5);
console.log(getB());
// file: a.ts
import { readA } from "./b";
export let a = 1;
export function setA(n: number): void {
  a = n;
}
export function getB(): number {
  return readA();
}
// file: b.ts
import { a } from "./a";
export function readA(): number {
  return a * 10;
}

// case: cycle order of evaluation
import { a } from "./a";
console.log("main", a);
// file: a.ts
import { b } from "./b";
console.log("a sees", b);
export const a = "a";
// file: b.ts
import { later } from "./a2";
console.log("b sees", later());
export const b = "b";
// file: a2.ts
export function later(): string {
  return "later";
}

// case: exported class extended in another file
import { Base } from "./base";
class Derived extends Base {
  text(): string {
    return super.text() + " derived";
  }
}
console.log(new Derived().text());
// file: base.ts
export class Base {
  text(): string {
    return "base";
  }
}

// case: exported mutable object
import { settings } from "./settings";
import { report } from "./report";
settings.level = 9;
settings.tags.push("x");
console.log(report());
// file: settings.ts
export const settings = { level: 1, tags: [] as string[] };
// file: report.ts
import { settings } from "./settings";
export function report(): string {
  return settings.level + settings.tags.join();
}

// case: module names that mean something to Python
import { a } from "./time";
import { b } from "./class";
import { c } from "./json";
console.log(a, b, c);
// file: time.ts
export const a = "time";
// file: class.ts
export const b = "class";
// file: json.ts
export const c = "json";

// case: file names with dashes and dots
import { x } from "./my-lib";
import { y } from "./lib.util";
console.log(x, y);
// file: my-lib.ts
export const x = "dash";
// file: lib.util.ts
export const y = "dot";

// case: exported names that mean something to Python
import { print, len, None, def } from "./lib";
print("text");
console.log(len([1, 2]), None, def);
// file: lib.ts
export function print(text: string): void {
  console.log("printed", text);
}
export function len(list: number[]): number {
  return list.length * 100;
}
export const None = "none";
export const def = 4;

// case: local name equal to an exported name of a namespace
import * as math from "./math";
const add = math.add;
console.log(add(1, 2), math.add(3, 4));
// file: math.ts
export function add(a: number, b: number): number {
  return a + b;
}

// case: destructured export
import { a, b } from "./lib";
console.log(a, b);
// file: lib.ts
const source = { a: 1, b: [2] };
export const {
  a,
  b: [b],
} = source;

// case: enum exported and imported
import { Color, next } from "./color";
console.log(Color.Green, next(Color.Red) === Color.Green, Color[2]);
// file: color.ts
export enum Color {
  Red,
  Green,
  Blue,
}
export function next(color: Color): Color {
  return (color + 1) % 3;
}

// case: an imported function as a callback
import { double } from "./lib";
console.log([1, 2, 3].map(double));
// file: lib.ts
export function double(n: number): number {
  return n * 2;
}

// case: an import used only in a function body
import { helper } from "./lib";
function run(): string {
  return helper();
}
console.log(run());
// file: lib.ts
export const helper = (): string => "helped";

// case: exception from another file
import { fail, LibError } from "./lib";
try {
  fail();
} catch (e) {
  console.log(e instanceof LibError, (e as Error).message);
}
// file: lib.ts
export class LibError extends Error {}
export function fail(): never {
  throw new LibError("from lib");
}

// case: uncaught exception in an imported file
import "./lib";
console.log("never");
// file: lib.ts
console.log("lib starts");
throw new Error("in lib");

// case: js extension in an import path
import { n } from "./lib.js";
console.log(n);
// file: lib.ts
export const n = 3;

// case: json import
import data from "./data.json";
console.log(data.name, data.list.length, data.nested.ok);
// file: data.json
/* { "name": "json", "list": [1, 2, 3], "nested": { "ok": true } } */

// case: a variable of the module and of the importer with the same name
import { count as theirs, grow } from "./lib";
let count = 100;
grow();
count++;
console.log(count, theirs);
// file: lib.ts
export let count = 0;
export function grow(): void {
  count += 1;
}

// case: export list at the end with functions defined before
import { first, second } from "./lib";
console.log(first() + second());
// file: lib.ts
function first(): number {
  return 1;
}
const second = (): number => 2;
export { first, second };

// case: static state in an imported class
import { Registry } from "./registry";
import { register } from "./user";
register("a");
register("b");
console.log(Registry.names.join());
// file: registry.ts
export class Registry {
  static names: string[] = [];
}
// file: user.ts
import { Registry } from "./registry";
export function register(name: string): void {
  Registry.names.push(name);
}

// case: main imports nothing and exports something
export const exported = 4;
console.log(exported);

// case: default import and namespace import of one module
import main, * as all from "./lib";
console.log(main(), all.default(), all.extra);
// file: lib.ts
export default function main(): string {
  return "main";
}
export const extra = 1;
