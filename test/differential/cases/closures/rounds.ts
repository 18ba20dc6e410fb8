// Every round of a loop has variables of its own, also where they change after a function captured them.
// case: the step and a closure share the variable
const fns: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  fns.push(() => i++);
}
console.log(fns[0]?.(), fns[0]?.(), fns[1]?.(), fns[2]?.());

// case: continue and break beside a captured variable
const out: (() => string)[] = [];
for (let i = 0; i < 9; i++) {
  let own = i * 10;
  if (i === 1) continue;
  if (i > 5) break;
  out.push(() => own + ":" + i);
  own += 1;
  i += 1;
}
for (const f of out) console.log(f());

// case: a recursive function made in a loop
const tables: ((n: number) => number)[] = [];
for (const base of [1, 2]) {
  const times = (n: number): number => (n <= 1 ? base : n * times(n - 1));
  tables.push(times);
}
for (const f of tables) console.log(f(4));

// case: two functions that call each other
const tests: ((n: number) => boolean)[] = [];
for (const zero of [0, 1]) {
  const isEven = (n: number): boolean => (n === zero ? true : isOdd(n - 1));
  const isOdd = (n: number): boolean => (n === zero ? false : isEven(n - 1));
  tests.push(isEven);
}
for (const f of tests) console.log(f(4), f(5));

// case: a counter in a while loop inside a function
function counters(): number[] {
  const made: (() => number)[] = [];
  let j = 0;
  while (j < 3) {
    let c = j;
    made.push(() => (c += 1));
    j++;
  }
  for (const f of made) f();
  return made.map((f) => f());
}
console.log(counters().join());

// case: the variable of for of changed in the body
const kept: (() => number)[] = [];
for (let x of [1, 2]) {
  kept.push(() => x);
  x += 5;
}
for (const f of kept) console.log(f());

// case: a helper that never leaves its round
for (const start of [1, 10]) {
  let total = start;
  const add = (n: number): void => {
    total += n;
  };
  add(1);
  add(2);
  console.log(total);
}

// case: a function inside a callback that is over at once
const later: (() => number)[] = [];
for (let i = 0; i < 2; i++) {
  [10, 20].forEach((n) => {
    later.push(() => n + i);
  });
}
for (const f of later) console.log(f());
