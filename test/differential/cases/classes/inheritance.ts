// Inheritance: super, overriding, order of construction, accessors of the parent.
// case: override and super call
class Animal {
  constructor(protected name: string) {}
  speak(): string {
    return this.name + " makes a sound";
  }
}
class Dog extends Animal {
  speak(): string {
    return super.speak() + ": woof";
  }
}
console.log(new Animal("cat").speak());
console.log(new Dog("rex").speak());

// case: super in the constructor
class Base {
  value: number;
  constructor(value: number) {
    this.value = value * 2;
  }
}
class Derived extends Base {
  extra: number;
  constructor(value: number) {
    super(value + 1);
    this.extra = this.value + 1;
  }
}
const derived = new Derived(4);
console.log(derived.value, derived.extra);

// case: an inherited constructor
class A {
  constructor(public n = 7) {}
}
class B extends A {
  double(): number {
    return this.n * 2;
  }
}
console.log(new B().double(), new B(2).double());

// case: fields of the derived class are set after the base constructor
const order: string[] = [];
function note(text: string): number {
  order.push(text);
  return order.length;
}
class First {
  a = note("base field");
  constructor() {
    note("base constructor");
  }
}
class Second extends First {
  b = note("derived field");
  constructor() {
    note("before super");
    super();
    note("after super");
  }
}
new Second();
console.log(order.join());

// case: the base constructor calls an overridden method
class Template {
  text: string;
  constructor() {
    this.text = this.build();
  }
  build(): string {
    return "base";
  }
}
class Custom extends Template {
  private suffix = "!";
  build(): string {
    return "custom" + this.suffix;
  }
}
console.log(new Custom().text, new Custom().build());

// case: three levels
class L1 {
  who(): string {
    return "1";
  }
  all(): string {
    return this.who();
  }
}
class L2 extends L1 {
  who(): string {
    return super.who() + "2";
  }
}
class L3 extends L2 {
  who(): string {
    return super.who() + "3";
  }
}
console.log(new L1().all(), new L2().all(), new L3().all());

// case: abstract classes
abstract class Shape {
  abstract area(): number;
  abstract readonly name: string;
  describe(): string {
    return `${this.name} ${this.area()}`;
  }
}
class Rect extends Shape {
  readonly name = "rect";
  constructor(
    private w: number,
    private h: number,
  ) {
    super();
  }
  area(): number {
    return this.w * this.h;
  }
}
class Square extends Rect {
  readonly name = "rect" as const;
  constructor(side: number) {
    super(side, side);
  }
}
const shapes: Shape[] = [new Rect(2, 3), new Square(4)];
for (const shape of shapes) console.log(shape.describe());

// case: a field redeclared in the derived class
class Parent {
  kind = "parent";
  show(): string {
    return this.kind;
  }
}
class Child extends Parent {
  kind = "child";
}
console.log(new Parent().show(), new Child().show());

// case: a field redeclared as undefined becomes undefined
class Keep {
  value: number | undefined = 5;
}
class Lose extends Keep {
  value: number | undefined = undefined;
}
console.log(new Keep().value, new Lose().value);

// case: declare keeps the parent's value
class Source {
  value: number | string = 5;
}
class Narrow extends Source {
  declare value: number;
}
console.log(new Narrow().value);

// case: inherited getter
class Circle {
  constructor(public r: number) {}
  get area(): number {
    return this.r * this.r * 3;
  }
}
class Disc extends Circle {
  get area(): number {
    return super.area + 1;
  }
}
console.log(new Circle(2).area, new Disc(2).area);

// case: overriding only the setter and calling super
class Level {
  protected n = 0;
  get value(): number {
    return this.n;
  }
  set value(v: number) {
    this.n = v;
  }
}
class Limited extends Level {
  get value(): number {
    return super.value;
  }
  set value(v: number) {
    super.value = v > 10 ? 10 : v;
  }
}
const limited = new Limited();
limited.value = 50;
console.log(limited.value);
limited.value -= 3;
console.log(limited.value);

// case: static members are inherited
class Model {
  static table = "models";
  static describe(): string {
    return "table " + this.table;
  }
}
class User extends Model {
  static table = "users";
}
class Guest extends Model {}
console.log(Model.describe(), User.describe(), Guest.describe());

// case: super in a static method
class Maker {
  static make(): string {
    return "base";
  }
}
class Better extends Maker {
  static make(): string {
    return super.make() + "+";
  }
}
console.log(Better.make());

// case: writing an inherited static makes an own one
class Counter {
  static n = 0;
}
class Sub extends Counter {}
Sub.n++;
console.log(Counter.n, Sub.n);
Counter.n = 5;
console.log(Counter.n, Sub.n);

// case: super in an arrow inside a method
class Upper {
  greet(name: string): string {
    return "hello " + name;
  }
}
class Lower extends Upper {
  greetAll(names: string[]): string {
    return names.map((name) => super.greet(name)).join(", ");
  }
}
console.log(new Lower().greetAll(["a", "b"]));

// case: polymorphism through an array of the base type
class Op {
  apply(n: number): number {
    return n;
  }
}
class Add extends Op {
  constructor(private by: number) {
    super();
  }
  apply(n: number): number {
    return n + this.by;
  }
}
class Times extends Op {
  constructor(private by: number) {
    super();
  }
  apply(n: number): number {
    return n * this.by;
  }
}
const ops: Op[] = [new Add(2), new Times(5), new Op(), new Add(-1)];
let n = 1;
for (const op of ops) n = op.apply(n);
console.log(n);

// case: instanceof across the hierarchy
class P {}
class Q extends P {}
class R extends Q {}
const r: P = new R();
console.log(r instanceof P, r instanceof Q, r instanceof R, new P() instanceof Q);

// case: super method with default parameters
class Printer {
  print(text: string, times = 2): string {
    return text.repeat(times);
  }
}
class Loud extends Printer {
  print(text: string, times?: number): string {
    return super.print(text.toUpperCase(), times) + "!";
  }
}
console.log(new Loud().print("a"), new Loud().print("a", 3));

// case: mixin
type Constructor<T = object> = new (...args: any[]) => T;
function Jumping<TBase extends Constructor<{ name: string }>>(Base: TBase) {
  return class extends Base {
    jump(): string {
      return this.name + " jumps";
    }
  };
}
class Frog {
  name = "frog";
}
const Jumper = Jumping(Frog);
console.log(new Jumper().jump());

// case: an overridden method called through a base reference in a closure
class Emitter {
  emit(): string {
    return "base";
  }
  later(): () => string {
    return () => this.emit();
  }
}
class Special extends Emitter {
  emit(): string {
    return "special";
  }
}
console.log(new Special().later()());

// case: toString inherited and overridden
class Base2 {
  toString(): string {
    return "base2";
  }
}
class Derived2 extends Base2 {
  toString(): string {
    return `derived of ${super.toString()}`;
  }
}
console.log(`${new Base2()} ${new Derived2()}`);

// case: extending a class expression
const Base3 = class {
  n = 3;
};
class Derived3 extends Base3 {
  twice(): number {
    return this.n * 2;
  }
}
console.log(new Derived3().twice());

// case: private fields of base and derived do not meet
class Outer {
  #n = 1;
  outer(): number {
    return this.#n;
  }
}
class Inner extends Outer {
  #n = 2;
  inner(): number {
    return this.#n;
  }
}
const inner = new Inner();
console.log(inner.outer(), inner.inner());

// case: derived parameter properties
class Named {
  constructor(readonly name: string) {}
}
class Aged extends Named {
  constructor(
    name: string,
    readonly age: number,
  ) {
    super(name);
  }
  label = "label " + this.name;
}
console.log(new Aged("a", 4).label, new Aged("b", 5).age);

// case: a getter overrides a method's helper
class Report {
  get title(): string {
    return "report";
  }
  render(): string {
    return "[" + this.title + "]";
  }
}
class Sales extends Report {
  get title(): string {
    return "sales " + super.title;
  }
}
console.log(new Report().render(), new Sales().render());

// case: a getter over a parent's field is hidden by the field
class WithField {
  value = "field";
}
class Plain extends WithField {
  read(): string {
    return this.value;
  }
}
console.log(new Plain().read());

// case: new.target
class Tracked {
  readonly made: string;
  constructor() {
    this.made = new.target.name;
  }
}
class TrackedChild extends Tracked {}
console.log(new Tracked().made, new TrackedChild().made);

// case: calling a method chosen by key
class Robot {
  left(): string {
    return "left";
  }
  right(): string {
    return "right";
  }
}
const robot = new Robot();
const moves: ("left" | "right")[] = ["left", "right", "left"];
for (const move of moves) console.log(robot[move]());
