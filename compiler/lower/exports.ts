// Exports that do something when they run: `export default` of a value, and what a file passes on from another.
import ts from "typescript";
import { stubOf } from "../analysis/types.js";
import * as py from "../python/index.js";
import { exportedPythonName, reexportName } from "./exported-names.js";
import type { Lowering } from "./lowering.js";
import { alias, emitImport, hasName, isModule, isThroughModule, moduleOf } from "./modules.js";

// export default expression   →   default_export = expression
// export default name         →   (nothing: who imports it gets the variable)
export function lowerExportAssignment(lowering: Lowering, node: ts.ExportAssignment): void {
  if (node.isExportEquals === true) {
    lowering.refuse("MPTS1001", node, { construct: "`export =`" });
    return;
  }
  const variable = lowering.analysis.scopes.variableDeclaredBy(node);
  if (variable === undefined) {
    const named = ts.isIdentifier(node.expression)
      ? lowering.analysis.scopes.variableOf(node.expression)
      : undefined;
    // What is exported is the value the variable has here.
    if (named === undefined || named.uses.some((use) => use.assigns))
      lowering.refuse("MPTS1001", node, { construct: "`export default` of a variable that changes" });
    return;
  }
  const name = py.name(lowering.analysis.names.nameOf(variable));
  lowering.emit(py.assign(name, lowering.expression(node.expression), lowering.position(node)));
}

// export { a } from "./util"   →   from util import a
// export * from "./util"       →   from util import a, b
// export { a }                 →   (nothing)
export function lowerExportDeclaration(lowering: Lowering, node: ts.ExportDeclaration): void {
  if (node.isTypeOnly || node.moduleSpecifier === undefined) return;
  const source = moduleOf(lowering, node.moduleSpecifier);
  if (source === undefined) return;
  const aliases = reexports(lowering, node, node.moduleSpecifier).flatMap(
    ({ imported, exported, symbol }) => {
      const { checker, scopes } = lowering.analysis;
      const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
      if ((target.flags & ts.SymbolFlags.Value) === 0) return [];
      const local = reexportName(lowering, lowering.file, exported);
      if (source.file === undefined) return [alias(imported, local)];
      const variable = scopes.variable(target);
      if (variable === undefined && (stubOf(target) === undefined || isModule(target))) return [];
      if (variable !== undefined && (isThroughModule(lowering, variable) || !hasName(variable))) return [];
      return [alias(exportedPythonName(lowering, source.file, imported), local)];
    },
  );
  emitImport(lowering, source, aliases, false, lowering.position(node));
}

interface Reexport {
  /** Its name in the file it comes from, and in this one. */
  readonly imported: string;
  readonly exported: string;
  readonly symbol: ts.Symbol;
}

function reexports(
  lowering: Lowering,
  node: ts.ExportDeclaration,
  specifier: ts.Expression,
): readonly Reexport[] {
  const { checker } = lowering.analysis;
  const { exportClause } = node;
  if (exportClause !== undefined && ts.isNamespaceExport(exportClause)) return [];
  const module = checker.getSymbolAtLocation(specifier);
  if (module === undefined) return [];
  if (exportClause !== undefined) {
    return exportClause.elements.flatMap((each) => {
      const imported = (each.propertyName ?? each.name).text;
      const symbol = checker.tryGetMemberInModuleExports(imported, module);
      return each.isTypeOnly || symbol === undefined ? [] : [{ imported, exported: each.name.text, symbol }];
    });
  }
  const own = checker.getSymbolAtLocation(lowering.file);
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const exported = own === undefined ? undefined : checker.tryGetMemberInModuleExports(symbol.name, own);
    // A name the file exports itself goes before one of a star.
    return symbol.name === "default" || exported !== symbol
      ? []
      : [{ imported: symbol.name, exported: symbol.name, symbol }];
  });
}
