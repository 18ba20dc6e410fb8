// case: a key beside methods that use this
const lamp = {
  /* MPTS2080 */ "is-on": false,
  toggle(): void {
    this.report();
  },
  report(): void {},
};
lamp.toggle();

// case: a key of a literal that stands beside the objects of a class
class Point {
  x = 1;
}
interface Marked {
  x: number;
  "the label"?: string;
}
function show(marked: Marked): void {
  console.log(marked.x);
}
show(new Point());
show({ x: 1, /* MPTS2080 */ "the label": "here" });
