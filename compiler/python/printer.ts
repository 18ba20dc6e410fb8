// Prints a Python syntax tree as the text of a Python file, with the mappings back to its source.
import type { Naming } from "./naming.js";
import type { Module } from "./nodes.js";
import { Output, type Mapping } from "./output.js";
import { ExpressionPrinter } from "./print-expressions.js";
import { StatementPrinter } from "./print-statements.js";

export type { Mapping } from "./output.js";

/** A printed file. */
export interface Printed {
  /** Ends with a line end; empty for a module without statements. */
  readonly text: string;
  /** In the order of the text. */
  readonly mappings: readonly Mapping[];
}

/**
 * Prints `module`; its temporaries are spelled by `naming` (see `assignNames`).
 * @throws {Error} for a tree the board's grammar has no text for: a decorator that is no dotted name or
 *   call of one, a float without a literal
 */
export function print(module: Module, naming: Naming): Printed {
  const output = new Output();
  new StatementPrinter(new ExpressionPrinter(naming), output).block(module.body, 0, "module");
  return { text: output.text(), mappings: output.mappings };
}
