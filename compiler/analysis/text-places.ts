// Places in strings: which character of which string is surely there.
import ts from "typescript";
import { boundsAt } from "./narrowing.js";
import type { ScopeFacts, Variable } from "./scopes.js";
import type { TypeFacts } from "./types.js";

interface Facts {
  readonly scopes: ScopeFacts;
  readonly types: TypeFacts;
}

/**
 * Whether `index < text.length` surely holds where the character is read, if the index is not negative.
 * Strings never change, so a variable that keeps its string is enough.
 */
export function isBelowTextLength(facts: Facts, index: ts.Expression, text: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(index)) return isBelowTextLength(facts, index.expression, text);
  if (ts.isNumericLiteral(index)) {
    const least = leastTextLength(facts, text);
    return Number(index.text) < least;
  }
  if (!isConstantText(facts, text)) return false;
  const last = lengthMinus(index, text);
  if (last !== undefined) return last > 0 && last <= leastTextLength(facts, text);
  const place = offsetOf(index);
  const variable = place === undefined ? undefined : facts.scopes.variableOf(place.variable);
  if (place === undefined || variable === undefined) return false;
  if (place.added <= 0 && onlyFallsFrom(variable, text)) return true;
  return boundsAt(place.variable, variable, facts.scopes).some((bound) => {
    const below = lengthMinus(bound.other, text);
    if (below === undefined) return false;
    return bound.operator === "<" ? place.added <= below : bound.operator === "<=" && place.added < below;
  });
}

/** Whether a variable starts at `text.length - 1` or below and only ever gets smaller. */
function onlyFallsFrom(variable: Variable, text: ts.Expression): boolean {
  const declaration = variable.symbol.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const start = declaration.initializer;
  const behind = start === undefined ? undefined : lengthMinus(start, text);
  if (behind === undefined || behind < 1) return false;
  return variable.uses.every((use) => {
    const { parent } = use.identifier;
    if (!use.assigns) return true;
    return (
      (ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent)) &&
      parent.operator === ts.SyntaxKind.MinusMinusToken
    );
  });
}

/** How long a string surely is: a literal's own length, 1 for a character a loop or a bounded index gives. */
function leastTextLength(facts: Facts, text: ts.Expression): number {
  if (ts.isParenthesizedExpression(text) || ts.isNonNullExpression(text))
    return leastTextLength(facts, text.expression);
  if (ts.isStringLiteralLike(text)) return text.text.length;
  if (ts.isElementAccessExpression(text)) {
    return isBelowTextLength(facts, text.argumentExpression, text.expression) ? 1 : 0;
  }
  if (!ts.isIdentifier(text)) return 0;
  const variable = facts.scopes.variableOf(text);
  const declaration = variable?.symbol.valueDeclaration;
  if (variable === undefined || variable.uses.some((use) => use.assigns)) return 0;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return 0;
  const list = declaration.parent;
  if (ts.isForOfStatement(list.parent) && list.parent.initializer === list)
    return isSurelyString(facts, list.parent.expression) ? 1 : 0;
  return declaration.initializer === undefined ? 0 : leastTextLength(facts, declaration.initializer);
}

function isSurelyString(facts: Facts, node: ts.Expression): boolean {
  return facts.types.kindsOf(node).string;
}

function isConstantText(facts: Facts, text: ts.Expression): boolean {
  if (ts.isStringLiteralLike(text)) return true;
  if (!ts.isIdentifier(text)) return false;
  const variable = facts.scopes.variableOf(text);
  return variable !== undefined && variable.uses.every((use) => !use.assigns);
}

/** `i`, `i + 2`, `i - 1`: a variable and what is added to it. */
function offsetOf(
  node: ts.Expression,
): { readonly variable: ts.Identifier; readonly added: number } | undefined {
  if (ts.isParenthesizedExpression(node)) return offsetOf(node.expression);
  if (ts.isIdentifier(node)) return { variable: node, added: 0 };
  if (!ts.isBinaryExpression(node) || !ts.isIdentifier(node.left) || !ts.isNumericLiteral(node.right))
    return undefined;
  const added = Number(node.right.text);
  if (node.operatorToken.kind === ts.SyntaxKind.PlusToken) return { variable: node.left, added };
  if (node.operatorToken.kind === ts.SyntaxKind.MinusToken) return { variable: node.left, added: -added };
  return undefined;
}

/** `k` where `node` is `text.length - k`; 0 for the length itself, undefined for anything else. */
function lengthMinus(node: ts.Expression, text: ts.Expression): number | undefined {
  if (ts.isParenthesizedExpression(node)) return lengthMinus(node.expression, text);
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === "length" && node.expression.getText() === text.getText() ? 0 : undefined;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.MinusToken) return undefined;
  const rest = lengthMinus(node.left, text);
  if (rest === undefined || !ts.isNumericLiteral(node.right)) return undefined;
  return rest + Number(node.right.text);
}
