// Array members that are one call of a helper with the array first.
import ts from "typescript";
import type { LibraryFlow } from "../../analysis/numbers/builder.js";
import type { LibraryMember } from "../table.js";

/** A helper that takes the array, then the arguments. */
export function byHelper(
  name: string,
  helper: string,
  least: number,
  most: number,
  flow: LibraryFlow,
): LibraryMember {
  return {
    lower: ({ lowering, node, args, receiver }) => {
      const isFitting = args.length >= least && args.length <= most && !args.some(ts.isSpreadElement);
      if (receiver === undefined || !isFitting) return lowering.refuse("MPTS2003", node, { name });
      return lowering.callHelper(helper, lowering.expressions([receiver, ...args]), node);
    },
    flow,
  };
}
