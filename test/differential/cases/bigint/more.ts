// BigInt: shifts, powers, division, text and comparison with numbers.
// case: shifts by variables
const by: bigint[] = [3n, -1n];
for (const b of by) console.log(5n << b, 40n >> b);

// case: division and remainder of either sign
for (const a of [7n, -7n]) for (const b of [2n, -2n]) console.log(a / b, a % b);

// case: beside numbers
console.log(2n > 1, 1n < 1.5, 10n ** 30n > 1e30, `${2n ** 70n}`, (255n).toString(16), Number(123n));

// case: factorial
const factorial = (n: bigint): bigint => (n <= 1n ? 1n : n * factorial(n - 1n));
console.log(factorial(30n), -factorial(5n));
