// Comments of every kind, in every place, change nothing.
// case: line and block comments
// before
const a = 1; // after a
/* block */ const b = 2; /* trailing */
/*
 * several
 * lines
 */
console.log(a /* inside */ + b); // end

// case: comments in Chinese
// 连接网络
const 名 = "板"; // 名字
console.log(名); /* 打印 */

// case: comments in functions, classes and empty blocks
/** A documented function. */
function f(/* no parameters */): number {
  // only a comment before the return
  return 1; // one
  // after the return
}
class Empty {
  // nothing here
}
class Documented {
  /** A field. */
  n = 1; // its value
  /** A method. */
  get(): number {
    /* inside */ return this.n;
  }
}
if (f() === 2) {
  // empty on purpose
} else {
  // else
  console.log("else", new Empty() !== null, new Documented().get());
}
for (const _ of [1]) {
  // nothing
}
function nothing(): void {
  // nothing
}
nothing();

// case: comments between cases, arguments and elements
switch (f(1)) {
  // first
  case 1:
    // inside one
    console.log("one");
    break; // leave
  // the rest
  default:
  // nothing
}
const list = [
  1, // one
  // two is missing
  3,
];
const o = {
  // the key
  a: 1, // a
};
console.log(
  list.length, // length
  o.a,
);
function f(n: number /* n */, m = 2 /* default */): number {
  return n * (m - 1);
}

// case: strings that look like comments
console.log("// not a comment", "/* nor this */", `# ${"// nor"} that`, "a#b");

// case: comments with quotes and triple quotes
// it's "quoted" '''three''' """three""" \ backslash
/* ''' \n """ */
console.log("ok");
