// case: an emoji elsewhere in the program
const face = "🙂";
console.log(/* MPTS2073 */ /on/.test("lamp on"), face);
