// Sets of characters in regular expressions, as sorted ranges of code units.

/** First and last code unit of a range, both included. */
export type Range = readonly [number, number];

const lastUnit = 0xffff;

export const digits: readonly Range[] = [[0x30, 0x39]];
export const wordCharacters: readonly Range[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
export const spaces: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
export const lineEnds: readonly Range[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** Sorted, without overlaps. */
export function normalised(ranges: readonly Range[]): readonly Range[] {
  const result: [number, number][] = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else result.push([low, high]);
  }
  return result;
}

export function complement(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  let next = 0;
  for (const [low, high] of normalised(ranges)) {
    if (low > next) result.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= lastUnit) result.push([next, lastUnit]);
  return result;
}

/** With every letter in both cases, as the flag `i` matches them. */
export function foldedCase(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [...ranges];
  for (const [low, high] of ranges) {
    for (let code = low; code <= high; code++) {
      const folded = foldOf(code);
      for (const other of variants.get(folded) ?? []) result.push([other, other]);
    }
  }
  return normalised(result);
}

/** JavaScript's canonical form of a code unit without the flag `u`. */
function foldOf(code: number): number {
  const upper = String.fromCharCode(code).toUpperCase();
  if (upper.length !== 1) return code;
  const folded = upper.charCodeAt(0);
  return code >= 128 && folded < 128 ? code : folded;
}

/** The code units of each canonical form that has several. */
const variants: ReadonlyMap<number, readonly number[]> = (() => {
  const found = new Map<number, number[]>();
  for (let code = 0; code <= lastUnit; code++) {
    const folded = foldOf(code);
    if (folded === code) continue;
    const others = found.get(folded) ?? [folded];
    others.push(code);
    found.set(folded, others);
  }
  return found;
})();
