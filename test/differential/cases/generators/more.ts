// Generators: what is left early, what never yields, what is used again.
// case: a generator used again after a break is over
function* count(): Generator<number> {
  yield 1;
  yield 2;
  yield 3;
}
const once = count();
for (const n of once) {
  console.log(n);
  break;
}
for (const n of once) console.log("again", n);
console.log("end");

// case: a generator that yields nothing
function* none(): Generator<number> {
  console.log("run");
}
for (const n of none()) console.log(n);
const empty = none();
console.log("made", empty.next().done);

// case: a generator that only returns
function* only(): Generator<number, string> {
  return "result";
}
const o = only();
console.log(o.next().value, o.next().done);
for (const n of only()) console.log(n);

// case: the first value sent is dropped
function* echo(): Generator<string, void, string> {
  const a = yield "ready";
  console.log("a", a);
  const b = yield "more";
  console.log("b", b);
}
const e = echo();
console.log(e.next("lost").value);
console.log(e.next("one").value);
console.log(e.next("two").done);

// case: a catch without a name does not catch the end of a loop
function* stubborn(): Generator<number> {
  for (let i = 0; i < 3; i++) {
    try {
      yield i;
    } catch {
      console.log("caught");
    } finally {
      console.log("finally", i);
    }
  }
}
for (const n of stubborn()) {
  if (n === 1) break;
}
console.log("after");

// case: return out of a loop over a generator with a finally
function* source(): Generator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log("closed");
  }
}
function first(): number {
  for (const n of source()) return n;
  return -1;
}
console.log(first());

// case: yield star closes the inner one
function* inner(): Generator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log("inner closed");
  }
}
function* outer(): Generator<number> {
  yield* inner();
  console.log("not reached");
}
for (const n of outer()) {
  console.log(n);
  break;
}

// case: a nested loop left by a label
function* digits(): Generator<number> {
  for (let i = 0; i < 3; i++) yield i;
}
outside: for (const a of digits()) {
  for (const b of digits()) {
    if (b === 2) continue outside;
    if (a === 1) break outside;
    console.log(a, b);
  }
}

// case: numbers through a generator stay numbers
function* halves(n: number): Generator<number> {
  while (n >= 1) {
    yield n;
    n /= 2;
  }
}
for (const h of halves(8)) console.log(h, h / 4);

// case: a tree walked by a generator of its class
class Node2 {
  children: Node2[] = [];
  constructor(readonly label: string) {}
  *[Symbol.iterator](): Generator<string> {
    yield this.label;
    for (const child of this.children) yield* child;
  }
}
const root = new Node2("root");
root.children.push(new Node2("a"), new Node2("b"));
root.children[0]!.children.push(new Node2("c"));
for (const label of root) console.log(label);
console.log([...root].length);

// case: a running total by values sent
function* total(): Generator<number, string, number> {
  let sum = 0;
  while (sum < 10) sum += yield sum;
  return "done " + sum;
}
const t = total();
t.next();
console.log(t.next(4).value, t.next(5).value, t.next(6).value);

// case: an error thrown inside reaches the loop
function* broken(): Generator<number> {
  yield 1;
  throw new Error("inside");
}
try {
  for (const n of broken()) console.log(n);
} catch (e) {
  console.log((e as Error).message);
}

// case: a while loop over the steps
function* letters(): Generator<string, void> {
  yield "a";
  yield "b";
}
const it = letters();
let step = it.next();
while (!step.done) {
  console.log(step.value);
  step = it.next();
}
