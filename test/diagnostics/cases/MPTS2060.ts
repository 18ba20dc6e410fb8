// case: an element far behind the end
const levels: number[] = [];
levels[5] = 1;
console.log(/* MPTS2060 */ levels);
