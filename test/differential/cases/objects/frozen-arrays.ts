// Arrays that are frozen.
// case: a frozen array cannot be pushed to
// refused: MPTS2003
const numbers = Object.freeze([1, 2]) as number[];
numbers.push(3);
console.log(numbers.length);
