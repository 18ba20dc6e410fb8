// `xs.length = n`: an array cut off, emptied or made longer.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import type { Place } from "./places.js";

/** Whether an assignment target is the length of an array. */
export function isArrayLength(lowering: Lowering, target: ts.PropertyAccessExpression): boolean {
  const kinds = lowering.analysis.types.kindsOf(target.expression);
  return target.name.text === "length" && kinds.array && !kinds.object;
}

// xs.length = 0   →   xs.clear()
// xs.length = n   →   set_length(xs, n)
export function arrayLengthPlace(lowering: Lowering, target: ts.PropertyAccessExpression): Place {
  let list = lowering.expression(target.expression);
  return {
    isVariable: false,
    read: () => py.call(py.name("len"), [list], [], lowering.position(target)),
    write: (value, node) => {
      const isEmptied = value.kind === "Constant" && (value.value === 0 || value.value === 0n);
      const call = isEmptied
        ? py.method(list, "clear")
        : lowering.callHelper("set_length", [list, value], target);
      lowering.emit(py.expressionStatement(call, lowering.position(node)));
    },
    augment: undefined,
    settle: () => {
      list = lowering.reusable(list, "items");
    },
  };
}
