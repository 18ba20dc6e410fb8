// Expressions with statements inside them: what must run before, and only when.
// case: an increment in the right operand of and
let i = 0;
const yes = true as boolean,
  no = false as boolean;
if (yes && ++i > 0) console.log("one", i);
if (no && ++i > 0) console.log("never");
console.log(i);

// case: an assignment in the middle of or
let a = 0,
  b = 0;
const r = (a = 1) > 5 || (b = 2) > 1 || (a = 100) > 1;
console.log(r, a, b);

// case: a ternary with assignments in its branches and condition
let t = 0,
  u = 0;
const v = (t = 3) > 2 ? (u = t * 2) : (u = -1);
console.log(t, u, v);

// case: a ternary inside a ternary with effects
const log: string[] = [];
const f = (name: string, value: boolean): boolean => {
  log.push(name);
  return value;
};
console.log(f("a", true) ? (f("b", false) ? 1 : 2) : f("c", true) ? 3 : 4, log.join());

// case: an increment in a while condition with and
let n = 0;
const data = [3, 2, 1, 0];
while (n < data.length && data[n++] !== 1);
console.log(n);

// case: an assignment in a for condition
const words = ["x", "y", ""];
let word: string;
for (let k = 0; (word = words[k]) !== ""; k++) console.log(word, k);

// case: continue in a loop with a hoisted condition
let c = 0;
while (c++ < 6) {
  if (c % 2) continue;
  console.log(c);
}

// case: continue in a do while with a hoisted condition
let d = 5;
do {
  if (d === 3) continue;
  console.log(d);
} while (d-- > 1);

// case: a call that changes a variable already read in an array literal
let x = 1;
const change = (): number => (x = 10);
console.log([x, change(), x]);
console.log({ a: x, b: (x = 3), c: x });

// case: a call that changes an element already read
const list = [1, 2];
const poke = (): number => (list[0] = 50);
console.log(list[0] + poke() + list[0]);

// case: a call that changes a field already read
const box = { n: 1 };
const bump = (): number => ++box.n;
console.log(box.n + bump() * box.n, `${box.n} ${bump()} ${box.n}`);

// case: a method call chained on a changed variable
let text = "a";
const grow = (): string => (text += "b");
console.log(text.concat(grow(), text), text);

// case: arguments with increments and reads
let p = 1;
const join = (...parts: number[]): string => parts.join("-");
console.log(join(p, p++, p, ++p, p), join(...[p++, p++], p));

// case: an increment inside an index inside an assignment
const out: number[] = [];
let o = 0;
out[o++] = out[o++] = o++;
console.log(out[0], out[1], o);

// case: a compound assignment to an element with an effect on the right
const cells = [1, 2, 3];
let at = 0;
cells[at] += ++at;
cells[at] -= at++;
console.log(cells, at);

// case: nested compound assignments
let g = 2;
g += g *= g -= 1;
console.log(g);

// case: logical assignment with effects
let calls = 0;
const make = (): number => ++calls;
let m: number | null = null as number | null;
m ??= make();
m ??= make();
m &&= make() + 10;
console.log(m, calls);

// case: logical assignment to an element with an index effect
const slots: (number | undefined)[] = [undefined, 5];
let s = 0;
slots[s++] ??= 7;
slots[s++] ??= 8;
console.log(slots, s);

// case: optional chaining with an effect in the middle
const table: Record<string, { list: number[] } | undefined> = { a: { list: [1, 2] } };
let z = 0;
console.log(table["a"]?.list[z++], table["b"]?.list[z++], z);

// case: nullish with an assignment on the right
let cached: string | undefined;
const get = (): string => cached ?? (cached = "computed");
console.log(get(), get(), cached);

// case: a short circuit returned
let tries = 0;
function attempt(): boolean {
  return tries++ > 1 || attempt();
}
console.log(attempt(), tries);

// case: a short circuit as an argument
const seen: boolean[] = [];
let w = 0;
const note = (flag: boolean): number => seen.push(flag);
note(w++ > 0 && w++ > 0);
note(w++ > 0 || w++ > 0);
console.log(seen, w);

// case: an arrow with an assignment in a ternary
let state = "idle";
const toggle = (): string => (state === "idle" ? (state = "busy") : (state = "idle"));
console.log(toggle(), toggle(), toggle(), state);

// case: an increment in a return
let id = 0;
const next = (): number => id++;
function pair(): [number, number] {
  return [next(), id++];
}
console.log(pair(), pair(), id);

// case: an increment in a throw
let code = 1;
try {
  throw new Error("code " + code++);
} catch (e) {
  console.log((e as Error).message, code);
}

// case: increments in a switch
let k = 1;
switch (k++) {
  case k:
    console.log("never");
    break;
  case k - 1:
    console.log("before", k);
}

// case: effects in a for of expression
let q = 0;
for (const item of [q++, q++, q]) console.log(item);
console.log(q);

// case: effects in a computed member call
const actions: Record<string, () => string> = { a0: () => "zero", a1: () => "one" };
let e = 0;
console.log(actions["a" + e++](), actions["a" + e](), e);

// case: comparisons chained with effects
let y = 5;
console.log(y++ < y && y++ < y, y-- > y || y, y);

// case: delete and void and typeof in expressions
const bag: Record<string, number> = { a: 1 };
let h = 0;
console.log(typeof h++, void h++, delete bag["a"], h, Object.keys(bag).length);

// case: a class field initialiser with effects
let made = 0;
class Thing {
  a = made++;
  b = this.a + made++;
  c = made > 1 ? (made = 100) : 0;
}
const thing = new Thing();
console.log(thing.a, thing.b, thing.c, made);

// case: a default parameter with an assignment
let last = 0;
function def(a = (last = 5), b = a + (last += 1)): string {
  return `${a} ${b} ${last}`;
}
console.log(def(), def(1), def(1, 1));

// case: a template with short circuits and increments
let tpl = 0;
console.log(`${tpl++ || "zero"} ${tpl++ && "one"} ${tpl > 1 ? tpl++ : tpl--} ${tpl}`);

// case: a spread of an assigned array
let arr: number[];
console.log(Math.max(...(arr = [1, 5, 3])), arr.length);

// case: an immediately used assignment of a function
let fn: (n: number) => number;
console.log((fn = (n) => n * 2)(4), fn(5));

// case: parentheses and commas in arguments
let cm = 0;
console.log((cm++, cm + 1), (cm++, cm++, cm));

// case: an else if chain with increments
let el = 0;
for (let round = 0; round < 3; round++) {
  if (el++ > 2) console.log("first", el);
  else if (el++ > 2) console.log("second", el);
  else if (++el > 0) console.log("third", el);
}

// case: an increment through an alias between reads
const shared = { n: 1 };
const alias = shared;
console.log(shared.n + alias.n++ + shared.n, alias.n);

// case: a sort inside an expression that also reads the array
const nums = [3, 1, 2];
console.log(nums[0], nums.sort()[0], nums[0], nums);

// case: pop and push around reads
const stack = [1, 2];
console.log(stack.length + stack.push(3) + stack.length + (stack.pop() ?? 0) + stack.length);

// case: the left side of an assignment is fixed before the right runs
let current = { name: "first" };
const old = current;
current.name = ((current = { name: "second" }), "changed");
console.log(old.name, current.name);

// case: an index variable changed by the assigned value
const target = [0, 0, 0];
let ix = 0;
target[ix] = ix = 2;
target[ix] = target[0] + 1;
console.log(target, ix);
