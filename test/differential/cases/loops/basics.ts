// Every loop form with break and continue.
// case: counting up
for (let i = 0; i < 5; i++) console.log(i);

// case: counting down
for (let i = 3; i >= 0; i--) console.log(i);

// case: steps
for (let i = 0; i < 10; i += 3) console.log(i);
for (let i = 10; i > 0; i -= 4) console.log(i);

// case: doubling
for (let i = 1; i < 100; i *= 2) console.log(i);

// case: inclusive bound
for (let i = 1; i <= 3; i++) console.log(i);

// case: fractional steps
for (let x = 0; x < 1; x += 0.25) console.log(x);

// case: the bound changes in the body
let n = 3;
for (let i = 0; i < n; i++) {
  if (i === 1) n = 5;
  console.log(i, n);
}

// case: the array grows in the body
const queue = [1];
for (let i = 0; i < queue.length; i++) {
  if (queue[i] < 4) queue.push(queue[i] + 1);
}
console.log(queue.join());

// case: the array shrinks in the body
const list = [1, 2, 3, 4, 5, 6];
for (let i = 0; i < list.length; i++) {
  if (list[i] % 2 === 0) {
    list.splice(i, 1);
    i--;
  }
}
console.log(list.join());

// case: the variable changes in the body
for (let i = 0; i < 10; i++) {
  if (i === 2) i = 7;
  console.log(i);
}

// case: the variable of an outer let is read after the loop
let i: number;
for (i = 0; i < 4; i++) {
  if (i === 2) break;
}
console.log(i);
for (i = 0; i < 4; i++) {}
console.log(i);

// case: a loop that runs zero times
for (let i = 5; i < 5; i++) console.log("never");
for (let i = 0; i < -3; i++) console.log("never");
console.log("done");

// case: two variables
for (let i = 0, j = 10; i < j; i++, j -= 2) console.log(i, j);

// case: without initialiser, condition or step
let k = 0;
for (;;) {
  if (k >= 3) break;
  console.log(k);
  k++;
}

// case: without a step
for (let i = 0; i < 3;) {
  console.log(i);
  i += 2;
}

// case: while
let w = 3;
while (w > 0) {
  console.log(w);
  w--;
}

// case: while with an assignment in the condition
const items = ["a", "b", "c"];
let item: string | undefined;
while ((item = items.shift()) !== undefined) {
  console.log(item);
}
console.log(items.length);

// case: while with a decrement in the condition
let c = 3;
while (c--) {
  console.log(c);
}
console.log("after", c);

// case: while with a prefix decrement in the condition
let d = 3;
while (--d) console.log(d);
console.log("after", d);

// case: while true with break
let tries = 0;
while (true) {
  tries++;
  if (tries % 4 === 0) break;
}
console.log(tries);

// case: do while runs at least once
let once = 10;
do {
  console.log(once);
  once++;
} while (once < 5);

// case: do while with continue goes to the condition
let m = 0;
do {
  m++;
  if (m === 2) continue;
  console.log(m);
} while (m < 4);

// case: do while with break
let b = 0;
do {
  b++;
  if (b === 3) break;
} while (true);
console.log(b);

// case: for with continue still steps
for (let i = 0; i < 6; i++) {
  if (i % 2 === 0) continue;
  console.log(i);
}

// case: continue in a loop with a side effect in the step
let steps = 0;
for (let i = 0; i < 5; i++, steps += 10) {
  if (i > 1) continue;
  console.log(i);
}
console.log(steps);

// case: break out of the inner loop only
for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (j === 1) break;
    console.log(i, j);
  }
}

// case: labelled break
outer: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (i === 1 && j === 1) break outer;
    console.log(i, j);
  }
}
console.log("end");

// case: labelled continue
rows: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (j === 2) continue rows;
    if (i === 1) continue rows;
    console.log(i, j);
  }
  console.log("never");
}

// case: labelled continue of a while
let p = 0;
search: while (p < 4) {
  p++;
  for (const q of [1, 2, 3]) {
    if (q === p) continue search;
    console.log(p, q);
  }
  console.log("no match", p);
}

// case: labelled block
check: {
  console.log("start");
  if (String(1) === "1") break check;
  console.log("never");
}
console.log("end");

// case: three levels of labels
a: for (let i = 0; i < 3; i++) {
  b: for (let j = 0; j < 3; j++) {
    for (let k = 0; k < 3; k++) {
      if (k === 1) continue b;
      if (j === 2) continue a;
      if (i === 2) break a;
      console.log(i, j, k);
    }
  }
}

// case: labelled break from a do while in a for
find: for (const n of [3, 4, 5]) {
  let d = 0;
  do {
    d++;
    if (n * d === 8) {
      console.log("found", n, d);
      break find;
    }
  } while (d < 3);
}

// case: for of over an array
for (const word of ["x", "y"]) console.log(word);

// case: for of with continue and break
for (const n of [1, 2, 3, 4, 5]) {
  if (n === 2) continue;
  if (n === 4) break;
  console.log(n);
}

// case: for of over a string
for (const letter of "abc") console.log(letter);

// case: for of over a growing array
const growing = [1, 2];
for (const n of growing) {
  if (growing.length < 5) growing.push(n * 10);
}
console.log(growing.join());

// case: for of over a shrinking array
const shrinking = [1, 2, 3, 4];
const seen: number[] = [];
for (const n of shrinking) {
  seen.push(n);
  if (n === 1) shrinking.pop();
}
console.log(seen.join());

// case: for of with let changed in the body
for (let n of [1, 2, 3]) {
  n *= 2;
  console.log(n);
}

// case: for of assigns an existing variable
let current = 0;
for (current of [4, 5, 6]) {
  if (current === 5) break;
}
console.log(current);

// case: for of over an array's entries
for (const [index, value] of ["a", "b"].entries()) console.log(index, value);

// case: for of over keys
for (const index of ["a", "b"].keys()) console.log(index);

// case: for of over a nested array
for (const row of [[1, 2], [3], []]) {
  let sum = 0;
  for (const n of row) sum += n;
  console.log(row.length, sum);
}

// case: for in over an object
const o = { b: 1, a: 2, c: 3 };
for (const key in o) console.log(key);

// case: for in over an object with integer keys
const mixed: { [key: string]: number } = { z: 1, 10: 2, 2: 3, a: 4 };
for (const key in mixed) console.log(key, mixed[key]);

// case: for in over an array gives strings
for (const index in ["x", "y"]) console.log(index, typeof index);

// case: for in over an instance
class P {
  z = 1;
  a = 2;
  m = 3;
  method(): void {}
}
for (const key in new P()) console.log(key);

// case: for in while deleting
const del: { [key: string]: number } = { a: 1, b: 2, c: 3 };
for (const key in del) {
  if (key === "a") delete del["b"];
  console.log(key);
}

// case: for in of an empty object
for (const key in {}) console.log(key);
console.log("none");

// case: nested loops multiply
for (let i = 1; i <= 3; i++) {
  let row = "";
  for (let j = 1; j <= 3; j++) row += i * j + " ";
  console.log(row);
}

// case: a loop in a function with return
function indexOf(list: number[], wanted: number): number {
  for (let i = 0; i < list.length; i++) {
    if (list[i] === wanted) return i;
  }
  return -1;
}
console.log(indexOf([5, 6, 7], 6), indexOf([5], 9));

// case: the condition calls a function with side effects
let calls = 0;
function more(): boolean {
  calls++;
  return calls < 4;
}
for (; more();) console.log("step", calls);
console.log(calls);

// case: the bound is a function call evaluated every time
let bounds = 0;
function bound(): number {
  bounds++;
  return 3;
}
for (let i = 0; i < bound(); i++) {}
console.log(bounds);

// case: empty bodies
let e = 0;
while (e++ < 5);
for (; e < 10; e++);
console.log(e);

// case: the step is a call
let position = 0;
function advance(): void {
  position += 3;
}
for (; position < 9; advance()) console.log(position);

// case: condition with and
const data = [1, 2, 0, 4];
let at = 0;
while (at < data.length && data[at] !== 0) at++;
console.log(at);

// case: comma in the condition
let z = 0;
for (let i = 0; (z += i), i < 4; i++) {}
console.log(z);

// case: loop over characters by index
const text = "hello";
let reversed = "";
for (let i = text.length - 1; i >= 0; i--) reversed += text[i];
console.log(reversed);

// case: loop variable compared with not equal
for (let i = 0; i !== 4; i += 2) console.log(i);

// case: continue in nested switch inside a loop
for (let i = 0; i < 5; i++) {
  switch (i) {
    case 1:
      continue;
    case 3:
      break;
    default:
      console.log("default", i);
  }
  console.log("end", i);
}

// case: big counts
let big = 0;
for (let i = 0; i < 10000; i++) big += i;
console.log(big);

// case: for of over a ternary and over a call
function odd(flag: boolean): number[] {
  return flag ? [1, 3] : [];
}
for (const n of odd(true)) console.log(n);
for (const n of 1 > 0 ? [7] : [8]) console.log(n);

// case: the array variable is replaced in the body
let source = [1, 2, 3];
for (const n of source) {
  source = [9, 9];
  console.log(n);
}
console.log(source.length);

// case: infinity as a bound
let stop = 0;
for (let i = 0; i < Infinity; i++) {
  if (i * i > 50) {
    stop = i;
    break;
  }
}
console.log(stop);

// case: loop variable after a range loop keeps the first failing value
let v = 0;
for (v = 0; v < 10; v += 4);
console.log(v);
