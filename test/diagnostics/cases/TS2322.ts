// case: a text where a number is wanted
const /* TS2322 */ level: number = "high";
console.log(level);
