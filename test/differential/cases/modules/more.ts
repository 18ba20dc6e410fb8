// Modules: names that meet, what is re-exported, what is only a type.
// case: a module called like a local variable
import { count, add } from "./counter";
const counter = "local";
add();
console.log(counter, count);
// file: counter.ts
export let count = 0;
export function add(): void {
  count += 1;
}

// case: a block variable shadows an import
import { x } from "./lib";
{
  const x = 2;
  console.log(x);
}
console.log(x);
// file: lib.ts
export const x = 1;

// case: a function parameter shadows a live import
import { level, raise } from "./level";
function show(level: string): void {
  console.log(level);
}
show("parameter");
raise();
console.log(level);
// file: level.ts
export let level = 1;
export const raise = (): void => {
  level++;
};

// case: an imported name that is only used as a type does not load its file
import { Shape } from "./shape";
const side = (shape: Shape): number => shape.side;
console.log(typeof side);
// file: shape.ts
console.log("never loaded");
export class Shape {
  side = 1;
}

// case: a re-export under another name next to an own one
import { total, sum } from "./index";
console.log(total, sum);
// file: index.ts
const sum = 5;
export { sum as total };
export { add as sum } from "./lib";
// file: lib.ts
export const add = 7;

// case: an import passed on
import { helper, renamed } from "./middle";
console.log(helper(), renamed());
// file: middle.ts
import { helper, helper as again } from "./lib";
export { helper, again as renamed };
// file: lib.ts
export function helper(): string {
  return "helped";
}

// case: own names go before those of a star
import { a, b } from "./index";
console.log(a, b);
// file: index.ts
export * from "./lib";
export const a = "own";
// file: lib.ts
export const a = "star";
export const b = "starred";

// case: default of a name, a function used before, an arrow
import first from "./first";
import second from "./second";
import third from "./third";
console.log(first, second(2), third(3));
// file: first.ts
const value = "value";
export default value;
// file: second.ts
console.log(double(1));
export default function double(n: number): number {
  return n * 2;
}
// file: third.ts
export default (n: number): number => n + 1;

// case: default and named together
import Main, { part, type Kind } from "./lib";
const kind: Kind = "k";
console.log(new Main().name, part, kind);
// file: lib.ts
export type Kind = string;
export const part = "part";
export default class Main {
  name = "main";
}

// case: a circle through the entry
import { run } from "./runner";
export const name = "entry";
run();
// file: runner.ts
import { name } from "./main";
export function run(): void {
  console.log("running", name);
}

// case: a circle with a call while it loads
// refused: MPTS4004
import { a } from "./a";
console.log(a);
// file: a.ts
import { b } from "./b";
export function make(): string {
  return "made";
}
export const a = b + "!";
// file: b.ts
import { make } from "./a";
export const b = make();

// case: a live variable by way of a namespace import
import * as state from "./state";
console.log(state.on, state.toggle(), state.on);
// file: state.ts
export let on = false;
export function toggle(): boolean {
  on = !on;
  return on;
}

// case: an array from another file is the same array
import { list } from "./list";
import { push } from "./push";
push(4);
console.log(list.length, list[list.length - 1]);
// file: list.ts
export const list = [1, 2, 3];
// file: push.ts
import { list } from "./list";
export const push = (n: number): void => {
  list.push(n);
};
