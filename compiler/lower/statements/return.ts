// `return`.
import type ts from "typescript";
import * as py from "../../python/index.js";
import { givenTo } from "../expressions/flow.js";
import type { Lowering } from "../lowering.js";

export function lowerReturn(lowering: Lowering, node: ts.ReturnStatement): void {
  const { expression } = node;
  const position = lowering.position(node);
  if (expression === undefined) {
    lowering.emit(py.returnStatement(undefined, position));
    return;
  }
  const value = givenTo(lowering, expression, lowering.analysis.checker.getContextualType(expression));
  lowering.emit(py.returnStatement(value, position));
}
