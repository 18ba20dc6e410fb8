// case: minus in front of a list
const list = [1];
console.log(- /* MPTS2010 */ list);
