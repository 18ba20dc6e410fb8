// Expressions as statements: only what they do matters, not their value.
import ts from "typescript";
import { isAssignmentOperator } from "../../analysis/scopes.js";
import * as py from "../../python/index.js";
import { lowerAssignmentStatement, lowerStepStatement } from "../expressions/assignment.js";
import { lowerOptionalChainStatement } from "../expressions/optional-chain.js";
import type { Lowering } from "../lowering.js";
import { lowerCondition } from "../truthiness.js";

export function lowerExpressionStatement(lowering: Lowering, node: ts.ExpressionStatement): void {
  lowerForEffect(lowering, node.expression);
}

/** Emits the statements that do what evaluating `node` does. */
export function lowerForEffect(lowering: Lowering, node: ts.Expression): void {
  if (ts.isParenthesizedExpression(node)) return lowerForEffect(lowering, node.expression);
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.kind;
    if (isAssignmentOperator(operator)) return lowerAssignmentStatement(lowering, node);
    if (operator === ts.SyntaxKind.CommaToken) {
      lowerForEffect(lowering, node.left);
      lowerForEffect(lowering, node.right);
      return;
    }
    // a && f()   →   if a:
    //                    f()
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) {
      const condition = lowerCondition(lowering, node.left);
      const test = operator === ts.SyntaxKind.BarBarToken ? py.not(condition) : condition;
      const body = lowering.block(() => lowerForEffect(lowering, node.right));
      lowering.emit(py.ifStatement(test, body, [], lowering.position(node)));
      return;
    }
  }
  if (ts.isConditionalExpression(node)) {
    const test = lowerCondition(lowering, node.condition);
    const whenTrue = lowering.block(() => lowerForEffect(lowering, node.whenTrue));
    const whenFalse = lowering.block(() => lowerForEffect(lowering, node.whenFalse));
    lowering.emit(py.ifStatement(test, whenTrue, whenFalse, lowering.position(node)));
    return;
  }
  if (
    ts.isPostfixUnaryExpression(node) ||
    (ts.isPrefixUnaryExpression(node) &&
      (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken))
  ) {
    return lowerStepStatement(lowering, node);
  }
  if (ts.isVoidExpression(node)) return lowerForEffect(lowering, node.expression);
  if (ts.isDeleteExpression(node)) {
    lowering.expression(node);
    return;
  }
  if (lowerOptionalChainStatement(lowering, node, (rest) => lowerForEffect(lowering, rest))) return;
  const value = lowering.expression(node);
  // A value nobody asked for that does nothing leaves no statement.
  if (lowering.isStable(value) && value.kind !== "Constant") return;
  if (value.kind === "Constant" && !ts.isStringLiteralLike(node)) return;
  lowering.emit(py.expressionStatement(value, lowering.position(node)));
}
