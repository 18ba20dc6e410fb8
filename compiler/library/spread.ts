// Lists made of arguments and elements, spread ones among them.
import ts from "typescript";
import { isAssignmentOperator } from "../analysis/scopes.js";
import { givenTo } from "../lower/expressions/flow.js";
import { iterated } from "../lower/iteration.js";
import type { Lowering } from "../lower/lowering.js";
import * as py from "../python/index.js";

/** The arguments as values, each as its place needs it; none of them may be spread. */
export function valuesOf(
  lowering: Lowering,
  args: readonly ts.Expression[],
): readonly (() => py.Expression)[] {
  return args.map((each) => () => givenTo(lowering, each, lowering.analysis.checker.getContextualType(each)));
}

// a, ...xs, b   →   [a] + xs + [b]
// ...xs         →   list(xs), or xs where any iterable will do
/**
 * The elements as one list: runs of plain ones are lists, and they and the spread ones are added up.
 * @param wanted "list" for a list of its own, "any" where it is only gone over at once
 */
export function spreadList(
  lowering: Lowering,
  elements: readonly ts.Expression[],
  node: ts.Node,
  wanted: "list" | "any",
): py.Expression {
  const runs: (() => py.Expression)[] = [];
  let plain: ts.Expression[] = [];
  const flush = (): void => {
    const values = plain;
    if (values.length > 0) runs.push(() => py.list(lowering.inOrder(valuesOf(lowering, values))));
    plain = [];
  };
  for (const [index, element] of elements.entries()) {
    if (!ts.isSpreadElement(element)) {
      plain.push(element);
      continue;
    }
    flush();
    const isAlone = elements.length === 1;
    // What follows may change the list: its elements are taken now.
    const mayChange = elements.slice(index + 1).some((later) => hasEffect(later));
    runs.push(() => {
      const { value, isList } = iterated(lowering, element.expression);
      if (isList && !isAlone && !mayChange) return value;
      return isAlone && wanted === "any" ? value : py.call(py.name("list"), [value]);
    });
  }
  flush();
  return lowering.inOrder(runs).reduce((sum, run) => py.binary(sum, "+", run, lowering.position(node)));
}

/** Whether evaluating an expression may change anything: it calls, assigns or steps. */
function hasEffect(node: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isDeleteExpression(node)) return true;
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) return true;
  if (ts.isPostfixUnaryExpression(node)) return true;
  return ts.forEachChild(node, (child) => hasEffect(child) || undefined) === true;
}
