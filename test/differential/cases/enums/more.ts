// Enums where they are easily got wrong: lookups that miss, merged and nested ones, members as values of others.
// case: a lookup that misses
enum Level {
  Low = 1,
  High = 3,
}
const value: number = [1, 2, 3].length - 1;
console.log(Level[value], `${Level[value + 1]}`, "is " + Level[0]);

// case: a name asked for before its use
enum Kind {
  A = 2,
  B,
}
function nameOf(kind: Kind): string {
  return Kind[kind];
}
console.log(nameOf(Kind.B), nameOf(Kind.A));

// case: two members of one value
enum Twice {
  First = 1,
  Second = 1,
}
console.log(Twice[1], Twice.First === (Twice.Second as number));

// case: names and values as wholes
enum Fruit {
  Pear = 5,
  Apple = 2,
  Plum = -1,
}
enum Word {
  Yes = "y",
  No = "n",
}
console.log(Object.keys(Fruit).join(), Object.values(Fruit).length, Object.values(Word).join());
for (const word of Object.values(Word)) console.log(word.length);
console.log(Object.keys(Word).filter((name) => name !== "No").join());

// case: a member made of another enum's
enum Base {
  One = 1,
  Two = One * 2,
}
enum Derived {
  Three = Base.Two + 1,
  Text = `t${"x"}`.length,
}
console.log(Derived.Three, Derived.Text, Base[2]);

// case: a name that needs quotes
enum Odd {
  "two words" = 1,
  "dash-ed",
}
console.log(Odd["two words"], Odd["dash-ed"], Odd[2]);

// case: a comment at each member
enum Pin {
  // the lamp
  Lamp = 2, // pin two
  Key, // pin three
  // nothing else
}
console.log(Pin.Lamp + Pin.Key);

// case: an enum declared in a loop and in a function
function make(n: number): number {
  enum Own {
    A = 10,
    B = 20,
  }
  return n > 0 ? Own.A : Own.B;
}
console.log(make(1), make(0));

// case: flags set, cleared and toggled
enum Flag {
  None = 0,
  A = 1 << 0,
  B = 1 << 1,
  C = 1 << 2,
}
let flags = Flag.A | Flag.C;
flags &= ~Flag.A;
flags ^= Flag.B;
console.log(flags, (flags & Flag.C) === Flag.C, Flag[flags], Flag[flags & Flag.C]);

// case: as the key of a switch with a fall-through
enum Op {
  Add = "+",
  Sub = "-",
  Neg = "~",
}
function apply(op: Op, a: number, b: number): number {
  switch (op) {
    case Op.Sub:
      b = -b;
    case Op.Add:
      return a + b;
    default:
      return -a;
  }
}
console.log(apply(Op.Add, 3, 4), apply(Op.Sub, 3, 4), apply(Op.Neg, 3, 4));
