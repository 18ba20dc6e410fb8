// What each JavaScript operator makes of the facts about its operands.
import ts from "typescript";
import {
  add,
  divide,
  intBetween,
  isInt,
  isNothing,
  mayBeMinusZero,
  multiply,
  nothing,
  remainder,
  subtract,
  type NumberFact,
} from "./fact.js";

const int32 = intBetween(-(2 ** 31), 2 ** 31 - 1);
const uint32 = intBetween(0, 2 ** 32 - 1);

type BinaryFact = (a: NumberFact, b: NumberFact) => NumberFact;

/** `**`: an int only where both are ints and the exponent is not negative. */
function power(a: NumberFact, b: NumberFact): NumberFact {
  if (isNothing(a) || isNothing(b)) return nothing;
  const base = Math.max(Math.abs(a.low), Math.abs(a.high));
  const most = Math.max(1, base ** Math.max(0, b.high));
  const whole = a.int && b.int && b.high >= 0;
  const float = a.float || b.float || b.low < 0;
  return {
    low: a.low >= 0 ? 0 : -most,
    high: Number.isNaN(most) ? Infinity : most,
    int: whole,
    float,
    nan: a.nan || b.nan || a.float || b.float,
    minusZero: mayBeMinusZero(a) || (a.low < 0 && (a.float || b.low < 0)),
  };
}

/** The smallest 2^n - 1 that covers a non-negative bound. */
function mask(bound: number): number {
  return 2 ** Math.ceil(Math.log2(bound + 1)) - 1;
}

function isNonNegative(fact: NumberFact): boolean {
  return isInt(fact) && fact.low >= 0 && fact.high <= int32.high;
}

function isInt32(fact: NumberFact): boolean {
  return isInt(fact) && fact.low >= int32.low && fact.high <= int32.high;
}

function and(a: NumberFact, b: NumberFact): NumberFact {
  const bounds = [a, b].filter(isNonNegative).map((fact) => fact.high);
  return bounds.length === 0 ? int32 : intBetween(0, Math.min(...bounds));
}

function or(a: NumberFact, b: NumberFact): NumberFact {
  if (isNonNegative(a) && isNonNegative(b)) return intBetween(0, mask(Math.max(a.high, b.high)));
  // `x | 0` of an int that fits is the int itself.
  if (isInt32(a) && b.low === 0 && b.high === 0) return a;
  return int32;
}

function shiftLeft(a: NumberFact, b: NumberFact): NumberFact {
  if (isNonNegative(a) && isInt(b) && b.low >= 0 && b.high <= 31) {
    const high = a.high * 2 ** b.high;
    if (high <= int32.high) return intBetween(0, high);
  }
  return int32;
}

function shiftRight(a: NumberFact, b: NumberFact): NumberFact {
  if (isInt32(a) && isInt(b) && b.low >= 0 && b.high <= 31) {
    const least = 2 ** b.low;
    return intBetween(
      a.low < 0 ? Math.floor(a.low / least) : 0,
      a.high < 0 ? -1 : Math.floor(a.high / least),
    );
  }
  return int32;
}

function shiftRightUnsigned(a: NumberFact, b: NumberFact): NumberFact {
  return isNonNegative(a) ? shiftRight(a, b) : uint32;
}

/** Bitwise operators give an int whatever goes in, once anything does. */
function reached(compute: BinaryFact): BinaryFact {
  return (a, b) => (isNothing(a) || isNothing(b) ? nothing : compute(a, b));
}

const facts = new Map<ts.SyntaxKind, BinaryFact>([
  [ts.SyntaxKind.PlusToken, add],
  [ts.SyntaxKind.MinusToken, subtract],
  [ts.SyntaxKind.AsteriskToken, multiply],
  [ts.SyntaxKind.SlashToken, divide],
  [ts.SyntaxKind.PercentToken, remainder],
  [ts.SyntaxKind.AsteriskAsteriskToken, power],
  [ts.SyntaxKind.AmpersandToken, reached(and)],
  [ts.SyntaxKind.BarToken, reached(or)],
  [ts.SyntaxKind.CaretToken, reached((a, b) => (isNonNegative(a) && isNonNegative(b) ? or(a, b) : int32))],
  [ts.SyntaxKind.LessThanLessThanToken, reached(shiftLeft)],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, reached(shiftRight)],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, reached(shiftRightUnsigned)],
]);

/** What an arithmetic or bitwise operator makes of its operands; undefined for the others. */
export function binaryFact(operator: ts.SyntaxKind): BinaryFact | undefined {
  return facts.get(operator);
}

/** The operators that give -0 for ints that are not -0: `0 * -1`, `-4 % 2`. */
export function makesMinusZero(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.AsteriskToken || operator === ts.SyntaxKind.PercentToken;
}

const compound = new Map<ts.SyntaxKind, ts.SyntaxKind>([
  [ts.SyntaxKind.PlusEqualsToken, ts.SyntaxKind.PlusToken],
  [ts.SyntaxKind.MinusEqualsToken, ts.SyntaxKind.MinusToken],
  [ts.SyntaxKind.AsteriskEqualsToken, ts.SyntaxKind.AsteriskToken],
  [ts.SyntaxKind.SlashEqualsToken, ts.SyntaxKind.SlashToken],
  [ts.SyntaxKind.PercentEqualsToken, ts.SyntaxKind.PercentToken],
  [ts.SyntaxKind.AsteriskAsteriskEqualsToken, ts.SyntaxKind.AsteriskAsteriskToken],
  [ts.SyntaxKind.AmpersandEqualsToken, ts.SyntaxKind.AmpersandToken],
  [ts.SyntaxKind.BarEqualsToken, ts.SyntaxKind.BarToken],
  [ts.SyntaxKind.CaretEqualsToken, ts.SyntaxKind.CaretToken],
  [ts.SyntaxKind.LessThanLessThanEqualsToken, ts.SyntaxKind.LessThanLessThanToken],
  [ts.SyntaxKind.GreaterThanGreaterThanEqualsToken, ts.SyntaxKind.GreaterThanGreaterThanToken],
  [
    ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken,
    ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
  ],
]);

/** The binary operator a compound assignment applies (`+=` → `+`); undefined for `=`, `&&=`, `||=`, `??=`. */
export function compoundOperator(operator: ts.SyntaxKind): ts.SyntaxKind | undefined {
  return compound.get(operator);
}
