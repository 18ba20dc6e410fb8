// `const`, `let` and `var`.
import ts from "typescript";
import type { Variable } from "../../analysis/scopes.js";
import * as py from "../../python/index.js";
import { givenTo } from "../expressions/flow.js";
import { lowerBinding } from "../expressions/patterns.js";
import type { Lowering } from "../lowering.js";
import { lowerClass } from "./classes.js";
import { lowerFunctionDefinition } from "./functions.js";

export function lowerVariables(lowering: Lowering, node: ts.VariableStatement): void {
  if (node.modifiers?.some((each) => each.kind === ts.SyntaxKind.DeclareKeyword) === true) return;
  lowerDeclarationList(lowering, node.declarationList);
}

export function lowerDeclarationList(lowering: Lowering, list: ts.VariableDeclarationList): void {
  // `using` is flagged 4 and `await using` 6, which include the flags of `const`.
  if ((list.flags & ts.NodeFlags.Using) !== 0) {
    lowering.refuse("MPTS1001", list, { construct: "`using`" });
    return;
  }
  const isVar = (list.flags & ts.NodeFlags.BlockScoped) === 0;
  if (isVar && isReadBeforeDeclared(lowering, list)) lowering.refuse("MPTS1041", list);
  for (const declaration of list.declarations) lowerDeclaration(lowering, declaration, isVar);
}

// let x: number;         →   x = None
// const x = 5;           →   x = 5
// const f = (a) => {};   →   def f(a):
function lowerDeclaration(lowering: Lowering, node: ts.VariableDeclaration, isVar: boolean): void {
  const { name, initializer } = node;
  const position = lowering.position(node);
  if (!ts.isIdentifier(name)) {
    if (initializer !== undefined) lowerBinding(lowering, name, initializer, node);
    return;
  }
  const variable = lowering.analysis.scopes.variableOf(name);
  if (variable === undefined) return;
  const pythonName = lowering.analysis.names.nameOf(variable);
  if (lowering.analysis.captures.isBoxed(variable)) {
    lowerBoxed(lowering, variable, node);
    return;
  }
  if (initializer === undefined) {
    // `var x;` leaves an earlier value alone.
    if (!isVar || variable.declaration === node)
      lowering.emit(py.assign(py.name(pythonName), py.none(position), position));
    return;
  }
  const isFunction =
    ts.isArrowFunction(initializer) ||
    (ts.isFunctionExpression(initializer) && initializer.name === undefined);
  if (isFunction && variable.uses.every((use) => !use.assigns)) {
    lowerFunctionDefinition(lowering, initializer, pythonName);
    return;
  }
  // const Dog = class {...}   →   class Dog:
  if (ts.isClassExpression(initializer) && initializer.name === undefined) {
    lowerClass(lowering, initializer, pythonName);
    return;
  }
  const type = node.type === undefined ? undefined : lowering.analysis.types.typeOf(name);
  lowering.emit(
    py.assign(py.name(pythonName, lowering.position(name)), givenTo(lowering, initializer, type), position),
  );
}

// let n = 0, which a function made in the loop changes   →   n = [0]
function lowerBoxed(lowering: Lowering, variable: Variable, node: ts.VariableDeclaration): void {
  const { initializer } = node;
  const position = lowering.position(node);
  const type = node.type === undefined ? undefined : lowering.analysis.types.typeOf(node.name);
  const value = initializer === undefined ? py.none() : givenTo(lowering, initializer, type);
  const name = py.name(lowering.analysis.names.nameOf(variable));
  lowering.emit(
    lowering.analysis.captures.isEarly(variable)
      ? py.assign(py.subscript(name, py.integer(0)), value, position)
      : py.assign(name, py.list([value]), position),
  );
}

/** Whether a `var` may be read before its declaration ran, when JavaScript has `undefined` there. */
function isReadBeforeDeclared(lowering: Lowering, list: ts.VariableDeclarationList): boolean {
  return list.declarations.some((declaration) => {
    if (!ts.isIdentifier(declaration.name)) return false;
    const variable = lowering.analysis.scopes.variableOf(declaration.name);
    if (variable === undefined) return false;
    const declared = variable.declaration;
    let isConditional = false;
    for (let at: ts.Node = declared.parent.parent; at !== variable.scope; at = at.parent) {
      if (!ts.isBlock(at) && !ts.isVariableStatement(at) && !ts.isForStatement(at)) isConditional = true;
      if (ts.isBlock(at) && at.parent !== variable.scope) isConditional = true;
    }
    return variable.uses.some((use) => {
      if (use.identifier.pos < declared.pos) return true;
      // Declared in a block that may be skipped, and used outside it.
      return (
        isConditional &&
        !(
          use.identifier.pos >= declared.parent.parent.parent.pos &&
          use.identifier.end <= declared.parent.parent.parent.end
        )
      );
    });
  });
}
