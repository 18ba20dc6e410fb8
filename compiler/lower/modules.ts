// Imports and exports: one TypeScript file is one Python module, and an imported variable stays live.
import ts from "typescript";
import type { Variable } from "../analysis/scopes.js";
import { pythonName } from "../analysis/names.js";
import { isStub, stubOf } from "../analysis/types.js";
import * as py from "../python/index.js";
import type { Lowering } from "./lowering.js";

// import { a, b as c } from "./util"   →   from util import a, b as c
// import * as util from "./util"       →   import util
// import "./util"                      →   import util
// import { counter } from "./util"     →   import util        where counter changes: util.counter
export function lowerImport(lowering: Lowering, node: ts.ImportDeclaration): void {
  const clause = node.importClause;
  const position = lowering.position(node);
  if (clause?.isTypeOnly === true) return;
  const module = moduleName(lowering, node.moduleSpecifier);
  if (module === undefined) return;
  if (clause === undefined) {
    lowering.emit(py.importModule(module, undefined, position));
    return;
  }
  const bindings = clause.namedBindings;
  const specifiers =
    bindings !== undefined && ts.isNamedImports(bindings)
      ? bindings.elements.filter((each) => !each.isTypeOnly)
      : [];
  const locals = [
    ...(clause.name === undefined ? [] : [clause.name]),
    ...specifiers.map((each) => each.name),
  ];
  if (bindings !== undefined && ts.isNamespaceImport(bindings))
    lowerNamespaceImport(lowering, bindings, module, position);
  const aliases: py.ImportAlias[] = [];
  let needsModule = false;
  for (const local of locals) {
    const symbol = lowering.analysis.scopes.symbolOf(local);
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Value) === 0) continue;
    const variable = lowering.analysis.scopes.variable(symbol);
    if (variable === undefined) aliases.push(alias(symbol.name, local.text));
    else if (isLive(variable)) needsModule = true;
    else aliases.push(alias(lowering.analysis.names.nameOf(variable), pythonName(local.text)));
  }
  if (
    needsModule ||
    (aliases.length === 0 &&
      locals.length > 0 &&
      lowering.modules.resolve(node.moduleSpecifier) !== undefined)
  ) {
    lowering.emit(py.importModule(module, undefined, position));
  }
  if (aliases.length > 0) lowering.emit(py.importFrom(module, aliases, position));
}

function alias(name: string, local: string): py.ImportAlias {
  return name === local ? py.importAlias(name) : py.importAlias(name, local);
}

function lowerNamespaceImport(
  lowering: Lowering,
  node: ts.NamespaceImport,
  module: string,
  position: py.SourcePosition,
): void {
  const local = pythonName(node.name.text);
  lowering.emit(py.importModule(module, local === module ? undefined : local, position));
}

/** The Python module a specifier names: the program's own, or one of the firmware's. */
function moduleName(lowering: Lowering, specifier: ts.Expression): string | undefined {
  if (!ts.isStringLiteral(specifier)) return undefined;
  const file = lowering.modules.resolve(specifier);
  if (file !== undefined) return lowering.modules.moduleOf(file)?.name;
  const symbol = lowering.analysis.checker.getSymbolAtLocation(specifier);
  if (symbol !== undefined && stubOf(symbol) !== undefined) return specifier.text;
  lowering.refuse("MPTS4005", specifier, { module: specifier.text });
  return undefined;
}

/** Whether an exported variable gets another value after its declaration. */
function isLive(variable: Variable): boolean {
  return variable.uses.some((use) => use.assigns);
}

/** A variable of another file, where it is used. */
export function lowerImportedName(
  lowering: Lowering,
  node: ts.Identifier,
  variable: Variable,
): py.Expression {
  const position = lowering.position(node);
  if (!isLive(variable)) return lowering.stable(py.name(pythonName(node.text), position));
  const module = lowering.modules.moduleOf(variable.declaration.getSourceFile());
  return py.attribute(py.name(module?.name ?? "main"), lowering.analysis.names.nameOf(variable), position);
}

/** A namespace import used as a value: `util` in `util.area(r)`. */
export function isNamespaceImport(symbol: ts.Symbol): boolean {
  const declaration = symbol.declarations?.[0];
  return (
    declaration !== undefined &&
    (ts.isSourceFile(declaration) ||
      (ts.isModuleDeclaration(declaration) && isStub(declaration.getSourceFile())))
  );
}

// export default expression   →   default_export = expression
export function lowerExportAssignment(lowering: Lowering, node: ts.ExportAssignment): void {
  lowering.refuse("MPTS1001", node, { construct: "`export default` of an expression" });
}

/** `export { a }` needs nothing; `export ... from` makes sure the other module runs. */
export function lowerExportDeclaration(lowering: Lowering, node: ts.ExportDeclaration): void {
  if (node.isTypeOnly || node.moduleSpecifier === undefined) return;
  lowering.refuse("MPTS1001", node, { construct: "`export ... from`" });
}
