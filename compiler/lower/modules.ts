// Imports and exports: one TypeScript file is one Python module, and an imported variable stays live.
import ts from "typescript";
import type { Variable } from "../analysis/scopes.js";
import { pythonName } from "../analysis/names.js";
import { isStub, stubOf } from "../analysis/types.js";
import { isData } from "../program/data.js";
import { localsOf, valueUses } from "../program/value-uses.js";
import * as py from "../python/index.js";
import { exportedPythonName } from "./exported-names.js";
import type { Lowering } from "./lowering.js";

// import { a, b as c } from "./util"   →   from util import a, b as c
// import * as util from "./util"       →   import util
// import "./util"                      →   import util
// import { counter } from "./util"     →   import util        where counter changes: util.counter
// import { Shape } from "./util"       →   (nothing, where Shape is only a type)
export function lowerImport(lowering: Lowering, node: ts.ImportDeclaration): void {
  const position = lowering.position(node);
  const used = valueUses(lowering.analysis.checker, lowering.file);
  const locals = localsOf(node).filter((local) => used.has(local.text));
  if (node.importClause !== undefined && locals.length === 0) return;
  const source = moduleOf(lowering, node.moduleSpecifier);
  if (source === undefined) return;
  const aliases: py.ImportAlias[] = [];
  for (const local of locals) {
    const parent = local.parent;
    if (ts.isNamespaceImport(parent) && source.file === undefined) {
      importAs(lowering, source.name, pythonName(local.text), position);
      continue;
    }
    const whole = wholeFile(lowering, local);
    if (whole !== undefined) {
      lowering.moduleNames.set(whole, pythonName(local.text));
      continue;
    }
    const imported = ts.isImportSpecifier(parent) ? (parent.propertyName ?? parent.name).text : "default";
    const name = importedName(lowering, local, source, imported);
    if (name !== undefined) aliases.push(alias(name, pythonName(local.text)));
  }
  emitImport(
    lowering,
    source,
    aliases,
    locals.some((local) => ts.isNamespaceImport(local.parent)),
    position,
  );
}

/** The file of the program an import brings in as a whole: `import * as util`, or an `export * as util` elsewhere. */
function wholeFile(lowering: Lowering, local: ts.Identifier): ts.SourceFile | undefined {
  const declaration = lowering.analysis.scopes.symbolOf(local)?.declarations?.[0];
  return declaration !== undefined && ts.isSourceFile(declaration) && !isData(declaration)
    ? declaration
    : undefined;
}

/** A module an import leads to: a file of the program's, or one of the firmware's. */
export interface ModuleSource {
  readonly name: string;
  readonly file: ts.SourceFile | undefined;
}

/** The name to import a local from its module by; undefined for what is reached through the module itself. */
function importedName(
  lowering: Lowering,
  local: ts.Identifier,
  source: ModuleSource,
  imported: string,
): string | undefined {
  const symbol = lowering.analysis.scopes.symbolOf(local);
  if (symbol === undefined) return undefined;
  if (source.file === undefined) return imported;
  const variable = lowering.analysis.scopes.variable(symbol);
  if (variable === undefined)
    return stubOf(symbol) === undefined || isModule(symbol)
      ? undefined
      : exportedPythonName(lowering, source.file, imported);
  if (isThroughModule(lowering, variable) || !hasName(variable)) return undefined;
  return exportedPythonName(lowering, source.file, imported);
}

/** Namespaces and const enums have no name of their own in Python. */
export function hasName(variable: Variable): boolean {
  const value = ts.SymbolFlags.Function | ts.SymbolFlags.Class | ts.SymbolFlags.RegularEnum;
  const isNamespace = ts.isModuleDeclaration(variable.declaration) && (variable.symbol.flags & value) === 0;
  return !isNamespace && (variable.symbol.flags & ts.SymbolFlags.ConstEnum) === 0;
}

export function emitImport(
  lowering: Lowering,
  source: ModuleSource,
  aliases: readonly py.ImportAlias[],
  needsModule: boolean,
  position: py.SourcePosition,
): void {
  if (aliases.length > 0) lowering.emit(py.importFrom(source.name, aliases, position));
  if (source.file === undefined || (aliases.length > 0 && !needsModule)) return;
  if (lowering.importedModules.has(source.file)) return;
  lowering.importedModules.add(source.file);
  importAs(lowering, source.name, moduleName(lowering, source.file), position);
}

function importAs(lowering: Lowering, module: string, local: string, position?: py.SourcePosition): void {
  lowering.emit(py.importModule(module, local === module ? undefined : local, position));
}

export function alias(name: string, local: string): py.ImportAlias {
  return name === local ? py.importAlias(name) : py.importAlias(name, local);
}

/** The Python module a specifier names. */
export function moduleOf(lowering: Lowering, specifier: ts.Expression): ModuleSource | undefined {
  if (!ts.isStringLiteral(specifier)) return undefined;
  const file = lowering.modules.resolve(specifier);
  const planned = file === undefined ? undefined : lowering.modules.moduleOf(file);
  if (planned !== undefined) return { name: planned.name, file };
  const symbol = lowering.analysis.checker.getSymbolAtLocation(specifier);
  if (symbol !== undefined && stubOf(symbol) !== undefined) return { name: specifier.text, file: undefined };
  lowering.refuse("MPTS4005", specifier, { module: specifier.text });
  return undefined;
}

/** The name under which a file has another file as a module, clear of every other name in it. */
export function moduleName(lowering: Lowering, file: ts.SourceFile): string {
  const known = lowering.moduleNames.get(file);
  if (known !== undefined) return known;
  const planned = lowering.modules.moduleOf(file)?.name ?? "main";
  const wanted = planned === "__main__" ? "main" : pythonName(planned.split(".").at(-1) ?? planned);
  const taken = new Set([
    ...lowering.analysis.names.namesIn(lowering.file),
    ...lowering.moduleNames.values(),
  ]);
  let name = wanted;
  for (let count = 1; taken.has(name); count += 1) name = `${wanted}_module${count === 1 ? "" : count}`;
  lowering.moduleNames.set(file, name);
  return name;
}

/** The imports of modules that the code turned out to need besides those it names. */
export function furtherImports(lowering: Lowering): readonly py.Statement[] {
  return lowering.block(() => {
    for (const [file, local] of lowering.moduleNames) {
      const module = lowering.modules.moduleOf(file)?.name;
      if (module !== undefined && !lowering.importedModules.has(file)) importAs(lowering, module, local);
    }
  });
}

/** Whether another file's variable must be read from its module each time: it changes, or is not there yet. */
export function isThroughModule(lowering: Lowering, variable: Variable): boolean {
  return (
    variable.uses.some((use) => use.assigns) ||
    lowering.modules.areInCycle(lowering.file, variable.declaration.getSourceFile())
  );
}

// count            →   count            of this file, or imported by name
// count, lib.a     →   counter.count    of another file, through its module
/** A variable where it is used by its name or as a member of a namespace. */
export function referenceTo(lowering: Lowering, node: ts.Expression, variable: Variable): py.Expression {
  const position = lowering.position(node);
  const file = variable.declaration.getSourceFile();
  if (file === lowering.file) return lowering.variableName(variable, position);
  const isImported = ts.isIdentifier(node) && !isNamespaceAlias(lowering, node);
  if (isImported && !isThroughModule(lowering, variable))
    return lowering.stable(py.name(pythonName(node.text), position));
  const module = py.name(moduleName(lowering, file));
  const member = py.attribute(module, lowering.analysis.names.nameOf(variable), position);
  return variable.uses.some((use) => use.assigns) ? member : lowering.stable(member);
}

/** Whether a name is another one for a namespace's member: `import f = Space.f`. */
function isNamespaceAlias(lowering: Lowering, node: ts.Identifier): boolean {
  const symbol = lowering.analysis.checker.getSymbolAtLocation(node);
  return symbol?.declarations?.some(ts.isImportEqualsDeclaration) === true;
}

// Geometry.area, lib.area   →   Geometry_area, lib.area
/** A variable named through its namespace or file; undefined for any other property. */
export function lowerMemberOfModule(
  lowering: Lowering,
  node: ts.PropertyAccessExpression,
): py.Expression | undefined {
  const { checker, scopes } = lowering.analysis;
  const symbol = checker.getSymbolAtLocation(node.name);
  if (symbol === undefined) return undefined;
  const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  const variable = scopes.variable(target);
  if (variable === undefined) return undefined;
  if (!isPlainPath(node.expression) || node.questionDotToken !== undefined)
    return lowering.refuse("MPTS1001", node, { construct: "a namespace that is computed" });
  refuseAsValue(lowering, node, variable);
  return referenceTo(lowering, node, variable);
}

function isPlainPath(node: ts.Expression): boolean {
  return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isPlainPath(node.expression));
}

/** A namespace has no value in Python; what has one besides does not carry the namespace's members. */
export function refuseAsValue(lowering: Lowering, node: ts.Expression, variable: Variable): void {
  const { flags } = variable.symbol;
  const isEnum = (flags & ts.SymbolFlags.Enum) !== 0;
  if (!isEnum && (flags & ts.SymbolFlags.ValueModule) === 0) return;
  const { parent } = node;
  const isCalled = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
  if (!isEnum && (isCalled || ts.isExpressionWithTypeArguments(parent) || isInstanceTest(node))) return;
  if (ts.isExportAssignment(parent) || ts.isExportSpecifier(parent)) return;
  lowering.refuse("MPTS1001", node, { construct: isEnum ? "an enum as a value" : "a namespace as a value" });
}

function isInstanceTest(node: ts.Expression): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.right === node &&
    parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword
  );
}

/** A module of the firmware's used as a value: `time` in `time.sleep(1)`. */
export function isStubModule(symbol: ts.Symbol): boolean {
  const declaration = symbol.declarations?.[0];
  return declaration !== undefined && isModule(symbol) && isStub(declaration.getSourceFile());
}

export function isModule(symbol: ts.Symbol): boolean {
  const declaration = symbol.declarations?.[0];
  return declaration !== undefined && (ts.isSourceFile(declaration) || ts.isModuleDeclaration(declaration));
}
