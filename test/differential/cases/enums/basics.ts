// Enums: numeric with the reverse map, string, const, mixed.
// case: numeric
enum Direction {
  Up,
  Down,
  Left,
  Right,
}
console.log(Direction.Up, Direction.Right, Direction[2], Direction["Down"]);

// case: printed
enum Color {
  Red,
  Green = 5,
  Blue,
}
console.log(Color);
console.log(Color.Blue, Color[5], Color[4]);

// case: strings
enum Level {
  Low = "low",
  High = "high",
}
const level: Level = Level.High;
const levels = [Level.Low, Level.High];
console.log(level, levels[0] === levels[1], level === Level.High, `${level}!`, Level);

// case: in a switch
enum State {
  Idle,
  Running,
  Stopped,
}
function next(state: State): State {
  switch (state) {
    case State.Idle:
      return State.Running;
    case State.Running:
      return State.Stopped;
    case State.Stopped:
      return State.Idle;
  }
}
let state = State.Idle;
for (let i = 0; i < 4; i++) {
  console.log(State[state]);
  state = next(state);
}

// case: flags
enum Permission {
  None = 0,
  Read = 1 << 0,
  Write = 1 << 1,
  All = Read | Write,
}
let p = Permission.Read;
p |= Permission.Write;
console.log(p, p === Permission.All, (p & Permission.Write) !== 0, Permission[3]);

// case: const enum
const enum Pin {
  LED = 2,
  Button,
}
console.log(Pin.LED, Pin.Button, Pin.LED + Pin.Button);

// case: computed members
function base(): number {
  return 10;
}
enum Computed {
  A = base(),
  B = "xyz".length,
  C = A + B,
}
console.log(Computed.A, Computed.B, Computed.C, Computed[13]);

// case: negative and fractional
enum Odd {
  Minus = -1,
  Zero,
  Half = 0.5,
}
console.log(Odd.Minus, Odd.Zero, Odd.Half, Odd[-1], Odd[0.5]);

// case: mixed
enum Mixed {
  No = 0,
  Yes = "YES",
}
console.log(Mixed.No, Mixed.Yes, Mixed[0]);

// case: as keys and array indices
enum Axis {
  X,
  Y,
  Z,
}
const names = ["ex", "why", "zed"];
const values: { [axis: number]: number } = { [Axis.X]: 10, [Axis.Z]: 30 };
console.log(names[Axis.Y], values[Axis.Z], values[Axis.Y]);

// case: iterating over the values
enum Fruit {
  Apple,
  Pear,
}
console.log(Object.keys(Fruit), Object.values(Fruit));
for (const key in Fruit) console.log(key);

// case: merged declarations
enum Part {
  A,
}
enum Part {
  B = 1,
}
console.log(Part.A, Part.B, Part[1]);

// case: as parameters and defaults
enum Mode {
  Fast = "fast",
  Slow = "slow",
}
function run(mode = Mode.Slow): string {
  return "run " + mode;
}
console.log(run(), run(Mode.Fast));

// case: string enum lookups
enum Key {
  Up = "ArrowUp",
  Down = "ArrowDown",
}
const input: string = "ArrowDown";
console.log(Object.values(Key).includes(input as Key), input === Key.Down);

// case: members with names of Python
enum Word {
  None,
  True,
  def,
  name,
  value,
}
console.log(Word.None, Word.True, Word.def, Word.name, Word.value, Word[0]);

// case: inside a function and a namespace
function local(): string {
  enum Inner {
    A = 1,
    B,
  }
  return Inner[Inner.B];
}
console.log(local());

// case: union of enum members
enum Shape {
  Circle = "circle",
  Square = "square",
}
type Item = { kind: Shape.Circle; r: number } | { kind: Shape.Square; side: number };
const area = (item: Item): number => (item.kind === Shape.Circle ? item.r * 3 : item.side ** 2);
console.log(area({ kind: Shape.Circle, r: 2 }), area({ kind: Shape.Square, side: 3 }));

// case: truthiness of the first member
enum Flag {
  Off,
  On,
}
const off: Flag = Flag.Off as Flag;
console.log(off ? "on" : "off", off === Flag.Off);
