// case: text or number
function below(left: string | number, right: string | number): boolean {
  return /* MPTS2032 */ left < right;
}
console.log(below("a", "b"));

// case: two lists
const low = [1];
const high = [2];
console.log(/* MPTS2032 */ low < high);
