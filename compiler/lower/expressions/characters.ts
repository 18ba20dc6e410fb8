// One character of a string: when Python's `s[i]` is right, and when JavaScript's `undefined` must be kept.
import type ts from "typescript";
import { isInt, type NumberFact } from "../../analysis/numbers/fact.js";
import { isBelowTextLength } from "../../analysis/text-places.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

/** An int that is surely not negative: what both languages count from the start. */
export function isPlace(fact: NumberFact): boolean {
  return isInt(fact) && fact.low >= 0;
}

/** Whether the character an index names is surely there. */
export function isCharacterInRange(lowering: Lowering, index: ts.Expression, text: ts.Expression): boolean {
  const { analysis } = lowering;
  return (
    !analysis.text.hasAstral &&
    isPlace(analysis.numbers.factOf(index)) &&
    isBelowTextLength(analysis, index, text)
  );
}

// s[i], surely inside           →   s[i]
// s[i], perhaps beyond the end  →   char_at(s, i), None there
export function readCharacter(
  lowering: Lowering,
  node: ts.ElementAccessExpression,
  text: py.Expression,
  index: py.Expression,
): py.Expression {
  if (isCharacterInRange(lowering, node.argumentExpression, node.expression))
    return py.subscript(text, index, lowering.position(node));
  return lowering.callHelper("char_at", [asUnits(lowering, text, node), index], node);
}

/** The string with every character beyond U+FFFF as two, as JavaScript counts; the string itself where there are none. */
export function asUnits(lowering: Lowering, text: py.Expression, neededBy: ts.Node): py.Expression {
  return lowering.analysis.text.hasAstral ? lowering.callHelper("units", [text], neededBy) : text;
}

/** The way back from `asUnits`. */
export function fromUnits(lowering: Lowering, text: py.Expression, neededBy: ts.Node): py.Expression {
  return lowering.analysis.text.hasAstral ? lowering.callHelper("from_units", [text], neededBy) : text;
}
