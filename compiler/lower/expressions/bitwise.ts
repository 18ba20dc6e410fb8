// `& | ^ << >> >>>`: 32 bits, wrapped only where ranges cannot prove it needless.
import ts from "typescript";
import { isIntWithin, type NumberFact } from "../../analysis/numbers/fact.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import type { Operand } from "./arithmetic.js";

const least = -(2 ** 31);
const most = 2 ** 31 - 1;

const pythonOperators = new Map<ts.SyntaxKind, py.BinaryOperator>([
  [ts.SyntaxKind.AmpersandToken, "&"],
  [ts.SyntaxKind.BarToken, "|"],
  [ts.SyntaxKind.CaretToken, "^"],
  [ts.SyntaxKind.LessThanLessThanToken, "<<"],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, ">>"],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, ">>"],
]);

export function isBitwiseOperator(operator: ts.SyntaxKind): boolean {
  return pythonOperators.has(operator);
}

function isInt32(fact: NumberFact): boolean {
  return isIntWithin(fact, least, most);
}

/** The operand as a signed 32-bit int. */
export function asInt32(lowering: Lowering, operand: Operand, node: ts.Expression): py.Expression {
  return isInt32(operand.fact) ? operand.value : lowering.callHelper("int32", [operand.value], node);
}

// x | 0, an int that fits   →   x
// a & 255                   →   a & 255
// 1 << n, n within 0..30    →   1 << n
// a << n                    →   int32(a << (n & 31))
export function lowerBitwise(
  lowering: Lowering,
  operator: ts.SyntaxKind,
  left: Operand,
  right: Operand,
  node: ts.Expression,
): py.Expression {
  const position = lowering.position(node);
  const python = pythonOperators.get(operator) ?? "&";
  if (operator === ts.SyntaxKind.BarToken && isZero(right)) return asInt32(lowering, left, node);
  const a = asInt32(lowering, left, node);
  if (
    operator === ts.SyntaxKind.AmpersandToken ||
    operator === ts.SyntaxKind.BarToken ||
    operator === ts.SyntaxKind.CaretToken
  ) {
    return py.binary(a, python, asInt32(lowering, right, node), position);
  }
  const count = isIntWithin(right.fact, 0, 31)
    ? right.value
    : py.binary(asInt32(lowering, right, node), "&", py.integer(31));
  if (operator === ts.SyntaxKind.GreaterThanGreaterThanToken) return py.binary(a, ">>", count, position);
  if (operator === ts.SyntaxKind.LessThanLessThanToken) {
    const shifted = py.binary(a, "<<", count, position);
    return staysInt32(left.fact, right.fact) ? shifted : lowering.callHelper("int32", [shifted], node);
  }
  const unsigned = isIntWithin(left.fact, 0, most) ? a : py.binary(a, "&", py.integer(0xffffffff, "hex"));
  return py.binary(unsigned, ">>", count, position);
}

function isZero(operand: Operand): boolean {
  return isIntWithin(operand.fact, 0, 0) && operand.value.kind === "Constant";
}

/** Whether `left << right` surely fits 32 bits. */
function staysInt32(left: NumberFact, right: NumberFact): boolean {
  if (!isIntWithin(right, 0, 31) || !isInt32(left)) return false;
  return left.high * 2 ** right.high <= most && left.low * 2 ** right.high >= least;
}
