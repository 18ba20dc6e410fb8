// switch: fall-through, default anywhere, strings, returns, loops around it.
// case: break in each case
function name(n: number): string {
  let result = "";
  switch (n) {
    case 1:
      result = "one";
      break;
    case 2:
      result = "two";
      break;
    default:
      result = "many";
      break;
  }
  return result;
}
console.log(name(1), name(2), name(3));

// case: return in each case
function color(code: string): number {
  switch (code) {
    case "red":
      return 1;
    case "green":
      return 2;
    default:
      return 0;
  }
}
console.log(color("red"), color("green"), color("blue"));

// case: shared cases
function isVowel(letter: string): boolean {
  switch (letter) {
    case "a":
    case "e":
    case "i":
    case "o":
    case "u":
      return true;
    default:
      return false;
  }
}
console.log(isVowel("a"), isVowel("b"), isVowel("u"));

// case: fall-through with statements
function fall(n: number): string {
  let text = "";
  switch (n) {
    case 1:
      text += "1";
    case 2:
      text += "2";
    case 3:
      text += "3";
      break;
    case 4:
      text += "4";
  }
  return text;
}
console.log(fall(1), fall(2), fall(3), fall(4), fall(5) === "");

// case: default in the middle
function middle(n: number): string {
  let text = "";
  switch (n) {
    case 1:
      text += "a";
      break;
    default:
      text += "d";
    case 2:
      text += "b";
      break;
    case 3:
      text += "c";
  }
  return text;
}
console.log(middle(1), middle(2), middle(3), middle(9));

// case: default first
function first(n: number): string {
  switch (n) {
    default:
      return "default";
    case 1:
      return "one";
  }
}
console.log(first(1), first(2));

// case: default first with fall-through
let out = "";
for (const n of [1, 2, 3]) {
  switch (n) {
    default:
      out += "d";
    case 1:
      out += "1";
    case 2:
      out += "2";
  }
  out += ";";
}
console.log(out);

// case: no matching case
switch (5 as number) {
  case 1:
    console.log("never");
}
console.log("after");

// case: empty switch
function effect(): number {
  console.log("evaluated");
  return 1;
}
switch (effect()) {
}
console.log("after");

// case: strict comparison
function kind(value: number | string | boolean): string {
  switch (value) {
    case 1:
      return "number";
    case "1":
      return "string";
    case true:
      return "boolean";
    default:
      return "other";
  }
}
console.log(kind(1), kind("1"), kind(true), kind(0));

// case: expressions as cases, evaluated until one matches
const seen: string[] = [];
function value(n: number): number {
  seen.push("v" + n);
  return n;
}
switch (value(2)) {
  case value(1):
    console.log("one");
    break;
  case value(2):
    console.log("two");
    break;
  case value(3):
    console.log("three");
}
console.log(seen.join());

// case: switch on true
function grade(points: number): string {
  switch (true) {
    case points >= 90:
      return "A";
    case points >= 80:
      return "B";
    default:
      return "C";
  }
}
console.log(grade(95), grade(85), grade(10));

// case: blocks with their own variables
function area(shape: string, a: number): number {
  switch (shape) {
    case "square": {
      const side = a;
      return side * side;
    }
    case "circle": {
      const side = a * 3;
      return side * a;
    }
    default: {
      const side = -1;
      return side;
    }
  }
}
console.log(area("square", 4), area("circle", 2), area("x", 1));

// case: a let of an earlier case is in its dead zone when that case is skipped
function shared(n: number): number {
  switch (n) {
    case 0:
      let result = 10;
      return result;
    case 1:
      result = 20;
      return result + 1;
    default:
      return 0;
  }
}
console.log(shared(0), shared(1), shared(2));

// case: continue inside a switch in a loop
for (let i = 0; i < 4; i++) {
  switch (i) {
    case 0:
      console.log("zero");
      continue;
    case 2:
      console.log("two");
      break;
    case 3:
      continue;
  }
  console.log("end of", i);
}

// case: break leaves the switch and not the loop
let rounds = 0;
while (rounds < 3) {
  switch (rounds) {
    case 1:
      break;
    default:
      console.log("round", rounds);
  }
  rounds++;
}
console.log(rounds);

// case: labelled break out of the loop from a switch
loop: for (const command of ["go", "go", "stop", "go"]) {
  switch (command) {
    case "stop":
      break loop;
    default:
      console.log(command);
  }
}

// case: break in an if in a case
function checked(n: number, flag: boolean): string {
  let text = "start";
  switch (n) {
    case 1:
      if (flag) break;
      text += " not flagged";
      break;
    case 2:
      if (flag) {
        text += " two";
        break;
      }
    case 3:
      text += " three";
  }
  return text;
}
console.log(checked(1, true), checked(1, false), checked(2, true), checked(2, false));

// case: nested switches
function nested(a: number, b: string): string {
  switch (a) {
    case 1:
      switch (b) {
        case "x":
          return "1x";
        case "y":
          break;
        default:
          return "1?";
      }
      return "1y";
    case 2:
      switch (b) {
        case "x":
          return "2x";
      }
  }
  return "none";
}
console.log(nested(1, "x"), nested(1, "y"), nested(1, "z"), nested(2, "x"), nested(2, "y"));

// case: a loop inside a case with its own break
function count(mode: string): number {
  let n = 0;
  switch (mode) {
    case "few":
      for (let i = 0; i < 10; i++) {
        if (i === 3) break;
        n++;
      }
      break;
    case "many":
      while (true) {
        n += 10;
        if (n > 50) break;
      }
  }
  return n;
}
console.log(count("few"), count("many"), count(""));

// case: switch on typeof
function describe(value: unknown): string {
  switch (typeof value) {
    case "number":
      return "n";
    case "string":
      return "s";
    case "boolean":
      return "b";
    case "undefined":
      return "u";
    case "function":
      return "f";
    default:
      return "o";
  }
}
console.log(
  describe(1),
  describe(""),
  describe(false),
  describe(undefined),
  describe(describe),
  describe(null),
  describe([]),
);

// case: discriminated union
type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number; h: number };
function size(shape: Shape): number {
  switch (shape.kind) {
    case "circle":
      return shape.r * 2;
    case "rect":
      return shape.w * shape.h;
  }
}
console.log(size({ kind: "circle", r: 4 }), size({ kind: "rect", w: 2, h: 3 }));

// case: null and undefined cases
function absent(value: number | null | undefined): string {
  switch (value) {
    case null:
      return "null";
    case undefined:
      return "undefined";
    case 0:
      return "zero";
    default:
      return "value";
  }
}
console.log(absent(null), absent(undefined), absent(0), absent(3));

// case: NaN never matches
switch (NaN as number) {
  case NaN:
    console.log("matched");
    break;
  default:
    console.log("default");
}

// case: negative and fractional cases
function sign(n: number): string {
  switch (n) {
    case -1:
      return "minus";
    case 0:
      return "zero";
    case 0.5:
      return "half";
    case 1:
      return "plus";
  }
  return "?";
}
console.log(sign(-1), sign(0), sign(-0), sign(1 / 2), sign(1), sign(2));

// case: throw in a case
function strict(n: number): string {
  switch (n) {
    case 1:
      return "ok";
    default:
      throw new Error("bad " + n);
  }
}
try {
  console.log(strict(1));
  console.log(strict(2));
} catch (e) {
  console.log((e as Error).message);
}

// case: the discriminant is evaluated once
let evaluations = 0;
function discriminant(): number {
  evaluations++;
  return 3;
}
switch (discriminant()) {
  case 1:
  case 2:
  case 3:
  case 4:
    console.log("in");
}
console.log(evaluations);

// case: the discriminant changes in a case
let state = 1;
switch (state) {
  case 1:
    state = 2;
    console.log("one");
  case 2:
    console.log("two");
    break;
  case 3:
    console.log("three");
}
console.log(state);

// case: state machine in a loop
let phase: "idle" | "run" | "stop" = "idle";
const trace: string[] = [];
while (phase !== "stop") {
  trace.push(phase);
  switch (phase) {
    case "idle":
      phase = "run";
      break;
    case "run":
      phase = "stop";
      break;
  }
}
console.log(trace.join("->"));

// case: function declared in a case
switch (1 as number) {
  case 1:
    function helper(): string {
      return "helped";
    }
    console.log(helper());
}

// case: closures in cases
const fs: (() => string)[] = [];
for (const n of [1, 2]) {
  switch (n) {
    case 1: {
      const text = "one";
      fs.push(() => text);
      break;
    }
    case 2: {
      const text = "two";
      fs.push(() => text + n);
    }
  }
}
console.log(fs.map((f) => f()).join());
