// Programs about numbers.
// case: FizzBuzz
for (let i = 1; i <= 20; i++) {
  if (i % 15 === 0) console.log("FizzBuzz");
  else if (i % 3 === 0) console.log("Fizz");
  else if (i % 5 === 0) console.log("Buzz");
  else console.log(i);
}

// case: FizzBuzz with strings
for (let i = 1; i <= 15; i++) console.log((i % 3 ? "" : "Fizz") + (i % 5 ? "" : "Buzz") || i);

// case: sieve of Eratosthenes
const limit = 60;
const composite = new Array<boolean>(limit + 1).fill(false);
const primes: number[] = [];
for (let n = 2; n <= limit; n++) {
  if (composite[n]) continue;
  primes.push(n);
  for (let m = n * n; m <= limit; m += n) composite[m] = true;
}
console.log(primes);

// case: prime test
function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let d = 2; d * d <= n; d++) {
    if (n % d === 0) return false;
  }
  return true;
}
console.log([0, 1, 2, 17, 21, 97, 7919].filter(isPrime));

// case: prime factors
function factors(n: number): number[] {
  const result: number[] = [];
  let divisor = 2;
  while (n > 1) {
    while (n % divisor === 0) {
      result.push(divisor);
      n /= divisor;
    }
    divisor++;
  }
  return result;
}
console.log(factors(360), factors(97), factors(1001), factors(1));

// case: Collatz
function collatz(n: number): number {
  let steps = 0;
  while (n !== 1) {
    n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    steps++;
  }
  return steps;
}
console.log(collatz(6), collatz(27), collatz(1));

// case: perfect numbers
for (let n = 2; n < 500; n++) {
  let sum = 1;
  for (let d = 2; d < n; d++) if (n % d === 0) sum += d;
  if (sum === n) console.log(n, "is perfect");
}

// case: Armstrong numbers
for (let n = 100; n < 1000; n++) {
  const a = Math.floor(n / 100);
  const b = Math.floor(n / 10) % 10;
  const c = n % 10;
  if (a ** 3 + b ** 3 + c ** 3 === n) console.log(n);
}

// case: Pascal's triangle
const rows: number[][] = [];
for (let i = 0; i < 6; i++) {
  const row = [1];
  for (let j = 1; j < i; j++) row.push(rows[i - 1][j - 1] + rows[i - 1][j]);
  if (i > 0) row.push(1);
  rows.push(row);
  console.log(row.join(" "));
}

// case: multiplication table
for (let i = 1; i <= 4; i++) {
  let line = "";
  for (let j = 1; j <= i; j++) line += `${j}x${i}=${i * j}\t`;
  console.log(line.trimEnd());
}

// case: square root by Newton
function sqrt(x: number): number {
  let guess = x / 2;
  for (let i = 0; i < 20; i++) guess = (guess + x / guess) / 2;
  return guess;
}
console.log(sqrt(2).toFixed(6), sqrt(144), sqrt(0.25));

// case: integer to Roman
const ROMAN: [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
function roman(n: number): string {
  let out = "";
  for (const [value, sign] of ROMAN) {
    while (n >= value) {
      out += sign;
      n -= value;
    }
  }
  return out;
}
console.log([1, 4, 9, 14, 40, 90, 400, 1994, 2024].map(roman).join());

// case: Roman to integer
const values: { [letter: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
function fromRoman(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const current = values[text[i]];
    const next = values[text[i + 1]] ?? 0;
    total += current < next ? -current : current;
  }
  return total;
}
console.log(fromRoman("MCMXCIV"), fromRoman("XLII"), fromRoman("III"));

// case: base conversion by hand
function toBase(n: number, base: number): string {
  const digits = "0123456789abcdef";
  if (n === 0) return "0";
  let out = "";
  while (n > 0) {
    out = digits[n % base] + out;
    n = Math.floor(n / base);
  }
  return out;
}
console.log(toBase(255, 2), toBase(255, 16), toBase(0, 2), toBase(100, 7));

// case: linear congruential random
class Random {
  private state: number;
  constructor(seed: number) {
    this.state = seed % 2147483647;
    if (this.state <= 0) this.state += 2147483646;
  }
  next(): number {
    this.state = (this.state * 16807) % 2147483647;
    return this.state;
  }
  float(): number {
    return (this.next() - 1) / 2147483646;
  }
  int(max: number): number {
    return Math.floor(this.float() * max);
  }
}
const random = new Random(42);
console.log(random.next(), random.next(), random.int(100), random.int(6), random.float().toFixed(6));

// case: shuffle with a seeded generator
let seed = 7;
function rand(n: number): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % n;
}
const deck = ["a", "b", "c", "d", "e", "f"];
for (let i = deck.length - 1; i > 0; i--) {
  const j = rand(i + 1);
  [deck[i], deck[j]] = [deck[j], deck[i]];
}
console.log(deck.join(""));

// case: Monte Carlo pi with a seeded generator
let state = 12345;
function next(): number {
  state = (state * 1664525 + 1013904223) % 4294967296;
  return state / 4294967296;
}
let inside = 0;
for (let i = 0; i < 2000; i++) {
  const x = next(),
    y = next();
  if (x * x + y * y < 1) inside++;
}
console.log((4 * inside) / 2000);

// case: matrix multiplication
type Matrix = number[][];
function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b[0].map((_, j) => row.reduce((sum, x, k) => sum + x * b[k][j], 0)));
}
const identity: Matrix = [
  [1, 0],
  [0, 1],
];
console.log(
  multiply(
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ),
  multiply(identity, [
    [0.5, 2],
    [1, 1],
  ]),
);

// case: determinant
function determinant(m: number[][]): number {
  if (m.length === 1) return m[0][0];
  let sum = 0;
  for (let c = 0; c < m.length; c++) {
    const minor = m.slice(1).map((row) => row.filter((_, i) => i !== c));
    sum += (c % 2 === 0 ? 1 : -1) * m[0][c] * determinant(minor);
  }
  return sum;
}
console.log(
  determinant([[3]]),
  determinant([
    [1, 2],
    [3, 4],
  ]),
  determinant([
    [2, 0, 1],
    [1, 3, 2],
    [1, 1, 1],
  ]),
);

// case: matrix class
class Grid {
  private cells: number[];
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.cells = new Array<number>(width * height).fill(0);
  }
  get(x: number, y: number): number {
    return this.cells[y * this.width + x];
  }
  set(x: number, y: number, value: number): this {
    this.cells[y * this.width + x] = value;
    return this;
  }
  transpose(): Grid {
    const result = new Grid(this.height, this.width);
    for (let y = 0; y < this.height; y++)
      for (let x = 0; x < this.width; x++) result.set(y, x, this.get(x, y));
    return result;
  }
  toString(): string {
    const lines: string[] = [];
    for (let y = 0; y < this.height; y++)
      lines.push(this.cells.slice(y * this.width, (y + 1) * this.width).join(" "));
    return lines.join("\n");
  }
}
const grid = new Grid(3, 2).set(0, 0, 1).set(2, 0, 2).set(1, 1, 3);
console.log(`${grid}`);
console.log(`${grid.transpose()}`);

// case: fractions
class Fraction {
  readonly n: number;
  readonly d: number;
  constructor(n: number, d = 1) {
    const g = Fraction.gcd(Math.abs(n), Math.abs(d)) * Math.sign(d);
    this.n = n / g;
    this.d = d / g;
  }
  static gcd(a: number, b: number): number {
    return b ? Fraction.gcd(b, a % b) : a;
  }
  add(o: Fraction): Fraction {
    return new Fraction(this.n * o.d + o.n * this.d, this.d * o.d);
  }
  times(o: Fraction): Fraction {
    return new Fraction(this.n * o.n, this.d * o.d);
  }
  toString(): string {
    return this.d === 1 ? `${this.n}` : `${this.n}/${this.d}`;
  }
}
const half = new Fraction(1, 2);
const third = new Fraction(1, 3);
console.log(`${half.add(third)} ${half.times(third)} ${half.add(half)} ${new Fraction(4, -8)}`);

// case: complex numbers and Mandelbrot
let picture = "";
for (let y = -1; y <= 1; y += 0.5) {
  for (let x = -2; x <= 0.5; x += 0.25) {
    let a = 0,
      b = 0,
      n = 0;
    while (n < 20 && a * a + b * b < 4) {
      const t = a * a - b * b + x;
      b = 2 * a * b + y;
      a = t;
      n++;
    }
    picture += n === 20 ? "#" : n > 4 ? "+" : ".";
  }
  picture += "\n";
}
console.log(picture);

// case: histogram
const samples = [3, 7, 1, 9, 3, 3, 8, 7, 5, 10];
const bins = [0, 0, 0, 0, 0];
for (const s of samples) bins[Math.min(Math.floor(s / 2), 4)]++;
bins.forEach((count, i) =>
  console.log(`${i * 2}-${i * 2 + 1}: ${"*".repeat(count)} ${((count / samples.length) * 100).toFixed(0)}%`),
);

// case: moving average
function movingAverage(values: number[], size: number): number[] {
  const result: number[] = [];
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i];
    if (i >= size) sum -= values[i - size];
    if (i >= size - 1) result.push(sum / size);
  }
  return result;
}
console.log(movingAverage([1, 2, 3, 4, 5], 2), movingAverage([3, 3, 3], 3), movingAverage([1, 2], 5));

// case: PID controller
class Pid {
  private integral = 0;
  private last = 0;
  constructor(
    private kp: number,
    private ki: number,
    private kd: number,
  ) {}
  update(error: number, dt: number): number {
    this.integral += error * dt;
    const derivative = (error - this.last) / dt;
    this.last = error;
    return this.kp * error + this.ki * this.integral + this.kd * derivative;
  }
}
const pid = new Pid(0.5, 0.25, 0.125);
let temperature = 20;
for (let i = 0; i < 5; i++) {
  const power = pid.update(30 - temperature, 1);
  temperature += power / 2;
  console.log(power, temperature.toFixed(3));
}

// case: calendar without dates
function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
function dayOfWeek(y: number, m: number, d: number): number {
  const t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  if (m < 3) y--;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + t[m - 1] + d) % 7;
}
const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
console.log(
  days[dayOfWeek(2024, 2, 29)],
  days[dayOfWeek(2000, 1, 1)],
  days[dayOfWeek(1970, 1, 1)],
  isLeap(2000),
  isLeap(1900),
);

// case: a month printed as a table
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function month(firstDay: number, length: number): string {
  let text = "   ".repeat(firstDay);
  for (let day = 1; day <= length; day++) {
    text += String(day).padStart(2) + ((firstDay + day) % 7 === 0 ? "\n" : " ");
  }
  return text;
}
console.log(month(4, lengths[1]));

// case: day of the year and back
const table = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function dayOfYear(month: number, day: number): number {
  return table.slice(0, month - 1).reduce((a, b) => a + b, 0) + day;
}
function fromDay(n: number): string {
  let month = 0;
  while (n > table[month]) n -= table[month++];
  return `${month + 1}/${n}`;
}
console.log(dayOfYear(3, 1), dayOfYear(12, 31), fromDay(60), fromDay(1), fromDay(365));

// case: compound interest
let balance = 1000;
for (let year = 1; year <= 3; year++) {
  balance *= 1.05;
  console.log(`year ${year}: ${balance.toFixed(2)}`);
}

// case: change in coins
function change(cents: number): string {
  const coins = [50, 20, 10, 5, 2, 1];
  const parts: string[] = [];
  for (const coin of coins) {
    const n = Math.floor(cents / coin);
    if (n > 0) parts.push(`${n}x${coin}`);
    cents %= coin;
  }
  return parts.join(" ");
}
console.log(change(87), "|", change(100), "|", change(0));

// case: coin change by dynamic programming
function fewest(coins: number[], amount: number): number {
  const best: number[] = [0];
  for (let a = 1; a <= amount; a++) {
    best[a] = Infinity;
    for (const coin of coins) if (coin <= a && best[a - coin] + 1 < best[a]) best[a] = best[a - coin] + 1;
  }
  return best[amount] === Infinity ? -1 : best[amount];
}
console.log(fewest([1, 5, 7], 18), fewest([2], 3), fewest([5, 10], 25));

// case: digits and checksums
function luhn(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    let digit = Number(text[text.length - 1 - i]);
    if (i % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}
console.log(luhn("4539578763621486"), luhn("1234567812345678"));

// case: guess the number by halving
function guesses(secret: number): number[] {
  let low = 1,
    high = 100;
  const tried: number[] = [];
  for (;;) {
    const guess = Math.floor((low + high) / 2);
    tried.push(guess);
    if (guess === secret) return tried;
    if (guess < secret) low = guess + 1;
    else high = guess - 1;
  }
}
console.log(guesses(37), guesses(100), guesses(50));

// case: towers of Hanoi
let moves = 0;
function hanoi(n: number, from: string, to: string, via: string): void {
  if (n === 0) return;
  hanoi(n - 1, from, via, to);
  moves++;
  console.log(`${n}: ${from} -> ${to}`);
  hanoi(n - 1, via, to, from);
}
hanoi(3, "A", "C", "B");
console.log(moves);

// case: Ackermann
function ackermann(m: number, n: number): number {
  if (m === 0) return n + 1;
  if (n === 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}
console.log(ackermann(1, 3), ackermann(2, 2));

// case: sensor statistics
const readings = [21.5, 22, 21.75, 23.25, 22.5];
let min = readings[0],
  max = readings[0],
  sum = 0;
for (const r of readings) {
  if (r < min) min = r;
  if (r > max) max = r;
  sum += r;
}
console.log(`min ${min} max ${max} mean ${(sum / readings.length).toFixed(2)} range ${max - min}`);
