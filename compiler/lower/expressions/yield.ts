// `yield` and `yield*`.
import ts from "typescript";
import { iterated } from "../iteration.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { givenTo } from "./flow.js";

// yield x     →   yield x
// yield* xs   →   yield from xs
export function lowerYield(lowering: Lowering, node: ts.YieldExpression): py.Expression {
  const position = lowering.position(node);
  const { expression } = node;
  if (expression === undefined) return py.yieldExpression(undefined, position);
  if (node.asteriskToken === undefined) {
    const value = givenTo(lowering, expression, lowering.analysis.checker.getContextualType(expression));
    return py.yieldExpression(value, position);
  }
  return py.yieldFrom(iterated(lowering, expression).value, position);
}
