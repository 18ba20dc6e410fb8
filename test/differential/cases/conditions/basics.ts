// if, else and ternaries in their many shapes.
// case: if without else
let n = 5;
if (n > 3) console.log("big");
if (n > 10) console.log("never");

// case: else if chain
function size(n: number): string {
  if (n < 0) return "negative";
  else if (n === 0) return "zero";
  else if (n < 10) return "small";
  else return "large";
}
console.log(size(-1), size(0), size(5), size(50));

// case: dangling else belongs to the nearest if
function f(a: boolean, b: boolean): string {
  if (a)
    if (b) return "both";
    else return "only a";
  return "not a";
}
console.log(f(true, true), f(true, false), f(false, true));

// case: empty branches
const flag = true as boolean;
if (flag) {
} else {
  console.log("never");
}
if (!flag) {
} else console.log("else");

// case: nested ifs with shared ends
for (const x of [1, 2, 3]) {
  if (x > 1) {
    if (x > 2) {
      console.log("three");
    } else {
      console.log("two");
    }
    console.log("more than one");
  } else {
    console.log("one");
  }
}

// case: ternary chains and nesting
const grade = (p: number): string => (p > 90 ? "A" : p > 80 ? (p > 85 ? "B+" : "B") : "C");
console.log(grade(95), grade(87), grade(82), grade(10));

// case: ternary as a statement
let hits = 0;
flag() ? hits++ : (hits += 10);
!flag() ? hits++ : (hits += 10);
function flag(): boolean {
  return true;
}
console.log(hits);

// case: conditions that combine
const age = 20,
  member = false as boolean,
  vip = true as boolean;
if ((age > 18 && member) || vip) console.log("in");
if (age > 18 && (member || !vip)) console.log("never");
else console.log("out");
if (!(age < 18) && !!vip) console.log("fine");

// case: condition with an assignment in the middle
let token: string | null = null;
const source = ["a", ""];
while (source.length > 0) {
  if ((token = source.shift()!) && token.length > 0) console.log("token", token);
  else console.log("empty");
}

// case: boolean results stored and printed
const isBig = n() > 3;
const both = isBig && n() < 10;
function n(): number {
  return 5;
}
console.log(isBig, both, !both, isBig === both, isBig !== !both);

// case: guard clauses
function guard(list: number[] | null, index: number): string {
  if (!list) return "no list";
  if (index < 0 || index >= list.length) return "out of range";
  if (!list[index]) return "falsy";
  return "value " + list[index];
}
console.log(guard(null, 0), guard([1], 5), guard([0], 0), guard([7], 0));

// case: leap years
for (const year of [1900, 2000, 2023, 2024])
  console.log(year, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);

// case: ternary of different types
const mixed = (n: number): string | number | null => (n > 0 ? n : n < 0 ? "negative" : null);
console.log(mixed(1), mixed(-1), mixed(0));

// case: comparing ranges
for (const t of [-5, 0, 15, 25, 40]) {
  let text: string;
  if (t <= 0) text = "freezing";
  else if (t > 0 && t < 20) text = "cool";
  else if (t >= 20 && t <= 30) text = "warm";
  else text = "hot";
  console.log(t, text);
}
