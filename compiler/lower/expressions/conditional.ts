// `test ? a : b` as Python's conditional, or as an `if` where a branch needs statements.
import type ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerCondition } from "../truthiness.js";

// test ? a : b   →   a if test else b
//
// test ? i++ : b →   if test:
//                        value = i
//                        i += 1
//                    else:
//                        value = b
export function lowerConditional(lowering: Lowering, node: ts.ConditionalExpression): py.Expression {
  const test = lowerCondition(lowering, node.condition);
  const whenTrue = lowering.capture(() => lowering.expression(node.whenTrue));
  const whenFalse = lowering.capture(() => lowering.expression(node.whenFalse));
  if (whenTrue.before.length === 0 && whenFalse.before.length === 0) {
    return py.conditional(test, whenTrue.value, whenFalse.value, lowering.position(node));
  }
  const result = py.name(py.temporary("value"));
  lowering.emit(
    py.ifStatement(
      test,
      [...whenTrue.before, py.assign(result, whenTrue.value)],
      [...whenFalse.before, py.assign(result, whenFalse.value)],
      lowering.position(node),
    ),
  );
  return lowering.stable(result);
}
