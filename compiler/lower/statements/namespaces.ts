// `namespace`: its members become names of the module, `Geometry.area` being `Geometry_area`.
import ts from "typescript";
import type { Lowering } from "../lowering.js";
import { lowerStatements } from "./blocks.js";
import { commentsAtEnd } from "./comments.js";

// namespace Geometry {             →   Geometry_PI = 3
//   export const PI = 3;
//   export function area() {...}       def Geometry_area():
// }                                        ...
export function lowerNamespace(lowering: Lowering, node: ts.ModuleDeclaration): void {
  const isDeclared = node.modifiers?.some((each) => each.kind === ts.SyntaxKind.DeclareKeyword) === true;
  if (isDeclared || node.body === undefined || !ts.isIdentifier(node.name)) return;
  if (ts.isModuleDeclaration(node.body)) {
    lowerNamespace(lowering, node.body);
    return;
  }
  if (!ts.isModuleBlock(node.body)) return;
  lowerStatements(lowering, node.body.statements);
  lowering.emit(...commentsAtEnd(lowering.file, node.body));
}

// import Short = Long.Name;   →   (nothing: `Short.x` is `Long_Name_x`)
export function lowerImportEquals(lowering: Lowering, node: ts.ImportEqualsDeclaration): void {
  if (node.isTypeOnly) return;
  if (ts.isExternalModuleReference(node.moduleReference)) {
    lowering.refuse("MPTS1001", node, { construct: "`import x = require(...)`" });
    return;
  }
  // The alias keeps the value the variable had here; mpts would show the one it has later.
  const variable = lowering.analysis.scopes.variableOf(node.name);
  if (variable?.uses.some((use) => use.assigns) === true)
    lowering.refuse("MPTS1001", node, { construct: "an alias of a variable that changes" });
}
