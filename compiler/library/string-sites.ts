// What the calls of String's methods share: the receiver's text, the arguments, and JavaScript's way of counting.
import ts from "typescript";
import { asUnits, fromUnits, isPlace } from "../lower/expressions/characters.js";
import type { Lowering } from "../lower/lowering.js";
import * as py from "../python/index.js";
import type { CallSite } from "./table.js";

/** Lowers receiver and arguments in order and hands them to `build`; refused with another number of arguments. */
export function textCall(
  site: CallSite,
  name: string,
  argumentCount: number,
  build: (values: readonly [py.Expression, ...py.Expression[]]) => py.Expression,
): py.Expression {
  const { lowering, node, args, receiver } = site;
  if (receiver === undefined || args.length !== argumentCount || args.some(ts.isSpreadElement))
    return lowering.refuse("MPTS2003", node, { name });
  const [text, ...values] = lowering.expressions([receiver, ...args]);
  return build([text ?? py.none(), ...values]);
}

/** How a helper wants its strings and gives its result. */
export interface HelperForm {
  /** It counts places, so characters beyond U+FFFF must be two. */
  readonly units?: boolean;
  /** Its result is a string made of what it was given. */
  readonly givesText?: boolean;
}

/** `s.method(...)` becomes a helper that takes the string first; missing arguments are None. */
export function textHelper(
  site: CallSite,
  name: string,
  helper: string,
  least: number,
  most: number,
  form: HelperForm = {},
): py.Expression {
  const { lowering, node, args, receiver } = site;
  if (receiver === undefined || args.length < least || args.length > most || args.some(ts.isSpreadElement)) {
    return lowering.refuse("MPTS2003", node, { name });
  }
  const nodes = [receiver, ...args];
  const values = lowering.expressions(nodes);
  const counted =
    form.units === true
      ? values.map((value, index) =>
          isText(lowering, nodes[index]) ? asUnits(lowering, value, node) : value,
        )
      : values;
  const result = lowering.callHelper(helper, counted, node);
  return form.units === true && form.givesText === true ? fromUnits(lowering, result, node) : result;
}

function isText(lowering: Lowering, node: ts.Expression | undefined): boolean {
  return node !== undefined && lowering.analysis.types.kindsOf(node).string;
}

/** A string literal with something in it. */
export function isNonEmptyLiteral(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) && node.text !== "";
}

/** Whether a place argument is surely a non-negative int, and surely there. */
export function isPlainPlace(lowering: Lowering, node: ts.Expression): boolean {
  return isOnlyNumber(lowering, node) && isPlace(lowering.analysis.numbers.factOf(node));
}

/** Whether an argument is a number and nothing else. */
export function isOnlyNumber(lowering: Lowering, node: ts.Expression): boolean {
  const kinds = lowering.analysis.types.kindsOf(node);
  return Object.entries(kinds).every(([kind, holds]) => holds === (kind === "number"));
}
