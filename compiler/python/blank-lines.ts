// Decides how many blank lines stand before a statement: the source's, and PEP 8's around definitions.
import type { Statement } from "./nodes.js";

/** Where a block of statements stands. */
export type BlockKind = "module" | "class" | "other";

/** The least number of blank lines around a `def` or `class`, by the block it stands in (PEP 8). */
const aroundDefinitions: Readonly<Record<BlockKind, number>> = { module: 2, class: 1, other: 0 };

function isDefinition(node: Statement | undefined): boolean {
  return node?.kind === "FunctionDefinition" || node?.kind === "ClassDefinition";
}

/** The statement is a definition, or a comment that belongs to one: no blank line between them. */
function leadsToDefinition(statements: readonly Statement[], index: number): boolean {
  let current = index;
  while (statements[current]?.kind === "Comment") current++;
  return isDefinition(statements[current]);
}

/**
 * The blank lines before `statements[index]`: none at the start of a block; one where the source has any;
 * never fewer than PEP 8 asks around definitions, counted from the comment that belongs to them.
 */
export function blankLinesBefore(statements: readonly Statement[], index: number, kind: BlockKind): number {
  if (statements[index]?.kind === "BlankLine") return 0;
  const asked = statements[index - 1]?.kind === "BlankLine" ? 1 : 0;
  const previous = statements.slice(0, index).findLast((statement) => statement.kind !== "BlankLine");
  if (previous === undefined) return 0;
  if (previous.kind === "Comment" && asked === 0) return 0;
  const besideDefinition = isDefinition(previous) || leadsToDefinition(statements, index);
  return besideDefinition ? Math.max(asked, aroundDefinitions[kind]) : asked;
}
