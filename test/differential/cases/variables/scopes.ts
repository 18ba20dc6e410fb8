// Blocks make scopes in TypeScript and none in Python: shadowing, re-declaration and what outlives a block.
// case: a block shadows an outer let
let x = 1;
{
  let x = 2;
  console.log(x);
  x = 3;
  console.log(x);
}
console.log(x);

// case: three nested shadows
const v = "outer";
{
  const v = "middle";
  {
    const v = "inner";
    console.log(v);
  }
  console.log(v);
}
console.log(v);

// case: if and else blocks shadow
let kind = "outer";
if (kind === "outer") {
  const kind = "then";
  console.log(kind);
} else {
  const kind = "else";
  console.log(kind);
}
console.log(kind);

// case: a loop body shadows and the outer is untouched
let total = 10;
for (let i = 0; i < 3; i++) {
  let total = i * 2;
  total += 1;
  console.log(total);
}
console.log(total);

// case: the loop variable shadows an outer of the same name
let i = 100;
for (let i = 0; i < 2; i++) {
  console.log(i);
}
console.log(i);

// case: two loops use the same variable name
let sum = 0;
for (let i = 0; i < 3; i++) sum += i;
for (let i = 10; i < 12; i++) sum += i;
console.log(sum);

// case: nested loops with the same variable name
for (let i = 0; i < 2; i++) {
  for (let i = 5; i < 7; i++) {
    console.log("inner", i);
  }
  console.log("outer", i);
}

// case: a block inside a function shadows a parameter
function f(n: number): number {
  {
    let n = 50;
    n++;
    console.log(n);
  }
  return n;
}
console.log(f(1));

// case: a function shadows a module variable
let count = 1;
function g(): number {
  let count = 10;
  count += 1;
  return count;
}
console.log(g(), count);

// case: the initialiser of a shadow uses a parameter of another name
const base = 5;
function h(scale: number): number {
  const base = scale * 2;
  return base;
}
console.log(h(4), base);

// case: catch variable shadows
const e = "outer";
try {
  throw new Error("inner");
} catch (e) {
  console.log(e instanceof Error ? e.message : "?");
}
console.log(e);

// case: shadow in a switch case block
const s = 1;
switch (s as number) {
  case 1: {
    const s = "shadow";
    console.log(s);
    break;
  }
  default: {
    const s = "default";
    console.log(s);
  }
}
console.log(s);

// case: closures over shadowed variables see their own
let n = 1;
const outer = (): number => n;
let inner: () => number;
{
  let n = 2;
  inner = () => n;
  n = 20;
}
n = 10;
console.log(outer(), inner());

// case: a let declared later in a block may be used by a function called after
function late(): string {
  return read();
  function read(): string {
    return value;
  }
}
const value = "initialised";
console.log(late());

// case: var is one variable for the whole function
function f(flag: boolean): string {
  if (flag) {
    var text = "set";
  }
  return String(text!);
}
console.log(f(true));
console.log(f(false));

// case: var declared twice keeps its value
var a = 1;
var a: number;
console.log(a);
var a = 2;
console.log(a);

// case: var of a loop lives after it
for (var k = 0; k < 3; k++) {}
console.log(k);

// case: several declarations in one statement
let p = 1,
  q = p + 1,
  r = q * 2;
console.log(p, q, r);
r = p = q = 7;
console.log(p, q, r);

// case: declared without a value is undefined
let u: number | undefined;
console.log(u);
u = 5;
console.log(u);

// case: a declaration without a value inside a loop starts anew
for (let i = 0; i < 3; i++) {
  let seen: string | undefined;
  console.log(seen);
  seen = "yes" + i;
}

// case: use before assignment through a temporal dead zone throws
function early(): number {
  return soon;
}
try {
  console.log(early());
} catch (error) {
  console.log(error instanceof ReferenceError);
}
const soon = 3;
console.log(early());

// case: chained assignment evaluates the value once
let calls = 0;
function next(): number {
  calls++;
  return calls;
}
let a1: number, b1: number, c1: number;
a1 = b1 = c1 = next();
console.log(a1, b1, c1, calls);

// case: swap with a temporary
let left = "L",
  right = "R";
const temporary = left;
left = right;
right = temporary;
console.log(left, right);

// case: constants of objects are mutable inside
const box = { n: 1 };
box.n += 4;
console.log(box.n);
const list: number[] = [];
list.push(3);
console.log(list.length, list[0]);

// case: same names in sibling blocks of different types
{
  const item = 5;
  console.log(item + 1);
}
{
  const item = "five";
  console.log(item + "!");
}

// case: a block function is local to the block
function name(): string {
  return "outer";
}
{
  function name(): string {
    return "inner";
  }
  console.log(name());
}
