// Members that meet: private, static, accessors and methods as values.
// case: private fields of one name in three classes
class One {
  #value = 1;
  one(): number {
    return this.#value;
  }
}
class Two extends One {
  #value = 2;
  two(): number {
    return this.#value + this.one();
  }
}
class Three extends Two {
  _value = 3;
  three(): number {
    return this._value + this.two();
  }
}
console.log(new Three().three());

// case: static counters of subclasses
class Counter {
  static count = 0;
  static add(): number {
    this.count += 1;
    return this.count;
  }
}
class Special extends Counter {}
Counter.add();
Special.add();
Special.add();
console.log(Counter.count, Special.count);

// case: a static factory makes the subclass
class Base {
  kind(): string {
    return "base";
  }
  static create(): Base {
    return new this();
  }
}
class Derived extends Base {
  override kind(): string {
    return "derived";
  }
}
console.log(Base.create().kind(), Derived.create().kind());

// case: accessors through super over three levels
class A {
  protected stored = 1;
  get value(): number {
    return this.stored;
  }
  set value(next: number) {
    this.stored = next;
  }
}
class B extends A {
  override get value(): number {
    return super.value * 10;
  }
  override set value(next: number) {
    super.value = next + 1;
  }
}
class C extends B {
  override get value(): number {
    return super.value + 5;
  }
  override set value(next: number) {
    super.value = next * 2;
  }
}
const c = new C();
c.value = 4;
console.log(c.value);
c.value += 1;
console.log(c.value);

// case: a setter in front of its getter
class Flipped {
  #x = 0;
  set x(v: number) {
    this.#x = v;
  }
  get x(): number {
    return this.#x + 1;
  }
}
const flipped = new Flipped();
flipped.x = 3;
console.log(flipped.x);

// case: a static accessor
class Settings {
  static #level = 2;
  static get level(): number {
    return Settings.#level;
  }
  static set level(v: number) {
    Settings.#level = Math.max(0, v);
  }
}
Settings.level = -4;
console.log(Settings.level);
Settings.level += 3;
console.log(Settings.level);

// case: a method bound in the constructor
class Button {
  private presses = 0;
  constructor() {
    this.press = this.press.bind(this);
  }
  press(): number {
    this.presses += 1;
    return this.presses;
  }
}
const { length } = [1];
const press = new Button();
const handler = (f: () => number): number => f() + f();
console.log(handler(press.press.bind(press)), length);

// case: call, apply and bind of plain functions
function sum(a: number, b: number): number {
  return a + b;
}
console.log(sum.call(null, 1, 2), sum.apply(null, [3, 4]), sum.bind(null, 5)(6));

// case: names of classes and functions
class Named {
  who(): string {
    return this.constructor.name;
  }
}
class Other extends Named {}
const arrow = (): void => {};
console.log(new Named().who(), new Other().who(), Named.name, sumOf.name, arrow.name);
function sumOf(): void {}

// case: new.target names the class being made
class Shape {
  readonly label: string;
  constructor() {
    this.label = new.target.name;
  }
}
class Circle extends Shape {}
console.log(new Shape().label, new Circle().label);

// case: a mixin over a class with a constructor
type Constructor<T = object> = new (...args: any[]) => T;
function Timed<TBase extends Constructor>(Base: TBase) {
  return class extends Base {
    at = 7;
    when(): string {
      return "at " + this.at;
    }
  };
}
class Event1 {
  constructor(readonly title: string) {}
}
const TimedEvent = Timed(Event1);
const event = new TimedEvent("start");
console.log(event.title, event.when(), event instanceof Event1);

// case: super inside a callback
class Lines {
  line(n: number): string {
    return "line " + n;
  }
}
class Loud extends Lines {
  override line(n: number): string {
    return super.line(n) + "!";
  }
  all(): string {
    return [1, 2].map((n) => super.line(n)).join();
  }
}
console.log(new Loud().all(), new Loud().line(3));

// case: the base constructor calls a method that only writes
class Model {
  constructor() {
    this.reset();
  }
  reset(): void {}
}
class Game extends Model {
  score = 5;
  override reset(): void {
    this.score = 1;
  }
}
const game = new Game();
console.log(game.score);
game.reset();
console.log(game.score);
