// Reads that may find nothing although their type does not say so: a key of an index signature that is not there.
import ts from "typescript";
import { namedProperty } from "../../analysis/property-symbols.js";
import type { Lowering } from "../lowering.js";

type Read = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** Whether a property is found by an index signature, not by a name its type declares. */
export function isIndexedRead(lowering: Lowering, node: ts.Node): node is Read {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  const { types, checker } = lowering.analysis;
  const kinds = types.kindsOf(node.expression);
  if (!kinds.object || kinds.array || kinds.unknown) return false;
  if (ts.isPropertyAccessExpression(node)) return namedProperty(checker, node.name) === undefined;
  return !isDeclaredKey(lowering, types.typeOf(node.expression), types.typeOf(node.argumentExpression));
}

/** Whether every key of type `key` is one the object's type declares and requires. */
function isDeclaredKey(lowering: Lowering, owner: ts.Type, key: ts.Type): boolean {
  if (key.isUnion()) return key.types.every((each) => isDeclaredKey(lowering, owner, each));
  if (!key.isStringLiteral() && !key.isNumberLiteral()) return false;
  const { checker } = lowering.analysis;
  const symbol = checker.getPropertyOfType(checker.getNonNullableType(owner), String(key.value));
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Optional) === 0;
}

/** Whether the program does with a value what can be done with `undefined` as well: show it, test it. */
export function toleratesNothing(lowering: Lowering, node: ts.Expression): boolean {
  if (admitsUndefined(lowering, node)) return true;
  const { child, parent } = outermost(node);
  if (isTestOrText(lowering, child, parent)) return true;
  if (ts.isVariableDeclaration(parent) && parent.initializer === child && ts.isIdentifier(parent.name)) {
    const variable = lowering.analysis.scopes.variableOf(parent.name);
    if (variable === undefined) return false;
    const { uses } = variable;
    const isTested = uses.some((use) => isTest(use.identifier, use.identifier.parent));
    return (
      isTested ||
      (uses.length > 0 && uses.every((use) => isTestOrText(lowering, use.identifier, use.identifier.parent)))
    );
  }
  return false;
}

/** Whether a value that is turned into text may be missing, whatever its type says. */
export function mayFindNothing(lowering: Lowering, node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return mayFindNothing(lowering, node.expression);
  if (isIndexedRead(lowering, node)) return true;
  if (!ts.isIdentifier(node)) return false;
  const declaration = lowering.analysis.scopes.variableOf(node)?.declaration;
  return (
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    isIndexedRead(lowering, declaration.initializer)
  );
}

function admitsUndefined(lowering: Lowering, node: ts.Expression): boolean {
  const { types, checker } = lowering.analysis;
  const own = types.kindsOf(node);
  if (own.undefined || own.unknown) return true;
  const contextual = checker.getContextualType(node);
  if (contextual === undefined) return false;
  const wanted = types.kinds(contextual);
  return wanted.undefined || (wanted.unknown && !isConsoleArgument(lowering, node));
}

function outermost(node: ts.Node): { readonly child: ts.Node; readonly parent: ts.Node } {
  let child = node;
  let { parent } = node;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) {
    child = parent;
    ({ parent } = parent);
  }
  return { child, parent };
}

function isTestOrText(lowering: Lowering, child: ts.Node, parent: ts.Node): boolean {
  return isTest(child, parent) || ts.isTemplateSpan(parent) || isConsoleArgument(lowering, child);
}

function isConsoleArgument(lowering: Lowering, node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isCallExpression(parent) &&
    parent.expression !== node &&
    ts.isPropertyAccessExpression(parent.expression) &&
    lowering.analysis.types.typeOf(parent.expression.expression).symbol?.name === "Console"
  );
}

function isTest(child: ts.Node, parent: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) {
    switch (parent.operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.QuestionQuestionEqualsToken:
      case ts.SyntaxKind.BarBarEqualsToken:
        return parent.left === child;
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
      case ts.SyntaxKind.EqualsEqualsToken:
      case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      case ts.SyntaxKind.ExclamationEqualsToken:
        return true;
      default:
        return false;
    }
  }
  if (
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent)
  )
    return parent.expression === child && parent.questionDotToken !== undefined;
  if (ts.isConditionalExpression(parent)) return parent.condition === child;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
    return parent.expression === child;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  return ts.isTypeOfExpression(parent);
}
