// JavaScript drops arguments a function does not take.
// case: a method of fewer parameters through a base class
class Animal {
  speak(loud: boolean, times: number): string {
    return (loud ? "A" : "a") + times;
  }
}
class Cat extends Animal {
  override speak(loud: boolean): string {
    return loud ? "MEOW" : "meow";
  }
}
const animals: Animal[] = [new Animal(), new Cat()];
for (const each of animals) console.log(each.speak(true, 2));

// case: a named function stays the same object
type Listener = (event: string, detail: number) => void;
const listeners: Listener[] = [];
function onEvent(): void {
  console.log("event");
}
listeners.push(onEvent);
for (const each of listeners) each("click", 1);
console.log(listeners.indexOf(onEvent), listeners.includes(onEvent));

// case: a callback for any number of arguments
function emit(listener: (...args: number[]) => void): void {
  listener(1, 2, 3);
  listener(4);
}
emit((first) => console.log(first));
emit((first, second) => console.log(first, second === undefined));

// case: an optional argument the callback does not mark
const report: (text: string, code?: number) => void = (text, code) => {
  console.log(text, code === undefined ? "none" : code);
};
report("a");
report("b", 3);

// case: a default in front of a required parameter
function middle(a: number, b: number = 10, c: number): number {
  return a + b + c;
}
console.log(middle(1, undefined, 3), middle(1, 2, 3));
