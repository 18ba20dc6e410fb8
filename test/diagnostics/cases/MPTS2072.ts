// case: a pattern known at run time
function mentions(text: string, word: string): boolean {
  return /* MPTS2072 */ new RegExp(word).test(text);
}
console.log(mentions("lamp on", "on"));

// case: flags in a variable
const flags = "i";
console.log(/* MPTS2072 */ new RegExp("on", flags).test("lamp ON"));
