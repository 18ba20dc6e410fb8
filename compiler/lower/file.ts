// Lowers one file of the program to a Python module.
import type ts from "typescript";
import { dataOf } from "../program/data.js";
import * as py from "../python/index.js";
import { helperModule } from "./helper-module.js";
import { Lowering } from "./lowering.js";
import { furtherImports } from "./modules.js";
import { lowerBlockBody } from "./statements/blocks.js";

export interface LoweredFile {
  readonly module: py.Module;
  /** The helpers it imports, each with the first place that needed it. */
  readonly helpers: ReadonlyMap<string, ts.Node>;
}

/** The Python module of `lowering`'s file, with the imports lowering itself needed in front. */
export function lowerFile(lowering: Lowering): LoweredFile {
  const body = lowering.block(() => {
    const data = dataOf(lowering.file);
    if (data !== undefined) lowerData(lowering, data);
    else lowerBlockBody(lowering, lowering.file);
  });
  const imports: py.Statement[] = [...lowering.pythonImports].sort().map((name) => py.importModule(name));
  for (const [module, names] of lowering.pythonNames) imports.push(py.importFrom(module, [...names].sort()));
  const helpers = [...lowering.helpers.keys()].sort();
  if (helpers.length > 0) {
    const aliases = helpers.map((name) => {
      const alias = lowering.helperAlias(name);
      return alias === name ? py.importAlias(name) : py.importAlias(name, alias);
    });
    imports.push(py.importFrom(helperModule, aliases));
  }
  const complete = withModules(body, furtherImports(lowering));
  return { module: py.module(withImports(complete, imports)), helpers: lowering.helpers };
}

// { "speed": 3 }   →   data = {"speed": 3}
function lowerData(lowering: Lowering, data: ts.Expression): void {
  const variable = lowering.analysis.scopes.variableDeclaredBy(lowering.file);
  if (variable === undefined) return;
  const name = py.name(lowering.analysis.names.nameOf(variable));
  lowering.emit(py.assign(name, lowering.expression(data), lowering.position(data)));
}

/** Own imports join the program's first ones; without any they go in front, behind comments set apart as the file's own. */
function withImports(
  body: readonly py.Statement[],
  imports: readonly py.Statement[],
): readonly py.Statement[] {
  if (imports.length === 0) return body;
  const first = body.findIndex((each) => each.kind !== "Comment" && each.kind !== "BlankLine");
  const next = body[first];
  const joins = next !== undefined && (next.kind === "Import" || next.kind === "ImportFrom");
  if (joins) return [...body.slice(0, first), ...imports, ...body.slice(first)];
  const head = body.slice(0, Math.max(first, 0)).findLastIndex((each) => each.kind === "BlankLine") + 1;
  return [...body.slice(0, head), ...imports, py.blankLine(), ...body.slice(head)];
}

/** Modules that are only reached into follow the file's last import, which has made sure they are loaded. */
function withModules(
  body: readonly py.Statement[],
  imports: readonly py.Statement[],
): readonly py.Statement[] {
  const last = body.findLastIndex((each) => each.kind === "Import" || each.kind === "ImportFrom");
  return [...body.slice(0, last + 1), ...imports, ...body.slice(last + 1)];
}
