// case: format places filled from a list
const parts = ["on", "off"];
console.log(/* MPTS2021 */ "%s and %s", ...parts);

// case: an object in the place of a text
const lamp = { pin: 12, isOn: true };
console.log(/* MPTS2021 */ "the lamp is %s", lamp);

// case: a truth value in the place of a number
console.log(/* MPTS2021 */ "%d percent", true);

// case: a value that may be missing in the place of a number
const large = [1, 2].find((each) => each > 1);
console.log(/* MPTS2021 */ "%d", large);
