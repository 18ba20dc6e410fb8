// Functions as values: a `lambda` where the body is one expression, otherwise a `def` before the statement.
import ts from "typescript";
import * as py from "../../python/index.js";
import { lowerFunctionDefinition, lowerParameters, loopBindings } from "../statements/functions.js";
import type { Lowering } from "../lowering.js";

// (x) => x + 1       →   lambda x: x + 1
// (x) => { ... }     →   def callback(x):
//                            ...
//                        callback
export function lowerFunctionExpression(
  lowering: Lowering,
  node: ts.ArrowFunction | ts.FunctionExpression,
): py.Expression {
  const asLambda = ts.isArrowFunction(node) ? lowerLambda(lowering, node) : undefined;
  if (asLambda !== undefined) return asLambda;
  const own = node.name === undefined ? undefined : lowering.analysis.scopes.variableOf(node.name);
  const name = own === undefined ? py.temporary(hintFor(node)) : lowering.analysis.names.nameOf(own);
  lowerFunctionDefinition(lowering, node, name);
  return lowering.stable(py.name(name, lowering.position(node)));
}

/** A `lambda`, if the body is an expression that needs no statements. Nothing is reported when it is not. */
function lowerLambda(lowering: Lowering, node: ts.ArrowFunction): py.Expression | undefined {
  const { body } = node;
  if (ts.isBlock(body) || node.modifiers !== undefined || isStatementLike(body)) return undefined;
  if (
    !node.parameters.every(
      (each) =>
        ts.isIdentifier(each.name) && each.initializer === undefined && each.dotDotDotToken === undefined,
    )
  ) {
    return undefined;
  }
  const { parameters } = lowerParameters(lowering, node);
  const captured = lowering.capture(() => lowering.expression(body));
  if (captured.before.length > 0) return undefined;
  return py.lambda(
    { ...parameters, keywordOnly: loopBindings(lowering, node) },
    captured.value,
    lowering.position(node),
  );
}

/** Assignments and steps need a statement: there is no use in trying a lambda. */
function isStatementLike(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isStatementLike(node.expression);
  if (ts.isBinaryExpression(node)) {
    return (
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    );
  }
  return (
    ts.isPostfixUnaryExpression(node) ||
    (ts.isPrefixUnaryExpression(node) &&
      (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken))
  );
}

/** What a nameless function stands for, from where it is written. */
function hintFor(node: ts.ArrowFunction | ts.FunctionExpression): string {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) {
    return ts.isIdentifier(parent.name) ? parent.name.text : "callback";
  }
  if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left))
    return parent.left.name.text;
  if (ts.isReturnStatement(parent)) return "inner";
  return "callback";
}
