// `for (const key in object)`: over the keys of an object, in JavaScript's order.
import type ts from "typescript";
import * as py from "../../python/index.js";
import { enumNames } from "../expressions/enum-parts.js";
import type { Lowering } from "../lowering.js";
import { lowerBody } from "./blocks.js";
import { loopTarget } from "./for-of.js";
import { emitLoop, labelsOf, withTarget, type JumpTarget } from "./jumps.js";

// for (const key in o) {...}                      →   for key in o:
// for (const key in o) {...}, keys like 1 and 2   →   for key in object_keys(o):
// for (const key in o) {...}, keys come and go    →   for key in live_keys(o):
export function lowerForIn(lowering: Lowering, node: ts.ForInStatement): void {
  const ofEnum = enumNames(lowering, node.expression);
  if (ofEnum !== undefined) return lowerLoop(lowering, node, () => ofEnum);
  const { types, objects } = lowering.analysis;
  const kinds = types.kindsOf(node.expression);
  if (!kinds.object || kinds.array || kinds.string || kinds.unknown || kinds.callable) {
    lowering.refuse("MPTS1001", node.expression, { construct: "`for ... in` over this" });
    return;
  }
  if (objects.representationOf(node.expression) === "instance") {
    lowering.refuse("MPTS2082", node.expression);
    return;
  }
  lowerLoop(lowering, node, () => {
    const object = lowering.expression(node.expression);
    const mayChange = objects.may(node.expression, "mayResize");
    const isPlain = !mayChange && !objects.may(node.expression, "hasNumericKeys");
    return isPlain && !kinds.null && !kinds.undefined
      ? object
      : lowering.callHelper(mayChange ? "live_keys" : "object_keys", [object], node);
  });
}

function lowerLoop(lowering: Lowering, node: ts.ForInStatement, keys: () => py.Expression): void {
  const { target, prologue } = loopTarget(lowering, node);
  const iterable = keys();
  const own: JumpTarget = { labels: labelsOf(node), isLoop: true, isPythonLoop: true, passing: [] };
  const body = withTarget(lowering, own, () => [
    ...lowering.block(prologue),
    ...lowerBody(lowering, node.statement),
  ]);
  emitLoop(lowering, py.forStatement(target, iterable, body, [], lowering.position(node)), own);
}
