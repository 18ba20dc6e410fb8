// Number: text of numbers and numbers of text.
// case: toFixed
console.log(
  (3.14159).toFixed(2),
  (2).toFixed(2),
  (0.1).toFixed(1),
  (1234.5678).toFixed(0),
  (-1.005).toFixed(1),
  (0).toFixed(2),
  (1e21).toFixed(2),
  (99.995).toFixed(2),
);

// case: toFixed of small and negative numbers
console.log(
  (-0.0001).toFixed(2),
  (0.000001).toFixed(7),
  (-2.345).toFixed(1),
  (1.45).toFixed(1),
  (10.235).toFixed(2),
  NaN.toFixed(2),
  Infinity.toFixed(1),
);

// case: toString with a radix
console.log(
  (255).toString(16),
  (255).toString(2),
  (8).toString(8),
  (-255).toString(16),
  (35).toString(36),
  (0).toString(2),
  (0.5).toString(2),
  (3.75).toString(8),
  (1e6).toString(36),
);

// case: toPrecision
console.log(
  (123.456).toPrecision(4),
  (0.000123).toPrecision(2),
  (123456).toPrecision(2),
  (1).toPrecision(3),
  (99.99).toPrecision(3),
);

// case: toExponential
console.log(
  (123456).toExponential(2),
  (0.00015).toExponential(1),
  (1).toExponential(),
  (12345).toExponential(),
);

// case: parseInt
console.log(
  parseInt("42"),
  parseInt("42px"),
  parseInt("  7 "),
  parseInt("-3"),
  parseInt("3.9"),
  parseInt("x"),
  parseInt(""),
  parseInt("ff", 16),
  parseInt("0xff"),
  parseInt("z", 36),
  parseInt("102", 2),
  parseInt("+5"),
  parseInt("1e3"),
);

// case: parseFloat
console.log(
  parseFloat("3.14"),
  parseFloat("3.14abc"),
  parseFloat(".5"),
  parseFloat("-.5e1"),
  parseFloat("1e1000"),
  parseFloat("x"),
  parseFloat("  2  "),
  parseFloat("1."),
  parseFloat("-"),
  parseFloat("Infinityx"),
);

// case: Number of text
console.log(
  Number("42"),
  Number(" 42 "),
  Number("4.2e1"),
  Number(""),
  Number(" "),
  Number("4 2"),
  Number("0x10"),
  Number("0b11"),
  Number("1_000"),
  Number("-"),
  Number("Infinity"),
  Number("1e400"),
);

// case: Number of other values
console.log(
  Number(true),
  Number(false),
  Number(null),
  Number(undefined),
  Number([]),
  Number([5]),
  Number([1, 2]),
  Number({}),
);

// case: unary plus
const text: string = "12.5";
const flag: boolean = true;
console.log(+text, +flag, -text, +"abc", +"1e2");

// case: isInteger, isSafeInteger, isFinite, isNaN
console.log(
  Number.isInteger(5),
  Number.isInteger(5.5),
  Number.isInteger("5" as unknown as number),
  Number.isSafeInteger(2 ** 53 - 1),
  Number.isFinite(Infinity),
  Number.isNaN("x" as unknown as number),
  isNaN("x" as unknown as number),
);

// case: constants
console.log(
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  Number.EPSILON,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.POSITIVE_INFINITY,
  Number.NaN,
);

// case: toString of whole and fractional
const half = 5 / 2,
  whole = 6 / 2;
console.log(
  half.toString(),
  whole.toString(),
  (-0).toString(),
  (1e21).toString(),
  (123456789.123).toString(),
  (0.000001).toString(),
  (1e-7).toString(),
);

// case: padded clock
const pad = (n: number): string => n.toString().padStart(2, "0");
console.log(`${pad(7)}:${pad(5)}:${pad(42)}`, pad(4 / 2));

// case: hexadecimal bytes
const bytes = [0, 15, 16, 255];
console.log(bytes.map((b) => b.toString(16).padStart(2, "0")).join(" "));

// case: percentages
for (const [part, all] of [
  [1, 3],
  [2, 3],
  [1, 2],
  [0, 5],
])
  console.log(((part / all) * 100).toFixed(1) + "%");

// case: thousands separators by hand
function group(n: number): string {
  let s = String(n);
  let out = "";
  while (s.length > 3) {
    out = "," + s.slice(-3) + out;
    s = s.slice(0, -3);
  }
  return s + out;
}
console.log(group(1), group(1234), group(1234567), group(1000));

// case: number text in concatenation
console.log("" + 0.1, "" + 100, "" + 1e100, "" + 1 / 3, "" + -1.5e-10, "" + 1e-6, "" + 123e-20);

// case: number literals that print otherwise
console.log(1.0, 1.1, 100e-2, 0x10, 1, 5e-1, 12345678901234567890, 0.1e-6);

// case: round trip of text
for (const n of [0.1, 1 / 3, 1e21, 123456789012, 5e-324, 1.7976931348623157e308])
  console.log(Number(String(n)) === n, parseFloat(`${n}`) === n);

// case: many printed fractions
for (let i = 1; i <= 12; i++) console.log(1 / i, i / 7, Math.sqrt(i));

// case: values near rounding limits
console.log(0.1 + 0.7, 1.15 * 100, 4.35 * 100, 1.1 * 3, 0.3 - 0.1, 9.95 * 10, 1e23, 4.9e-324);

// case: integers as floats in text
let x = 0.5;
x += 0.5;
console.log(x, `${x}`, [x], { x }, String(x), x.toString(), x + "", JSON.stringify(x), x.toFixed(0));

// case: valueOf and wrappers
console.log((5).valueOf(), Number(5).toString(), (5.5).toLocaleString === undefined);
