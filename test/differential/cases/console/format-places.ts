// case: a format kept in a variable
// refused: MPTS2021
const form = "%s is on";
console.log(form, "light");
// case: texts without places need nothing
const name = "Ann";
console.log(name, 3);
