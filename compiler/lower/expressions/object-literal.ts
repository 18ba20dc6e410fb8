// Object literals: a dict, an instance beside class instances, or a class of their own where `this` needs one.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerFunctionDefinition } from "../statements/functions.js";
import { givenTo } from "./flow.js";
import { lowerLiteralClass } from "./literal-class.js";
import { attributeName, keyText, nameKey } from "./properties.js";

/** A property whose value is evaluated where the literal stands. */
export interface LiteralEntry {
  readonly key: () => py.Expression;
  readonly value: () => py.Expression;
}

// { x: 1, y }                     →   {'x': 1, 'y': y}
// { x: 1, y }, order is seen      →   OrderedDict([('x', 1), ('y', y)])
// { x: 1 } beside a class         →   Record(x=1)
// { n: 0, inc() { this.n++ } }    →   class Counter: ...
//                                     Counter(0)
export function lowerObjectLiteral(lowering: Lowering, node: ts.ObjectLiteralExpression): py.Expression {
  switch (lowering.analysis.objects.formOf(node)) {
    case "class":
      return lowerLiteralClass(lowering, node);
    case "instance":
      return lowerRecord(lowering, node);
    case "dict":
      return lowerDict(lowering, node);
  }
}

function lowerDict(lowering: Lowering, node: ts.ObjectLiteralExpression): py.Expression {
  if (node.properties.some(ts.isSpreadAssignment)) return lowerSpread(lowering, node);
  return dictOf(lowering, node, node.properties);
}

/** Functions first: making one does nothing else, and so the rest can stay one expression. */
function dictOf(
  lowering: Lowering,
  node: ts.ObjectLiteralExpression,
  properties: readonly ts.ObjectLiteralElementLike[],
): py.Expression {
  const entries = properties.map((property) => entryOf(lowering, property));
  const values = lowering.inOrder(entries.flatMap(({ key, value }) => [key, value]));
  const pairs = entries.map((_, index) => ({
    key: values[2 * index] ?? py.none(),
    value: values[2 * index + 1] ?? py.none(),
  }));
  const position = lowering.position(node);
  if (!needsOrder(lowering, node, pairs.length)) return py.dict(pairs, position);
  const type = lowering.pythonName("ucollections", "OrderedDict");
  const items = pairs.map(({ key, value }) => py.tuple([key, value]));
  return py.call(type, items.length === 0 ? [] : [py.list(items)], [], position);
}

/** Whether somebody sees the order of the keys; a single key that stays alone has none. */
function needsOrder(lowering: Lowering, node: ts.ObjectLiteralExpression, count: number): boolean {
  const { objects } = lowering.analysis;
  if (!objects.may(node, "isOrdered")) return false;
  const mayGrow = objects.may(node, "mayResize") || objects.may(node, "hasDynamicKeys");
  return count > 1 || mayGrow || objects.may(node, "isPartial");
}

export function entryOf(lowering: Lowering, property: ts.ObjectLiteralElementLike): LiteralEntry {
  const { name } = property;
  const key = (): py.Expression => (name === undefined ? py.none() : keyExpression(lowering, name));
  if (ts.isPropertyAssignment(property)) {
    const early = isFunction(property.initializer) ? property.initializer : undefined;
    const type = lowering.analysis.checker.getContextualType(property.initializer);
    if (early === undefined) return { key, value: () => givenTo(lowering, property.initializer, type) };
    const made = givenTo(lowering, early, type);
    return { key, value: () => made };
  }
  if (ts.isShorthandPropertyAssignment(property)) {
    const type = lowering.analysis.checker.getContextualType(property.name);
    return { key, value: () => givenTo(lowering, property.name, type) };
  }
  if (ts.isMethodDeclaration(property)) {
    const hint = ts.isIdentifier(property.name) ? property.name.text : "method";
    const temporary = py.temporary(hint);
    lowerFunctionDefinition(lowering, property, temporary);
    return { key, value: () => lowering.stable(py.name(temporary)) };
  }
  return { key, value: () => lowering.refuse("MPTS1001", property, { construct: "this kind of property" }) };
}

function isFunction(node: ts.Expression): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function keyExpression(lowering: Lowering, name: ts.PropertyName): py.Expression {
  const constant = nameKey(lowering, name);
  if (constant !== undefined) return py.string(constant);
  if (ts.isComputedPropertyName(name)) return keyText(lowering, name.expression);
  return lowering.refuse("MPTS1001", name, { construct: "this kind of property name" });
}

// { ...a, x: 1 }                →   merge(a, {'x': 1})
// { ...a, x: 1 }, order is seen →   merge_ordered(a, OrderedDict([('x', 1)]))
function lowerSpread(lowering: Lowering, node: ts.ObjectLiteralExpression): py.Expression {
  const parts: (() => py.Expression)[] = [];
  let plain: ts.ObjectLiteralElementLike[] = [];
  const flush = (): void => {
    const run = plain;
    if (run.length > 0) parts.push(() => dictOf(lowering, node, run));
    plain = [];
  };
  for (const property of node.properties) {
    if (!ts.isSpreadAssignment(property)) {
      plain.push(property);
      continue;
    }
    flush();
    checkSpread(lowering, property);
    parts.push(() => lowering.expression(property.expression));
  }
  flush();
  const isOrdered = lowering.analysis.objects.may(node, "isOrdered");
  return lowering.callHelper(isOrdered ? "merge_ordered" : "merge", lowering.inOrder(parts), node);
}

/** Only what a literal made can be taken apart again: a dict, or nothing at all. */
function checkSpread(lowering: Lowering, property: ts.SpreadAssignment): void {
  const { types, objects } = lowering.analysis;
  const kinds = types.kindsOf(property.expression);
  if (kinds.array || kinds.string || kinds.number || kinds.callable || kinds.unknown) {
    lowering.refuse("MPTS1001", property, { construct: "spread (`...`) of this in an object" });
  } else if (kinds.object && objects.representationOf(property.expression) === "instance") {
    lowering.refuse("MPTS2082", property.expression);
  }
}

// { x: 1 } beside a class   →   Record(x=1)
function lowerRecord(lowering: Lowering, node: ts.ObjectLiteralExpression): py.Expression {
  const entries: (LiteralEntry & { readonly name: string })[] = [];
  for (const property of node.properties) {
    const key = property.name === undefined ? undefined : nameKey(lowering, property.name);
    if (key === undefined) {
      lowering.refuse("MPTS2082", property);
      continue;
    }
    entries.push({ ...entryOf(lowering, property), name: attributeName(lowering, key, property) });
  }
  const values = lowering.inOrder(entries.map(({ value }) => value));
  return py.call(
    lowering.helper("Record", node),
    [],
    entries.map(({ name }, index) => py.keyword(name, values[index] ?? py.none())),
    lowering.position(node),
  );
}
