// case: for of over an iterable of any kind
function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const each of /* MPTS1044 */ numbers) sum += each;
  return sum;
}
total;
