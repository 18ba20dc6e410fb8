// case: a key that is a string or a number
const counts: Record<string, number> = { red: 1, 2: 3 };
function countOf(key: string | number): number | undefined {
  return counts[/* MPTS2081 */ key];
}
console.log(countOf("red"), countOf(2));
