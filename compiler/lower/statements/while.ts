// `while` and `do ... while`.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerCondition } from "../truthiness.js";
import { lowerBody } from "./blocks.js";
import { emitLoop, labelsOf, withTarget, type JumpTarget } from "./jumps.js";

function target(node: ts.IterationStatement): JumpTarget {
  return { labels: labelsOf(node), isLoop: true, isPythonLoop: true, passing: [] };
}

// while (test) {...}              →   while test:
//                                         ...
// while ((x = next()) !== null)   →   while True:
//                                         x = next()
//                                         if x is None:
//                                             break
export function lowerWhile(lowering: Lowering, node: ts.WhileStatement): void {
  const own = target(node);
  const test = testOf(lowering, node.expression);
  const body = withTarget(lowering, own, () => lowerBody(lowering, node.statement));
  const position = lowering.position(node);
  const loop =
    test.before.length === 0
      ? py.whileStatement(test.value, body, [], position)
      : py.whileStatement(py.boolean(true), [...test.before, leaveUnless(test.value), ...body], [], position);
  emitLoop(lowering, loop, own);
}

function testOf(
  lowering: Lowering,
  node: ts.Expression,
): { value: py.Expression; before: readonly py.Statement[] } {
  return lowering.capture(() => lowerCondition(lowering, node));
}

export function leaveUnless(test: py.Expression): py.Statement {
  return py.ifStatement(py.not(test), [py.breakStatement()]);
}

// do {...} while (test)             →   while True:
//                                           ...
//                                           if not test:
//                                               break
// with a `continue` in it           →   first = True
//                                       while first or test:
//                                           first = False
//                                           ...
export function lowerDo(lowering: Lowering, node: ts.DoStatement): void {
  const own = target(node);
  const position = lowering.position(node);
  const test = testOf(lowering, node.expression);
  if (!hasContinue(node)) {
    const body = withTarget(lowering, own, () => lowerBody(lowering, node.statement));
    emitLoop(
      lowering,
      py.whileStatement(py.boolean(true), [...body, ...test.before, leaveUnless(test.value)], [], position),
      own,
    );
    return;
  }
  const first = py.name(py.temporary("first"));
  lowering.emit(py.assign(first, py.boolean(true)));
  const clear = py.assign(first, py.boolean(false));
  const body = withTarget(lowering, own, () => lowerBody(lowering, node.statement));
  const loop =
    test.before.length === 0
      ? py.whileStatement(py.logical("or", [first, test.value]), [clear, ...body], [], position)
      : py.whileStatement(
          py.boolean(true),
          [py.ifStatement(py.not(first), [...test.before, leaveUnless(test.value)]), clear, ...body],
          [],
          position,
        );
  emitLoop(lowering, loop, own);
}

/** Whether a `continue` in the loop's body goes to the loop itself. */
export function hasContinue(node: ts.IterationStatement): boolean {
  const labels = labelsOf(node);
  const visit = (child: ts.Node, inner: boolean): boolean => {
    if (ts.isFunctionLike(child) || ts.isClassLike(child)) return false;
    if (ts.isContinueStatement(child))
      return child.label === undefined ? !inner : labels.includes(child.label.text);
    const isInner = inner || ts.isIterationStatement(child, false);
    return ts.forEachChild(child, (each) => visit(each, isInner) || undefined) === true;
  };
  return visit(node.statement, false);
}
