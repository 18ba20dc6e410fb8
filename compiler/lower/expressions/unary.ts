// Prefix and postfix operators.
import ts from "typescript";
import { anyNumber, isSafe, negate } from "../../analysis/numbers/fact.js";
import { asNumber } from "../../library/number.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerCondition } from "../truthiness.js";
import { isNumeric, operandOf } from "./arithmetic.js";
import { lowerStep } from "./assignment.js";
import { lowerForEffect } from "../statements/expression-statement.js";
import { isBigInt } from "./bigint.js";
import { asInt32 } from "./bitwise.js";

export function lowerPrefix(lowering: Lowering, node: ts.PrefixUnaryExpression): py.Expression {
  const position = lowering.position(node);
  switch (node.operator) {
    case ts.SyntaxKind.PlusPlusToken:
    case ts.SyntaxKind.MinusMinusToken:
      return lowerStep(lowering, node, "after");
    case ts.SyntaxKind.ExclamationToken:
      return py.not(lowerCondition(lowering, node.operand), position);
    case ts.SyntaxKind.MinusToken:
      return lowerNegation(lowering, node);
    case ts.SyntaxKind.TildeToken: {
      if (isBigInt(lowering, node.operand)) return py.unary("~", lowering.expression(node.operand), position);
      if (!isNumeric(lowering, node.operand))
        return lowering.refuse("MPTS2010", node.operand, { operator: "~" });
      const operand = operandOf(lowering, node.operand, lowering.expression(node.operand));
      return py.unary("~", asInt32(lowering, operand, node), position);
    }
    case ts.SyntaxKind.PlusToken:
      return (
        asNumber(lowering, node.operand, node) ?? lowering.refuse("MPTS2010", node.operand, { operator: "+" })
      );
  }
}

// -x                                  →   -x
// -0, where somebody sees it is one   →   -0.0
// -x, where somebody sees it is -0    →   negative(x)
function lowerNegation(lowering: Lowering, node: ts.PrefixUnaryExpression): py.Expression {
  const { operand } = node;
  if (isBigInt(lowering, operand))
    return py.unary("-", lowering.expression(operand), lowering.position(node));
  const value = asNumber(lowering, operand, operand);
  if (value === undefined) return lowering.refuse("MPTS2010", operand, { operator: "-" });
  const { numbers } = lowering.analysis;
  const own = isNumeric(lowering, operand) ? numbers.factOf(operand) : anyNumber;
  if (own.int && (numbers.keepsMinusZero(node) || !isNumeric(lowering, operand))) {
    return own.low === 0 && own.high === 0 && value.kind === "Constant"
      ? py.float(-0, lowering.position(node))
      : lowering.callHelper("negative", [value], node);
  }
  const negated = py.unary("-", value, lowering.position(node));
  return isSafe(negate(own)) ? negated : lowering.callHelper("number", [negated], node);
}

export function lowerPostfix(lowering: Lowering, node: ts.PostfixUnaryExpression): py.Expression {
  return lowerStep(lowering, node, "before");
}

// void f()   →   f()
//                None
export function lowerVoid(lowering: Lowering, node: ts.VoidExpression): py.Expression {
  lowerForEffect(lowering, node.expression);
  return py.none(lowering.position(node));
}
