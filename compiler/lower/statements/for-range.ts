// Counting loops as Python's `for i in range(...)`, where nothing can tell the difference.
import ts from "typescript";
import { isInt } from "../../analysis/numbers/fact.js";
import { scopeOf, type Variable } from "../../analysis/scopes.js";
import * as py from "../../python/index.js";
import { callsProgram } from "../expressions/effects.js";
import { isIndexInRange } from "../expressions/elements.js";
import type { Lowering } from "../lowering.js";
import { lowerBody } from "./blocks.js";
import { emitLoop, labelsOf, withTarget, type JumpTarget } from "./jumps.js";

interface Counting {
  readonly variable: Variable;
  readonly start: ts.Expression;
  readonly bound: ts.Expression;
  /** What is added to the bound so that `range` stops where the loop does. */
  readonly adjust: -1 | 0 | 1;
  readonly step: number;
}

// for (let i = 0; i < n; i++)        →   for i in range(n):
// for (let i = 1; i <= n; i += 2)    →   for i in range(1, n + 1, 2):
// for (let i = n - 1; i >= 0; i--)   →   for i in range(n - 1, -1, -1):
export function lowerForRange(lowering: Lowering, node: ts.ForStatement): boolean {
  const counting = countingOf(lowering, node);
  if (counting === undefined || !isProvenSafe(lowering, node, counting)) return false;
  const { variable, start, bound, adjust, step } = counting;
  const [first, last] = lowering.expressions([start, bound]);
  if (first === undefined || last === undefined) return false;
  const stop = shifted(last, adjust);
  const isFromZero = first.kind === "Constant" && first.value === 0n && step === 1;
  const args = isFromZero ? [stop] : step === 1 ? [first, stop] : [first, stop, py.integer(step)];
  const own: JumpTarget = { labels: labelsOf(node), isLoop: true, isPythonLoop: true, passing: [] };
  const body = withTarget(lowering, own, () => lowerBody(lowering, node.statement));
  const target = py.name(lowering.analysis.names.nameOf(variable), lowering.position(variable.declaration));
  emitLoop(
    lowering,
    py.forStatement(target, py.call(py.name("range"), args), body, [], lowering.position(node)),
    own,
  );
  return true;
}

/** `last + adjust`, worked out where it is a literal. */
function shifted(last: py.Expression, adjust: number): py.Expression {
  if (adjust === 0) return last;
  if (last.kind === "Constant" && typeof last.value === "bigint")
    return py.integer(last.value + BigInt(adjust));
  if (last.kind === "Binary" && last.right.kind === "Constant" && last.right.value === 1n) {
    // n - 1 + 1 and n + 1 - 1 are n.
    if ((last.operator === "-" && adjust === 1) || (last.operator === "+" && adjust === -1)) return last.left;
  }
  return py.binary(last, adjust > 0 ? "+" : "-", py.integer(1));
}

function countingOf(lowering: Lowering, node: ts.ForStatement): Counting | undefined {
  const { initializer, condition, incrementor } = node;
  if (initializer === undefined || condition === undefined || incrementor === undefined) return undefined;
  if (!ts.isVariableDeclarationList(initializer) || (initializer.flags & ts.NodeFlags.BlockScoped) === 0)
    return undefined;
  const [declaration, another] = initializer.declarations;
  if (declaration?.initializer === undefined || another !== undefined || !ts.isIdentifier(declaration.name))
    return undefined;
  const variable = lowering.analysis.scopes.variableOf(declaration.name);
  if (variable === undefined || !ts.isBinaryExpression(condition)) return undefined;
  const isCounter = (expression: ts.Expression): boolean =>
    ts.isIdentifier(expression) && lowering.analysis.scopes.variableOf(expression) === variable;
  if (!isCounter(condition.left)) return undefined;
  const step = stepOf(incrementor, isCounter);
  if (step === undefined) return undefined;
  const adjust = adjustmentOf(condition.operatorToken.kind, step);
  if (adjust === undefined) return undefined;
  return { variable, start: declaration.initializer, bound: condition.right, adjust, step };
}

function adjustmentOf(operator: ts.SyntaxKind, step: number): -1 | 0 | 1 | undefined {
  if (step > 0 && operator === ts.SyntaxKind.LessThanToken) return 0;
  if (step > 0 && operator === ts.SyntaxKind.LessThanEqualsToken) return 1;
  if (step < 0 && operator === ts.SyntaxKind.GreaterThanToken) return 0;
  if (step < 0 && operator === ts.SyntaxKind.GreaterThanEqualsToken) return -1;
  return undefined;
}

/** The literal step of `i++`, `i--`, `i += 2`, `i -= 2`. */
function stepOf(node: ts.Expression, isCounter: (expression: ts.Expression) => boolean): number | undefined {
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    if (!isCounter(node.operand)) return undefined;
    if (node.operator === ts.SyntaxKind.PlusPlusToken) return 1;
    return node.operator === ts.SyntaxKind.MinusMinusToken ? -1 : undefined;
  }
  if (!ts.isBinaryExpression(node) || !isCounter(node.left) || !ts.isNumericLiteral(node.right))
    return undefined;
  const value = Number(node.right.text);
  if (!Number.isInteger(value) || value === 0) return undefined;
  if (node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken) return value;
  return node.operatorToken.kind === ts.SyntaxKind.MinusEqualsToken ? -value : undefined;
}

/** Whether the counter is the loop's alone, everything is an int, and the bound stays what it is. */
function isProvenSafe(
  lowering: Lowering,
  node: ts.ForStatement,
  { variable, start, bound }: Counting,
): boolean {
  const { numbers } = lowering.analysis;
  if (!isInt(numbers.factOf(start)) || !isInt(numbers.factOf(bound))) return false;
  const assignedElsewhere = variable.uses.some(
    (use) => use.assigns && !(node.incrementor !== undefined && isInside(use.identifier, node.incrementor)),
  );
  return !assignedElsewhere && isUnchangedBy(lowering, bound, node);
}

/** Whether running the loop cannot change what `bound` evaluates to. */
function isUnchangedBy(lowering: Lowering, bound: ts.Expression, loop: ts.ForStatement): boolean {
  if (ts.isNumericLiteral(bound)) return true;
  if (ts.isParenthesizedExpression(bound)) return isUnchangedBy(lowering, bound.expression, loop);
  if (ts.isPrefixUnaryExpression(bound)) return ts.isNumericLiteral(bound.operand);
  if (ts.isBinaryExpression(bound)) {
    const arithmetic = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken, ts.SyntaxKind.AsteriskToken];
    return (
      arithmetic.includes(bound.operatorToken.kind) &&
      isUnchangedBy(lowering, bound.left, loop) &&
      isUnchangedBy(lowering, bound.right, loop)
    );
  }
  if (ts.isIdentifier(bound)) return isUnassignedIn(lowering, bound, loop);
  if (
    ts.isPropertyAccessExpression(bound) &&
    bound.name.text === "length" &&
    ts.isIdentifier(bound.expression)
  ) {
    const kinds = lowering.analysis.types.kindsOf(bound.expression);
    if (!isUnassignedIn(lowering, bound.expression, loop)) return false;
    if (kinds.string || kinds.bytes) return true;
    return kinds.array && !mayResize(lowering, bound.expression, loop);
  }
  return false;
}

/** Whether the array in `array` may get another length while the loop runs. */
function mayResize(lowering: Lowering, array: ts.Expression, loop: ts.ForStatement): boolean {
  const sites = lowering.analysis.numbers.resizedAt(array);
  if (sites === undefined) return true;
  const callsOut = callsProgram(lowering, loop.statement);
  return [...sites].some((site) => {
    if (ts.isElementAccessExpression(site) && isIndexInRange(lowering, site)) return false;
    if (isInside(site, loop)) return true;
    return callsOut && !ts.isSourceFile(scopeOf(site));
  });
}

function isUnassignedIn(lowering: Lowering, identifier: ts.Identifier, loop: ts.ForStatement): boolean {
  const variable = lowering.analysis.scopes.variableOf(identifier);
  if (variable === undefined) return false;
  return variable.uses.every(
    (use) => !use.assigns || (use.scope === variable.scope && !isInside(use.identifier, loop)),
  );
}

function isInside(inner: ts.Node, outer: ts.Node): boolean {
  return inner.getSourceFile() === outer.getSourceFile() && inner.pos >= outer.pos && inner.end <= outer.end;
}
