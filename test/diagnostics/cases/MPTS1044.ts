// case: for of over a value of any type
const readings: any = JSON.parse("[21, 22]");
let count = 0;
for (const _reading of /* MPTS1044 */ readings) count += 1;
console.log(count);

// case: for of over something that only says it can be gone over
const numbers: { [Symbol.iterator](): Iterator<number> } = [1, 2];
for (const each of /* MPTS1044 */ numbers) console.log(each);
