// case: the length of an array by its name
const levels = [3, 1, 2];
console.log(/* MPTS2040 */ levels["length"]);

// case: the length of a text by its name
const text = "lamp";
console.log(/* MPTS2040 */ text["length"]);

// case: a member of an enum by a name known at run time
enum Colour {
  Red,
  Green,
}
function numberOf(name: "Red" | "Green"): Colour {
  return /* MPTS2040 */ Colour[name];
}
console.log(numberOf("Red"));
