// `for (const x of xs)` as Python's `for x in xs`.
import ts from "typescript";
import * as py from "../../python/index.js";
import { bindingTargets } from "../expressions/patterns.js";
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
  const { value: iterable } = iterated(lowering, node.expression, target.kind === "Tuple");
  const boxed = boxedVariable(lowering, node);
  const own: JumpTarget = { labels: labelsOf(node), isLoop: true, isPythonLoop: true, passing: [] };
  const body = withTarget(lowering, own, () => lowerBody(lowering, node.statement));
  // x = [x], where functions made in the loop share this round's x
  const head = boxed === undefined ? [] : [py.assign(py.name(boxed), py.list([py.name(boxed)]))];
  emitLoop(lowering, py.forStatement(target, iterable, [...head, ...body], [], lowering.position(node)), own);
}

/** The loop's variable, if it lives in a list of its own each round. */
function boxedVariable(lowering: Lowering, node: ts.ForOfStatement): string | undefined {
  const { captures, names, scopes } = lowering.analysis;
  const found = [...scopes.variables].find(
    (variable) => variable.block === node && captures.isBoxed(variable),
  );
  return found === undefined ? undefined : names.nameOf(found);
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
