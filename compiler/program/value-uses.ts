// Which imported names a file uses as values: imports of the others are for the checker alone and leave nothing.
import ts from "typescript";

const known = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/**
 * The local names of a file's imports that stand somewhere as a value.
 * A name counts by its spelling and by what the checker says it is, so that a parameter of the same name does not.
 */
export function valueUses(checker: ts.TypeChecker, file: ts.SourceFile): ReadonlySet<string> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const locals = new Set(importedLocals(file).map((name) => name.text));
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isForChecker(node)) return;
    if (ts.isIdentifier(node) && locals.has(node.text) && !used.has(node.text) && isAlias(checker, node))
      used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  known.set(file, used);
  return used;
}

/** Every name a file's imports bind, as written. */
export function importedLocals(file: ts.SourceFile): readonly ts.Identifier[] {
  return file.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) ? localsOf(statement) : [],
  );
}

/** The names one import binds, those for types left out. */
export function localsOf(node: ts.ImportDeclaration): readonly ts.Identifier[] {
  const clause = node.importClause;
  if (clause === undefined || clause.isTypeOnly) return [];
  const bindings = clause.namedBindings;
  const named =
    bindings === undefined
      ? []
      : ts.isNamespaceImport(bindings)
        ? [bindings.name]
        : bindings.elements.filter((each) => !each.isTypeOnly).map((each) => each.name);
  return clause.name === undefined ? named : [clause.name, ...named];
}

/** Whether an import or re-export runs the other file: one that only brings types in does not. */
export function isRunImport(
  checker: ts.TypeChecker,
  node: ts.ImportDeclaration | ts.ExportDeclaration,
): boolean {
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly;
  if (node.importClause === undefined) return true;
  const used = valueUses(checker, node.getSourceFile());
  return localsOf(node).some((local) => used.has(local.text));
}

function isForChecker(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isHeritageClause(node)) return node.token === ts.SyntaxKind.ImplementsKeyword;
  return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}

function isAlias(checker: ts.TypeChecker, node: ts.Identifier): boolean {
  const { parent } = node;
  const symbol =
    ts.isShorthandPropertyAssignment(parent) && parent.name === node
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : ts.isExportSpecifier(parent)
        ? checker.getExportSpecifierLocalTargetSymbol(parent)
        : checker.getSymbolAtLocation(node);
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return false;
  return (checker.getAliasedSymbol(symbol).flags & ts.SymbolFlags.Value) !== 0;
}
