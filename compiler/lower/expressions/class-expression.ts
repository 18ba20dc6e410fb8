// A class as a value: its definition stands before the statement, its name takes its place.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerClass } from "../statements/classes.js";

// return class extends Base {...}   →   class Extended(Base):
//                                           ...
//                                       return Extended
export function lowerClassExpression(lowering: Lowering, node: ts.ClassExpression): py.Expression {
  const own = node.name === undefined ? undefined : lowering.analysis.scopes.variableOf(node.name);
  const name = own === undefined ? py.temporary(hintFor(node)) : lowering.analysis.names.nameOf(own);
  lowerClass(lowering, node, name);
  return lowering.stable(py.name(name, lowering.position(node)));
}

function hintFor(node: ts.ClassExpression): string {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
  if (ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
  return node.heritageClauses === undefined ? "Class" : "Extended";
}
