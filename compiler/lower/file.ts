// Lowers one file of the program to a Python module.
import type ts from "typescript";
import * as py from "../python/index.js";
import { helperModule } from "./helper-module.js";
import { Lowering } from "./lowering.js";
import { lowerBlockBody } from "./statements/blocks.js";

export interface LoweredFile {
  readonly module: py.Module;
  /** The helpers it imports, each with the first place that needed it. */
  readonly helpers: ReadonlyMap<string, ts.Node>;
}

/** The Python module of `lowering`'s file, with the imports lowering itself needed in front. */
export function lowerFile(lowering: Lowering): LoweredFile {
  const body = lowering.block(() => lowerBlockBody(lowering, lowering.file));
  const imports: py.Statement[] = [...lowering.pythonImports].sort().map((name) => py.importModule(name));
  for (const [module, names] of lowering.pythonNames) imports.push(py.importFrom(module, [...names].sort()));
  const helpers = [...lowering.helpers.keys()].sort();
  if (helpers.length > 0) imports.push(py.importFrom(helperModule, helpers));
  return { module: py.module(withImports(body, imports)), helpers: lowering.helpers };
}

/** Own imports go behind the program's first comments, in front of its first statement. */
function withImports(
  body: readonly py.Statement[],
  imports: readonly py.Statement[],
): readonly py.Statement[] {
  if (imports.length === 0) return body;
  const first = body.findIndex((each) => each.kind !== "Comment" && each.kind !== "BlankLine");
  const at = first < 0 ? body.length : first;
  const next = body[at];
  const isImport = next !== undefined && (next.kind === "Import" || next.kind === "ImportFrom");
  return [...body.slice(0, at), ...imports, ...(isImport ? [] : [py.blankLine()]), ...body.slice(at)];
}
