// case: an instance of a class in a template
class Point {
  constructor(readonly x: number) {}
}
const point = new Point(1);
console.log(`at ${/* MPTS2020 */ point}`);

// case: a function as text
function beep(): void {}
console.log("" + /* MPTS2020 */ beep);
