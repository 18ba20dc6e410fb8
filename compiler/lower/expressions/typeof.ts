// `typeof`: as the matching Python test where it is compared with a word, otherwise as the word itself.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { wordForNone } from "../nothing.js";

// typeof x, x surely a number   →   'number'
// typeof x                      →   type_of(x)
export function lowerTypeOf(lowering: Lowering, node: ts.TypeOfExpression): py.Expression {
  const word = knownWord(lowering, node.expression);
  const value = lowering.expression(node.expression);
  if (word !== undefined && (lowering.isStable(value) || value.kind === "Name")) return py.string(word);
  return typeOf(lowering, node, value, noneWord(lowering, node.expression));
}

/** The one answer for an expression's type, if there is just one. */
function knownWord(lowering: Lowering, node: ts.Expression): string | undefined {
  const held = Object.entries(lowering.analysis.types.kindsOf(node)).flatMap(([kind, holds]) =>
    holds ? [kind] : [],
  );
  const words = new Set(held.map((kind) => wordOf.get(kind)));
  const [only, second] = words;
  return second === undefined && held.length > 0 ? only : undefined;
}

const wordOf: ReadonlyMap<string, string> = new Map([
  ["number", "number"],
  ["string", "string"],
  ["boolean", "boolean"],
  ["bigint", "bigint"],
  ["undefined", "undefined"],
  ["null", "object"],
  ["array", "object"],
  ["object", "object"],
  ["callable", "function"],
]);

/** `typeof` of a None; undefined where it could be null or undefined. */
function noneWord(lowering: Lowering, node: ts.Expression): string | undefined {
  const word = wordForNone(lowering, node);
  return word === undefined ? undefined : word === "null" ? "object" : word;
}

function typeOf(
  lowering: Lowering,
  node: ts.TypeOfExpression,
  value: py.Expression,
  none: string | undefined,
): py.Expression {
  const kinds = lowering.analysis.types.kindsOf(node.expression);
  if (none === undefined) return lowering.refuse("MPTS2031", node);
  if (kinds.bigint || kinds.symbol || (kinds.unknown && lowering.analysis.nothing.hasBigint))
    return lowering.refuse("MPTS1030", node);
  return lowering.callHelper("type_of", none === "undefined" ? [value] : [value, py.string(none)], node);
}

// typeof x === "string"      →   isinstance(x, str)
// typeof x === "undefined"   →   x is None
// typeof x === "object"      →   type_of(x) == 'object'
export function lowerTypeOfComparison(
  lowering: Lowering,
  node: ts.BinaryExpression,
): py.Expression | undefined {
  const asked = [node.left, node.right].map(unparenthesised).find(ts.isTypeOfExpression);
  if (asked === undefined) return undefined;
  const other = unparenthesised(node.left) === asked ? node.right : node.left;
  if (!ts.isStringLiteralLike(other)) return undefined;
  const kinds = lowering.analysis.types.kindsOf(asked.expression);
  const negated =
    node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsToken;
  const value = lowering.expression(asked.expression);
  const position = lowering.position(node);
  const isInstance = (...names: readonly string[]): py.Expression => {
    const types = names.map((name) => py.name(name));
    const [only] = types;
    const test = py.call(
      py.name("isinstance"),
      [value, types.length === 1 && only !== undefined ? only : py.tuple(types)],
      [],
      position,
    );
    return negated ? py.not(test) : test;
  };
  switch (other.text) {
    case "string":
      return isInstance("str");
    case "number":
      // A bigint would be a Python int as well.
      return kinds.bigint || (kinds.unknown && lowering.analysis.nothing.hasBigint)
        ? lowering.refuse("MPTS1030", asked)
        : isInstance("int", "float");
    case "bigint":
      return kinds.number || kinds.unknown ? lowering.refuse("MPTS1030", asked) : isInstance("int");
    case "boolean":
      return isInstance("bool");
    case "undefined":
      if (noneWord(lowering, asked.expression) === undefined) return lowering.refuse("MPTS2031", node);
      if (kinds.null && !kinds.undefined) return lowering.refuse("MPTS1030", asked);
      return py.compare(value, negated ? "is not" : "is", py.none(), position);
    case "function": {
      const test = py.call(py.name("callable"), [value], [], position);
      return negated ? py.not(test) : test;
    }
    case "object": {
      const none = isTestedForNothing(node, asked.expression)
        ? "undefined"
        : noneWord(lowering, asked.expression);
      const word = typeOf(lowering, asked, value, none);
      return py.compare(word, negated ? "!=" : "==", py.string("object"), position);
    }
    default:
      return lowering.refuse("MPTS1030", asked);
  }
}

/** Whether `x !== null`, `x != null` or `x` itself stands beside `typeof x === "object"` in a chain of `&&`. */
function isTestedForNothing(node: ts.BinaryExpression, subject: ts.Expression): boolean {
  return conditionsBeside(node).some((each) => {
    if (each.getText() === subject.getText()) return true;
    if (!ts.isBinaryExpression(each)) return false;
    const operator = each.operatorToken.kind;
    const isNot =
      operator === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
      operator === ts.SyntaxKind.ExclamationEqualsToken;
    return (
      isNot && each.left.getText() === subject.getText() && each.right.kind === ts.SyntaxKind.NullKeyword
    );
  });
}

/** Whether `typeof subject === "object"` stands beside `node` in a chain of `&&`, which leaves undefined out. */
export function isTestedForObject(node: ts.BinaryExpression, subject: ts.Expression): boolean {
  return conditionsBeside(node).some(
    (each) =>
      ts.isBinaryExpression(each) &&
      each.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken &&
      ts.isTypeOfExpression(each.left) &&
      each.left.expression.getText() === subject.getText() &&
      ts.isStringLiteralLike(each.right) &&
      each.right.text === "object",
  );
}

/** The conditions joined with `node` by `&&`. */
function conditionsBeside(node: ts.Expression): readonly ts.Expression[] {
  let top: ts.Expression = node;
  while (
    (ts.isBinaryExpression(top.parent) &&
      top.parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) ||
    ts.isParenthesizedExpression(top.parent)
  )
    top = top.parent;
  const found: ts.Expression[] = [];
  const visit = (each: ts.Expression): void => {
    if (ts.isParenthesizedExpression(each)) visit(each.expression);
    else if (
      ts.isBinaryExpression(each) &&
      each.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    ) {
      visit(each.left);
      visit(each.right);
    } else if (each !== node) found.push(each);
  };
  visit(top);
  return found;
}

function unparenthesised(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unparenthesised(node.expression) : node;
}
