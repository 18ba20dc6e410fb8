// Array literals: a Python list, or a tuple where the firmware asks for one.
import ts from "typescript";
import { isBranded } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import { spreadList } from "../../library/spread.js";
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
    return spreadList(lowering, node.elements, node, "list");
  }
  const elements = lowering.inOrder(
    node.elements.map(
      (element) => () => givenTo(lowering, element, lowering.analysis.checker.getContextualType(element)),
    ),
  );
  return isTuple ? py.tuple(elements, position) : py.list(elements, position);
}
