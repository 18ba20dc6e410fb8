// Bitwise operators work on 32-bit integers.
// case: and, or, xor, not
const a = 12,
  b = 10;
console.log(a & b, a | b, a ^ b, ~a, ~b, ~~a, ~-1);

// case: left shift overflows into the sign
console.log(1 << 30, 1 << 31, 1 << 32, 1 << 33, 3 << 30, -1 << 4);

// case: shift counts wrap at 32
const n = 5;
console.log(n << 32, n << 33, n >> 32, n >>> 32, n << -1, n >> 40);

// case: arithmetic right shift
console.log(16 >> 2, -16 >> 2, -1 >> 5, 7 >> 1, -7 >> 1, 2147483647 >> 30);

// case: logical right shift
console.log(16 >>> 2, -16 >>> 2, -1 >>> 0, -1 >>> 31, -1 >>> 28);

// case: or zero truncates
console.log(3.7 | 0, -3.7 | 0, 0.99 | 0, -0.99 | 0, 1e10 | 0, NaN | 0, Infinity | 0, -Infinity | 0);

// case: fractions are truncated first
const x = 5.9,
  y = 3.2;
console.log(x & y, x | y, x ^ y, x << 1, x >> 1, ~x, -5.9 >> 1);

// case: numbers beyond 32 bits wrap
const big = 2 ** 32 + 5;
console.log(big | 0, big & 255, big ^ 1, big >> 1, big >>> 0, ~big);
console.log(2147483648 | 0, 4294967295 | 0, 4294967296 | 0, -2147483649 | 0);

// case: unsigned conversion
console.log(-1 >>> 0, -2 >>> 0, (1 << 31) >>> 0, 3.9 >>> 0, -0.5 >>> 0);

// case: masks and flags
const READ = 1,
  WRITE = 2,
  EXECUTE = 4;
let mode = READ | WRITE;
console.log(mode, (mode & WRITE) !== 0, (mode & EXECUTE) !== 0);
mode |= EXECUTE;
mode &= ~WRITE;
mode ^= READ;
console.log(mode);

// case: compound assignment operators
let m = 0xf0;
m >>= 4;
console.log(m);
m <<= 29;
console.log(m);
m >>>= 28;
console.log(m);
m |= 0x100;
m &= 0x1ff;
m ^= 0xff;
console.log(m);

// case: hashing with shifts
function hash(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) {
    h = (h << 5) - h + text.charCodeAt(i);
    h |= 0;
  }
  return h;
}
console.log(hash("hello"), hash("The quick brown fox"), hash(""));

// case: FNV-1a with Math.imul
function fnv(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
}
console.log(fnv("a"), fnv("foobar"), fnv("mpython").toString(16));

// case: djb2 with unsigned result
function djb2(text: string): number {
  let h = 5381;
  for (let i = 0; i < text.length; i++) h = ((h * 33) ^ text.charCodeAt(i)) >>> 0;
  return h;
}
console.log(djb2("test"), djb2("a longer text to hash"));

// case: xorshift generator
let state = 2463534242;
function next(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
}
console.log(next(), next(), next());

// case: counting bits
function popcount(n: number): number {
  let count = 0;
  while (n !== 0) {
    n &= n - 1;
    count++;
  }
  return count;
}
console.log(popcount(0), popcount(255), popcount(0x80000001), popcount(-1));

// case: reversing bits of a byte
function reverse(byte: number): number {
  let result = 0;
  for (let i = 0; i < 8; i++) {
    result = (result << 1) | (byte & 1);
    byte >>= 1;
  }
  return result;
}
console.log(reverse(1), reverse(0b11010000), reverse(255));

// case: packing and unpacking colours
function rgb(r: number, g: number, b: number): number {
  return (r << 16) | (g << 8) | b;
}
const orange = rgb(255, 165, 0);
console.log(orange, orange.toString(16), (orange >> 16) & 255, (orange >> 8) & 255, orange & 255);
const white = (255 << 24) | rgb(255, 255, 255);
console.log(white, white >>> 0);

// case: CRC-8
function crc8(bytes: number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : (crc << 1) & 0xff;
  }
  return crc;
}
console.log(crc8([1, 2, 3]), crc8([0xff, 0x00, 0x55]));

// case: CRC-32
function crc32(text: string): number {
  let crc = -1;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ -1) >>> 0;
}
console.log(crc32("123456789"), crc32("").toString(16));

// case: is a power of two
for (const n of [1, 2, 3, 64, 96]) console.log(n, (n & (n - 1)) === 0);

// case: even and odd by the last bit
for (const n of [-3, -2, 0, 1, 7]) console.log(n, n & 1, (n & 1) === 0 ? "even" : "odd");

// case: swapping with xor
let p = 5,
  q = 9;
p ^= q;
q ^= p;
p ^= q;
console.log(p, q);

// case: linear congruential generator with or zero
let seed = 42;
function random(): number {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed;
}
console.log(random(), random(), random());

// case: linear congruential generator with Math.imul and unsigned
let s = 1;
function lcg(): number {
  s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
  return s;
}
console.log(lcg(), lcg(), lcg());

// case: mulberry32
function mulberry32(seed: number): () => number {
  return () => {
    seed |= 0;
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const rand = mulberry32(7);
console.log(rand(), rand(), Math.floor(rand() * 100));

// case: average by shift
console.log((7 + 10) >> 1, (-7 + 2) >> 1, (2147483647 + 1) >> 1);

// case: signed byte and short
const toSigned8 = (n: number): number => (n << 24) >> 24;
const toSigned16 = (n: number): number => (n << 16) >> 16;
console.log(toSigned8(127), toSigned8(128), toSigned8(255), toSigned16(32768), toSigned16(65535));

// case: bit set, clear, test, toggle
let bits = 0;
bits |= 1 << 3;
bits |= 1 << 31;
console.log(bits, (bits >> 3) & 1, (bits >>> 31) & 1);
bits &= ~(1 << 3);
bits ^= 1 << 0;
console.log(bits, bits >>> 0);

// case: gray code
for (let i = 0; i < 5; i++) console.log(i, i ^ (i >> 1));

// case: precedence of bitwise and comparison
const flags = 6;
console.log((flags & 2) === 2, (flags | 1) > 6, 1 + (2 << 3), (1 + 2) << 3, (5 & 3) | 8, 5 ^ (3 & 1));

// case: strings and booleans in bitwise operators
const t = true,
  f = false;
console.log(Number(t) | Number(f), Number("7") & 3, ~~Number("12.7"));

// case: subtraction result as an unsigned
let ticks = 10;
const start = 4294967290;
console.log((ticks - start) >>> 0, (ticks - start) | 0);

// case: integer square root by bits
function isqrt(n: number): number {
  let result = 0;
  let bit = 1 << 30;
  while (bit > n) bit >>= 2;
  while (bit !== 0) {
    if (n >= result + bit) {
      n -= result + bit;
      result = (result >> 1) + bit;
    } else {
      result >>= 1;
    }
    bit >>= 2;
  }
  return result;
}
console.log(isqrt(0), isqrt(15), isqrt(16), isqrt(2147483647));

// case: shifting in a loop until zero
let v = 0xff00ff;
let width = 0;
while (v) {
  v >>>= 1;
  width++;
}
console.log(width);

// case: a multiplication that overflows 32 bits before or zero
console.log((65536 * 65536) | 0, (65535 * 65537) | 0, (123456 * 654321) | 0, (2147483647 * 2) | 0);

// case: Math.clz32 and Math.imul
console.log(
  Math.clz32(1),
  Math.clz32(0),
  Math.clz32(-1),
  Math.imul(3, 4),
  Math.imul(0xffffffff, 5),
  Math.imul(2147483647, 2),
);
