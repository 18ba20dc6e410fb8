// Conditions: JavaScript's truthiness, written as a Python reader would where the types allow it.
import ts from "typescript";
import { isInt } from "../analysis/numbers/fact.js";
import { stubOf, type TypeKinds } from "../analysis/types.js";
import * as py from "../python/index.js";
import { mayFindNothing } from "./expressions/missing.js";
import type { Lowering } from "./lowering.js";

/** `node` as a condition: Python evaluates it to something truthy exactly where JavaScript does. */
export function lowerCondition(lowering: Lowering, node: ts.Expression): py.Expression {
  if (ts.isParenthesizedExpression(node)) return lowerCondition(lowering, node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return py.not(lowerCondition(lowering, node.operand), lowering.position(node));
  }
  if (ts.isBinaryExpression(node)) {
    if (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      return lowerLogicalCondition(lowering, node, "and");
    if (node.operatorToken.kind === ts.SyntaxKind.BarBarToken)
      return lowerLogicalCondition(lowering, node, "or");
  }
  return truthOf(lowering, lowering.expression(node), node);
}

// a && b   →   a and b
// a && i++ →   test = a
//              if test:
//                  test = i
//                  i += 1
function lowerLogicalCondition(
  lowering: Lowering,
  node: ts.BinaryExpression,
  operator: "and" | "or",
): py.Expression {
  const left = lowerCondition(lowering, node.left);
  const right = lowering.capture(() => lowerCondition(lowering, node.right));
  if (right.before.length === 0) return py.logical(operator, [left, right.value], lowering.position(node));
  const result = py.name(py.temporary("test"));
  lowering.emit(
    py.assign(result, left),
    py.ifStatement(operator === "and" ? result : py.not(result), [
      ...right.before,
      py.assign(result, right.value),
    ]),
  );
  return lowering.stable(result);
}

/** Makes the value of `node` a condition. */
export function truthOf(lowering: Lowering, value: py.Expression, node: ts.Expression): py.Expression {
  const kinds = lowering.analysis.types.kindsOf(node);
  switch (truthTest(lowering, kinds, node)) {
    case "python":
      return value;
    case "notNone":
      return py.compare(value, "is not", py.none());
    case "always":
      return py.logical("or", [value, py.boolean(true)]);
    case "helper":
      return lowering.callHelper("truthy", [value], node);
    case "bytes":
      return lowering.refuse("MPTS1020", node);
  }
}

/** A value of a type as a condition, whatever expression it came from; `undefined` where its truth is not known. */
export function asTruth(
  lowering: Lowering,
  value: py.Expression,
  type: ts.Type,
  node: ts.Node,
): py.Expression | undefined {
  const kinds = lowering.analysis.types.kinds(type);
  if (kinds.bytes) return undefined;
  if (kinds.array || kinds.pythonTuple) {
    const isScalar = kinds.number || kinds.string || kinds.boolean || kinds.bigint;
    if (isScalar) return lowering.callHelper("truthy", [value], node);
    return kinds.null || kinds.undefined ? py.compare(value, "is not", py.none()) : undefined;
  }
  return kinds.unknown || kinds.number ? lowering.callHelper("truthy", [value], node) : value;
}

type TruthTest = "python" | "notNone" | "always" | "helper" | "bytes";

/** How the truth of a value of these kinds is asked in Python. */
function truthTest(lowering: Lowering, kinds: TypeKinds, node: ts.Expression): TruthTest {
  if (kinds.unknown) return "helper";
  if (kinds.bytes) return "bytes";
  const nullable = kinds.null || kinds.undefined || mayFindNothing(lowering, node);
  // Lists, tuples and dicts are falsy in Python when empty.
  const container = kinds.array || kinds.pythonTuple || (kinds.object && mayBeDict(lowering, node));
  const scalar = kinds.number || kinds.string || kinds.boolean || kinds.bigint;
  if (container) {
    if (scalar) return "helper";
    if (kinds.object || kinds.callable) return nullable ? "notNone" : "always";
    return nullable ? "notNone" : "always";
  }
  // NaN is truthy in Python.
  if (
    kinds.number &&
    !isInt(lowering.analysis.numbers.factOf(node)) &&
    lowering.analysis.numbers.factOf(node).nan
  )
    return "helper";
  return "python";
}

/** Whether an object may be a dict at run time: a literal may have made it. */
function mayBeDict(lowering: Lowering, node: ts.Expression): boolean {
  const { objects, types } = lowering.analysis;
  if (objects.representationOf(node) === "instance") return false;
  const type = types.typeOf(node);
  const members = type.isUnion() ? type.types : [type];
  return members.some(
    (each) =>
      (each.flags & ts.TypeFlags.Object) !== 0 && !each.isClass() && stubOf(each.symbol) === undefined,
  );
}

/** Whether an expression's lowered value can itself be `True` or `False`. */
export function isBoolean(lowering: Lowering, node: ts.Expression): boolean {
  const kinds = lowering.analysis.types.kindsOf(node);
  return kinds.boolean && !Object.entries(kinds).some(([kind, holds]) => holds && kind !== "boolean");
}
