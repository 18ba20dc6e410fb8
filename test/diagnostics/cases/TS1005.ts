// case: a comma that is missing
const levels = [1 /* TS1005 */ 2];
console.log(levels);
