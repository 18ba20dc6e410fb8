// `break` and `continue`, labelled or not, through however many Python loops lie between.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerBody } from "./blocks.js";
import { lowerStatement } from "./table.js";

/** A loop or switch that jumps can go to, and the Python loop it became. */
export interface JumpTarget {
  /** The labels it carries. */
  readonly labels: readonly string[];
  /** Whether `continue` can go to it. */
  readonly isLoop: boolean;
  /** Whether it became a Python loop, so that Python's own `break` leaves it. */
  readonly isPythonLoop: boolean;
  /** Emits what must run before the next round when `continue` cannot leave it to Python (a `for`'s step). */
  readonly beforeContinue?: () => void;
  /** Jumps that pass through this loop on their way to one further out. */
  readonly passing: PassingJump[];
  /** The callback whose body the loop runs: `return` in it goes on with the next round. */
  readonly callback?: ts.ArrowFunction;
}

/** A jump to a loop further out, and the flag that carries it there. */
interface PassingJump {
  readonly target: JumpTarget;
  readonly kind: "break" | "continue";
  readonly flag: py.Temporary;
}

/** The labels that stand before a statement. */
export function labelsOf(node: ts.Statement): readonly string[] {
  const labels: string[] = [];
  for (let at: ts.Node = node.parent; ts.isLabeledStatement(at); at = at.parent) labels.push(at.label.text);
  return labels;
}

/**
 * Runs `build` for the body of a loop or switch as a target of jumps.
 * What must follow each inner loop so that a jump through it arrives is emitted by that loop itself.
 */
export function withTarget(
  lowering: Lowering,
  target: JumpTarget,
  build: () => py.Statement[],
): py.Statement[] {
  lowering.jumpTargets.push(target);
  const body = build();
  lowering.jumpTargets.pop();
  return body;
}

export function lowerBreak(lowering: Lowering, node: ts.BreakStatement): void {
  jump(lowering, node, "break");
}

export function lowerContinue(lowering: Lowering, node: ts.ContinueStatement): void {
  jump(lowering, node, "continue");
}

// break, to the innermost Python loop   →   break
// continue                              →   (the loop's step)
//                                           continue
// to a loop further out                 →   leave = True
//                                           break
function jump(lowering: Lowering, node: ts.BreakOrContinueStatement, kind: "break" | "continue"): void {
  const targets = lowering.jumpTargets;
  const index = targets.findLastIndex((each) =>
    node.label !== undefined ? each.labels.includes(node.label.text) : kind === "break" || each.isLoop,
  );
  const target = targets[index];
  if (target === undefined) {
    lowering.refuse("MPTS1001", node, { construct: "a jump out of this block" });
    return;
  }
  jumpTo(lowering, node, target, kind);
}

/** `return` in a callback that became a loop: the next round. */
export function lowerReturnFromCallback(
  lowering: Lowering,
  node: ts.ReturnStatement,
  callback: ts.ArrowFunction,
): void {
  const target = lowering.jumpTargets.findLast((each) => each.callback === callback);
  if (target !== undefined) jumpTo(lowering, node, target, "continue");
}

function jumpTo(
  lowering: Lowering,
  node: ts.Statement,
  target: JumpTarget,
  kind: "break" | "continue",
): void {
  const targets = lowering.jumpTargets;
  const index = targets.indexOf(target);
  const position = lowering.position(node);
  const loopsBetween = targets.slice(index + 1).filter((each) => each.isPythonLoop);
  if (loopsBetween.length === 0) {
    if (kind === "continue") {
      target.beforeContinue?.();
      lowering.emit(py.continueStatement(position));
    } else if (target.isPythonLoop) lowering.emit(py.breakStatement(position));
    else lowering.refuse("MPTS1042", node);
    return;
  }
  const known = loopsBetween
    .flatMap((each) => each.passing)
    .find((each) => each.target === target && each.kind === kind);
  const passing = known ?? { target, kind, flag: py.temporary(kind === "break" ? "done" : "again") };
  for (const each of loopsBetween) if (!each.passing.includes(passing)) each.passing.push(passing);
  lowering.emit(py.assign(py.name(passing.flag), py.boolean(true)), py.breakStatement(position));
}

/**
 * Emits the Python loop made of `own`, and around it what carries jumps through it to loops further out:
 * a flag is cleared before it, and tested behind it.
 */
export function emitLoop(lowering: Lowering, loop: py.Statement, own: JumpTarget): void {
  for (const { flag } of own.passing) lowering.emit(py.assign(py.name(flag), py.boolean(false)));
  lowering.emit(loop);
  const around = lowering.jumpTargets.findLast((each) => each.isPythonLoop);
  for (const { target, kind, flag } of own.passing) {
    const body = lowering.block(() => {
      if (kind === "break" || target !== around) {
        lowering.emit(py.breakStatement());
        return;
      }
      target.beforeContinue?.();
      lowering.emit(py.continueStatement());
    });
    lowering.emit(py.ifStatement(py.name(flag), body));
  }
}

/** A label belongs to the loop behind it; before a block it makes that block one that can be left. */
export function lowerLabeled(lowering: Lowering, node: ts.LabeledStatement): void {
  const { statement } = node;
  if (
    ts.isIterationStatement(statement, true) ||
    ts.isSwitchStatement(statement) ||
    ts.isLabeledStatement(statement)
  ) {
    lowerStatement(lowering, statement);
    return;
  }
  // label: { ... break label; ... }   →   while True:
  //                                           ...
  //                                           break
  const target: JumpTarget = { labels: labelsOf(statement), isLoop: false, isPythonLoop: true, passing: [] };
  const body = withTarget(lowering, target, () => lowerBody(lowering, statement));
  emitLoop(lowering, py.whileStatement(py.boolean(true), [...body, py.breakStatement()]), target);
}
