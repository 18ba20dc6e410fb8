// Elements of arrays: when Python's `xs[i]` is right, and when JavaScript's `undefined` must be kept.
import ts from "typescript";
import { boundsAt } from "../../analysis/narrowing.js";
import { isInt } from "../../analysis/numbers/fact.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

/** Whether an index is surely that of an element the array has. */
export function isIndexInRange(lowering: Lowering, node: ts.ElementAccessExpression): boolean {
  const { numbers } = lowering.analysis;
  const fact = numbers.factOf(node.argumentExpression);
  if (!isInt(fact) || fact.low < 0) return false;
  if (fact.high < numbers.leastLengthOf(node.expression)) return true;
  return isBelowLength(lowering, node.argumentExpression, node.expression);
}

/** Whether `index < array.length` is known to hold where the element is used: `i + 1` where `i < xs.length - 1`. */
function isBelowLength(lowering: Lowering, index: ts.Expression, array: ts.Expression): boolean {
  const { scopes, numbers } = lowering.analysis;
  const offset = offsetOf(index);
  if (offset === undefined || !isConstant(lowering, array) || numbers.mayShrink(array)) return false;
  const variable = scopes.variableOf(offset.variable);
  if (variable === undefined) return false;
  return boundsAt(offset.variable, variable, scopes).some((bound) => {
    const below = belowLength(lowering, bound.other, array);
    if (below === undefined) return false;
    if (bound.operator === "<") return offset.added <= below;
    return bound.operator === "<=" && offset.added < below;
  });
}

/** `i`, `i + 2`, `i - 1`: a variable and what is added to it. */
function offsetOf(
  node: ts.Expression,
): { readonly variable: ts.Identifier; readonly added: number } | undefined {
  if (ts.isParenthesizedExpression(node)) return offsetOf(node.expression);
  if (ts.isIdentifier(node)) return { variable: node, added: 0 };
  if (!ts.isBinaryExpression(node) || !ts.isIdentifier(node.left) || !ts.isNumericLiteral(node.right))
    return undefined;
  if (node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return { variable: node.left, added: Number(node.right.text) };
  if (node.operatorToken.kind === ts.SyntaxKind.MinusToken)
    return { variable: node.left, added: -Number(node.right.text) };
  return undefined;
}

/** By how much `bound` surely stays below `array.length`: 0 for the length itself, 1 for `length - 1`; undefined for anything else. */
function belowLength(lowering: Lowering, bound: ts.Expression, array: ts.Expression): number | undefined {
  if (ts.isParenthesizedExpression(bound)) return belowLength(lowering, bound.expression, array);
  if (ts.isPropertyAccessExpression(bound)) {
    return bound.name.text === "length" && bound.expression.getText() === array.getText() ? 0 : undefined;
  }
  if (ts.isIdentifier(bound)) {
    // const n = xs.length, with xs never getting shorter.
    const declaration = isConstant(lowering, bound)
      ? lowering.analysis.scopes.variableOf(bound)?.declaration
      : undefined;
    const isConst =
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      declaration.name.getText() !== array.getText();
    return isConst && declaration.initializer !== undefined
      ? belowLength(lowering, declaration.initializer, array)
      : undefined;
  }
  if (!ts.isBinaryExpression(bound) || bound.operatorToken.kind !== ts.SyntaxKind.MinusToken)
    return undefined;
  const rest = belowLength(lowering, bound.left, array);
  const fact = lowering.analysis.numbers.factOf(bound.right);
  return rest === undefined || !isInt(fact) || fact.low < 0 ? undefined : rest + fact.low;
}

/** Whether an expression is a variable that is never given another value. */
function isConstant(lowering: Lowering, node: ts.Expression): boolean {
  if (!ts.isIdentifier(node)) return false;
  const variable = lowering.analysis.scopes.variableOf(node);
  return variable !== undefined && variable.uses.every((use) => !use.assigns);
}

// xs[i], i known to be an element's   →   xs[i]
// xs[i] where `undefined` is asked for →  item(xs, i)
export function readElement(
  lowering: Lowering,
  node: ts.ElementAccessExpression,
  object: py.Expression,
  index: py.Expression,
): py.Expression {
  if (!mayBeMissing(lowering, node)) return py.subscript(object, index, lowering.position(node));
  return lowering.callHelper("item", [object, index], node);
}

/** Whether an element that is read may be `undefined` because the array has no such element. */
export function mayBeMissing(lowering: Lowering, node: ts.ElementAccessExpression): boolean {
  const fact = lowering.analysis.numbers.factOf(node.argumentExpression);
  const isPlain =
    isIndexInRange(lowering, node) || (isInt(fact) && fact.low >= 0 && !isUndefinedWelcome(lowering, node));
  return !isPlain;
}

/** Whether the program asks what is there: its type, a test or a later test of the variable allows `undefined`. */
export function isUndefinedWelcome(lowering: Lowering, node: ts.Expression): boolean {
  const { types, checker } = lowering.analysis;
  if (types.kindsOf(node).undefined) return true;
  const contextual = checker.getContextualType(node);
  if (contextual !== undefined && (types.kinds(contextual).undefined || types.kinds(contextual).unknown))
    return true;
  let child: ts.Node = node;
  let { parent } = node;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) {
    child = parent;
    parent = parent.parent;
  }
  if (isTested(child, parent)) return true;
  const name = receivingName(child, parent);
  if (name === undefined) return false;
  const variable = lowering.analysis.scopes.variableOf(name);
  return variable?.uses.some((use) => isTested(use.identifier, use.identifier.parent)) === true;
}

function receivingName(child: ts.Node, parent: ts.Node): ts.Identifier | undefined {
  if (ts.isVariableDeclaration(parent) && parent.initializer === child && ts.isIdentifier(parent.name))
    return parent.name;
  if (
    ts.isBinaryExpression(parent) &&
    parent.right === child &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  ) {
    return ts.isIdentifier(parent.left) ? parent.left : undefined;
  }
  return undefined;
}

/** Whether a value is asked for being there at all. */
function isTested(child: ts.Node, parent: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) {
    const operator = parent.operatorToken.kind;
    if (
      operator >= ts.SyntaxKind.EqualsEqualsToken &&
      operator <= ts.SyntaxKind.ExclamationEqualsEqualsToken
    ) {
      const other = parent.left === child ? parent.right : parent.left;
      return (
        other.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(other) && other.text === "undefined")
      );
    }
    return (
      operator === ts.SyntaxKind.QuestionQuestionToken ||
      operator === ts.SyntaxKind.BarBarToken ||
      operator === ts.SyntaxKind.AmpersandAmpersandToken
    );
  }
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent)
  ) {
    return parent.questionDotToken !== undefined;
  }
  return (
    ts.isIfStatement(parent) ||
    ts.isWhileStatement(parent) ||
    ts.isDoStatement(parent) ||
    ts.isTypeOfExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition === child) ||
    (ts.isForStatement(parent) && parent.condition === child)
  );
}
