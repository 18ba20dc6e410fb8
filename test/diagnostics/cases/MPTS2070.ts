// case: Greek letters
console.log(/* MPTS2070 */ "λάμπα".toUpperCase());
