// case: instanceof with the class of wrapped strings
const answer: unknown = "yes";
console.log(answer instanceof /* MPTS1031 */ String);

// case: instanceof with a regular expression's class
const pattern: unknown = 1;
console.log(pattern instanceof /* MPTS1031 */ RegExp);
