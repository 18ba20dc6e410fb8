// A callback of an array method: what it is called with, and its Python form in a comprehension or as a value.
import ts from "typescript";
import { isInt } from "../../analysis/numbers/fact.js";
import { isImmediateCallback } from "../../analysis/callbacks.js";
import { scopeOf } from "../../analysis/scopes.js";
import { libraryKey } from "../../analysis/types.js";
import { fixedLength } from "../../lower/expressions/patterns.js";
import { lowerParameters } from "../../lower/statements/functions.js";
import { asTruth, lowerCondition } from "../../lower/truthiness.js";
import type { Lowering } from "../../lower/lowering.js";
import * as py from "../../python/index.js";
import { elementType } from "./types.js";

/** What the method does with what the callback returns: keeps it, tests it, or keeps the element that passes the test. */
export type Wanted = "value" | "condition" | "element";

/** The part of a comprehension a callback becomes. */
export interface Round {
  /** What `for` binds: the element, or the index and the element. */
  readonly target: py.Target;
  /** The element alone. */
  readonly element: py.Expression;
  /** What goes over the array: itself or `enumerate` of it. */
  readonly iterable: (list: py.Expression) => py.Expression;
  readonly value: py.Expression;
}

function over(
  target: py.Name | py.TupleDisplay,
  index: py.Name | py.TupleDisplay | undefined,
): Pick<Round, "target" | "element" | "iterable"> {
  if (index === undefined) return { target, element: target, iterable: (list) => list };
  return {
    target: py.tuple([index, target]),
    element: target,
    iterable: (list) => py.call(py.name("enumerate"), [list]),
  };
}

/** How many of (element, index, array) a callback takes; `undefined` where that cannot be told. */
export function arityOf(lowering: Lowering, callback: ts.Expression, most: number): number | undefined {
  if (ts.isArrowFunction(callback) || ts.isFunctionExpression(callback)) {
    const isRest = callback.parameters.some((each) => each.dotDotDotToken !== undefined);
    return isRest ? most : Math.min(most, callback.parameters.length);
  }
  const [signature, ...more] = lowering.analysis.types.typeOf(callback).getCallSignatures();
  if (signature === undefined || more.length > 0) return undefined;
  const isRest = signature.parameters.some((parameter) => {
    const declaration = parameter.valueDeclaration;
    return (
      declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined
    );
  });
  return isRest ? most : Math.min(most, signature.parameters.length);
}

/**
 * A callback as the body of a comprehension: an arrow function of one expression, or a function that is
 * called for every element. `undefined` where the callback wants the array as well, or cannot be called so.
 * Whatever must run before is emitted.
 */
export function roundOf(lowering: Lowering, callback: ts.Expression, wanted: Wanted): Round | undefined {
  const inline = inlineRound(lowering, callback, wanted);
  // What passes a filter is the element itself, not what it was taken apart into.
  const isWhole = inline?.element.kind === "Name" || wanted !== "element";
  return inline !== undefined && isWhole ? inline : callRound(lowering, callback, wanted);
}

// x => x * 2        →   x * 2 for x in ...
// (x, i) => x + i   →   x + i for i, x in enumerate(...)
export function inlineRound(lowering: Lowering, callback: ts.Expression, wanted: Wanted): Round | undefined {
  const byName = libraryRound(lowering, callback, wanted);
  if (byName !== undefined) return byName;
  if (!ts.isArrowFunction(callback) || ts.isBlock(callback.body) || callback.modifiers !== undefined)
    return undefined;
  const { body, parameters } = callback;
  if (parameters.length > 2) return undefined;
  const targets: (py.Name | py.TupleDisplay)[] = [];
  for (const each of parameters) {
    const target =
      each.initializer === undefined &&
      each.dotDotDotToken === undefined &&
      boundName(lowering, each.name, callback);
    if (target === undefined || target === false) return undefined;
    targets.push(target);
  }
  if (isAssignment(body)) return undefined;
  const captured = lowering.capture(() =>
    wanted !== "value" ? lowerCondition(lowering, body) : lowering.expression(body),
  );
  if (captured.before.length > 0) return undefined;
  const [element = py.name(py.temporary("_unused")), index] = targets;
  return { ...over(element, index), value: captured.value };
}

/** What a parameter binds in a comprehension: its name, or `key, value` for `[key, value]` of pairs. */
function boundName(
  lowering: Lowering,
  name: ts.BindingName,
  callback: ts.ArrowFunction,
): py.Name | py.TupleDisplay | undefined {
  if (ts.isIdentifier(name)) {
    const variable = lowering.analysis.scopes.variableOf(name);
    // A function made in the comprehension would see the variable change under it.
    if (variable === undefined || variable.uses.some((use) => !isUsedAtOnce(use.scope, callback)))
      return undefined;
    return py.name(lowering.analysis.names.nameOf(variable), lowering.position(name));
  }
  if (!ts.isArrayBindingPattern(name)) return undefined;
  const length = fixedLength(lowering, lowering.analysis.types.typeOf(name));
  if (length === undefined || length < name.elements.length) return undefined;
  const parts: py.Name[] = [];
  for (const each of name.elements) {
    if (ts.isOmittedExpression(each)) {
      parts.push(py.name(py.temporary("_unused")));
      continue;
    }
    if (each.initializer !== undefined || each.dotDotDotToken !== undefined || !ts.isIdentifier(each.name))
      return undefined;
    const part = boundName(lowering, each.name, callback);
    if (part?.kind !== "Name") return undefined;
    parts.push(part);
  }
  while (parts.length < length) parts.push(py.name(py.temporary("_unused")));
  return py.tuple(parts);
}

/** Whether code in `scope` runs while the callback does, never later. */
function isUsedAtOnce(scope: ts.Node, callback: ts.Node): boolean {
  let at = scope;
  while (at !== callback) {
    if (!isImmediateCallback(at)) return false;
    at = scopeOf(at.parent);
  }
  return true;
}

// f   →   f(x) for x in ...
function callRound(lowering: Lowering, callback: ts.Expression, wanted: Wanted): Round | undefined {
  const count = arityOf(lowering, callback, 3);
  if (count === undefined || count > 2) return undefined;
  const made = lowering.expression(callback);
  const target =
    made.kind === "Lambda" ? lowering.keep(made, "callback") : lowering.reusable(made, "callback");
  const element = py.name(py.temporary("item"));
  const index = count > 1 ? py.name(py.temporary("index")) : undefined;
  const args = [element, ...(index === undefined ? [] : [index])].slice(0, count);
  const called = py.call(target, args, [], lowering.position(callback));
  const value = wanted !== "value" ? conditionOf(lowering, called, callback) : called;
  return value === undefined ? undefined : { ...over(element, index), value };
}

/** What a callback returned as a condition; `undefined` where its truth is not Python's nor a helper's. */
function conditionOf(
  lowering: Lowering,
  value: py.Expression,
  callback: ts.Expression,
): py.Expression | undefined {
  const [signature] = lowering.analysis.types.typeOf(callback).getCallSignatures();
  if (signature === undefined) return undefined;
  return asTruth(lowering, value, lowering.analysis.checker.getReturnTypeOfSignature(signature), callback);
}

// xs.map(Number)   →   text_number(x) for x in xs
// xs.map(String)   →   text(x) for x in xs
function libraryRound(lowering: Lowering, callback: ts.Expression, wanted: Wanted): Round | undefined {
  if (!ts.isIdentifier(callback)) return undefined;
  const key = libraryKey(lowering.analysis.scopes.symbolOf(callback));
  const call = callback.parent;
  if (key === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
    return undefined;
  const list = call.expression.expression;
  const type = elementType(lowering, list);
  if (type === undefined) return undefined;
  const element = py.name(py.temporary("item"));
  const index = py.name(py.temporary("index"));
  const kinds = lowering.analysis.types.kinds(type);
  const held = Object.entries(kinds)
    .filter(([, holds]) => holds)
    .map(([kind]) => kind);
  const helper = (name: string, ...more: readonly py.Expression[]): py.Expression =>
    lowering.callHelper(name, [element, ...more], callback);
  if (key === "Boolean") {
    const truth = asTruth(lowering, element, type, callback);
    if (truth === undefined) return undefined;
    const value = wanted !== "value" ? truth : py.call(py.name("bool"), [truth]);
    return { ...over(element, undefined), value };
  }
  if (wanted !== "value") return undefined;
  const only = held.length === 1 ? held[0] : undefined;
  if (key === "Number" && only === "string")
    return { ...over(element, undefined), value: helper("text_number") };
  if (key === "Number" && only === "number") return { ...over(element, undefined), value: element };
  if (key === "parseFloat" && only === "string")
    return { ...over(element, undefined), value: helper("parse_float") };
  if (key === "parseInt" && only === "string")
    return { ...over(element, index), value: helper("parse_int", index) };
  if (key === "String") {
    const isPlain = held.every((kind) => kind === "number" || kind === "string" || kind === "boolean");
    if (only === "string") return { ...over(element, undefined), value: element };
    if (isPlain) return { ...over(element, undefined), value: helper("text") };
  }
  return undefined;
}

/**
 * A callback as a value for a helper: called with exactly `count` arguments, and where a condition is wanted
 * its result is true in Python just where it is in JavaScript.
 */
export function callbackValue(
  lowering: Lowering,
  callback: ts.Expression,
  wanted: Wanted,
  most: number,
): { readonly value: () => py.Expression; readonly count: number } | undefined {
  const count = arityOf(lowering, callback, most);
  if (count === undefined) return undefined;
  if (wanted === "value") return { value: () => lowering.expression(callback), count };
  const [signature] = lowering.analysis.types.typeOf(callback).getCallSignatures();
  if (signature === undefined) return undefined;
  const type = lowering.analysis.checker.getReturnTypeOfSignature(signature);
  const probe = py.name(py.temporary("result"));
  const truth = asTruth(lowering, probe, type, callback);
  if (truth === probe) return { value: () => lowering.expression(callback), count };
  if (ts.isArrowFunction(callback) && !ts.isBlock(callback.body)) {
    const { body } = callback;
    const captured = lowering.capture(() => lowerCondition(lowering, body));
    if (captured.before.length === 0) {
      const { parameters } = lowerParameters(lowering, callback);
      return { value: () => py.lambda(parameters, captured.value, lowering.position(callback)), count };
    }
  }
  if (truth === undefined) return undefined;
  const names = Array.from({ length: count }, (_, index) => py.temporary(`argument${index + 1}`));
  return {
    count,
    value: () => {
      const target = lowering.reusable(lowering.expression(callback), "callback");
      const called = py.call(
        target,
        names.map((name) => py.name(name)),
      );
      return py.lambda(
        py.parameters(...names),
        asTruth(lowering, called, type, callback) ?? called,
        lowering.position(callback),
      );
    },
  };
}

/** Whether an expression is surely one of Python's ints. */
export function isIntExpression(lowering: Lowering, node: ts.Expression): boolean {
  return isInt(lowering.analysis.numbers.factOf(node));
}

/** Assignments and steps need a statement. */
function isAssignment(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isAssignment(node.expression);
  if (ts.isBinaryExpression(node))
    return (
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    );
  return (
    ts.isPostfixUnaryExpression(node) ||
    (ts.isPrefixUnaryExpression(node) &&
      (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken))
  );
}
