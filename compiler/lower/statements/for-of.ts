// `for (const x of xs)` as Python's `for x in xs`.
import ts from "typescript";
import * as py from "../../python/index.js";
import { isGenerator, needsClosing } from "../iterables.js";
import { destructure, fixedLength, plainTargets } from "../expressions/patterns.js";
import { lowerTarget } from "../expressions/places.js";
import { iterated } from "../iteration.js";
import type { Lowering } from "../lowering.js";
import { lowerBody } from "./blocks.js";
import { emitLoop, labelsOf, withTarget, type JumpTarget } from "./jumps.js";

// for (const x of xs) {...}          →   for x in xs:
//                                            ...
// for (const [k, v] of pairs) {...}  →   for k, v in pairs:
export function lowerForOf(lowering: Lowering, node: ts.ForOfStatement): void {
  if (node.awaitModifier !== undefined) {
    lowering.refuse("MPTS1001", node, { construct: "`for await`" });
    return;
  }
  const { target, prologue } = loopTarget(lowering, node);
  const { value: source } = iterated(lowering, node.expression, target.kind === "Tuple");
  const isClosed = needsClosing(lowering, node);
  const iterable = isClosed ? lowering.keep(py.call(py.name("iter"), [source]), "items") : source;
  const boxed = boxedVariable(lowering, node);
  const own: JumpTarget = { labels: labelsOf(node), isLoop: true, isPythonLoop: true, passing: [] };
  const body = withTarget(lowering, own, () => [
    ...lowering.block(prologue),
    ...lowerBody(lowering, node.statement),
  ]);
  // x = [x], where functions made in the loop share this round's x
  const head = boxed === undefined ? [] : [py.assign(py.name(boxed), py.list([py.name(boxed)]))];
  const loop = py.forStatement(target, iterable, [...head, ...body], [], lowering.position(node));
  if (isClosed) emitClosed(lowering, node, iterable, () => emitLoop(lowering, loop, own));
  else emitLoop(lowering, loop, own);
}

// items = iter(source)
// try:
//     for x in items:
//         ...
// finally:
//     items.close()          or close_iterator(items), where it may be no generator
function emitClosed(
  lowering: Lowering,
  node: ts.ForOfStatement,
  iterator: py.Expression,
  emit: () => void,
): void {
  const isSure = isGenerator(lowering, node.expression);
  const close = isSure
    ? py.method(iterator, "close", [])
    : lowering.callHelper("close_iterator", [iterator], node.expression);
  lowering.emit(py.tryStatement(lowering.block(emit), [], [py.expressionStatement(close)]));
}

/** The loop's variable, if it lives in a list of its own each round. */
function boxedVariable(lowering: Lowering, node: ts.ForOfStatement): string | undefined {
  const { captures, names, scopes } = lowering.analysis;
  const found = [...scopes.variables].find(
    (variable) => variable.block === node && captures.isBoxed(variable),
  );
  return found === undefined ? undefined : names.nameOf(found);
}

/** What receives each element, and what must be done with it before the body runs. */
export interface LoopTarget {
  readonly target: py.Target;
  readonly prologue: () => void;
}

// for (const p of ps)           →   for p in ps:
// for (const { x, y } of ps)    →   for value in ps:
//                                       x = value['x']
//                                       y = value['y']
export function loopTarget(lowering: Lowering, node: ts.ForOfStatement | ts.ForInStatement): LoopTarget {
  const { initializer } = node;
  const nothing = (): void => undefined;
  const name = ts.isVariableDeclarationList(initializer) ? initializer.declarations[0]?.name : initializer;
  if (name === undefined) return { target: py.name(py.temporary("item")), prologue: nothing };
  if (ts.isIdentifier(name)) {
    const variable = lowering.analysis.scopes.variableOf(name);
    const isOwn = variable?.declaration.getSourceFile() === lowering.file;
    if (variable !== undefined && isOwn)
      return {
        target: py.name(lowering.analysis.names.nameOf(variable), lowering.position(name)),
        prologue: nothing,
      };
  }
  const type = elementType(lowering, node, name);
  if (ts.isArrayBindingPattern(name) && fixedLength(lowering, type) === name.elements.length) {
    const targets = plainTargets(lowering, name);
    if (targets !== undefined) return { target: py.tuple(targets), prologue: nothing };
  }
  const item = py.name(py.temporary("item"));
  return {
    target: item,
    prologue: () => {
      const isPattern =
        ts.isArrayBindingPattern(name) ||
        ts.isObjectBindingPattern(name) ||
        ts.isArrayLiteralExpression(name) ||
        ts.isObjectLiteralExpression(name);
      if (isPattern) destructure(lowering, name, item, type);
      else if (!ts.isBindingName(name) || ts.isIdentifier(name))
        lowerTarget(lowering, name).write(item, node);
    },
  };
}

function elementType(
  lowering: Lowering,
  node: ts.ForOfStatement | ts.ForInStatement,
  name: ts.BindingName | ts.Expression,
): ts.Type {
  const { checker, types } = lowering.analysis;
  if (ts.isVariableDeclarationList(node.initializer)) return types.typeOf(name);
  const element = checker.getIndexTypeOfType(types.typeOf(node.expression), ts.IndexKind.Number);
  return element ?? types.typeOf(name);
}
