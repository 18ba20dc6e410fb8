// Which of `null` and `undefined` a None stands for, as far as the types and the whole program tell.
import type ts from "typescript";
import type { Lowering } from "./lowering.js";

/** The word for None in `node`'s value; undefined where it could be either of the two. */
export function wordForNone(lowering: Lowering, node: ts.Expression): "null" | "undefined" | undefined {
  const kinds = lowering.analysis.types.kindsOf(node);
  const mayBeNull = (kinds.null || kinds.unknown) && lowering.analysis.nothing.hasNull;
  if (!mayBeNull) return "undefined";
  return kinds.undefined || kinds.unknown ? undefined : "null";
}
