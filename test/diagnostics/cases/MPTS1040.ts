// case: a loop's own pattern, changed after the function is made
const readers: (() => number)[] = [];
const pairs: [number, number][] = [[1, 2], [3, 4]];
for (let [low, high] of pairs) {
  readers.push(() => /* MPTS1040 */ low + high);
  low += 10;
}
console.log(readers.length);
