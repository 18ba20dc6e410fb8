// Binary expressions: which family an operator belongs to.
import ts from "typescript";
import { isAssignmentOperator } from "../../analysis/scopes.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerArithmetic, isArithmeticOperator } from "./arithmetic.js";
import { lowerAssignment } from "./assignment.js";
import { lowerComparison, isComparisonOperator } from "./comparison.js";
import { lowerIn } from "./keys.js";
import { lowerInstanceOf } from "./instanceof.js";
import { lowerLogical } from "./logical.js";

export function lowerBinary(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  const operator = node.operatorToken.kind;
  if (isAssignmentOperator(operator)) return lowerAssignment(lowering, node);
  if (isArithmeticOperator(operator)) return lowerArithmetic(lowering, node);
  if (isComparisonOperator(operator)) return lowerComparison(lowering, node);
  switch (operator) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return lowerLogical(lowering, node);
    case ts.SyntaxKind.InKeyword:
      return lowerIn(lowering, node);
    case ts.SyntaxKind.InstanceOfKeyword:
      return lowerInstanceOf(lowering, node);
    case ts.SyntaxKind.CommaToken:
      return lowerComma(lowering, node);
    default:
      return lowering.refuse("MPTS1001", node.operatorToken, {
        construct: `\`${node.operatorToken.getText(lowering.file)}\``,
      });
  }
}

// a, b   →   a
//            b
function lowerComma(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  const first = lowering.expression(node.left);
  if (!lowering.isStable(first)) lowering.emit(py.expressionStatement(first, lowering.position(node.left)));
  return lowering.expression(node.right);
}
