// Assignments: `=`, compound ones, `++` and `--`, as statements and for their value.
import ts from "typescript";
import { add, intBetween, isSafe, subtract } from "../../analysis/numbers/fact.js";
import { compoundOperator } from "../../analysis/numbers/operators.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { truthOf } from "../truthiness.js";
import { computeArithmetic, isNumeric, operandOf } from "./arithmetic.js";
import { computeBigInt, isBigInt } from "./bigint.js";
import { asText } from "./text.js";
import { givenTo } from "./flow.js";
import { lowerPatternAssignment } from "./patterns.js";
import { callsProgram } from "./effects.js";
import { lowerTarget, type Place } from "./places.js";
import { mayCall } from "./purity.js";

/** An assignment used for its value: the assignment becomes a statement before, the value what it left behind. */
export function lowerAssignment(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  return assign(lowering, node, true);
}

/** An assignment as a statement. */
export function lowerAssignmentStatement(lowering: Lowering, node: ts.BinaryExpression): void {
  assign(lowering, node, false);
}

function assign(lowering: Lowering, node: ts.BinaryExpression, wantsValue: boolean): py.Expression {
  const operator = node.operatorToken.kind;
  const target = unparenthesised(node.left);
  if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target)) {
    return lowerPatternAssignment(lowering, target, node, wantsValue);
  }
  const place = lowerTarget(lowering, target);
  if (operator === ts.SyntaxKind.EqualsToken) {
    const right = lowering.capture(() =>
      givenTo(lowering, node.right, lowering.analysis.types.typeOf(node.left)),
    );
    // Python evaluates the value before the target's parts, JavaScript the target's parts first.
    if (right.before.length > 0) place.settle();
    else if (mayNotice(lowering, target, node.right)) place.settle("calls");
    lowering.emit(...right.before);
    return store(lowering, place, right.value, node, wantsValue);
  }
  const base = compoundOperator(operator);
  if (base === undefined) return assignLogical(lowering, node, place, wantsValue);
  return assignCompound(lowering, node, base, place, wantsValue);
}

/** Whether it matters which of the target's parts and the value is evaluated first. */
function mayNotice(lowering: Lowering, target: ts.Expression, value: ts.Expression): boolean {
  if (ts.isIdentifier(target)) return false;
  return callsProgram(lowering, value) || (callsProgram(lowering, target) && !ts.isLiteralExpression(value));
}

function unparenthesised(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return unparenthesised(node.expression);
  return node;
}

/** Writes `value` to `place` and, where the assignment is used for its value, returns that. */
function store(
  lowering: Lowering,
  place: Place,
  value: py.Expression,
  node: ts.Node,
  wantsValue: boolean,
): py.Expression {
  if (!wantsValue) {
    place.write(value, node);
    return py.none();
  }
  if (place.isVariable) {
    place.write(value, node);
    return place.read();
  }
  const kept = lowering.reusable(value, "value");
  place.write(kept, node);
  return kept;
}

// x += e   →   x += e       (where Python's operator does what JavaScript's does)
// x %= e   →   x = remainder(x, e)
function assignCompound(
  lowering: Lowering,
  node: ts.BinaryExpression,
  operator: ts.SyntaxKind,
  place: Place,
  wantsValue: boolean,
): py.Expression {
  const isConcatenation =
    operator === ts.SyntaxKind.PlusToken && lowering.analysis.types.kindsOf(node).string;
  const right = lowering.capture(() =>
    isConcatenation
      ? asText(lowering, lowering.expression(node.right), node.right)
      : lowering.expression(node.right),
  );
  let before: py.Expression = place.read();
  if (right.before.length > 0) {
    place.settle();
    before = lowering.keep(place.read(), "value");
    lowering.emit(...right.before);
  }
  if (isConcatenation) {
    const left = asText(lowering, before, node.left);
    return storeResult(
      lowering,
      place,
      py.binary(left, "+", right.value, lowering.position(node)),
      before,
      node,
      wantsValue,
    );
  }
  if (isBigInt(lowering, node.left) && isBigInt(lowering, node.right)) {
    const result = computeBigInt(lowering, operator, before, right.value, node);
    return storeResult(lowering, place, result, before, node, wantsValue);
  }
  if (!isNumeric(lowering, node.left) || !isNumeric(lowering, node.right)) {
    return lowering.refuse("MPTS2010", node, { operator: node.operatorToken.getText(lowering.file) });
  }
  const compute = (): py.Expression =>
    computeArithmetic(
      lowering,
      operator,
      operandOf(lowering, node.left, before),
      operandOf(lowering, node.right, right.value),
      node,
    );
  let result = compute();
  if (right.before.length === 0 && mayCall(right.value) && !isAugmentable(lowering, place, result, before)) {
    place.settle("calls");
    before = place.read();
    result = compute();
  }
  return storeResult(lowering, place, result, before, node, wantsValue);
}

/** Whether `place operator= e` gives the result. */
function isAugmentable(
  lowering: Lowering,
  place: Place,
  result: py.Expression,
  before: py.Expression,
): boolean {
  return (
    result.kind === "Binary" &&
    result.left === before &&
    place.augment !== undefined &&
    !lowering.isStable(before)
  );
}

/** `x = x + e` is written `x += e` where the result has just that shape. */
function storeResult(
  lowering: Lowering,
  place: Place,
  result: py.Expression,
  before: py.Expression,
  node: ts.Node,
  wantsValue: boolean,
): py.Expression {
  if (result.kind === "Binary" && isAugmentable(lowering, place, result, before)) {
    place.augment?.(result.operator, result.right, node);
    return wantsValue ? place.read() : py.none();
  }
  return store(lowering, place, result, node, wantsValue);
}

// x ??= e   →   if x is None:
//                   x = e
function assignLogical(
  lowering: Lowering,
  node: ts.BinaryExpression,
  place: Place,
  wantsValue: boolean,
): py.Expression {
  const operator = node.operatorToken.kind;
  place.settle();
  const before = place.read();
  const truth =
    operator === ts.SyntaxKind.QuestionQuestionEqualsToken
      ? py.compare(before, "is not", py.none())
      : truthOf(lowering, before, node.left);
  const test = operator === ts.SyntaxKind.AmpersandAmpersandEqualsToken ? truth : py.not(truth);
  const body = lowering.block(() => {
    place.write(givenTo(lowering, node.right, lowering.analysis.types.typeOf(node.left)), node);
  });
  lowering.emit(py.ifStatement(test, body, [], lowering.position(node)));
  return wantsValue ? place.read() : py.none();
}

/** `++` and `--` as a statement: `x += 1`. */
export function lowerStepStatement(
  lowering: Lowering,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
): void {
  step(lowering, node, undefined);
}

/** `++` and `--` for their value: before or after the step. */
export function lowerStep(
  lowering: Lowering,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  wanted: "before" | "after",
): py.Expression {
  return step(lowering, node, wanted);
}

// x++   →   value = x
//           x += 1
function step(
  lowering: Lowering,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  wanted: "before" | "after" | undefined,
): py.Expression {
  const isBig = isBigInt(lowering, node.operand);
  if (!isBig && !isNumeric(lowering, node.operand)) {
    return lowering.refuse("MPTS2010", node, {
      operator: node.operator === ts.SyntaxKind.PlusPlusToken ? "++" : "--",
    });
  }
  const place = lowerTarget(lowering, unparenthesised(node.operand));
  if (wanted !== undefined) place.settle();
  const isIncrement = node.operator === ts.SyntaxKind.PlusPlusToken;
  const fact = lowering.analysis.numbers.factOf(node.operand);
  const one = intBetween(1, 1);
  const after = isIncrement ? add(fact, one) : subtract(fact, one);
  const old = wanted === "before" ? lowering.keep(place.read(), nameHint(node.operand)) : undefined;
  const isExact = isBig || isSafe(after);
  if (isExact && place.augment !== undefined) {
    place.augment(isIncrement ? "+" : "-", py.integer(1), node);
  } else {
    const sum = py.binary(place.read(), isIncrement ? "+" : "-", py.integer(1), lowering.position(node));
    place.write(isExact ? sum : lowering.callHelper("number", [sum], node), node);
  }
  return old ?? (wanted === "after" ? place.read() : py.none());
}

function nameHint(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : "value";
}
