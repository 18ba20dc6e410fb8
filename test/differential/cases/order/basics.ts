// Evaluation order with side effects: what a naive hoisting gets wrong.
// case: arguments from left to right
const log: string[] = [];
function n(value: number): number {
  log.push(String(value));
  return value;
}
function sum(a: number, b: number, c: number): number {
  return a + b + c;
}
sum(n(1), n(2), n(3));
console.log(log.join());

// case: operands from left to right
let i = 1;
console.log(i + i++ + i, i);
let j = 5;
console.log(j-- - --j, j);

// case: a variable read before a call that changes it
let x = 1;
function bump(): number {
  x += 10;
  return x;
}
console.log(x + bump());
console.log(bump() + x);
console.log(x + bump() + x);

// case: a variable read before an assignment in a later operand
let a = 1;
console.log(a + (a = 5) + a);
console.log([a, (a = 7), a].join());

// case: array literal elements in order
let k = 0;
const list = [k++, k++, k, (k += 5), k];
console.log(list);

// case: object literal properties in order
let m = 0;
const o = { a: m++, b: m++, c: m };
console.log(o.a, o.b, o.c);

// case: index is evaluated before the value
let at = 0;
const target = [0, 0, 0];
target[at++] = at;
target[at] = at++;
console.log(target, at);

// case: the object is evaluated before the index and the value
const trace: string[] = [];
function obj(): { [key: string]: number } {
  trace.push("object");
  return {};
}
function key(): string {
  trace.push("key");
  return "k";
}
function val(): number {
  trace.push("value");
  return 1;
}
obj()[key()] = val();
console.log(trace.join());

// case: the callee is evaluated before its arguments
let f = (n: number): string => "first " + n;
function swap(): number {
  f = (n) => "second " + n;
  return 1;
}
console.log(f(swap()));
console.log(f(2));

// case: the receiver is evaluated before its arguments
class Box {
  constructor(readonly name: string) {}
  show(text: string): string {
    return this.name + text;
  }
}
let box = new Box("one");
function replace(): string {
  box = new Box("two");
  return "!";
}
console.log(box.show(replace()));
console.log(box.show("?"));

// case: conditional operands
let hits = 0;
const hit = (): boolean => {
  hits++;
  return true;
};
const r = hit() ? hits : -1;
console.log(r, hits);

// case: short circuit with increments
let p = 0;
const q = p++ || p++ || p++;
console.log(p, q);
const s = p && p++ && p++;
console.log(p, s);

// case: assignment inside a condition
let value = 3;
if ((value -= 3) === 0 && ++value) console.log("now", value);

// case: assignment inside a call argument
let y = 2;
console.log(Math.max(y, (y = 9), y), y);

// case: assignment chains to different places
const data: { a: number; list: number[] } = { a: 0, list: [] };
let z = (data.a = data.list[0] = 4);
console.log(z, data.a, data.list[0]);

// case: increments in while conditions
let w = 0;
while (w++ < 3) console.log(w);
console.log(w);

// case: do while condition with side effects
let d = 3;
do {
  console.log("d", d);
} while (--d > 0);

// case: for step with several effects
let effects = "";
for (let i = 0, j = 3; i < j; i++, j--, effects += "s") effects += "b";
console.log(effects);

// case: comma operator
let c = 0;
let e = 0;
c = (e++, e++, e);
console.log(c, e);

// case: nested calls
const order: string[] = [];
const t = (name: string, ...args: string[]): string => {
  order.push(name);
  return name + "(" + args.join() + ")";
};
console.log(t("a", t("b", t("c")), t("d")), order.join());

// case: template pieces in order with an assignment
let u = 1;
console.log(`${u} ${(u = 2)} ${u++} ${u}`);

// case: comparison operands in order
let v = 1;
console.log(v < (v = 0), (v = 5) > v, v++ === v);

// case: spread before later elements
const arr = [1, 2];
const copy = [...arr, arr.push(3), ...arr];
console.log(copy);

// case: method chain with effects
const steps: number[] = [];
const result = [3, 1, 2]
  .map((n) => {
    steps.push(n);
    return n * 2;
  })
  .filter((n) => {
    steps.push(-n);
    return n > 2;
  });
console.log(result, steps);

// case: a getter evaluated in order
let reads = "";
const g = {
  get a(): number {
    reads += "a";
    return 1;
  },
  get b(): number {
    reads += "b";
    return 2;
  },
};
console.log(g.b - g.a, reads);

// case: ternary with increments in both branches
let left = 0,
  right = 0;
for (let i = 0; i < 3; i++) i % 2 ? left++ : right++;
console.log(left, right);

// case: compound assignment with a call that changes the target object
let holder = { n: 1 };
const old = holder;
function renew(): number {
  holder = { n: 100 };
  return 5;
}
holder.n += renew();
console.log(old.n, holder.n);

// case: compound assignment to an element with an index effect
let ix = 0;
const counts = [5, 5];
counts[ix++] += ix;
counts[ix] *= ++ix;
console.log(counts, ix);

// case: pre and post on the same element
const cell = [1];
console.log(cell[0]++ + ++cell[0], cell[0]);

// case: increments as arguments of increments
let b1 = 1;
function add(a: number, b: number): number {
  return a * 10 + b;
}
console.log(add(b1++, b1++), add(++b1, b1--), b1);

// case: logical operators in arguments
let la = 0;
console.log(la++ && "x", la++ && "y", la || "z", la);

// case: return of an assignment
let kept = 0;
function keep(n: number): number {
  return (kept = n);
}
console.log(keep(4) + kept);

// case: throw in the middle of an expression stops the rest
const done: string[] = [];
function boom(): number {
  throw new Error("boom");
}
function say(text: string): number {
  done.push(text);
  return 1;
}
try {
  console.log(say("a") + boom() + say("b"));
} catch {
  done.push("caught");
}
console.log(done.join());

// case: destructuring assignment reads all before it writes
let da = 1,
  db = 2,
  dc = 3;
[da, db, dc] = [db, dc, da];
console.log(da, db, dc);

// case: a swap of elements with a moving index
let si = 0;
const sarr = [1, 2, 3];
[sarr[si], sarr[si + 1]] = [sarr[si + 1], sarr[si]];
console.log(sarr);

// case: delete in an expression
const bag: { [key: string]: number } = { a: 1, b: 2 };
console.log(delete bag["a"] && Object.keys(bag).length, "a" in bag);

// case: void evaluates and gives undefined
let ve = 0;
console.log(void ve++, ve);

// case: typeof evaluates its operand
let te = 0;
console.log(typeof te++, te);

// case: instanceof operands in order
let io = "";
class K {}
function make(): object {
  io += "left ";
  return new K();
}
console.log(make() instanceof K, io);

// case: new with effects in arguments
let made = 0;
class Id {
  constructor(
    readonly a: number,
    readonly b: number,
  ) {}
}
const id = new Id(made++, made++);
console.log(id.a, id.b, made);

// case: an if else chain evaluates conditions until one holds
const checks: string[] = [];
const check = (name: string, result: boolean): boolean => {
  checks.push(name);
  return result;
};
if (check("a", false)) console.log("a");
else if (check("b", true)) console.log("b");
else if (check("c", true)) console.log("c");
console.log(checks.join());

// case: elif conditions with assignments
let step = 0;
for (const wanted of [1, 2, 9]) {
  step = 0;
  if (++step === wanted) console.log("one");
  else if (++step === wanted) console.log("two");
  else console.log("none", step);
}

// case: while condition with a short circuit and an assignment
const queue = [1, 2, 0, 3];
let head: number | undefined;
let taken = "";
while (queue.length > 0 && (head = queue.shift()) !== 0) taken += head;
console.log(taken, queue);

// case: optional call skips its arguments
let oc = 0;
const maybe = undefined as ((n: number) => number) | undefined;
console.log(maybe?.(oc++), oc);

// case: default parameter sees effects of earlier arguments
let dp = 0;
function dflt(a: number, b = dp): string {
  return a + ":" + b;
}
console.log(dflt(++dp), dflt(++dp, 0));

// case: an effect in a computed key
let ck = 0;
const computed = { ["k" + ck++]: ck++, ["k" + ck++]: ck++ };
console.log(computed, ck);
