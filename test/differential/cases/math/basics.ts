// Math.
// case: rounding
for (const x of [1.4, 1.5, 1.6, -1.4, -1.5, -1.6, 2.5, 0, -0.4])
  console.log(Math.floor(x), Math.ceil(x), Math.round(x), Math.trunc(x));

// case: abs and sign
console.log(
  Math.abs(-5),
  Math.abs(2.5),
  Math.abs(-0),
  Math.sign(-3),
  Math.sign(0),
  Math.sign(9),
  Math.sign(NaN),
);

// case: min and max
console.log(
  Math.max(1, 5, 3),
  Math.min(1, 5, 3),
  Math.max(),
  Math.min(),
  Math.max(1, NaN),
  Math.min(-0, 0),
  Math.max(1.5, 2),
);

// case: roots and powers
console.log(
  Math.sqrt(9),
  Math.sqrt(2),
  Math.cbrt(8),
  Math.pow(2, 10),
  Math.hypot(3, 4),
  Math.hypot(1, 2, 2),
  Math.hypot(),
);

// case: exponentials and logarithms
console.log(
  Math.exp(0),
  Math.exp(1),
  Math.log(1),
  Math.log(Math.E),
  Math.log10(1000),
  Math.log2(8),
  Math.log1p(0),
  Math.expm1(0),
  Math.log(0),
  Math.log(-1),
);

// case: trigonometry
console.log(
  Math.sin(0),
  Math.cos(0),
  Math.tan(0),
  Math.atan2(1, 1),
  Math.atan2(0, -1),
  Math.asin(1),
  Math.acos(1),
  Math.atan(1),
);

// case: rounded trigonometry
for (let degrees = 0; degrees <= 180; degrees += 45) {
  const radians = (degrees * Math.PI) / 180;
  console.log(degrees, Math.round(Math.sin(radians) * 1000) / 1000, Math.cos(radians).toFixed(3));
}

// case: hyperbolic
console.log(
  Math.sinh(0),
  Math.cosh(0),
  Math.tanh(0),
  Math.tanh(Infinity),
  Math.asinh(0),
  Math.acosh(1),
  Math.atanh(0),
);

// case: constants
console.log(Math.PI, Math.E, Math.LN2, Math.LN10, Math.SQRT2, Math.LOG2E, Math.LOG10E, Math.SQRT1_2);

// case: random is in range
let ok = true;
for (let i = 0; i < 50; i++) {
  const r = Math.random();
  if (r < 0 || r >= 1) ok = false;
  const die = Math.floor(Math.random() * 6) + 1;
  if (die < 1 || die > 6 || !Number.isInteger(die)) ok = false;
}
console.log(ok);

// case: floor of results used as indices
const list = ["a", "b", "c", "d"];
console.log(
  list[Math.floor(2.9)],
  list[Math.round(1.5)],
  list[Math.max(0, 1)],
  list[Math.trunc(3.9)],
  list[Math.ceil(0.1)],
);

// case: fround, imul, clz32
console.log(
  Math.fround(5.5),
  Math.fround(5.05),
  Math.imul(2, 4),
  Math.imul(-5, 12),
  Math.clz32(0.5),
  Math.clz32(1000),
);

// case: distance and angle
function distance(x1: number, y1: number, x2: number, y2: number): number {
  return Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
}
console.log(distance(0, 0, 3, 4), distance(1, 1, 2, 2), distance(5, 5, 5, 5));

// case: clamp and wrap
const clamp = (n: number, low: number, high: number): number => Math.min(Math.max(n, low), high);
const wrap = (n: number, size: number): number => ((n % size) + size) % size;
console.log(clamp(15, 0, 10), clamp(-1, 0, 10), clamp(0.5, 0, 1), wrap(-1, 5), wrap(7, 5), wrap(-0.5, 1));

// case: mean and deviation
const values = [2, 4, 4, 4, 5, 5, 7, 9];
const mean = values.reduce((a, b) => a + b) / values.length;
const deviation = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
console.log(mean, deviation);

// case: quadratic roots
function roots(a: number, b: number, c: number): number[] {
  const d = b * b - 4 * a * c;
  if (d < 0) return [];
  if (d === 0) return [-b / (2 * a)];
  return [(-b - Math.sqrt(d)) / (2 * a), (-b + Math.sqrt(d)) / (2 * a)];
}
console.log(roots(1, -3, 2), roots(1, 2, 1), roots(1, 0, 1));

// case: Math functions as values
console.log([1.5, 2.5, -1.5].map(Math.round), [4, 9].map(Math.sqrt), [-1, 1].map(Math.abs));

// case: integers from strings through Math
console.log(Math.max(Number("3"), Number("10")), Math.floor(Number("7.9")), Math.abs(Number("-4")));

// case: pi by a series
let pi = 0;
for (let k = 0; k < 1000; k++) pi += (k % 2 === 0 ? 4 : -4) / (2 * k + 1);
console.log(pi.toFixed(6));

// case: logarithmic integer sizes
for (const n of [1, 2, 255, 256, 1000]) console.log(Math.floor(Math.log2(n)), Math.ceil(Math.log2(n + 1)));
