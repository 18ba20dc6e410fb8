// Numbers written with a wanted number of digits, in other bases, and read back.
// case: halves and carries
console.log((2.5).toFixed(0), (1.005).toFixed(2), (0.125).toFixed(2), (-1.5).toFixed(0), (99.995).toPrecision(4));

// case: exponents
console.log((0.00001).toExponential(), (12345).toExponential(2), (0).toExponential(3), (1e-7).toPrecision(3), (123456).toPrecision(2));

// case: fractions in other bases
console.log((0.1).toString(2), (255.5).toString(16), (-7.25).toString(8), (1e21).toString(16), (0.1).toString(3));

// case: ints in other bases
for (const n of [0, 5, 255, -255]) console.log(n.toString(2), n.toString(8), n.toString(16), n.toString(36));

// case: text that is no number
console.log(Number("1_000"), Number("0x"), Number("12px"), Number("-0x10"), Number("1e1000"), Number(" \n"), +"-0");

// case: primitives as numbers
const flag: boolean = [1].length > 0;
const mixed: (string | number | boolean | null)[] = ["7", 8, true, null];
for (const each of mixed) console.log(Number(each));
console.log(+flag, Number(flag), -flag);

// case: parsing with a radix
console.log(parseInt("ff", 16), parseInt("12", 2), parseInt("z", 36), parseInt("0x1f"), parseInt(""), parseFloat(".5e1x"));
