// `&&`, `||` and `??` used for their value.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { isBoolean, lowerCondition, truthOf } from "../truthiness.js";

// a && b, both conditions     →   a and b
// a || b, Python agrees       →   a or b
// xs && b (an empty list!)    →   b if xs is not None else xs
// a ?? b                      →   a if a is not None else b
export function lowerLogical(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  const operator = node.operatorToken.kind;
  const position = lowering.position(node);
  if (
    operator !== ts.SyntaxKind.QuestionQuestionToken &&
    isBoolean(lowering, node.left) &&
    isBoolean(lowering, node.right)
  ) {
    return lowerCondition(lowering, node);
  }
  const left = lowering.expression(node.left);
  const right = lowering.capture(() => lowering.expression(node.right));
  const test = (value: py.Expression): py.Expression =>
    operator === ts.SyntaxKind.QuestionQuestionToken
      ? py.compare(value, "is not", py.none())
      : truthOf(lowering, value, node.left);
  const keepsLeft = operator !== ts.SyntaxKind.AmpersandAmpersandToken;
  if (right.before.length === 0) {
    if (operator !== ts.SyntaxKind.QuestionQuestionToken && test(left) === left) {
      return py.logical(keepsLeft ? "or" : "and", [left, right.value], position);
    }
    const value = lowering.reusable(left, "value");
    return keepsLeft
      ? py.conditional(test(value), value, right.value, position)
      : py.conditional(test(value), right.value, value, position);
  }
  const result = py.name(py.temporary("value"));
  lowering.emit(py.assign(result, left));
  const condition = test(result);
  lowering.emit(
    py.ifStatement(keepsLeft ? py.not(condition) : condition, [
      ...right.before,
      py.assign(result, right.value),
    ]),
  );
  return lowering.stable(result);
}
