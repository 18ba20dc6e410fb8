// Numbers: how they compute and how they print.
// case: the four operations
const a = 7,
  b = 2;
console.log(a + b, a - b, a * b, a / b);

// case: whole quotients print without a point
const n = 10;
console.log(n / 2, n / 5, n / 4, (n / 2) * 3, n / 2 + 1);

// case: quotient in a template and a concatenation
const half = 8 / 2;
console.log(`${half}`, "" + half, String(half), half.toString(), [half].join());

// case: a quotient as an index
const list = ["a", "b", "c", "d", "e"];
console.log(list[4 / 2], list[(list.length - 1) / 2], list[1.5] === undefined);

// case: a quotient as a loop bound
for (let i = 0; i < 6 / 2; i++) console.log(i);

// case: remainder keeps the sign of the dividend
console.log(7 % 3, -7 % 3, 7 % -3, -7 % -3);
let m = -1;
console.log(m % 4, ((m % 4) + 4) % 4);

// case: remainder of fractions
console.log(5.5 % 2, -5.5 % 2, 5.5 % -2, 1 % 0.25, 0.5 % 1);

// case: remainder by zero and of infinity
const zero = 0;
console.log(5 % zero, 0 % zero, Infinity % 2, 2 % Infinity, -2 % Infinity);

// case: remainder that is minus zero
const minus = -4;
console.log(minus % 2, Object.is(minus % 2, -0), 4 % -2, 1 / (minus % 2));

// case: division by zero
const zero = 0;
console.log(1 / zero, -1 / zero, zero / zero);

// case: integer division idioms
for (const n of [7, -7, 0, 6])
  console.log(
    Math.floor(n / 2),
    Math.trunc(n / 2),
    (n / 2) | 0,
    ~~(n / 2),
    Math.ceil(n / 2),
    Math.round(n / 2),
  );

// case: minus zero
const mz = -0;
console.log(mz, 0 === mz, 1 / mz, Object.is(mz, 0), mz + 0, mz * 1, `${mz}`, [mz], String(mz));

// case: negating zero
let z = 0;
z = -z;
console.log(z, 1 / z, z === 0, Math.sign(z), -z);

// case: multiplication that makes minus zero
let x = 0;
console.log(x * -1, -5 * x, 0 / -3, Math.round(-0.2), Math.ceil(-0.5), Math.trunc(-0.9));

// case: NaN
const nan = NaN;
console.log(nan, nan === nan, nan !== nan, nan < 1, nan > 1, nan >= nan, Number.isNaN(nan), isNaN(nan));
console.log(nan + 1, nan * 0, Math.max(nan, 1), `${nan}`);

// case: infinity
const inf = Infinity;
console.log(inf, -inf, inf - inf, inf * 0, inf + 1, 1 / inf, inf > 1e308, `${-inf}`);
console.log(Number.isFinite(inf), isFinite(1), Number.isFinite(nan()), inf === inf);
function nan(): number {
  return inf / inf;
}

// case: fractions
console.log(0.1 + 0.2, 0.1 * 3, 1 / 3, 2 / 3, 1.1 + 2.2, 0.7 + 0.1);

// case: printing of fractions
console.log(0.5, 1.25, 100.001, 123456.789, 0.1, 1e-5, 0.000001, 0.0000001, 1.0, 5e-324);

// case: printing of big numbers
console.log(1e15, 1e16, 1e20, 1e21, 1e22, 123456789012345680000, 1.5e300, 1.7976931348623157e308);

// case: powers of two beyond 2 to the 53
console.log(2 ** 31, 2 ** 32, 2 ** 53, 2 ** 53 + 1, 2 ** 53 + 2, 2 ** 64, 2 ** 100);

// case: integers beyond 2 to the 53 lose digits
let big = 9007199254740992;
console.log(big, big + 1, big + 2, big + 3);
big = big + 1;
console.log(big === 9007199254740992, big);

// case: products of large integers are rounded
const p = 123456789;
console.log(p * p, p * p * p, p * 1000003);

// case: sums beyond 32 bits are exact
let s = 2147483647;
s += 1;
console.log(s, s * 2, -s - 1);

// case: factorials grow into exponents
let f = 1;
for (let i = 1; i <= 25; i++) f *= i;
console.log(f);
for (let i = 26; i <= 30; i++) f *= i;
console.log(f);

// case: doubling a counter for long
let d = 1;
for (let i = 0; i < 70; i++) d *= 2;
console.log(d);

// case: fibonacci beyond exactness
let u = 0,
  v = 1;
for (let i = 0; i < 90; i++) {
  const t = u + v;
  u = v;
  v = t;
}
console.log(u, v);

// case: overflow to infinity
let o = 1e308;
o *= 10;
console.log(o, -o, o - o);

// case: power operator
console.log(2 ** 10, 2 ** -1, 2 ** 0.5, (-2) ** 3, (-2) ** 2, 0 ** 0, 10 ** 3, 10 ** -3);

// case: power with fractions and NaN
console.log((-8) ** (1 / 3), 4 ** 0.5, NaN ** 0, 1 ** Infinity, (-1) ** 0.5, 2 ** 1023);

// case: power is right associative
console.log(2 ** (3 ** 2), (2 ** 3) ** 2);

// case: Math.pow agrees with the operator
console.log(Math.pow(2, 8), Math.pow(2, -2), Math.pow(9, 0.5), Math.pow(-2, 3));

// case: precedence
console.log(2 + 3 * 4, (2 + 3) * 4, (2 * 3) % 4, 10 - 4 - 3, 100 / 10 / 5, -2 * -3, 2 - -3);

// case: unary plus and minus
const t = "12";
console.log(+t, -t, +"3.5", +"", +" 7 ", +"x", +true, -true, +null!, -(-5));

// case: postfix and prefix
let c = 5;
console.log(c++, c, ++c, c, c--, c, --c, c);

// case: increment inside an expression
let i = 1;
const r = i++ + ++i;
console.log(r, i);
let j = 5;
j = j++ + 1;
console.log(j);

// case: increment of an element and of a property
const arr = [1, 2, 3];
const obj = { n: 1 };
let k = 0;
arr[k++]++;
arr[k]--;
console.log(arr.join(), k, obj.n++, ++obj.n, obj.n);

// case: compound assignments
let q = 10;
q += 5;
q -= 3;
q *= 4;
q /= 6;
console.log(q);
q %= 5;
console.log(q);
q **= 3;
console.log(q);

// case: compound assignment as an expression
let w = 2;
const y = (w += 3) * 2;
console.log(w, y, (w *= w), w);

// case: compound assignment evaluates its place once
const data = [10, 20, 30];
let at = 0;
data[at++] += 5;
data[at++] *= 2;
console.log(data.join(), at);

// case: compound assignment reads before the right side runs
let e = 1;
function change(): number {
  e = 100;
  return 5;
}
e += change();
console.log(e);

// case: compound assignment on an element whose array changes
const cells = [1];
function grow(): number {
  cells[0] = 50;
  return 2;
}
cells[0] += grow();
console.log(cells[0]);

// case: mixed integer and fraction accumulations
let total = 0;
for (const price of [1.5, 2, 2.5]) total += price;
console.log(total, total / 3, total / 2);

// case: average
const marks = [80, 90, 100];
const average = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
console.log(average, `average ${average}`);

// case: celsius and fahrenheit
for (const celsius of [0, 37, 100, -40]) console.log((celsius * 9) / 5 + 32);

// case: a number variable that is sometimes whole
let value = 1;
for (let i = 0; i < 5; i++) {
  console.log(value);
  value /= 2;
}
value *= 32;
console.log(value);

// case: an array of quotients
const quotients = [1, 2, 3, 4].map((n) => n / 2);
console.log(quotients, quotients.join("|"));

// case: numbers in objects
const stats = { mean: 6 / 3, ratio: 1 / 4 };
console.log(stats, stats.mean, stats.ratio);

// case: hexadecimal, octal, binary, separators
console.log(0xff, 0o17, 0b1011, 1_000_000, 0xffffffff, 1e3, 0.5, 5, 0.1e2);

// case: string plus number
console.log("1" + 2, 1 + "2", 1 + 2 + "3", "1" + 2 + 3, "a" + 1.0, "a" + -0, "b" + 1e21, "n" + NaN);

// case: numbers compared after arithmetic
console.log(0.1 + 0.2 === 0.3, 4 / 2 === 2, 1e3 === 1000, 0.5 + 0.5 === 1);

// case: large negative numbers
console.log(-1e21, -123456789012, -0.000001, -1e-7, -(2 ** 31), -(2 ** 63));

// case: floor of huge numbers
console.log(Math.floor(1e20), Math.floor(1e21), Math.round(1e300), Math.trunc(-1e25));

// case: integer parse of quotient in conditions
for (let i = 1; i <= 15; i++) {
  if (i / 3 === Math.floor(i / 3)) console.log(i);
}

// case: greatest common divisor
function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
console.log(gcd(48, 18), gcd(17, 5), gcd(0, 4));

// case: digits of a number
let num = 90210;
let digits = "";
let sum = 0;
while (num > 0) {
  const digit = num % 10;
  digits = digit + digits;
  sum += digit;
  num = Math.floor(num / 10);
}
console.log(digits, sum);

// case: sqrt and whole results
console.log(Math.sqrt(16), Math.sqrt(2), Math.sqrt(-1), Math.sqrt(0), Math.cbrt(27), Math.hypot(3, 4));

// case: rounding to two places
console.log(Math.round(2.345 * 100) / 100, Math.round(1.005 * 100) / 100, Math.round(10 * 100) / 100);

// case: sums of float steps
let step = 0;
for (let i = 0; i < 10; i++) step += 0.1;
console.log(step, step === 1);

// case: number as a boolean in arithmetic through a ternary
const flags = [true, false, true];
let count = 0;
for (const flag of flags) count += flag ? 1 : 0;
console.log(count);

// case: time split into hours, minutes, seconds
let seconds = 7384;
const hours = Math.floor(seconds / 3600);
seconds %= 3600;
const minutes = Math.floor(seconds / 60);
seconds %= 60;
console.log(hours + ":" + minutes + ":" + seconds);

// case: linear interpolation and map range
function mapRange(x: number, a: number, b: number, c: number, d: number): number {
  return ((x - a) * (d - c)) / (b - a) + c;
}
console.log(mapRange(5, 0, 10, 0, 100), mapRange(512, 0, 1023, 0, 3.3), mapRange(0, -1, 1, 0, 10));

// case: a field that becomes fractional
class Gauge {
  level = 0;
  add(n: number): void {
    this.level += n;
  }
}
const gauge = new Gauge();
gauge.add(1);
console.log(gauge.level);
gauge.add(0.5);
console.log(gauge.level);
gauge.add(0.5);
console.log(gauge.level);

// case: a function that returns whole or fractional
function half2(n: number): number {
  return n / 2;
}
for (let i = 0; i < 5; i++) console.log(half2(i));
console.log("x".repeat(half2(6)), [1, 2, 3][half2(4)]);

// case: an array filled with quotients used as indices
const indices = [0, 2, 4].map((n) => n / 2);
const names = ["zero", "one", "two"];
for (const index of indices) console.log(names[index]);
