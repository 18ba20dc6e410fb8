// case: a name that is declared nowhere, twice: all errors are reported
console.log(/* TS2304 */ speed);
console.log(/* TS2304 */ speed + 1);

// case: what browsers have and boards have not
/* TS2304 */ setTimeout(() => {}, 100);
