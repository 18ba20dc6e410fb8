// case: this of a plain function
function area(this: { width: number }): number {
  return /* MPTS1010 */ this.width * 2;
}
area;

// case: this at the top of a file
const outer: unknown = /* MPTS1010 */ this;
outer;
