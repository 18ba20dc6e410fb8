// case: typeof compared with another text
function isBig(value: number | bigint): boolean {
  return /* MPTS1030 */ typeof value === "bigint";
}
console.log(isBig(1));

// case: a number told from a bigint
function isPlain(value: number | bigint): boolean {
  return /* MPTS1030 */ typeof value === "number";
}
console.log(isPlain(1));
