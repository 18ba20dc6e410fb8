// Rows of the dispatch tables: a kind of syntax is either lowered by a function or refused by name.
import type ts from "typescript";
import type { Lowering } from "./lowering.js";

/** The row of a construct that is not supported: refused with MPTS1001, under this name. */
export interface Refusal {
  /** The construct as a user would call it, in English; messages quote code in backquotes. */
  readonly refused: string;
}

export type Transform<Node extends ts.Node, Result> = (lowering: Lowering, node: Node) => Result;
export type Row<Node extends ts.Node, Result> = Transform<Node, Result> | Refusal;

export function refusal(construct: string): Refusal {
  return { refused: construct };
}

/** Applies a node's row. A kind without a row is refused like one that is known to be unsupported. */
export function applyRow<Result>(
  row: Row<never, Result> | undefined,
  lowering: Lowering,
  node: ts.Node,
): Result | undefined {
  if (typeof row === "function") {
    // The tables are typed kind by kind, so the row found under a node's kind takes that node.
    return row(lowering, node as never);
  }
  lowering.refuse("MPTS1001", node, { construct: row?.refused ?? "this" });
  return undefined;
}
