// Classes: fields, constructors, methods, this.
// case: fields and a method
class Point {
  x = 0;
  y = 0;
  move(dx: number, dy: number): void {
    this.x += dx;
    this.y += dy;
  }
}
const p = new Point();
p.move(2, 3);
p.move(1, -1);
console.log(p.x, p.y);

// case: constructor
class Person {
  name: string;
  age: number;
  constructor(name: string, age: number) {
    this.name = name;
    this.age = age;
  }
  greet(): string {
    return `I am ${this.name}, ${this.age}`;
  }
}
console.log(new Person("Ann", 30).greet());

// case: parameter properties
class Pair {
  constructor(
    public readonly left: number,
    private right: number,
  ) {}
  sum(): number {
    return this.left + this.right;
  }
}
const pair = new Pair(3, 4);
console.log(pair.left, pair.sum());

// case: field initialisers run in order before the constructor body
const log: string[] = [];
function note(text: string): string {
  log.push(text);
  return text;
}
class Ordered {
  a = note("a");
  b = note("b");
  constructor() {
    note("constructor");
  }
  c = note("c");
}
new Ordered();
console.log(log.join());

// case: the constructor body sees parameter properties and fields
class Area {
  area = 1;
  constructor(
    private width: number,
    private height: number,
  ) {
    this.area += this.width * this.height;
  }
}
console.log(new Area(3, 4).area);

// case: a field refers to another field
class Chain {
  a = 1;
  b = this.a + 1;
  c = this.a + this.b;
}
const chain = new Chain();
console.log(chain.a, chain.b, chain.c);

// case: array fields are not shared
class Bag {
  items: string[] = [];
  add(item: string): void {
    this.items.push(item);
  }
}
const bag1 = new Bag();
const bag2 = new Bag();
bag1.add("a");
console.log(bag1.items.length, bag2.items.length);

// case: a field without initialiser is undefined
class Empty {
  value?: number;
  other: string | undefined;
}
const empty = new Empty();
console.log(empty.value, empty.other);
empty.value = 3;
console.log(empty.value);

// case: methods call methods
class Stack {
  private items: number[] = [];
  push(n: number): this {
    this.items.push(n);
    return this;
  }
  pop(): number | undefined {
    return this.items.pop();
  }
  size(): number {
    return this.items.length;
  }
  isEmpty(): boolean {
    return this.size() === 0;
  }
}
const stack = new Stack();
stack.push(1).push(2).push(3);
console.log(stack.pop(), stack.size(), stack.isEmpty());
stack.pop();
stack.pop();
console.log(stack.pop(), stack.isEmpty());

// case: statics
class Config {
  static count = 0;
  static readonly limit = 3;
  static create(): Config {
    Config.count++;
    return new Config();
  }
}
Config.create();
Config.create();
console.log(Config.count, Config.limit);

// case: static and instance members of one name
class Both {
  static value = "static";
  value = "instance";
  static show(): string {
    return "static " + this.value;
  }
  show(): string {
    return "instance " + this.value + " " + Both.value;
  }
}
console.log(Both.show(), new Both().show());

// case: static initialisers run in order
class Sequence {
  static a = 1;
  static b = Sequence.a + 1;
  static c = this.b * 10;
}
console.log(Sequence.a, Sequence.b, Sequence.c);

// case: static block
class Setup {
  static table: number[] = [];
  static {
    for (let i = 0; i < 3; i++) Setup.table.push(i * i);
  }
}
console.log(Setup.table.join());

// case: getters and setters
class Temperature {
  private celsius = 0;
  get fahrenheit(): number {
    return (this.celsius * 9) / 5 + 32;
  }
  set fahrenheit(value: number) {
    this.celsius = ((value - 32) * 5) / 9;
  }
  get c(): number {
    return this.celsius;
  }
}
const temperature = new Temperature();
console.log(temperature.fahrenheit);
temperature.fahrenheit = 212;
console.log(temperature.c, temperature.fahrenheit);

// case: a getter is evaluated at each access
let reads = 0;
class Lazy {
  get value(): number {
    reads++;
    return reads * 10;
  }
}
const lazy = new Lazy();
console.log(lazy.value, lazy.value, reads);

// case: compound assignment through an accessor
class Meter {
  private n = 1;
  log: string[] = [];
  get value(): number {
    this.log.push("get");
    return this.n;
  }
  set value(v: number) {
    this.log.push("set" + v);
    this.n = v;
  }
}
const meter = new Meter();
meter.value += 5;
meter.value++;
console.log(meter.value, meter.log.join());

// case: static accessor
class Registry {
  private static names: string[] = [];
  static get size(): number {
    return Registry.names.length;
  }
  static set last(name: string) {
    Registry.names.push(name);
  }
}
Registry.last = "a";
Registry.last = "b";
console.log(Registry.size);

// case: private fields
class Safe {
  #code = 1234;
  #tries = 0;
  open(code: number): boolean {
    this.#tries++;
    return code === this.#code;
  }
  get tries(): number {
    return this.#tries;
  }
}
const safe = new Safe();
console.log(safe.open(1), safe.open(1234), safe.tries);

// case: private methods and statics
class Secret {
  static #count = 0;
  #twist(n: number): number {
    return n * 2 + 1;
  }
  use(n: number): number {
    Secret.#count++;
    return this.#twist(n);
  }
  static used(): number {
    return Secret.#count;
  }
}
const secret = new Secret();
console.log(secret.use(4), secret.use(5), Secret.used());

// case: equality of instances is identity
class Token {
  constructor(readonly id: number) {}
}
const one = new Token(1);
const same = one;
const other = new Token(1);
console.log(one === same, one === other, one !== other);

// case: instances in arrays
class Item {
  constructor(
    public name: string,
    public price: number,
  ) {}
}
const items = [new Item("a", 3), new Item("b", 5)];
let sum = 0;
for (const item of items) sum += item.price;
console.log(sum, items[1].name, items.indexOf(items[1]), items.includes(new Item("a", 3)));

// case: this in a callback inside a method
class Sum {
  total = 0;
  addAll(values: number[]): number {
    values.forEach((value) => {
      this.total += value;
    });
    return this.total;
  }
}
console.log(new Sum().addAll([1, 2, 3]));

// case: arrow function fields keep this
class Clicker {
  clicks = 0;
  onClick = (): void => {
    this.clicks++;
  };
}
const clicker = new Clicker();
const onClick = clicker.onClick;
onClick();
onClick();
console.log(clicker.clicks);

// case: a bound method
class Speaker {
  constructor(private word: string) {}
  say(): string {
    return this.word;
  }
}
const speaker = new Speaker("hi");
const say = speaker.say.bind(speaker);
console.log(say());

// case: a method taken without its object loses this
class Loose {
  value = 5;
  read(): number {
    return this.value;
  }
}
const loose = new Loose();
const read = loose.read;
try {
  console.log(read());
} catch (e) {
  console.log(e instanceof TypeError);
}

// case: a field holding a function is not a method
class Holder {
  action: (n: number) => number;
  constructor(action: (n: number) => number) {
    this.action = action;
  }
}
const holder = new Holder((n) => n * 3);
console.log(holder.action(4));
holder.action = (n) => n - 1;
console.log(holder.action(4));

// case: toString in a template and a concatenation
class Money {
  constructor(private amount: number) {}
  toString(): string {
    return `$${this.amount}`;
  }
}
const money = new Money(5);
console.log(`${money}`, "cost: " + money, String(money));

// case: class expression
const Cat = class {
  constructor(private name: string) {}
  meow(): string {
    return this.name + " meows";
  }
};
console.log(new Cat("Tom").meow());

// case: a class made in a function
function makeClass(step: number) {
  return class {
    n = 0;
    next(): number {
      this.n += step;
      return this.n;
    }
  };
}
const ByTwo = makeClass(2);
const ByFive = makeClass(5);
const two = new ByTwo();
console.log(two.next(), two.next(), new ByFive().next());

// case: a class passed as a value
class Dog {
  sound(): string {
    return "woof";
  }
}
function instantiate<T>(Type: new () => T): T {
  return new Type();
}
console.log(instantiate(Dog).sound());

// case: generic class
class Box<T> {
  constructor(private content: T) {}
  get(): T {
    return this.content;
  }
  map<U>(f: (value: T) => U): Box<U> {
    return new Box(f(this.content));
  }
}
console.log(
  new Box(4)
    .map((n) => n + 1)
    .map((n) => `<${n}>`)
    .get(),
);

// case: optional method
interface Plugin {
  name: string;
  start?(): string;
}
class A implements Plugin {
  name = "A";
  start(): string {
    return "started";
  }
}
class B implements Plugin {
  name = "B";
}
for (const plugin of [new A(), new B()] as Plugin[]) console.log(plugin.name, plugin.start?.());

// case: instanceof
class Fruit {}
class Apple extends Fruit {}
class Stone {}
const things: object[] = [new Fruit(), new Apple(), new Stone()];
for (const thing of things)
  console.log(thing instanceof Fruit, thing instanceof Apple, thing instanceof Object);

// case: increment of a field in expressions
class Cursor {
  at = 0;
  next(): number {
    return this.at++;
  }
  skip(): number {
    return ++this.at;
  }
}
const cursor = new Cursor();
console.log(cursor.next(), cursor.next(), cursor.skip(), cursor.at);

// case: a method that returns a closure over this
class Multiplier {
  constructor(private factor: number) {}
  get fn(): (n: number) => number {
    return (n) => n * this.factor;
  }
}
console.log([1, 2, 3].map(new Multiplier(3).fn).join());

// case: an object and a class instance for one interface
interface Named {
  name: string;
  hello(): string;
}
class Robot implements Named {
  name = "robot";
  hello(): string {
    return "beep " + this.name;
  }
}
const human: Named = {
  name: "human",
  hello() {
    return "hi " + this.name;
  },
};
for (const each of [new Robot(), human]) console.log(each.name, each.hello());

// case: an uninitialised static
class Singleton {
  private static instance: Singleton | undefined;
  hits = 0;
  static get(): Singleton {
    if (Singleton.instance === undefined) Singleton.instance = new Singleton();
    return Singleton.instance;
  }
}
Singleton.get().hits++;
Singleton.get().hits++;
console.log(Singleton.get().hits, Singleton.get() === Singleton.get());

// case: class name and constructor
class Named2 {}
const named = new Named2();
console.log(Named2.name, named.constructor === Named2, named.constructor.name);

// case: constructor with defaults and rest
class Team {
  members: string[];
  constructor(
    public name = "team",
    ...members: string[]
  ) {
    this.members = members;
  }
}
console.log(new Team().name, new Team("x", "a", "b").members.join());

// case: a class used before its definition inside a function
function build(): string {
  return new Later().text;
}
class Later {
  text = "later";
}
console.log(build());

// case: methods with the names of Python methods
class Items {
  private data: number[] = [];
  append(n: number): void {
    this.data.push(n);
  }
  copy(): number[] {
    return this.data.slice();
  }
  index(n: number): number {
    return this.data.indexOf(n);
  }
  count(): number {
    return this.data.length;
  }
}
const items2 = new Items();
items2.append(4);
items2.append(5);
console.log(items2.copy().join(), items2.index(5), items2.count());
