// case: plus in front of a boolean
const ready = true as boolean;
const number: number = + /* MPTS2010 */ ready;
console.log(number);

// case: minus in front of a list
const list = [1];
console.log(- /* MPTS2010 */ list);
