// `for (const x of xs)` as Python's `for x in xs`.
import ts from "typescript";
import * as py from "../../python/index.js";
import { bindingTargets } from "../expressions/patterns.js";
import { isGenerator, needsClosing } from "../iterables.js";
import { iterated } from "../iteration.js";
import type { Lowering } from "../lowering.js";
import { lowerBody } from "./blocks.js";
import { emitLoop, labelsOf, withTarget, type JumpTarget } from "./jumps.js";
import { fixedLength } from "../expressions/patterns.js";

// for (const x of xs) {...}          →   for x in xs:
//                                            ...
// for (const [k, v] of pairs) {...}  →   for k, v in pairs:
export function lowerForOf(lowering: Lowering, node: ts.ForOfStatement): void {
  if (node.awaitModifier !== undefined) {
    lowering.refuse("MPTS1001", node, { construct: "`for await`" });
    return;
  }
  const target = loopTarget(lowering, node);
  if (target === undefined) return;
  const { value: source } = iterated(lowering, node.expression, target.kind === "Tuple");
  const isClosed = needsClosing(lowering, node);
  const iterable = isClosed ? lowering.keep(py.call(py.name("iter"), [source]), "items") : source;
  const own: JumpTarget = { labels: labelsOf(node), isLoop: true, isPythonLoop: true, passing: [] };
  const body = withTarget(lowering, own, () => lowerBody(lowering, node.statement));
  const loop = py.forStatement(target, iterable, body, [], lowering.position(node));
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

function loopTarget(lowering: Lowering, node: ts.ForOfStatement): py.Target | undefined {
  const { initializer } = node;
  if (!ts.isVariableDeclarationList(initializer)) {
    const variable = ts.isIdentifier(initializer)
      ? lowering.analysis.scopes.variableOf(initializer)
      : undefined;
    if (variable !== undefined) return py.name(lowering.analysis.names.nameOf(variable));
    lowering.refuse("MPTS1001", initializer, { construct: "this loop variable" });
    return undefined;
  }
  const name = initializer.declarations[0]?.name;
  if (name !== undefined && ts.isIdentifier(name)) {
    const variable = lowering.analysis.scopes.variableOf(name);
    return variable === undefined
      ? undefined
      : py.name(lowering.analysis.names.nameOf(variable), lowering.position(name));
  }
  if (name !== undefined && ts.isArrayBindingPattern(name)) {
    const places = bindingTargets(lowering, name);
    if (
      places !== undefined &&
      fixedLength(lowering, lowering.analysis.types.typeOf(name)) === places.length
    ) {
      return py.tuple(places.map((place) => place.target));
    }
  }
  lowering.refuse("MPTS1001", initializer, { construct: "this form of destructuring" });
  return undefined;
}
