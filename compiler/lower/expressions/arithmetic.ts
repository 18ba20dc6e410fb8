// `+ - * / % **` and the bitwise operators, with JavaScript's results.
import ts from "typescript";
import {
  add,
  guarded,
  isInt,
  isIntWithin,
  isNonZero,
  isSafe,
  multiply,
  subtract,
  type NumberFact,
} from "../../analysis/numbers/fact.js";
import { binaryFact } from "../../analysis/numbers/operators.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { computeBigInt, isBigInt } from "./bigint.js";
import { lowerBitwise, isBitwiseOperator } from "./bitwise.js";
import { concatenate } from "./text.js";

const arithmeticOperators = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
]);

export function isArithmeticOperator(operator: ts.SyntaxKind): boolean {
  return arithmeticOperators.has(operator) || isBitwiseOperator(operator);
}

/** One operand: its value in Python and what is known of it. */
export interface Operand {
  readonly value: py.Expression;
  readonly fact: NumberFact;
}

export function lowerArithmetic(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  const operator = node.operatorToken.kind;
  const { types } = lowering.analysis;
  if (operator === ts.SyntaxKind.PlusToken && types.kindsOf(node).string) return concatenate(lowering, node);
  if (isBigInt(lowering, node.left) && isBigInt(lowering, node.right)) {
    const [a, b] = lowering.expressions([node.left, node.right]);
    return computeBigInt(lowering, operator, a ?? py.none(), b ?? py.none(), node);
  }
  for (const operand of [node.left, node.right]) {
    if (!isNumeric(lowering, operand))
      return lowering.refuse("MPTS2010", operand, { operator: node.operatorToken.getText(lowering.file) });
  }
  const [left, right] = lowering.expressions([node.left, node.right]);
  if (left === undefined || right === undefined) return py.none();
  return computeArithmetic(
    lowering,
    operator,
    operandOf(lowering, node.left, left),
    operandOf(lowering, node.right, right),
    node,
  );
}

export function operandOf(lowering: Lowering, node: ts.Expression, value: py.Expression): Operand {
  return { value, fact: lowering.analysis.numbers.factOf(node) };
}

/** Whether an operand is a number and nothing else (a bigint, a possibly missing value and the like are refused). */
export function isNumeric(lowering: Lowering, node: ts.Expression): boolean {
  const kinds = lowering.analysis.types.kindsOf(node);
  return kinds.number && Object.entries(kinds).every(([kind, holds]) => !holds || kind === "number");
}

/** `left operator right` for operands already evaluated. */
export function computeArithmetic(
  lowering: Lowering,
  operator: ts.SyntaxKind,
  left: Operand,
  right: Operand,
  node: ts.Expression,
): py.Expression {
  const position = lowering.position(node);
  switch (operator) {
    case ts.SyntaxKind.PlusToken:
      return rounded(
        lowering,
        py.binary(left.value, "+", right.value, position),
        add(left.fact, right.fact),
        node,
      );
    case ts.SyntaxKind.MinusToken:
      return rounded(
        lowering,
        py.binary(left.value, "-", right.value, position),
        subtract(left.fact, right.fact),
        node,
      );
    case ts.SyntaxKind.AsteriskToken:
      return rounded(
        lowering,
        lowerProduct(lowering, left, right, node),
        multiply(left.fact, right.fact),
        node,
      );
    case ts.SyntaxKind.SlashToken:
      if (isNonZero(right.fact)) return py.binary(left.value, "/", right.value, position);
      return lowering.callHelper("divide", [left.value, right.value], node);
    case ts.SyntaxKind.PercentToken:
      return lowerRemainder(lowering, left, right, node);
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return lowerPower(lowering, left, right, node);
    default:
      return lowerBitwise(lowering, operator, left, right, node);
  }
}

// An int that may leave the range where a double is exact is rounded as a double is:
// n * f(n - 1)   →   number(n * f(n - 1))
function rounded(
  lowering: Lowering,
  value: py.Expression,
  fact: NumberFact,
  node: ts.Expression,
): py.Expression {
  return isSafe(fact) ? value : lowering.callHelper("number", [value], node);
}

// a * b                                          →   a * b
// a * b, ints that may give a -0 somebody sees   →   product(a, b)
function lowerProduct(lowering: Lowering, left: Operand, right: Operand, node: ts.Expression): py.Expression {
  if (left.fact.int && right.fact.int && lowering.analysis.numbers.keepsMinusZero(node))
    return lowering.callHelper("product", [left.value, right.value], node);
  return py.binary(left.value, "*", right.value, lowering.position(node));
}

// a % b, both known not to be negative   →   a % b
// otherwise                              →   remainder(a, b)
function lowerRemainder(
  lowering: Lowering,
  left: Operand,
  right: Operand,
  node: ts.Expression,
): py.Expression {
  if (isInt(left.fact) && isInt(right.fact) && left.fact.low >= 0 && right.fact.low > 0) {
    return py.binary(left.value, "%", right.value, lowering.position(node));
  }
  const helper = lowering.analysis.numbers.keepsMinusZero(node) ? "signed_remainder" : "remainder";
  return lowering.callHelper(helper, [left.value, right.value], node);
}

// 2 ** n, n known not to be negative   →   2 ** n
// otherwise                            →   power(a, b)
function lowerPower(lowering: Lowering, left: Operand, right: Operand, node: ts.Expression): py.Expression {
  const fact = binaryFact(ts.SyntaxKind.AsteriskAsteriskToken)?.(left.fact, right.fact);
  if (fact !== undefined && isInt(left.fact) && isIntWithin(right.fact, 0, 1024) && isInt(guarded(fact))) {
    return py.binary(left.value, "**", right.value, lowering.position(node));
  }
  return lowering.callHelper("power", [left.value, right.value], node);
}
