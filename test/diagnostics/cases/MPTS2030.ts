// case: a boolean with a number
function same(left: boolean | number, right: number): boolean {
  return /* MPTS2030 */ left === right;
}
console.log(same(true, 1));

// case: == between text and number
function like(left: string | number, right: number): boolean {
  return /* MPTS2030 */ left == right;
}
console.log(like("1", 1));
