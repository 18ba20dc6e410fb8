// `yield` and `yield*`.
import ts from "typescript";
import { isIterableType } from "../iterables.js";
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
  const { types } = lowering.analysis;
  const kinds = types.kindsOf(expression);
  const isIterable =
    !kinds.unknown &&
    (kinds.object ? isIterableType(lowering, types.typeOf(expression)) : kinds.array || kinds.string);
  if (!isIterable) return lowering.refuse("MPTS1044", expression);
  return py.yieldFrom(lowering.expression(expression), position);
}
