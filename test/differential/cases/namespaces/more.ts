// Namespaces where their names meet others.
// case: a member called as something outside
const area = 100;
namespace Square {
  export const area = 4;
  export function twice(): number {
    return area * 2;
  }
}
console.log(area, Square.area, Square.twice());

// case: private members of the same name
namespace A {
  const secret = "a";
  export const show = (): string => secret;
}
namespace B {
  const secret = "b";
  export const show = (): string => secret;
}
console.log(A.show() + B.show());

// case: only types leave nothing
namespace Types {
  export interface Point {
    x: number;
  }
  export type Name = string;
}
const name: Types.Name = "n";
console.log(name);

// case: a class that extends one of a namespace
namespace Animals {
  export class Animal {
    constructor(readonly name: string) {}
    speak(): string {
      return this.name + " speaks";
    }
  }
}
class Dog extends Animals.Animal {
  speak(): string {
    return super.speak() + ": woof";
  }
}
const dog = new Dog("Rex");
console.log(dog.speak(), dog instanceof Animals.Animal);

// case: an alias of a function
namespace Long.Path {
  export function join(a: string, b: string): string {
    return a + "/" + b;
  }
}
import join = Long.Path.join;
console.log(join("x", "y"));

// case: counters in a nested namespace changed from outside
namespace Outer {
  export namespace Inner {
    export let count = 0;
    export const reset = (): void => {
      count = 0;
    };
  }
  export function grow(): number {
    Inner.count += 2;
    return Inner.count;
  }
}
console.log(Outer.grow(), Outer.grow());
Outer.Inner.count++;
console.log(Outer.Inner.count);
Outer.Inner.reset();
console.log(Outer.Inner.count);

// case: a default that uses a member
namespace Config {
  export const size = 3;
}
function make(count = Config.size): number {
  return count;
}
console.log(make(), make(1));

// case: exported across files with a live variable
import { State } from "./state";
State.bump();
State.value += 10;
State.bump();
console.log(State.value, State.names.length);
// file: state.ts
export namespace State {
  export let value = 1;
  export const names = ["a"];
  export function bump(): void {
    value *= 2;
  }
}
