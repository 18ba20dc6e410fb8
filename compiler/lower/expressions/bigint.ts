// bigint: Python's ints are just that; only division, remainder and power differ.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

/** `10n` → `10`. */
export function lowerBigInt(lowering: Lowering, node: ts.BigIntLiteral): py.Expression {
  return py.integer(BigInt(node.text.replace(/n$/, "")), undefined, lowering.position(node));
}

/** Whether a value is a bigint and nothing else. */
export function isBigInt(lowering: Lowering, node: ts.Expression): boolean {
  const kinds = lowering.analysis.types.kindsOf(node);
  return Object.entries(kinds).every(([kind, holds]) => holds === (kind === "bigint"));
}

const plainOperators = new Map<ts.SyntaxKind, py.BinaryOperator>([
  [ts.SyntaxKind.PlusToken, "+"],
  [ts.SyntaxKind.MinusToken, "-"],
  [ts.SyntaxKind.AsteriskToken, "*"],
  [ts.SyntaxKind.AmpersandToken, "&"],
  [ts.SyntaxKind.BarToken, "|"],
  [ts.SyntaxKind.CaretToken, "^"],
]);
const helpers = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.SlashToken, "big_quotient"],
  [ts.SyntaxKind.PercentToken, "big_remainder"],
  [ts.SyntaxKind.AsteriskAsteriskToken, "big_power"],
  [ts.SyntaxKind.LessThanLessThanToken, "big_shift"],
]);

// a + b        →   a + b
// a / b        →   big_quotient(a, b), which cuts towards zero
// a << 3n      →   a << 3
// a ** 2n      →   a ** 2
export function computeBigInt(
  lowering: Lowering,
  operator: ts.SyntaxKind,
  left: py.Expression,
  right: py.Expression,
  node: ts.Expression,
): py.Expression {
  const position = lowering.position(node);
  const plain = plainOperators.get(operator) ?? (right.kind === "Constant" ? exact.get(operator) : undefined);
  if (plain !== undefined) return py.binary(left, plain, right, position);
  if (operator === ts.SyntaxKind.GreaterThanGreaterThanToken)
    return lowering.callHelper("big_shift", [left, py.unary("-", right)], node);
  const helper = helpers.get(operator);
  return helper === undefined
    ? lowering.refuse("MPTS2010", node, { operator: ">>>" })
    : lowering.callHelper(helper, [left, right], node);
}

/** Python's operators where the right side is a literal, which is never negative. */
const exact = new Map<ts.SyntaxKind, py.BinaryOperator>([
  [ts.SyntaxKind.AsteriskAsteriskToken, "**"],
  [ts.SyntaxKind.LessThanLessThanToken, "<<"],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, ">>"],
]);
