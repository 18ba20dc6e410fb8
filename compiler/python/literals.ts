// Writes Python literals: strings with their escapes, bytes, ints in the asked radix, floats.
import type { Constant } from "./nodes.js";

/**
 * Characters that never stand in a literal as they are: control characters, those no reader can see, the
 * ones that turn the direction of the text around, and JavaScript's further line ends.
 */
const escaped = /[\p{Cc}\xa0\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** Whole floats with more digits than this are written with an exponent: `1e16`. */
const longestWholeFloat = 16;

const shortEscapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\\": "\\\\",
};

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

/** One character (a whole code point) inside a str literal. */
function escapeCharacter(character: string): string {
  const short = shortEscapes[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  // A lone surrogate cannot be written in UTF-8. MicroPython takes `\ud800` as one character of code 0xd800.
  const loneSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (!loneSurrogate && !escaped.test(character)) return character;
  // Two hex digits rather than octal: an octal escape would swallow a digit that follows.
  return code <= 0xff ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`;
}

function pickQuote(text: string, style: Constant["style"]): "'" | '"' {
  if (style === "double") return '"';
  if (style === "single") return "'";
  return text.includes("'") && !text.includes('"') ? '"' : "'";
}

/**
 * A str literal. `style` decides the quotes; without one they are single, or double where that saves
 * escapes. In `"triple"` line feeds stand as they are. Any JavaScript string can be written: surrogate
 * pairs become the character they stand for, a lone surrogate the escape `\udxxx`, which MicroPython
 * reads as one character (printing it sends bytes that are not valid UTF-8).
 */
export function stringLiteral(text: string, style?: Constant["style"]): string {
  if (style === "triple") return tripleQuoted(text);
  const quote = pickQuote(text, style);
  const body = Array.from(text, (character) =>
    character === quote ? `\\${quote}` : escapeCharacter(character),
  );
  return quote + body.join("") + quote;
}

function tripleQuoted(text: string): string {
  const characters = Array.from(text);
  const body = characters.map((character, index) => {
    if (character === "\n") return character;
    if (character !== '"') return escapeCharacter(character);
    // Only a quote that would help to close the literal needs its escape: a third in a row, or the last.
    const third = characters[index - 1] === '"' && characters[index - 2] === '"';
    return third || index === characters.length - 1 ? '\\"' : character;
  });
  return `"""${body.join("")}"""`;
}

/** A bytes literal: printable ASCII as it is, the rest escaped. */
export function bytesLiteral(value: Uint8Array, style?: Constant["style"]): string {
  const text = Array.from(value, (byte) => String.fromCharCode(byte)).join("");
  const quote = pickQuote(text, style);
  const body = Array.from(text, (character) => {
    if (character === quote) return `\\${quote}`;
    const code = character.charCodeAt(0);
    return shortEscapes[character] ?? (code >= 0x20 && code < 0x7f ? character : `\\x${hex(code, 2)}`);
  });
  return `b${quote}${body.join("")}${quote}`;
}

/** An int literal in the radix of `style`, decimal without one. */
export function integerLiteral(value: bigint, style?: Constant["style"]): string {
  const sign = value < 0n ? "-" : "";
  const magnitude = value < 0n ? -value : value;
  switch (style) {
    case "hex":
      return `${sign}0x${magnitude.toString(16)}`;
    case "octal":
      return `${sign}0o${magnitude.toString(8)}`;
    case "binary":
      return `${sign}0b${magnitude.toString(2)}`;
    default:
      return sign + magnitude.toString();
  }
}

/**
 * A float literal: JavaScript's shortest digits that give the number back, with `.0` where they would
 * read as an int.
 * @throws {RangeError} for NaN and the infinities, which have no literal: lowering calls `float('inf')`
 */
export function floatLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no literal in Python`);
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  if (/[.e]/.test(text)) return text.replace("e+", "e");
  return text.length > longestWholeFloat ? value.toExponential().replace("e+", "e") : `${text}.0`;
}

/** Any constant as it stands in the Python file. */
export function literal(node: Constant): string {
  const { value } = node;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "bigint") return integerLiteral(value, node.style);
  if (typeof value === "number") {
    return node.type === "int" ? integerLiteral(BigInt(value), node.style) : floatLiteral(value);
  }
  if (typeof value === "string") return stringLiteral(value, node.style);
  return bytesLiteral(value, node.style);
}
