// Which values are Python iterables because generators stand behind them, and which of them need closing.
import ts from "typescript";
import { libraryKey } from "../analysis/types.js";
import type { Lowering } from "./lowering.js";

/** The library's types whose values are generators, or whatever else Python can go over. */
const iterableTypes = new Set(["Generator", "Iterable", "IterableIterator", "IteratorObject"]);

/** Whether a value is surely a generator. */
export function isGenerator(lowering: Lowering, node: ts.Expression): boolean {
  return libraryKey(lowering.analysis.types.typeOf(node).symbol) === "Generator";
}

/** Whether Python can go over every value of an object type as JavaScript does. */
export function isIterableType(lowering: Lowering, type: ts.Type): boolean {
  if (type.isUnion()) {
    return type.types.every((each) => isPlainIterable(lowering, each) || isIterableType(lowering, each));
  }
  if (iterableTypes.has(libraryKey(type.symbol) ?? "")) return true;
  const method = iteratorMethod(type);
  return method !== undefined && isGeneratorMethod(method);
}

function isPlainIterable(lowering: Lowering, type: ts.Type): boolean {
  const kinds = lowering.analysis.types.kinds(type);
  return (kinds.array || kinds.string) && !kinds.object && !kinds.unknown;
}

/** The `[Symbol.iterator]` of a class of the program. */
function iteratorMethod(type: ts.Type): ts.Declaration | undefined {
  const property = type.getProperties().find((each) => each.name.startsWith("__@iterator@"));
  const declaration = property?.valueDeclaration;
  return declaration?.getSourceFile().isDeclarationFile === false ? declaration : undefined;
}

/** Whether a member is `*[Symbol.iterator]() {...}`, which is `__iter__`. */
export function isGeneratorMethod(member: ts.Node): member is ts.MethodDeclaration {
  return ts.isMethodDeclaration(member) && member.asteriskToken !== undefined && isIteratorName(member.name);
}

function isIteratorName(name: ts.PropertyName): boolean {
  return ts.isComputedPropertyName(name) && name.expression.getText() === "Symbol.iterator";
}

/** Whether a loop over this value that is left early must tell it: its `finally` runs, or it is used again. */
export function needsClosing(lowering: Lowering, node: ts.ForOfStatement): boolean {
  const { types, checker } = lowering.analysis;
  if (!types.kindsOf(node.expression).object) return false;
  if (hasCleanups(lowering)) return true;
  if (isInstanceOfProgram(types.typeOf(node.expression))) return false;
  let source = node.expression;
  while (ts.isParenthesizedExpression(source)) source = source.expression;
  const callee = ts.isCallExpression(source) ? checker.getResolvedSignature(source)?.declaration : undefined;
  const isFresh =
    callee !== undefined &&
    ts.isFunctionLike(callee) &&
    "asteriskToken" in callee &&
    callee.asteriskToken !== undefined;
  return !isFresh && leavesEarly(node);
}

/** An object of a class of the program begins a new iteration each time. */
function isInstanceOfProgram(type: ts.Type): boolean {
  return iteratorMethod(type) !== undefined;
}

/** Whether a loop's body has a jump out of the loop. */
function leavesEarly(loop: ts.ForOfStatement): boolean {
  let found = false;
  const visit = (node: ts.Node, isOwnBreak: boolean): void => {
    if (found || ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) found = true;
    if (ts.isBreakOrContinueStatement(node))
      found ||= node.label !== undefined || (isOwnBreak && ts.isBreakStatement(node));
    const inner = ts.isIterationStatement(node, false) || ts.isSwitchStatement(node);
    ts.forEachChild(node, (child) => visit(child, isOwnBreak && !inner));
  };
  visit(loop.statement, true);
  return found;
}

const cleanups = new WeakMap<object, boolean>();

/** Whether any generator of the program has something to do when it is left early. */
function hasCleanups(lowering: Lowering): boolean {
  let known = cleanups.get(lowering.modules);
  if (known === undefined) {
    known = lowering.modules.modules.some(({ file }) => hasCleanup(file, false, false));
    cleanups.set(lowering.modules, known);
  }
  return known;
}

/** Whether a `yield` stands in a `try` that has a `finally`, or behind a `using`. */
function hasCleanup(node: ts.Node, isGuarded: boolean, isGenerator: boolean): boolean {
  if (ts.isYieldExpression(node) && isGuarded) return true;
  if (ts.isVariableDeclarationList(node) && isGenerator && (node.flags & ts.NodeFlags.Using) !== 0)
    return true;
  const isFunction = ts.isFunctionLike(node);
  const inGenerator = isFunction ? "asteriskToken" in node && node.asteriskToken !== undefined : isGenerator;
  const inside = !isFunction && isGuarded;
  let found = false;
  ts.forEachChild(node, (child) => {
    const guards = ts.isTryStatement(node) && node.finallyBlock !== undefined && child !== node.finallyBlock;
    found ||= hasCleanup(child, inside || guards, inGenerator);
  });
  return found;
}
