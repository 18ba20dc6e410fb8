// Array destructuring: `const [a, b] = …` and `[a, b] = …`.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerTarget } from "./places.js";

/** One place of a pattern: where its value goes, and what stands for a missing one. */
interface PatternPlace {
  readonly target: py.Target;
}

// [a, b] = [b, a]       →   a, b = b, a
// const [conn, addr] = s.accept()   →   conn, addr = s.accept()
export function lowerPatternAssignment(
  lowering: Lowering,
  pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
  node: ts.BinaryExpression,
  wantsValue: boolean,
): py.Expression {
  if (!ts.isArrayLiteralExpression(pattern) || wantsValue) {
    return lowering.refuse("MPTS1001", pattern, { construct: "this form of destructuring" });
  }
  const places: PatternPlace[] = [];
  for (const element of pattern.elements) {
    if (
      !ts.isIdentifier(element) &&
      !ts.isElementAccessExpression(element) &&
      !ts.isPropertyAccessExpression(element)
    ) {
      return lowering.refuse("MPTS1001", element, { construct: "this form of destructuring" });
    }
    const target = plainTarget(lowering, element);
    if (target === undefined) return py.none();
    places.push({ target });
  }
  unpack(lowering, places, node.right, node);
  return py.none();
}

function plainTarget(lowering: Lowering, element: ts.Expression): py.Target | undefined {
  const place = lowerTarget(lowering, element);
  const value = place.read();
  if (value.kind === "Name" || value.kind === "Attribute" || value.kind === "Subscript") return value;
  lowering.refuse("MPTS1001", element, { construct: "destructuring into an element that may be missing" });
  return undefined;
}

/** The names an array binding pattern declares receive the elements of `initializer`. */
export function lowerArrayBinding(
  lowering: Lowering,
  pattern: ts.ArrayBindingPattern,
  initializer: ts.Expression,
  node: ts.Node,
): void {
  const places = bindingTargets(lowering, pattern);
  if (places !== undefined) unpack(lowering, places, initializer, node);
}

/** The targets of a pattern of plain names; refused with anything more in it. */
export function bindingTargets(
  lowering: Lowering,
  pattern: ts.ArrayBindingPattern,
): readonly PatternPlace[] | undefined {
  const places: PatternPlace[] = [];
  for (const element of pattern.elements) {
    const variable =
      ts.isBindingElement(element) &&
      ts.isIdentifier(element.name) &&
      element.initializer === undefined &&
      element.dotDotDotToken === undefined
        ? lowering.analysis.scopes.variableOf(element.name)
        : undefined;
    if (variable !== undefined && lowering.analysis.captures.isBoxed(variable)) {
      lowering.refuse("MPTS1040", element, { name: variable.symbol.name });
      return undefined;
    }
    if (variable === undefined) {
      lowering.refuse("MPTS1001", element, { construct: "this form of destructuring" });
      return undefined;
    }
    places.push({ target: py.name(lowering.analysis.names.nameOf(variable)) });
  }
  return places;
}

function unpack(
  lowering: Lowering,
  places: readonly PatternPlace[],
  source: ts.Expression,
  node: ts.Node,
): void {
  const position = lowering.position(node);
  const targets = places.map((place) => place.target);
  if (
    ts.isArrayLiteralExpression(source) &&
    source.elements.length === targets.length &&
    !source.elements.some(ts.isSpreadElement)
  ) {
    lowering.emit(py.assign(py.tuple(targets), py.tuple(lowering.expressions(source.elements)), position));
    return;
  }
  if (fixedLength(lowering, lowering.analysis.types.typeOf(source)) === targets.length) {
    lowering.emit(py.assign(py.tuple(targets), lowering.expression(source), position));
    return;
  }
  if (!lowering.analysis.types.kindsOf(source).array) {
    lowering.refuse("MPTS1001", source, { construct: "destructuring something that is no array" });
    return;
  }
  const list = lowering.reusable(lowering.expression(source), "items");
  const least = lowering.analysis.numbers.leastLengthOf(source);
  targets.forEach((target, index) => {
    const value =
      index < least
        ? py.subscript(list, py.integer(index))
        : lowering.callHelper("item", [list, py.integer(index)], node);
    lowering.emit(py.assign(target, value, position));
  });
}

/** The length of a tuple type that has just one; undefined for the others. */
export function fixedLength(lowering: Lowering, type: ts.Type): number | undefined {
  const { checker } = lowering.analysis;
  const parts = type.isIntersection() ? type.types : [type];
  for (const part of parts) {
    if (!checker.isTupleType(part)) continue;
    const target = (part as ts.TupleTypeReference).target;
    if (target.minLength === target.elementFlags.length && !target.hasRestElement) return target.minLength;
  }
  return undefined;
}
