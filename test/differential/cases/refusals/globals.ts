// What a board does not have is a type error, as TypeScript words it.
// case: setTimeout
// refused: TS2304
setTimeout(() => console.log("later"), 10);

// case: process
// refused: TS2591
console.log(process.argv.length);

// case: document
// refused: TS2584
document.title = "none";

// case: an unknown name
// refused: TS2304
console.log(missing);

// case: a wrong type
// refused: TS2322
const n: number = "text";
console.log(n);

// case: null where it is not allowed
// refused: TS2322
const text: string = null;
console.log(text);

// case: a missing property
// refused: TS2339
console.log({ a: 1 }.b);

// case: a wrong argument
// refused: TS2345
const double = (n: number): number => n * 2;
console.log(double("2"));

// case: assigning a constant
// refused: TS2588
const fixed = 1;
fixed = 2;
console.log(fixed);

// case: a possibly undefined object
// refused: TS18048
const list: { n: number }[] | undefined = Math.random() > 2 ? [] : undefined;
console.log(list.length);

// case: an implicit any
// refused: TS7006
const f = (x) => x;
console.log(f(1));
