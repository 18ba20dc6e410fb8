// case: %d
console.log(/* MPTS2021 */ "%d degrees", 21);
