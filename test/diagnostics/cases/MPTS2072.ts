// case: a pattern that is only known on the board
const word = "cat";
export const pattern = /* MPTS2072 */ new RegExp(word);
