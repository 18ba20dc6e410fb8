// `for (...; ...; ...)`: a `range` where that is proven to be the same, otherwise a `while` that does each step.
import ts from "typescript";
import * as py from "../../python/index.js";
import { lowerForEffect } from "./expression-statement.js";
import type { Lowering } from "../lowering.js";
import { lowerCondition } from "../truthiness.js";
import { lowerBody } from "./blocks.js";
import { lowerForRange } from "./for-range.js";
import { emitLoop, labelsOf, withTarget, type JumpTarget } from "./jumps.js";
import { lowerDeclarationList } from "./variables.js";
import { leaveUnless } from "./while.js";

// for (let i = 0; i * i < n; i++) {...}   →   i = 0
//                                             while i * i < n:
//                                                 ...
//                                                 i += 1
export function lowerFor(lowering: Lowering, node: ts.ForStatement): void {
  if (boxedVariables(lowering, node).length === 0 && lowerForRange(lowering, node)) return;
  const { initializer, condition, incrementor } = node;
  if (initializer !== undefined) {
    if (ts.isVariableDeclarationList(initializer)) lowerDeclarationList(lowering, initializer);
    else lowerForEffect(lowering, initializer);
  }
  const boxed = boxedVariables(lowering, node);
  const step = (): void => {
    // i = [i[0]]: the next round gets an i of its own
    for (const name of boxed)
      lowering.emit(py.assign(py.name(name), py.list([py.subscript(py.name(name), py.integer(0))])));
    if (incrementor !== undefined) lowerForEffect(lowering, incrementor);
  };
  if (incrementor !== undefined && hasContinueInTryFinally(node)) lowering.refuse("MPTS1043", incrementor);
  const own: JumpTarget = {
    labels: labelsOf(node),
    isLoop: true,
    isPythonLoop: true,
    passing: [],
    beforeContinue: step,
  };
  const test =
    condition === undefined ? undefined : lowering.capture(() => lowerCondition(lowering, condition));
  const body = withTarget(lowering, own, () => lowerBody(lowering, node.statement));
  const after = lowering.block(step);
  const position = lowering.position(node);
  const head =
    test === undefined || test.before.length === 0 ? [] : [...test.before, leaveUnless(test.value)];
  const check = test === undefined || test.before.length > 0 ? py.boolean(true) : test.value;
  emitLoop(lowering, py.whileStatement(check, [...head, ...body, ...after], [], position), own);
}

/** The loop's own variables that functions made in it keep and that change in another way than by its step. */
function boxedVariables(lowering: Lowering, node: ts.ForStatement): readonly string[] {
  const { captures, names, scopes } = lowering.analysis;
  return [...scopes.variables]
    .filter((variable) => variable.block === node && captures.isBoxed(variable))
    .map((variable) => names.nameOf(variable));
}

/** A `continue` would run the step before the `finally` block that JavaScript runs first. */
function hasContinueInTryFinally(node: ts.ForStatement): boolean {
  const visit = (child: ts.Node, inFinally: boolean): boolean => {
    if (ts.isFunctionLike(child) || ts.isClassLike(child)) return false;
    if (ts.isContinueStatement(child)) return inFinally;
    const guarded = inFinally || (ts.isTryStatement(child) && child.finallyBlock !== undefined);
    return ts.forEachChild(child, (each) => visit(each, guarded) || undefined) === true;
  };
  return visit(node.statement, false);
}
