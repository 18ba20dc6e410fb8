// case: a bigint with a number
function same(left: number | bigint, right: number | bigint): boolean {
  return /* MPTS2030 */ left === right;
}
console.log(same(1, 2));
