// `return`.
import ts from "typescript";
import { isInlinedCallback } from "../../analysis/callbacks.js";
import { isOpenResult, type TypeKinds } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import { givenTo } from "../expressions/flow.js";
import type { Lowering } from "../lowering.js";
import { lowerForEffect } from "./expression-statement.js";
import { lowerReturnFromCallback } from "./jumps.js";

function isNothing(kinds: TypeKinds): boolean {
  return Object.entries(kinds).every(([kind, holds]) => holds === (kind === "undefined"));
}

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
  const wanted = lowering.analysis.checker.getContextualType(expression);
  const { types } = lowering.analysis;
  // The type `Generator<number>` says nothing of a result, and readers of its steps rely on that.
  if (wanted !== undefined && isOpenResult(wanted) && !isNothing(types.kindsOf(expression)))
    lowering.refuse("MPTS1001", expression, {
      construct: "a generator's result that its type does not tell",
    });
  const value = givenTo(lowering, expression, wanted);
  lowering.emit(py.returnStatement(value, position));
}
