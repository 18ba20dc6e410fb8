// case: a method put into a variable
class Counter {
  count = 0;
  step(): void {
    this.count += 1;
  }
}
const counter = new Counter();
const step = /* MPTS1012 */ counter.step;
step();

// case: a method passed on
class Greeter {
  greeting = "hello";
  greet(name: string): void {
    console.log(this.greeting, name);
  }
}
function each(names: string[], use: (name: string) => void): void {
  for (const name of names) use(name);
}
each(["a", "b"], /* MPTS1012 */ new Greeter().greet);
