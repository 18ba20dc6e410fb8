// Optional chaining: `a?.b`, `a?.[i]`, `a?.(x)`; where `a` is missing, the rest of the chain is skipped.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

type Link = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression;

/** The `?.` that were answered: what stands before them is known to be there. */
const answered = new WeakSet<Link>();

// a?.b          →   a.b if a is not None else None
// f()?.b        →   value = f()
//                   value.b if value is not None else None
// a?.f(i++)     →   if a is not None: ...
/** The value of a chain, if `node` is the whole of one whose first `?.` was not answered yet. */
export function lowerOptionalChain(lowering: Lowering, node: Link): py.Expression | undefined {
  const link = isInsideChain(node) ? undefined : firstOpenLink(node);
  if (link === undefined) return undefined;
  return chainFrom(lowering, link, () => lowering.expression(node));
}

/** A chain as a statement: `a?.f()` → `if a is not None: a.f()`. */
export function lowerOptionalChainStatement(
  lowering: Lowering,
  node: ts.Expression,
  lowerRest: (node: ts.Expression) => void,
): boolean {
  if (!isLink(node) || isInsideChain(node)) return false;
  const link = firstOpenLink(node);
  if (link === undefined) return false;
  const value = lowering.reusable(lowering.expression(link.expression), hintOf(link.expression));
  answered.add(link);
  const body = lowering.withGiven(link.expression, value, () => lowering.block(() => lowerRest(node)));
  lowering.emit(py.ifStatement(py.compare(value, "is not", py.none()), body, [], lowering.position(node)));
  answered.delete(link);
  return true;
}

function chainFrom(lowering: Lowering, link: Link, rest: () => py.Expression): py.Expression {
  const value = lowering.reusable(lowering.expression(link.expression), hintOf(link.expression));
  answered.add(link);
  const whole = lowering.withGiven(link.expression, value, () => lowering.capture(rest));
  answered.delete(link);
  const test = py.compare(value, "is not", py.none());
  const position = lowering.position(link);
  if (whole.before.length === 0) return py.conditional(test, whole.value, py.none(), position);
  const result = py.name(py.temporary("value"));
  lowering.emit(
    py.assign(result, py.none()),
    py.ifStatement(test, [...whole.before, py.assign(result, whole.value)], [], position),
  );
  return lowering.stable(result);
}

function isLink(node: ts.Node): node is Link {
  return (
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)
  );
}

/** Whether a node is only a part of the chain around it. */
function isInsideChain(node: Link): boolean {
  const { parent } = node;
  if (ts.isNonNullExpression(parent))
    return isLink(parent.parent) && parent.parent.expression === parent && ts.isOptionalChain(parent);
  return isLink(parent) && parent.expression === node && ts.isOptionalChain(parent);
}

/** The leftmost `?.` of a chain that was not answered yet. */
function firstOpenLink(node: Link): Link | undefined {
  let found: Link | undefined;
  let at: ts.Expression = node;
  for (;;) {
    if (isLink(at)) {
      if (!ts.isOptionalChain(at)) return found;
      if (at.questionDotToken !== undefined && !answered.has(at)) found = at;
      at = at.expression;
    } else if (ts.isNonNullExpression(at)) at = at.expression;
    else return found;
  }
}

function hintOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return "value";
}
