// case: format places filled from a list
const parts = ["on", "off"];
console.log(/* MPTS2021 */ "%s and %s", ...parts);
