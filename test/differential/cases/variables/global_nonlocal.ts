// Assignment to a variable of an outer scope: global at module level, nonlocal inside functions.
// case: a function assigns a module variable
let counter = 0;
function increment(): void {
  counter = counter + 1;
}
increment();
increment();
console.log(counter);

// case: compound assignment and ++ on a module variable
let a = 1;
let b = 10;
function touch(): void {
  a++;
  b -= 3;
  b *= 2;
}
touch();
touch();
console.log(a, b);

// case: an inner function assigns its parent's variable
function make(): number[] {
  let n = 0;
  function add(by: number): void {
    n += by;
  }
  add(2);
  add(5);
  return [n];
}
console.log(make()[0]);

// case: two levels up
function outer(): string {
  let text = "";
  function middle(): void {
    function inner(): void {
      text += "x";
    }
    inner();
    text += "-";
    inner();
  }
  middle();
  middle();
  return text;
}
console.log(outer());

// case: from a function nested in a function to the module
let total = 0;
function run(): void {
  const add = (n: number): void => {
    total += n;
  };
  add(1);
  add(2);
}
run();
run();
console.log(total);

// case: one function reads, another writes
let state = "off";
function turn(on: boolean): void {
  state = on ? "on" : "off";
}
function read(): string {
  return state;
}
console.log(read());
turn(true);
console.log(read(), state);

// case: parameter and module variable of the same name
let value = 1;
function set(value: number): number {
  value = value + 1;
  return value;
}
console.log(set(10), value);

// case: a local declared after an inner function that assigns it
function f(): number {
  const bump = (): void => {
    n = n + 1;
  };
  let n = 5;
  bump();
  bump();
  return n;
}
console.log(f());

// case: methods assign module variables
let created = 0;
class Thing {
  constructor() {
    created++;
  }
  reset(): void {
    created = 0;
  }
}
const t = new Thing();
new Thing();
console.log(created);
t.reset();
console.log(created);

// case: a variable assigned only inside a callback
let found = -1;
[3, 7, 9].forEach((n, index) => {
  if (n === 7) found = index;
});
console.log(found);

// case: a module variable assigned in a loop inside a function
let log = "";
function fill(): void {
  for (let i = 0; i < 4; i++) {
    log += i;
  }
}
fill();
console.log(log);

// case: an arrow with an assignment body
let last = 0;
const remember = (n: number): number => (last = n);
console.log(remember(4) + remember(5), last);

// case: read before an assignment in the same function
let level = 3;
function lower(): number {
  const before = level;
  level = before - 1;
  return before;
}
console.log(lower(), lower(), level);

// case: shadowed in one branch, assigned in another
let mode = 0;
function change(own: boolean): void {
  if (own) {
    let mode = 5;
    mode++;
    console.log("own", mode);
  } else {
    mode++;
    console.log("module", mode);
  }
}
change(true);
change(false);
console.log(mode);

// case: array element writes need no declaration
const cells = [0, 0, 0];
function mark(i: number): void {
  cells[i] = i + 1;
}
mark(1);
mark(2);
console.log(cells[0], cells[1], cells[2]);

// case: a function declared variable reassigned
let handler = (n: number): number => n + 1;
function install(): void {
  const previous = handler;
  handler = (n) => previous(n) * 2;
}
console.log(handler(3));
install();
install();
console.log(handler(3));
