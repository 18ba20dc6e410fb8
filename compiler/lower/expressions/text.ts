// Values as text: string concatenation, and what `${x}` and `String(x)` make of each kind of value.
import ts from "typescript";
import { isInt } from "../../analysis/numbers/fact.js";
import { stubOf, type TypeKinds } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { mayBeMissing } from "./elements.js";
import { wordForNone } from "../nothing.js";
import { mayFindNoName } from "./enums.js";
import { mayFindNothing } from "./missing.js";

/** How a value becomes text in Python. */
export type TextForm =
  /** It is a str already. */
  | "text"
  /** `str(x)` is right. */
  | "str"
  /** `'true' if x else 'false'`. */
  | "boolean"
  /** A word: `null`, `undefined`. */
  | { readonly word: string }
  /** A helper, called with the word for None. */
  | { readonly helper: "number_text" | "text" | "any_text"; readonly none: string | undefined };

/** How `node`'s value becomes text; undefined where mpts cannot say what JavaScript would write. */
export function textFormOf(lowering: Lowering, node: ts.Expression): TextForm | undefined {
  const kinds = readKinds(lowering, node);
  const held = holds(kinds);
  const isScalarRead = held === "string" || held === "number" || held === "boolean";
  if (isScalarRead && mayFindNothing(lowering, node)) return { helper: "text", none: "undefined" };
  if (held === "string") {
    const mayMiss = lowering.analysis.numbers.mayBeMissing(node) || mayFindNoName(lowering, node);
    return mayMiss ? { helper: "text", none: "undefined" } : "text";
  }
  if (held === "number") {
    return isInt(lowering.analysis.numbers.factOf(node)) ? "str" : { helper: "number_text", none: undefined };
  }
  if (held === "bigint") return "str";
  if (held === "boolean") return "boolean";
  if (held === "null" || held === "undefined") return { word: held };
  const isScalar = !kinds.array && !kinds.object && !kinds.callable && !kinds.bytes && !kinds.pythonTuple;
  if (!isScalar || kinds.unknown || kinds.symbol || kinds.bigint) return undefined;
  // Null and undefined are both None: the type must say which one it can be.
  const none = wordForNone(lowering, node);
  return none === undefined ? undefined : { helper: "text", none };
}

// `${error}`   →   error_text(error)
// `${money}`   →   money.toString()      where its class has one
// `${value}`   →   any_text(value)       where only running tells what it is
function objectText(
  lowering: Lowering,
  value: py.Expression,
  node: ts.Expression,
): py.Expression | undefined {
  const { types, checker, nothing } = lowering.analysis;
  if (isErrorValue(lowering, node)) return lowering.callHelper("error_text", [value], node);
  const kinds = types.kindsOf(node);
  if (kinds.bytes || kinds.pythonTuple || kinds.callable || kinds.symbol || kinds.bigint) return undefined;
  if (kinds.unknown && nothing.hasBigint) return undefined;
  const type = types.typeOf(node);
  const own = checker.getPropertyOfType(checker.getApparentType(type), "toString");
  // JavaScript's `+` asks `valueOf` before `toString`.
  const primitive = checker.getPropertyOfType(checker.getApparentType(type), "valueOf");
  if (primitive !== undefined && stubOf(primitive) === undefined) return undefined;
  const declaration = type.isUnion() ? undefined : own?.valueDeclaration;
  if (declaration !== undefined && ts.isMethodDeclaration(declaration) && ts.isClassLike(declaration.parent))
    return py.method(value, "toString", [], [], lowering.position(node));
  // A `toString` of a literal's own is not asked for by the helper.
  if (own !== undefined && stubOf(own) === undefined) return undefined;
  const none = wordForNone(lowering, node);
  if (none === undefined) return undefined;
  const isSure = !kinds.unknown && !kinds.undefined && !kinds.null;
  return lowering.callHelper(
    "any_text",
    isSure || none === "undefined" ? [value] : [value, py.string(none)],
    node,
  );
}

/** What an expression may hold: what its type says, and `undefined` for an element that may not be there. */
export function readKinds(lowering: Lowering, node: ts.Expression): TypeKinds {
  const kinds = lowering.analysis.types.kindsOf(node);
  if (ts.isParenthesizedExpression(node)) return readKinds(lowering, node.expression);
  const isMissing =
    ts.isElementAccessExpression(node) &&
    lowering.analysis.types.kindsOf(node.expression).array &&
    lowering.analysis.types.kindsOf(node.argumentExpression).number &&
    mayBeMissing(lowering, node);
  // What hangs on `?.` is undefined where there was nothing, though a record's type may not say so.
  return isMissing || ts.isOptionalChain(node) ? { ...kinds, undefined: true } : kinds;
}

/** Whether an expression's value is an error whatever happens. */
export function isErrorValue(lowering: Lowering, node: ts.Expression): boolean {
  const { errors, types } = lowering.analysis;
  return errors.isError(types.typeOf(node)) || errors.isCaughtError(node);
}

/** The one kind a type holds, if it holds one. */
function holds(kinds: TypeKinds): string | undefined {
  const held = Object.entries(kinds).filter(([, holds]) => holds);
  return held.length === 1 ? held[0]?.[0] : undefined;
}

/** `value` as a Python str, for `node`'s kind of value. Refused where JavaScript's text is not known. */
export function asText(lowering: Lowering, value: py.Expression, node: ts.Expression): py.Expression {
  const form = textFormOf(lowering, node);
  const position = lowering.position(node);
  if (form === undefined) {
    const found = objectText(lowering, value, node);
    if (found !== undefined) return found;
  }
  if (form === undefined) return lowering.refuse("MPTS2020", node, { type: typeText(lowering, node) });
  if (form === "text") return value;
  if (form === "str") return py.call(py.name("str"), [value], [], position);
  if (form === "boolean") return py.conditional(value, py.string("true"), py.string("false"), position);
  if ("word" in form) {
    if (!lowering.isStable(value)) lowering.emit(py.expressionStatement(value, position));
    return py.string(form.word);
  }
  const args = form.none === undefined ? [value] : [value, py.string(form.none)];
  return lowering.callHelper(form.helper, args, node);
}

export function typeText(lowering: Lowering, node: ts.Node): string {
  return lowering.analysis.checker.typeToString(lowering.analysis.types.typeOf(node));
}

// "a" + s        →   "a" + s
// "n = " + n     →   "n = " + str(n)
export function concatenate(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  const [left, right] = lowering.inOrder(
    [node.left, node.right].map((operand) => () => asText(lowering, lowering.expression(operand), operand)),
  );
  return py.binary(left ?? py.none(), "+", right ?? py.none(), lowering.position(node));
}
