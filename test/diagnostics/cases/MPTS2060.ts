// A place is left out: JavaScript would print `<2 empty items>`.
const readings = [1];
readings[3] = 4;
console.log(readings);
