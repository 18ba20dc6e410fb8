// Builds the constants of the Python tree: None, bools, numbers, str and bytes.
import type { Constant, SourcePosition, Unary } from "./nodes.js";

/** The spellings a string constant may ask for. */
export type StringStyle = "single" | "double" | "triple";
/** The radixes an int constant may ask for; decimal without one. */
export type IntegerStyle = "hex" | "octal" | "binary";

/** `None`. */
export function none(position?: SourcePosition): Constant {
  return { kind: "Constant", type: "none", value: null, position };
}

/** `True` or `False`. */
export function boolean(value: boolean, position?: SourcePosition): Constant {
  return { kind: "Constant", type: "bool", value, position };
}

/** A str. Without a style: single quotes, unless double ones save escapes. */
export function string(value: string, style?: StringStyle, position?: SourcePosition): Constant {
  return { kind: "Constant", type: "str", value, style, position };
}

/** A bytes literal. */
export function bytes(value: Uint8Array, style?: "single" | "double", position?: SourcePosition): Constant {
  return { kind: "Constant", type: "bytes", value, style, position };
}

/**
 * An int of any size. A negative one is a unary minus on a positive one, as in Python's own tree.
 * @throws {RangeError} when a `number` has a fraction or is not finite
 */
export function integer(
  value: number | bigint,
  style?: IntegerStyle,
  position?: SourcePosition,
): Constant | Unary {
  const exact = BigInt(value);
  if (exact >= 0n) return { kind: "Constant", type: "int", value: exact, style, position };
  return negative({ kind: "Constant", type: "int", value: -exact, style }, position);
}

/**
 * A float, always written with a point or an exponent. A negative one is a unary minus on a positive one.
 * @throws {RangeError} for NaN and the infinities, which have no literal: call `float('inf')` instead
 */
export function float(value: number, position?: SourcePosition): Constant | Unary {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no literal in Python`);
  const isNegative = value < 0 || Object.is(value, -0);
  if (!isNegative) return { kind: "Constant", type: "float", value, position };
  return negative({ kind: "Constant", type: "float", value: -value }, position);
}

function negative(operand: Constant, position?: SourcePosition): Unary {
  return { kind: "Unary", operator: "-", operand, position };
}
