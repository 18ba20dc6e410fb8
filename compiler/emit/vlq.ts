// Base64 VLQ, the number coding of source maps (ECMA-426, "Base64 VLQ").

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const valueBits = 5;
const continuation = 1 << valueBits;

/** One number: five bits a digit, lowest first, the sign in the lowest bit. */
export function encodeVlq(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = "";
  do {
    const digit = rest & (continuation - 1);
    rest >>>= valueBits;
    text += alphabet.charAt(rest > 0 ? digit | continuation : digit);
  } while (rest > 0);
  return text;
}

/**
 * The numbers of one segment.
 * @throws {SyntaxError} when the text is no VLQ
 */
export function decodeVlq(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) throw new SyntaxError(`"${character}" cannot stand in a source map's mappings`);
    value |= (digit & (continuation - 1)) << shift;
    shift += valueBits;
    if (digit & continuation) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = 0;
    shift = 0;
  }
  if (shift > 0) throw new SyntaxError("a source map's mappings end inside a number");
  return numbers;
}
