// case: typeof as a value
const level = 3;
console.log(/* MPTS1030 */ typeof level);

// case: typeof compared with another text
function isBig(value: number | bigint): boolean {
  return /* MPTS1030 */ typeof value === "bigint";
}
console.log(isBig(1));

// case: typeof compared with a variable
const wanted = "number" as "number" | "string";
const value = 1 as number | string;
console.log(/* MPTS1030 */ typeof value === wanted);
