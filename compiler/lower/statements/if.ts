// `if`, `else if` and `else`.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerCondition } from "../truthiness.js";
import { lowerBody } from "./blocks.js";

// if (a) {...} else if (b) {...} else {...}   →   if a:
//                                                     ...
//                                                 elif b:
//                                                     ...
//                                                 else:
//                                                     ...
export function lowerIf(lowering: Lowering, node: ts.IfStatement): void {
  const test = lowerCondition(lowering, node.expression);
  const body = lowerBody(lowering, node.thenStatement);
  const { elseStatement } = node;
  let orElse: py.Statement[] = [];
  if (elseStatement !== undefined) {
    // An `else if` whose test needs statements is an `if` inside `else`; the printer makes `elif` of the others.
    orElse = ts.isIfStatement(elseStatement)
      ? lowering.block(() => lowerIf(lowering, elseStatement))
      : lowerBody(lowering, elseStatement);
  }
  lowering.emit(py.ifStatement(test, body, orElse, lowering.position(node)));
}
