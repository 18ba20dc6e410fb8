// Function declarations are there before the first statement runs; Python's `def` only once it was reached.
import ts from "typescript";
import { alwaysLeaves } from "../../analysis/narrowing.js";
import type { Lowering } from "../lowering.js";

/**
 * The statements in the order Python needs: a function that may be called before its declaration is reached
 * moves in front of the first statement that could call it. All others stay where the source has them.
 */
export function hoistedFirst(
  lowering: Lowering,
  unordered: readonly ts.Statement[],
): readonly ts.Statement[] {
  const statements = importsFirst(unordered);
  const firstActive = statements.findIndex(mayCall);
  if (firstActive < 0) return statements;
  const hoisted = statements.filter(
    (statement, index) =>
      index > firstActive &&
      ts.isFunctionDeclaration(statement) &&
      isNeededBefore(lowering, statement, statements, index),
  );
  if (hoisted.length === 0) return statements;
  const rest = statements.filter((statement) => !hoisted.includes(statement));
  const at = rest.findIndex(mayCall);
  return [...rest.slice(0, at), ...hoisted, ...rest.slice(at)];
}

/** JavaScript loads all imports before a file's first statement, wherever they stand. */
function importsFirst(statements: readonly ts.Statement[]): readonly ts.Statement[] {
  const isImport = (each: ts.Statement): boolean =>
    ts.isImportDeclaration(each) || (ts.isExportDeclaration(each) && each.moduleSpecifier !== undefined);
  const last = statements.findLastIndex(isImport);
  if (statements.slice(0, last).every(isImport)) return statements;
  return [...statements.filter(isImport), ...statements.filter((each) => !isImport(each))];
}

/** Whether a name is used, directly or inside another function, before its declaration. */
function isNeededBefore(
  lowering: Lowering,
  node: ts.FunctionDeclaration,
  statements: readonly ts.Statement[],
  index: number,
): boolean {
  const variable = node.name === undefined ? undefined : lowering.analysis.scopes.variableOf(node.name);
  if (variable === undefined) return false;
  // After a statement that never comes out, a declaration would never be reached.
  if (statements.slice(0, index).some(alwaysLeaves)) return true;
  return variable.uses.some(
    (use) =>
      (use.identifier.pos < node.pos && use.identifier.getSourceFile() === lowering.file) ||
      statements.some(
        (other) => other !== node && ts.isFunctionDeclaration(other) && isInside(use.identifier, other),
      ),
  );
}

function isInside(inner: ts.Node, outer: ts.Node): boolean {
  if (inner.getSourceFile() !== outer.getSourceFile()) return false;
  return inner.pos >= outer.pos && inner.end <= outer.end;
}

/** Whether running a statement may call a function declared further down. */
function mayCall(statement: ts.Statement): boolean {
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isEmptyStatement(statement)
  ) {
    return false;
  }
  if (alwaysLeaves(statement)) return true;
  let found = false;
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) ||
      ts.isNewExpression(node) ||
      ts.isTaggedTemplateExpression(node) ||
      ts.isIdentifier(node)
    )
      found = true;
    if (!found && !ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  if (ts.isEnumDeclaration(statement)) {
    for (const { initializer } of statement.members) if (initializer !== undefined) visit(initializer);
    return found;
  }
  ts.forEachChild(statement, (child) => {
    if (!ts.isVariableDeclarationList(child)) return visit(child);
    for (const each of child.declarations) if (each.initializer !== undefined) visit(each.initializer);
  });
  return found;
}
