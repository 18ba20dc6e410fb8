// BigInt: exact integers of any size.
// case: arithmetic
const a = 7n,
  b = 2n;
console.log(a + b, a - b, a * b, a / b, a % b, a ** 20n, -a);

// case: division truncates toward zero
console.log(-7n / 2n, -7n % 2n, 7n / -2n, 7n % -2n);

// case: big values
let f = 1n;
for (let i = 1n; i <= 25n; i++) f *= i;
console.log(f, String(f), `${2n ** 100n}`);

// case: comparison and equality
const one = 1n;
console.log(one < 2n, one === 1n, one > 0, 2n > 1, typeof one, one === (1 as unknown));

// case: conversion
console.log(
  BigInt(5),
  BigInt("123456789012345678901234567890"),
  Number(10n),
  Number(2n ** 53n),
  255n.toString(16),
  parseInt("7"),
);

// case: bitwise
console.log(5n & 3n, 5n | 3n, 5n ^ 3n, 1n << 40n, -1n >> 1n, ~5n);

// case: truthiness
const zero: bigint = 0n,
  one: bigint = 1n;
console.log(zero ? 1 : 2, one ? 1 : 2, !zero, zero || 5n);

// case: increments and compound assignment
let n = 1n;
n++;
n += 10n;
n <<= 3n;
n--;
console.log(n);

// case: division by zero throws
try {
  console.log(1n / BigInt(0));
} catch (e) {
  console.log(e instanceof RangeError);
}

// case: in arrays and maps
const m = new Map([[1n, "one"]]);
console.log(
  [1n, 2n].includes(2n),
  m.get(1n),
  [3n, 1n, 2n].sort((x, y) => (x < y ? -1 : 1)),
);

// case: asIntN and asUintN
console.log(BigInt.asIntN(8, 255n), BigInt.asUintN(8, -1n), BigInt.asUintN(64, -1n));

// case: modular power
function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  base %= modulus;
  while (exponent > 0n) {
    if (exponent & 1n) result = (result * base) % modulus;
    exponent >>= 1n;
    base = (base * base) % modulus;
  }
  return result;
}
console.log(power(3n, 1000n, 1000000007n));
