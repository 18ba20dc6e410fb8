// Namespaces: nested, merged, with private members.
// case: functions and constants
namespace Geometry {
  export const PI = 3;
  export function area(r: number): number {
    return PI * r * r;
  }
}
console.log(Geometry.PI, Geometry.area(2));

// case: private members
namespace Counter {
  let count = 0;
  export function next(): number {
    return ++count;
  }
}
console.log(Counter.next(), Counter.next());

// case: exported variables stay live
namespace State {
  export let value = 1;
  export function bump(): void {
    value += 1;
  }
}
State.bump();
State.value *= 10;
State.bump();
console.log(State.value);

// case: nested
namespace A {
  export namespace B {
    export const x = 1;
    export function f(): number {
      return x + y;
    }
  }
  export const y = 2;
}
console.log(A.B.x, A.B.f(), A.y);

// case: dotted names
namespace Deep.Inner {
  export const text = "deep";
}
console.log(Deep.Inner.text);

// case: merged
namespace Parts {
  export const a = 1;
}
namespace Parts {
  export const b = a + 1;
}
console.log(Parts.a, Parts.b);

// case: classes, enums and types inside
namespace Shapes {
  export interface Named {
    name: string;
  }
  export class Square implements Named {
    name = "square";
    constructor(public side: number) {}
  }
  export enum Kind {
    Flat,
    Solid,
  }
}
const square: Shapes.Named = new Shapes.Square(2);
console.log(square.name, Shapes.Kind.Solid, new Shapes.Square(3).side);

// case: merged with a function
function format(text: string): string {
  return format.prefix + text;
}
namespace format {
  export const prefix = "> ";
}
console.log(format("x"), format.prefix);

// case: merged with a class
class Vector {
  constructor(readonly x: number) {}
}
namespace Vector {
  export const zero = new Vector(0);
  export function of(x: number): Vector {
    return new Vector(x);
  }
}
console.log(Vector.zero.x, Vector.of(5).x);

// case: alias
namespace Long {
  export namespace Name {
    export const value = 7;
  }
}
import Short = Long.Name;
console.log(Short.value);

// case: code in a namespace runs in order
console.log("before");
namespace Init {
  console.log("inside");
  export const ready = true;
}
console.log("after", Init.ready);

// case: exported from a file
import { Tools } from "./tools";
console.log(Tools.double(4));
// file: tools.ts
export namespace Tools {
  export const double = (n: number): number => n * 2;
}
