// case: changed after the function is made
const readers: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  let height = i;
  readers.push(() => /* MPTS1040 */ height);
  height += 10;
}
console.log(readers.length);

// case: changed by the function itself
const steps: (() => number)[] = [];
for (const start of [1, 2]) {
  let count = start;
  steps.push(() => {
    /* MPTS1040 */ count += 1;
    return count;
  });
}
console.log(steps.length);
