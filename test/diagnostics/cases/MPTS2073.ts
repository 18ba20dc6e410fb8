<<<<<<< HEAD
// case: a pattern beside an emoji
export const face = "😀";
export const found = /* MPTS2073 */ /a/.test(face);
=======
// case: an emoji elsewhere in the program
const face = "🙂";
console.log(/* MPTS2073 */ /on/.test("lamp on"), face);
>>>>>>> diags2
