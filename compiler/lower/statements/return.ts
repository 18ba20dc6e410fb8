// `return`.
import ts from "typescript";
import { isInlinedCallback } from "../../analysis/callbacks.js";
import * as py from "../../python/index.js";
import { givenTo } from "../expressions/flow.js";
import type { Lowering } from "../lowering.js";
import { lowerForEffect } from "./expression-statement.js";
import { lowerReturnFromCallback } from "./jumps.js";

export function lowerReturn(lowering: Lowering, node: ts.ReturnStatement): void {
  const { expression } = node;
  const position = lowering.position(node);
  const owner = ts.findAncestor(node, ts.isFunctionLike);
  if (owner !== undefined && isInlinedCallback(owner)) {
    if (expression !== undefined) lowerForEffect(lowering, expression);
    lowerReturnFromCallback(lowering, node, owner);
    return;
  }
  if (expression === undefined) {
    lowering.emit(py.returnStatement(undefined, position));
    return;
  }
  const value = givenTo(lowering, expression, lowering.analysis.checker.getContextualType(expression));
  lowering.emit(py.returnStatement(value, position));
}
