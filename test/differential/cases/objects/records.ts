// Records: objects in functions, arrays and unions, beside instances, empty ones, and keys that come and go.
// case: an empty object is true
function shown(o?: { n?: number }): string {
  return o ? "there" : "missing";
}
const nothing: { n?: number } | undefined = {};
console.log(shown({}), shown(), shown({ n: 1 }), nothing ? 1 : 2, !nothing);

// case: literals beside instances of a class
interface Shape {
  kind: string;
  area(): number;
}
class Square implements Shape {
  kind = "square";
  constructor(private side: number) {}
  area(): number {
    return this.side * this.side;
  }
}
const circle: Shape = { kind: "circle", area: () => 3 };
const shapes: Shape[] = [
  new Square(2),
  circle,
  {
    kind: "other",
    area() {
      return 1;
    },
  },
];
for (const s of shapes) console.log(s.kind, s.area());

// case: a copy with one field changed
interface Point {
  x: number;
  y: number;
  label?: string;
}
function move(p: Point, dx: number): Point {
  return { ...p, x: p.x + dx };
}
let p: Point = { x: 1, y: 2 };
const first = p;
p = move(p, 5);
p.label = "here";
console.log(first, p, p.label, first.label, JSON.stringify(p));

// case: records of records
const stock: Record<string, { count: number; tags: string[] }> = {};
function add(name: string, count: number): void {
  const item = (stock[name] ??= { count: 0, tags: [] });
  item.count += count;
  item.tags.push(name);
}
add("nut", 3);
add("bolt", 2);
add("nut", 1);
for (const [name, { count, tags }] of Object.entries(stock)) console.log(name, count, tags.join());

// case: messages told apart by their type
type Message = { type: "on"; pin: number } | { type: "off"; reason: string };
function tell(m: Message): string {
  switch (m.type) {
    case "on":
      return "on " + m.pin;
    case "off":
      return "off " + m.reason;
  }
}
console.log(tell({ type: "on", pin: 3 }), tell({ type: "off", reason: "low" }));

// case: a tree of literals
interface Tree {
  value: number;
  left?: Tree;
  right?: Tree;
}
function sum(tree?: Tree): number {
  return tree ? tree.value + sum(tree.left) + sum(tree.right) : 0;
}
console.log(sum({ value: 1, left: { value: 2 }, right: { value: 3, left: { value: 4 } } }));

// case: keys deleted while going over them
const live: Record<string, number> = { a: 1, b: 2, c: 3 };
for (const key in live) {
  console.log(key);
  delete live.b;
}

// case: a state with a method
const state = {
  on: false,
  toggle() {
    this.on = !this.on;
    return this.on;
  },
};
console.log(state.toggle(), state.toggle(), state.on);

// case: the object on the left is the one before the call on the right
let holder = { n: 1, list: [1, 2] };
const before = holder;
function replaced(): number {
  holder = { n: 100, list: [7, 8] };
  return 5;
}
holder.list[0] = replaced();
console.log(before.list, holder.list);

// case: a parsed configuration
interface Config {
  name: string;
  size: { w: number; h: number };
  list: number[];
  extra?: string;
}
const config = JSON.parse('{"name":"b","size":{"w":2,"h":3.5},"list":[1,2]}') as Config;
console.log(config.name, config.size.w + config.size.h, config.list.length, config.extra);
console.log(config, JSON.stringify(config));

// case: swapping elements that are objects
const grid = [{ n: 1 }, { n: 2 }];
[grid[0], grid[1]] = [grid[1]!, grid[0]!];
console.log(grid[0]!.n, grid);
