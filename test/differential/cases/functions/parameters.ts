// Default, optional and rest parameters; spread in calls.
// case: a default is used for a missing argument
function greet(name = "you", mark = "!"): string {
  return "hello " + name + mark;
}
console.log(greet(), greet("me"), greet("me", "?"));

// case: a default is used for undefined and not for null
function show(value: number | null = 5): number | null {
  return value;
}
console.log(show(), show(undefined), show(null), show(0));

// case: defaults are evaluated at each call
function collect(item: number, list: number[] = []): number[] {
  list.push(item);
  return list;
}
console.log(collect(1).length, collect(2).length, collect(3)[0]);

// case: a default that counts its evaluations
let made = 0;
function nextId(): number {
  made++;
  return made;
}
function create(id = nextId()): number {
  return id;
}
console.log(create(), create(10), create(), made);

// case: a default refers to an earlier parameter
function rectangle(width: number, height = width, label = `${width}x${height}`): string {
  return label;
}
console.log(rectangle(2), rectangle(2, 3), rectangle(2, 3, "box"));

// case: a default refers to a module variable that changes
let unit = "cm";
function length(n: number, suffix = unit): string {
  return n + suffix;
}
console.log(length(1));
unit = "m";
console.log(length(1));

// case: a default object is fresh each time
function options(o: { n: number } = { n: 0 }): number {
  o.n++;
  return o.n;
}
console.log(options(), options(), options({ n: 5 }));

// case: defaults are evaluated from left to right
const seen: string[] = [];
function note(text: string): string {
  seen.push(text);
  return text;
}
function three(a = note("a"), b = note("b"), c = note("c")): string {
  return a + b + c;
}
console.log(three(), three("x"), three(undefined, "y"), seen.join(""));

// case: a default in the middle
function middle(a: number, b: number = 10, c: number): number {
  return a + b + c;
}
console.log(middle(1, undefined, 3), middle(1, 2, 3));

// case: optional parameters
function describe(name: string, age?: number): string {
  if (age === undefined) return name;
  return name + " " + age;
}
console.log(describe("a"), describe("b", 5), describe("c", 0), describe("d", undefined));

// case: an optional parameter printed
function maybe(x?: string): void {
  console.log(x);
}
maybe();
maybe("x");

// case: rest parameters
function sum(...values: number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
console.log(sum(), sum(1), sum(1, 2, 3));

// case: rest after other parameters
function tag(name: string, ...rest: string[]): string {
  return name + ":" + rest.join("|") + ":" + rest.length;
}
console.log(tag("a"), tag("a", "b"), tag("a", "b", "c"));

// case: rest is a fresh array
function grow(...items: number[]): number[] {
  items.push(99);
  return items;
}
const original = [1, 2];
const grown = grow(...original);
console.log(original.length, grown.length);

// case: spread an array into a call
function volume(a: number, b: number, c: number): number {
  return a * b * c;
}
const sides: [number, number, number] = [2, 3, 4];
console.log(volume(...sides));

// case: spread among other arguments
function joined(...parts: (string | number)[]): string {
  return parts.join(",");
}
const some = [1, 2];
const more = ["x"];
console.log(joined(0, ...some, 9), joined(...some, ...more), joined(...more, 5, ...some));

// case: spread a string
function letters(...all: string[]): string {
  return all.join("-");
}
console.log(letters(..."abc"));

// case: Math.max of a spread
const values = [3, 9, 2];
console.log(Math.max(...values), Math.min(...values, 1));

// case: arrow with defaults and rest
const format = (text: string, width = 5, ...marks: string[]): string => text + width + marks.join("");
console.log(format("a"), format("b", 1), format("c", 2, "!", "?"));

// case: a default that calls a method of an earlier parameter
function split(text: string, parts = text.split(","), count = parts.length): string {
  return parts[0] + count;
}
console.log(split("a,b,c"), split("x", ["y"]));

// case: a callback with a default parameter
const shifted = [1, 2, 3].map((n, index = 0) => n * 10 + index);
console.log(shifted[0], shifted[1], shifted[2]);

// case: a default that is a closure
function run(callback: () => string = () => "default"): string {
  return callback();
}
console.log(
  run(),
  run(() => "given"),
);

// case: default with a side effect is skipped when given
let effects = 0;
function effect(): number {
  effects += 1;
  return 1;
}
function use(n = effect()): number {
  return n;
}
use(5);
use(6);
console.log(effects);
use();
console.log(effects);

// case: optional boolean defaults to false by truthiness
function flag(on?: boolean): string {
  return on ? "on" : "off";
}
console.log(flag(), flag(true), flag(false));

// case: parameter shadows function name
function label(label: string): string {
  return label + label;
}
console.log(label("ab"));

// case: destructured object parameter with defaults
function draw({ x = 0, y = 0, color = "black" }: { x?: number; y?: number; color?: string } = {}): string {
  return `${x},${y},${color}`;
}
console.log(draw(), draw({ x: 5 }), draw({ y: 2, color: "red" }));

// case: destructured array parameter
function swap([a, b]: [number, number]): [number, number] {
  return [b, a];
}
const [c, d] = swap([1, 2]);
console.log(c, d);

// case: default null object
function size(list: number[] | null = null): number {
  return list === null ? -1 : list.length;
}
console.log(size(), size([]), size([1]));

// case: an explicit undefined in the middle of optional parameters
function abc(a?: number, b?: number, c?: number): string {
  return [a === undefined, b === undefined, c === undefined].join();
}
console.log(abc(), abc(1), abc(undefined, 2), abc(1, undefined, 3));
