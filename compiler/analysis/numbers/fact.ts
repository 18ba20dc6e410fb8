// The abstract number: what is known of the Python value that stands for a JavaScript number.
// It may be a Python int, a Python float, or either; between bounds; and perhaps NaN.

/** Up to this magnitude a double holds every integer, and one more of them can be told from it: 2^53 - 1. */
export const safeLimit = Number.MAX_SAFE_INTEGER;

/** What a number expression may be at run time. `low` > `high` with no `nan`: no number flows here. */
export interface NumberFact {
  /** Least and greatest value, both included; infinite where unknown. */
  readonly low: number;
  readonly high: number;
  /** May be a Python int. */
  readonly int: boolean;
  /** May be a Python float. */
  readonly float: boolean;
  /** May be NaN (then `float` holds too). */
  readonly nan: boolean;
  /** May be -0 in JavaScript. As a Python int it is 0: see `makesMinusZero` in graph.ts. */
  readonly minusZero?: boolean;
}

/** Never a number: nothing flows here. */
export const nothing: NumberFact = { low: Infinity, high: -Infinity, int: false, float: false, nan: false };
/** A Python float of which nothing is known. */
export const anyFloat: NumberFact = {
  low: -Infinity,
  high: Infinity,
  int: false,
  float: true,
  nan: true,
  minusZero: true,
};
/** Nothing is known: a float, or an int that a double holds exactly. */
export const anyNumber: NumberFact = {
  low: -Infinity,
  high: Infinity,
  int: true,
  float: true,
  nan: true,
  minusZero: true,
};

/** An int between two bounds. */
export function intBetween(low: number, high: number): NumberFact {
  return { low, high, int: true, float: false, nan: false };
}

/** A float between two bounds, never NaN. */
export function floatBetween(low: number, high: number): NumberFact {
  return { low, high, int: false, float: true, nan: false };
}

export function isNothing(fact: NumberFact): boolean {
  return !fact.int && !fact.float;
}

/** The limit itself may stand for 2^53 + 1, rounded when the bounds were computed: it counts as outside. */
function isWithinSafe(fact: NumberFact): boolean {
  return fact.low > -safeLimit && fact.high < safeLimit;
}

/** Whether the value is surely a Python int that a double would hold exactly. */
export function isInt(fact: NumberFact): boolean {
  return fact.int && !fact.float && isWithinSafe(fact);
}

/** Whether the value is surely a Python float. */
export function isFloat(fact: NumberFact): boolean {
  return fact.float && !fact.int;
}

/** Whether an int here surely stays where a double is exact. */
export function isSafe(fact: NumberFact): boolean {
  return !fact.int || isWithinSafe(fact);
}

/** What a value is after the rounding guard: an int beyond the safe range has become a float. */
export function guarded(fact: NumberFact): NumberFact {
  return isSafe(fact) ? fact : { ...fact, float: true };
}

/** Whether the value lies in `low`..`high` and is surely an int. */
export function isIntWithin(fact: NumberFact, low: number, high: number): boolean {
  return isInt(fact) && fact.low >= low && fact.high <= high;
}

/** Whether the value is surely not 0. */
export function isNonZero(fact: NumberFact): boolean {
  return !isNothing(fact) && (fact.low > 0 || fact.high < 0);
}

function hasZero(fact: NumberFact): boolean {
  return fact.low <= 0 && fact.high >= 0;
}

/** Whether the value may be JavaScript's -0. */
export function mayBeMinusZero(fact: NumberFact): boolean {
  return fact.minusZero === true && hasZero(fact);
}

/** Whether the value may be negative, -0 included. */
function mayHaveMinus(fact: NumberFact): boolean {
  return fact.low < 0 || mayBeMinusZero(fact);
}

export function join(a: NumberFact, b: NumberFact): NumberFact {
  if (isNothing(a)) return b;
  if (isNothing(b)) return a;
  return {
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    int: a.int || b.int,
    float: a.float || b.float,
    nan: a.nan || b.nan,
    minusZero: mayBeMinusZero(a) || mayBeMinusZero(b),
  };
}

export function sameFact(a: NumberFact, b: NumberFact): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.int === b.int &&
    a.float === b.float &&
    a.nan === b.nan &&
    (a.minusZero ?? false) === (b.minusZero ?? false)
  );
}

/** The steps a bound grows in while the fixed point is sought, so that it is reached soon. */
const thresholds = [
  0,
  1,
  2,
  16,
  256,
  4096,
  ...[16, 20, 24, 26, 31, 32, 40, 52, 53].map((power) => 2 ** power),
];

/** The next threshold at or above `bound`. */
function pushedUp(bound: number): number {
  if (bound < 0) return -(thresholds.findLast((step) => step <= -bound) ?? 0);
  return thresholds.find((step) => bound <= step) ?? Infinity;
}

/** `next` with every bound that moved since `previous` pushed out to the next threshold. */
export function widen(previous: NumberFact, next: NumberFact): NumberFact {
  if (isNothing(previous)) return next;
  const high = next.high > previous.high ? pushedUp(next.high) : next.high;
  const low = next.low < previous.low ? -pushedUp(-next.low) : next.low;
  return { ...next, low, high };
}

// ------------------------------------------------------------------------------------------ arithmetic

type Corners = (a: number, b: number) => number;

/** A value computed corner by corner; an indeterminate corner (inf - inf) means nothing is known on that side. */
function combine(a: NumberFact, b: NumberFact, corner: Corners): NumberFact {
  if (isNothing(a) || isNothing(b)) return nothing;
  const corners = [
    corner(a.low, b.low),
    corner(a.low, b.high),
    corner(a.high, b.low),
    corner(a.high, b.high),
  ];
  const known = corners.every((each) => !Number.isNaN(each));
  const int = a.int && b.int;
  return {
    low: known ? Math.min(...corners) : -Infinity,
    high: known ? Math.max(...corners) : Infinity,
    int,
    float: a.float || b.float,
    nan: a.nan || b.nan || ((a.float || b.float) && !known),
  };
}

/** Infinite operands make NaN possible: inf - inf, 0 * inf. */
function withInfinities(a: NumberFact, b: NumberFact, result: NumberFact): NumberFact {
  const unbounded = [a, b].some((each) => each.float && (each.low === -Infinity || each.high === Infinity));
  return unbounded && result.float ? { ...result, nan: true } : result;
}

export function add(a: NumberFact, b: NumberFact): NumberFact {
  const result = withInfinities(
    a,
    b,
    combine(a, b, (x, y) => x + y),
  );
  return isNothing(result) ? result : { ...result, minusZero: mayBeMinusZero(a) && mayBeMinusZero(b) };
}

export function subtract(a: NumberFact, b: NumberFact): NumberFact {
  const result = withInfinities(
    a,
    b,
    combine(a, b, (x, y) => x - y),
  );
  return isNothing(result) ? result : { ...result, minusZero: mayBeMinusZero(a) && hasZero(b) };
}

/** Whether a negative product may be too small for a float. */
function vanishes(a: NumberFact, b: NumberFact): boolean {
  return (a.float || b.float) && (mayHaveMinus(a) || mayHaveMinus(b));
}

export function multiply(a: NumberFact, b: NumberFact): NumberFact {
  const result = withInfinities(
    a,
    b,
    combine(a, b, (x, y) => (x === 0 || y === 0 ? 0 : x * y)),
  );
  return isNothing(result)
    ? result
    : {
        ...result,
        minusZero: (hasZero(a) && mayHaveMinus(b)) || (hasZero(b) && mayHaveMinus(a)) || vanishes(a, b),
      };
}

export function divide(a: NumberFact, b: NumberFact): NumberFact {
  if (isNothing(a) || isNothing(b)) return nothing;
  if (!isNonZero(b)) return anyFloat;
  const result = combine(a, b, (x, y) => x / y);
  const minusZero = mayHaveMinus(a) || mayHaveMinus(b);
  return { ...result, int: false, float: true, nan: result.nan || a.nan || b.nan, minusZero };
}

export function negate(a: NumberFact): NumberFact {
  return isNothing(a) ? a : { ...a, low: -a.high, high: -a.low, minusZero: hasZero(a) };
}

/** JavaScript's `%`: the sign of the dividend, smaller than the divisor. A divisor of 0 gives NaN. */
export function remainder(a: NumberFact, b: NumberFact): NumberFact {
  if (isNothing(a) || isNothing(b)) return nothing;
  const mayFail = !isNonZero(b) || !Number.isFinite(a.low) || !Number.isFinite(a.high);
  const largest = Math.max(Math.abs(b.low), Math.abs(b.high));
  const most = a.int && b.int && !a.float && !b.float ? largest - 1 : largest;
  const low = a.low >= 0 ? 0 : Math.max(a.low, -most);
  const high = a.high <= 0 ? 0 : Math.min(a.high, most);
  const float = a.float || b.float || !isNonZero(b);
  return {
    low: Math.min(low, high),
    high: Math.max(low, high),
    int: a.int && b.int,
    float,
    nan: float && (mayFail || a.nan || b.nan),
    minusZero: mayHaveMinus(a),
  };
}

/** The whole number below (`Math.floor`), above or beside: bounded as `round` bounds it; a float if NaN or beyond the safe range. */
export function rounded(a: NumberFact, round: (value: number) => number): NumberFact {
  if (isNothing(a)) return nothing;
  const bounds = { low: round(a.low), high: round(a.high), nan: a.nan };
  const minusZero = mayBeMinusZero(a) || (a.float && a.low < 0 && Object.is(round(-0.1), -0));
  return { ...bounds, int: true, float: a.nan || !isWithinSafe({ ...a, ...bounds }), minusZero };
}
