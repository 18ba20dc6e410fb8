// Destructuring: the parts of a value into the names and places of a pattern, in JavaScript's order.
import ts from "typescript";
import * as py from "../../python/index.js";
import { isGenerator } from "../iterables.js";
import { iterated } from "../iteration.js";
import type { Lowering } from "../lowering.js";
import { hasKeyMissing, partKey, readPart } from "./pattern-parts.js";
import { lowerTarget } from "./places.js";

/** One part of a pattern: which part of the value it takes, where that goes, what stands for a missing one. */
interface PatternPart {
  /** The index or name of the part; undefined for a rest. */
  readonly source: number | ts.PropertyName;
  readonly isRest: boolean;
  /** A name, a place or another pattern. */
  readonly target: ts.BindingName | ts.Expression;
  readonly initializer: ts.Expression | undefined;
  readonly node: ts.Node;
}

type Pattern = ts.BindingPattern | ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;

// [a, b] = [b, a]                   →   a, b = b, a
// const [conn, addr] = s.accept()   →   conn, addr = s.accept()
export function lowerPatternAssignment(
  lowering: Lowering,
  pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
  node: ts.BinaryExpression,
  wantsValue: boolean,
): py.Expression {
  if (!wantsValue && unpack(lowering, pattern, node.right, node)) return py.none();
  if (ts.isArrayLiteralExpression(pattern) && !isListLike(lowering, node.right)) {
    if (wantsValue) return lowering.refuse("MPTS1001", pattern, { construct: "this form of destructuring" });
    const items = lowering.keep(listOf(lowering, node.right), "items");
    destructure(lowering, pattern, items, typeOf(lowering, node.right), true);
    return py.none();
  }
  const value = lowering.reusable(lowering.expression(node.right), "value");
  destructure(lowering, pattern, value, typeOf(lowering, node.right));
  return value;
}

/** `const [a, b] = …` and `const { a, b } = …`. */
export function lowerBinding(
  lowering: Lowering,
  pattern: ts.BindingPattern,
  initializer: ts.Expression,
  node: ts.Node,
): void {
  if (unpack(lowering, pattern, initializer, node)) return;
  const hint = ts.isArrayBindingPattern(pattern) ? "items" : "value";
  if (ts.isArrayBindingPattern(pattern) && !isListLike(lowering, initializer)) {
    const items = lowering.keep(listOf(lowering, initializer), hint);
    destructure(lowering, pattern, items, typeOf(lowering, initializer), true);
    return;
  }
  const value = lowering.expression(initializer);
  const isUsedOnce = pattern.elements.length === 1 && ts.isObjectBindingPattern(pattern);
  const kept = isUsedOnce || value.kind === "Name" ? value : lowering.keep(value, hint);
  destructure(lowering, pattern, kept, typeOf(lowering, initializer));
}

function isListLike(lowering: Lowering, node: ts.Expression): boolean {
  const kinds = lowering.analysis.types.kindsOf(node);
  return kinds.array || kinds.pythonTuple;
}

/** All items of an iterable; an array literal's pattern takes it apart as a list. */
function listOf(lowering: Lowering, node: ts.Expression): py.Expression {
  // A generator may be endless, and is closed once the pattern is filled.
  if (isGenerator(lowering, node))
    return lowering.refuse("MPTS1001", node, { construct: "destructuring a generator" });
  const { value, isList } = iterated(lowering, node);
  return isList ? value : py.call(py.name("list"), [value], [], lowering.position(node));
}

/** The parts of `value`, which can be evaluated more than once, go into a pattern. */
export function destructure(
  lowering: Lowering,
  pattern: Pattern,
  value: py.Expression,
  type: ts.Type,
  isList = false,
): void {
  const parts = partsOf(lowering, pattern);
  if (parts.length === 0) return;
  // A name the pattern gives a new value cannot be what is taken apart.
  const isOverwritten = parts.slice(0, -1).some((part) => isNameOf(lowering, part.target, value));
  const source = isOverwritten ? lowering.keep(value, "value") : value;
  const taken: py.Expression[] = [];
  for (const part of parts) {
    const key = typeof part.source === "number" ? part.source : partKey(lowering, part.source);
    if (typeof key !== "number" && typeof key !== "string") taken.push(key);
    else if (typeof key === "string") taken.push(py.string(key));
    const read = readPart(lowering, {
      pattern,
      value: source,
      type,
      key,
      taken,
      isRest: part.isRest,
      isList,
      node: part.node,
    });
    store(lowering, part, read.value, read.type);
  }
}

/** A part goes to its name, place or pattern, after its default took over where it is missing. */
function store(lowering: Lowering, part: PatternPart, value: py.Expression, type: ts.Type): void {
  const { target, initializer } = part;
  const position = lowering.position(part.node);
  let given = value;
  if (initializer !== undefined) {
    if (!hasKeyMissing(lowering, type, target)) lowering.refuse("MPTS2084", part.node);
    // a = 5   →   a = o.get('a')
    //             if a is None:
    //                 a = 5
    const place = ts.isIdentifier(target) ? nameOf(lowering, target) : undefined;
    const name = place ?? py.name(py.temporary(ts.isIdentifier(target) ? target.text : "value"));
    lowering.emit(py.assign(name, value, position));
    const body = lowering.block(() => {
      lowering.emit(py.assign(name, lowering.expression(initializer), lowering.position(initializer)));
    });
    lowering.emit(py.ifStatement(py.compare(name, "is", py.none()), body, [], position));
    if (place !== undefined) return;
    given = name;
  }
  const partType = lowering.analysis.checker.getNonNullableType(type);
  if (isPattern(target)) {
    const kept = given.kind === "Name" ? given : lowering.keep(given, "value");
    return destructure(lowering, target, kept, initializer === undefined ? type : partType);
  }
  if (isBindingIdentifier(target)) {
    const name = nameOf(lowering, target);
    if (name !== undefined) lowering.emit(py.assign(name, given, position));
    return;
  }
  const place = lowerTarget(lowering, target);
  place.write(given, part.node);
}

function isPattern(node: ts.Node): node is Pattern {
  return (
    ts.isArrayBindingPattern(node) ||
    ts.isObjectBindingPattern(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node)
  );
}

function isBindingIdentifier(node: ts.BindingName | ts.Expression): node is ts.Identifier {
  return ts.isIdentifier(node) && ts.isBindingElement(node.parent);
}

/** The Python name of a variable of this file. */
function nameOf(lowering: Lowering, node: ts.Identifier): py.Name | undefined {
  const variable = lowering.analysis.scopes.variableOf(node);
  if (variable === undefined || variable.declaration.getSourceFile() !== lowering.file) return undefined;
  if (lowering.analysis.captures.isBoxed(variable)) {
    lowering.refuse("MPTS1040", node, { name: variable.symbol.name });
  }
  return py.name(lowering.analysis.names.nameOf(variable));
}

function isNameOf(lowering: Lowering, target: ts.Node, value: py.Expression): boolean {
  if (value.kind !== "Name" || !ts.isIdentifier(target)) return false;
  return nameOf(lowering, target)?.id === value.id;
}

function partsOf(lowering: Lowering, pattern: Pattern): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  if (ts.isArrayBindingPattern(pattern)) {
    pattern.elements.forEach((element, index) => {
      if (ts.isOmittedExpression(element)) return;
      const { name: target, initializer } = element;
      parts.push({
        source: index,
        isRest: element.dotDotDotToken !== undefined,
        target,
        initializer,
        node: element,
      });
    });
  } else if (ts.isObjectBindingPattern(pattern)) {
    for (const element of pattern.elements) {
      const { name: target, initializer } = element;
      const source = element.propertyName ?? target;
      if (ts.isObjectBindingPattern(source) || ts.isArrayBindingPattern(source)) continue;
      parts.push({
        source,
        isRest: element.dotDotDotToken !== undefined,
        target,
        initializer,
        node: element,
      });
    }
  } else if (ts.isArrayLiteralExpression(pattern)) {
    pattern.elements.forEach((element, index) => {
      if (ts.isOmittedExpression(element)) return;
      const isRest = ts.isSpreadElement(element);
      parts.push({
        source: index,
        isRest,
        ...withDefault(isRest ? element.expression : element),
        node: element,
      });
    });
  } else {
    for (const property of pattern.properties) {
      if (ts.isPropertyAssignment(property)) {
        parts.push({
          source: property.name,
          isRest: false,
          ...withDefault(property.initializer),
          node: property,
        });
      } else if (ts.isShorthandPropertyAssignment(property)) {
        const { name, objectAssignmentInitializer: initializer } = property;
        parts.push({ source: name, isRest: false, target: name, initializer, node: property });
      } else if (ts.isSpreadAssignment(property) && ts.isIdentifier(property.expression)) {
        const { expression } = property;
        parts.push({
          source: expression,
          isRest: true,
          target: expression,
          initializer: undefined,
          node: property,
        });
      } else lowering.refuse("MPTS1001", property, { construct: "this form of destructuring" });
    }
  }
  return parts;
}

function withDefault(node: ts.Expression): Pick<PatternPart, "target" | "initializer"> {
  if (ts.isParenthesizedExpression(node)) return withDefault(node.expression);
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ? { target: node.left, initializer: node.right }
    : { target: node, initializer: undefined };
}

/** Array patterns of plain targets whose number is that of the elements: Python's own unpacking. */
function unpack(lowering: Lowering, pattern: Pattern, source: ts.Expression, node: ts.Node): boolean {
  if (!ts.isArrayBindingPattern(pattern) && !ts.isArrayLiteralExpression(pattern)) return false;
  const elements = ts.isArrayLiteralExpression(source) ? source.elements : undefined;
  const isDisplay = elements !== undefined && !elements.some((each) => !isPlainElement(each));
  const count = isDisplay ? elements.length : fixedLength(lowering, typeOf(lowering, source));
  if (count === undefined || count === 0 || pattern.elements.length !== count) return false;
  const built = lowering.capture(() => py.tuple(plainTargets(lowering, pattern) ?? []));
  const targets = built.value.kind === "Tuple" ? built.value : undefined;
  if (targets === undefined || targets.elements.length !== count || built.before.length > 0) return false;
  const value = isDisplay ? py.tuple(lowering.expressions(elements)) : lowering.expression(source);
  const [only] = targets.elements;
  const first = value.kind === "Tuple" ? value.elements[0] : undefined;
  const isSingle = count === 1 && first !== undefined && first.kind !== "Starred";
  if (isSingle && only !== undefined && isTarget(only)) {
    lowering.emit(py.assign(only, first, lowering.position(node)));
  } else {
    lowering.emit(py.assign(targets, value, lowering.position(node)));
  }
  return true;
}

function isTarget(node: py.Expression | py.Starred): node is py.Name | py.Attribute | py.Subscript {
  return node.kind === "Name" || node.kind === "Attribute" || node.kind === "Subscript";
}

function isPlainElement(node: ts.Expression): boolean {
  return !ts.isSpreadElement(node) && !ts.isOmittedExpression(node);
}

/** The targets of an array pattern if every one is a plain name or place without a default. */
export function plainTargets(
  lowering: Lowering,
  pattern: ts.ArrayBindingPattern | ts.ArrayLiteralExpression,
): py.Target[] | undefined {
  const targets: py.Target[] = [];
  for (const part of partsOf(lowering, pattern)) {
    const target =
      part.isRest || part.initializer !== undefined ? undefined : plainTarget(lowering, part.target);
    if (target === undefined) return undefined;
    targets.push(target);
  }
  return targets.length === pattern.elements.length ? targets : undefined;
}

function plainTarget(lowering: Lowering, target: ts.BindingName | ts.Expression): py.Target | undefined {
  if (ts.isIdentifier(target)) return nameOf(lowering, target);
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target))
    return lowerTarget(lowering, target).target?.();
  return undefined;
}

function typeOf(lowering: Lowering, node: ts.Expression): ts.Type {
  return lowering.analysis.types.typeOf(node);
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
