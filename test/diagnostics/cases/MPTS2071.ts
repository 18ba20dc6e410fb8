// case: a Unicode class, where it stands in the pattern
console.log(/[/* MPTS2071 */\p{L}]+/u.test("lamp"));

// case: looking back
console.log(/* MPTS2071 */ new RegExp("(?<=a)b").test("ab"));

// case: a flag
console.log(/* MPTS2071 */ new RegExp("a", "d").test("lamp"));
