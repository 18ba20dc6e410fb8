// The `global` and `nonlocal` lines of a function: variables of outer scopes it gives new values.
import ts from "typescript";
import type { Use } from "../../analysis/scopes.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

/** Emits the lines for a function's own code. */
export function declareOuterNames(lowering: Lowering, node: ts.FunctionLikeDeclaration): void {
  const fields = ts.isConstructorDeclaration(node) ? fieldsOf(node.parent) : [];
  declare(lowering, node, (use) => use.scope === node || isInFields(use, fields));
}

/** Emits the lines for field initialisers that became an `__init__` of their own. */
export function declareFieldNames(lowering: Lowering, node: ts.ClassLikeDeclaration): void {
  const fields = fieldsOf(node);
  declare(lowering, undefined, (use) => isInFields(use, fields));
}

function declare(lowering: Lowering, own: ts.Node | undefined, isOwnUse: (use: Use) => boolean): void {
  const globals = new Set<string>();
  const nonlocals = new Set<string>();
  for (const variable of lowering.analysis.scopes.variables) {
    if (lowering.analysis.captures.isBoxed(variable)) continue;
    if (variable.scope === own || !variable.uses.some((use) => use.assigns && isOwnUse(use))) continue;
    if (ts.isSourceFile(variable.scope)) {
      if (variable.scope === lowering.file) globals.add(lowering.analysis.names.nameOf(variable));
    } else nonlocals.add(lowering.analysis.names.nameOf(variable));
  }
  if (globals.size > 0) lowering.emit(py.scopeDeclaration("global", [...globals]));
  if (nonlocals.size > 0) lowering.emit(py.scopeDeclaration("nonlocal", [...nonlocals]));
}

function fieldsOf(node: ts.ClassLikeDeclaration): readonly ts.PropertyDeclaration[] {
  return node.members.filter(ts.isPropertyDeclaration);
}

/** Whether a use stands in a field's initialiser itself, not in a function made there: it runs in `__init__`. */
function isInFields(use: Use, fields: readonly ts.PropertyDeclaration[]): boolean {
  return fields.some(
    ({ initializer }) =>
      initializer !== undefined &&
      use.identifier.getSourceFile() === initializer.getSourceFile() &&
      use.identifier.pos >= initializer.pos &&
      use.identifier.end <= initializer.end &&
      !isInFunction(use.identifier, initializer),
  );
}

function isInFunction(node: ts.Node, within: ts.Node): boolean {
  for (let at: ts.Node = node; at !== within.parent; at = at.parent) if (ts.isFunctionLike(at)) return true;
  return false;
}
