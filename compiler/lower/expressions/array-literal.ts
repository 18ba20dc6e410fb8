// Array literals: a Python list, or a tuple where the firmware asks for one.
import ts from "typescript";
import { isBranded } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { givenTo } from "./flow.js";

// [a, b]                      →   [a, b]
// s.bind([ip, port])          →   s.bind((ip, port))
// [...xs, a]                  →   xs + [a]
export function lowerArrayLiteral(lowering: Lowering, node: ts.ArrayLiteralExpression): py.Expression {
  const contextual = lowering.analysis.checker.getContextualType(node);
  const position = lowering.position(node);
  const isTuple = contextual !== undefined && isBranded(contextual, "tupleBrand");
  if (node.elements.some(ts.isSpreadElement)) {
    if (isTuple) return lowering.refuse("MPTS1001", node, { construct: "spread (`...`) in a Python tuple" });
    return lowerSpread(lowering, node);
  }
  const elements = lowering.inOrder(
    node.elements.map(
      (element) => () => givenTo(lowering, element, lowering.analysis.checker.getContextualType(element)),
    ),
  );
  return isTuple ? py.tuple(elements, position) : py.list(elements, position);
}

/** Runs of plain elements are lists; they and the spread arrays are added up. */
function lowerSpread(lowering: Lowering, node: ts.ArrayLiteralExpression): py.Expression {
  const runs: (() => py.Expression)[] = [];
  let plain: ts.Expression[] = [];
  const flush = (): void => {
    const elements = plain;
    if (elements.length > 0) runs.push(() => py.list(lowering.expressions(elements)));
    plain = [];
  };
  for (const element of node.elements) {
    if (!ts.isSpreadElement(element)) {
      plain.push(element);
      continue;
    }
    flush();
    const { expression } = element;
    // A list is copied by the addition; anything else iterable becomes a list first.
    const isList = lowering.analysis.types.kindsOf(expression).array;
    runs.push(() =>
      isList && node.elements.length > 1
        ? lowering.expression(expression)
        : py.call(py.name("list"), [lowering.expression(expression)]),
    );
  }
  flush();
  return lowering.inOrder(runs).reduce((sum, run) => py.binary(sum, "+", run, lowering.position(node)));
}
