// `===`, `==`, `<` and their kin.
import ts from "typescript";
import type { TypeKinds } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { isTestedForObject, lowerTypeOfComparison } from "./typeof.js";

const orderings = new Map<ts.SyntaxKind, py.CompareOperator>([
  [ts.SyntaxKind.LessThanToken, "<"],
  [ts.SyntaxKind.LessThanEqualsToken, "<="],
  [ts.SyntaxKind.GreaterThanToken, ">"],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">="],
]);
const equalities = new Map<ts.SyntaxKind, { readonly negated: boolean; readonly strict: boolean }>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, { negated: false, strict: true }],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, { negated: true, strict: true }],
  [ts.SyntaxKind.EqualsEqualsToken, { negated: false, strict: false }],
  [ts.SyntaxKind.ExclamationEqualsToken, { negated: true, strict: false }],
]);

export function isComparisonOperator(operator: ts.SyntaxKind): boolean {
  return orderings.has(operator) || equalities.has(operator);
}

export function lowerComparison(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  const operator = node.operatorToken.kind;
  const ordering = orderings.get(operator);
  if (ordering !== undefined) return lowerOrdering(lowering, node, ordering);
  const typeTest = lowerTypeOfComparison(lowering, node);
  if (typeTest !== undefined) return typeTest;
  const equality = equalities.get(operator) ?? { negated: false, strict: true };
  const { types } = lowering.analysis;
  const left = types.kindsOf(node.left);
  const right = types.kindsOf(node.right);
  const nothingSide = isOnlyNothing(left) ? node.left : isOnlyNothing(right) ? node.right : undefined;
  if (nothingSide !== undefined) {
    const other = nothingSide === node.left ? node.right : node.left;
    return lowerNothingTest(lowering, node, other, equality);
  }
  const python = equalityOperator(left, right, equality);
  const answer = equalValues(lowering, node, python === undefined, equality);
  if (answer === undefined)
    return lowering.refuse("MPTS2030", node, {
      left: text(lowering, node.left),
      right: text(lowering, node.right),
    });
  const [a, b] = lowering.expressions([node.left, node.right]);
  const position = lowering.position(node);
  if (python !== undefined) return py.compare(a ?? py.none(), python, b ?? py.none(), position);
  if (answer === "strict_equal" || answer === "loose_equal") {
    const test = lowering.callHelper(answer, [a ?? py.none(), b ?? py.none()], node);
    return equality.negated ? py.not(test, position) : test;
  }
  const negatable = answer === "is" ? (equality.negated ? "is not" : "is") : equality.negated ? "!=" : "==";
  return py.compare(a ?? py.none(), negatable, b ?? py.none(), position);
}

/**
 * How values of mixed or unknown kinds are compared: by Python's operator where one side's kind makes it right,
 * by a helper that looks at them, or not at all where null and undefined would be taken for each other.
 */
function equalValues(
  lowering: Lowering,
  node: ts.BinaryExpression,
  isMixed: boolean,
  equality: { readonly strict: boolean },
): "==" | "is" | "strict_equal" | "loose_equal" | undefined {
  if (!isMixed) return "==";
  const { types, nothing } = lowering.analysis;
  return mixedEquality(types.kindsOf(node.left), types.kindsOf(node.right), nothing, equality.strict);
}

/** `equalValues` for two kinds of value; also asked by `switch`. */
export function mixedEquality(
  left: TypeKinds,
  right: TypeKinds,
  nothing: { readonly hasNull: boolean; readonly hasBigint: boolean },
  strict: boolean,
): "==" | "is" | "strict_equal" | "loose_equal" | undefined {
  const mayBe = (kinds: TypeKinds, kind: "null" | "undefined"): boolean => kinds[kind] || kinds.unknown;
  const python = (kinds: TypeKinds): boolean => kinds.bytes || kinds.pythonTuple || kinds.bigint;
  if (python(left) || python(right) || ((left.unknown || right.unknown) && nothing.hasBigint))
    return undefined;
  const isAmbiguous =
    (mayBe(left, "null") && mayBe(right, "undefined")) || (mayBe(left, "undefined") && mayBe(right, "null"));
  if (!strict) return "loose_equal";
  if (nothing.hasNull && isAmbiguous) return undefined;
  const only = (wanted: readonly (keyof TypeKinds)[]): boolean =>
    [left, right].some((kinds) =>
      Object.entries(kinds).every(([kind, holds]) => !holds || wanted.some((each) => each === kind)),
    );
  if (only(["string"])) return "==";
  if (only(["boolean"]) || only(["object", "array", "callable", "symbol", "null", "undefined"])) return "is";
  return "strict_equal";
}

function text(lowering: Lowering, node: ts.Node): string {
  return lowering.analysis.checker.typeToString(lowering.analysis.types.typeOf(node));
}

function isOnlyNothing(kinds: TypeKinds): boolean {
  return (
    (kinds.null || kinds.undefined) &&
    Object.entries(kinds).every(([kind, holds]) => !holds || kind === "null" || kind === "undefined")
  );
}

// x === undefined   →   x is None
// Where x may be null and undefined, `===` with one of them cannot be answered: both are None.
function lowerNothingTest(
  lowering: Lowering,
  node: ts.BinaryExpression,
  other: ts.Expression,
  equality: { readonly negated: boolean; readonly strict: boolean },
): py.Expression {
  const declared = lowering.analysis.types.kindsOf(other);
  const asked = lowering.analysis.types.kindsOf(other === node.left ? node.right : node.left);
  const isAmbiguous =
    declared.unknown || (declared.null && declared.undefined) || (asked.null && asked.undefined);
  const isOther = asked.null ? declared.undefined : declared.null;
  // Without a null in the whole program a None is an undefined.
  const isSure = !asked.null && !lowering.analysis.nothing.hasNull;
  if (equality.strict && (isAmbiguous || isOther) && !isSure && !isTestedForObject(node, other))
    return lowering.refuse("MPTS2031", node);
  const value = lowering.expression(other);
  return py.compare(value, equality.negated ? "is not" : "is", py.none(), lowering.position(node));
}

/** Python's operator for `===` of two kinds of value; undefined where it would answer differently. */
function equalityOperator(
  left: TypeKinds,
  right: TypeKinds,
  equality: { readonly negated: boolean; readonly strict: boolean },
): py.CompareOperator | undefined {
  const primitive = (kinds: TypeKinds): boolean =>
    kinds.number || kinds.string || kinds.boolean || kinds.bigint;
  const object = (kinds: TypeKinds): boolean => kinds.array || kinds.object || kinds.callable || kinds.symbol;
  const python = (kinds: TypeKinds): boolean => kinds.bytes || kinds.pythonTuple;
  if (left.unknown || right.unknown) return undefined;
  // Python's True == 1, JavaScript's true !== 1; null == undefined only when not strict.
  const mixesBoolean = (left.boolean && right.number) || (left.number && right.boolean);
  const mixesBigint = (left.bigint && right.number) || (left.number && right.bigint);
  const mixesNothing = (left.null && right.undefined) || (left.undefined && right.null);
  if (mixesBoolean || mixesBigint || (equality.strict && mixesNothing)) return undefined;
  if (
    !equality.strict &&
    ((left.string && (right.number || right.boolean)) || (right.string && (left.number || left.boolean)))
  ) {
    return undefined;
  }
  if (python(left) || python(right))
    return object(left) || object(right) ? undefined : equality.negated ? "!=" : "==";
  if (object(left) || object(right)) {
    // Lists and instances compare by identity; a primitive beside an object needs `==`.
    if (primitive(left) || primitive(right)) return undefined;
    return equality.negated ? "is not" : "is";
  }
  return equality.negated ? "!=" : "==";
}

// a < b   →   a < b, for two numbers or two strings
function lowerOrdering(
  lowering: Lowering,
  node: ts.BinaryExpression,
  operator: py.CompareOperator,
): py.Expression {
  const { types } = lowering.analysis;
  const left = types.kindsOf(node.left);
  const right = types.kindsOf(node.right);
  const only = (kinds: TypeKinds, wanted: keyof TypeKinds): boolean =>
    Object.entries(kinds).every(([kind, holds]) => holds === (kind === wanted));
  const numeric = (kinds: TypeKinds): boolean => only(kinds, "number") || only(kinds, "bigint");
  const comparable = (numeric(left) && numeric(right)) || (only(left, "string") && only(right, "string"));
  if (!comparable)
    return lowering.refuse("MPTS2032", node, {
      left: text(lowering, node.left),
      right: text(lowering, node.right),
    });
  const [a, b] = lowering.expressions([node.left, node.right]);
  return py.compare(a ?? py.none(), operator, b ?? py.none(), lowering.position(node));
}
