// The names by which one Python module imports from another what the TypeScript file exports.
import ts from "typescript";
import { pythonName } from "../analysis/names.js";
import { isData } from "../program/data.js";
import type { Lowering } from "./lowering.js";

/** The name a module has what its file exports as `exported` under. */
export function exportedPythonName(lowering: Lowering, file: ts.SourceFile, exported: string): string {
  const { checker, scopes, names } = lowering.analysis;
  const data = isData(file) ? scopes.variableDeclaredBy(file) : undefined;
  if (data !== undefined) return names.nameOf(data);
  const module = checker.getSymbolAtLocation(file);
  const symbol = module === undefined ? undefined : checker.tryGetMemberInModuleExports(exported, module);
  if (symbol === undefined) return pythonName(exported);
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const variable = scopes.variable(isAlias ? checker.getAliasedSymbol(symbol) : symbol);
  if (variable?.declaration.getSourceFile() === file) return names.nameOf(variable);
  const declaration = symbol.declarations?.[0];
  if (declaration !== undefined && declaration.getSourceFile() === file) {
    // export { imported }, export default imported: the import's own name.
    if (ts.isExportSpecifier(declaration) && declaration.parent.parent.moduleSpecifier === undefined)
      return pythonName((declaration.propertyName ?? declaration.name).text);
    if (ts.isExportAssignment(declaration) && ts.isIdentifier(declaration.expression))
      return pythonName(declaration.expression.text);
  }
  return reexportName(lowering, file, exported);
}

/** The name under which a module passes on what it exports from another: its own names go before. */
export function reexportName(lowering: Lowering, file: ts.SourceFile, exported: string): string {
  const wanted = pythonName(exported === "default" ? "default_export" : exported);
  return lowering.analysis.names.namesIn(file).has(wanted) ? `${wanted}_export` : wanted;
}
