// What evaluating an expression can set off besides giving its value.
import ts from "typescript";
import type { Lowering } from "../lowering.js";

/** Whether evaluating a node calls anything that is not the library's or the firmware's. */
export function callsProgram(lowering: Lowering, start: ts.Node): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const declaration = lowering.analysis.checker.getResolvedSignature(node)?.declaration;
      if (declaration === undefined || !declaration.getSourceFile().isDeclarationFile) return true;
      // A callback runs the program's code.
      if ((node.arguments ?? []).some((argument) => lowering.analysis.types.kindsOf(argument).callable))
        return true;
    }
    return ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  };
  return visit(start);
}
