// Whether a program has `null` at all: where it has none, the board's None can only mean `undefined`.
import ts from "typescript";
import { libraryKey, stubOf, type TypeFacts } from "./types.js";

/** What is known of `null`, `undefined` and bigints in the program as a whole. */
export class NothingFacts {
  /** Whether some value of the program may be `null`. */
  hasNull = false;
  /** Whether some value of the program may be a bigint: a Python int like a number. */
  hasBigint = false;
  readonly #types: TypeFacts;

  constructor(types: TypeFacts, files: readonly ts.SourceFile[]) {
    this.#types = types;
    for (const file of files) this.#visit(file);
  }

  #visit(node: ts.Node): void {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (node.kind === ts.SyntaxKind.NullKeyword && !isOnlyCompared(node)) this.hasNull = true;
    if (ts.isBigIntLiteral(node)) this.hasBigint = true;
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText().includes(".json")) this.hasNull = true;
    if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) this.#visitOutside(node);
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  /** What the library or the firmware hands out. */
  #visitOutside(node: ts.CallExpression | ts.PropertyAccessExpression): void {
    const symbol = ts.isPropertyAccessExpression(node)
      ? this.#types.checker.getSymbolAtLocation(node.name)
      : this.#types.checker.getResolvedSignature(node)?.declaration?.parent === undefined
        ? undefined
        : this.#types.typeOf(node.expression).symbol;
    if (symbol === undefined || stubOf(symbol) === undefined) return;
    const key = libraryKey(symbol);
    const type = this.#types.kindsOf(node);
    // `any` may be anything; only the firmware and JSON hand it out.
    const isOpaque =
      type.unknown && ((key === undefined && ts.isCallExpression(node)) || key === "JSON.parse");
    if ((type.null && key !== undefined) || (type.null && ts.isCallExpression(node)) || isOpaque)
      this.hasNull = true;
    if (type.bigint) this.hasBigint = true;
  }
}

/** `x === null`, `case null`: looks for a null and makes none. */
function isOnlyCompared(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCaseClause(parent)) return true;
  return (
    ts.isBinaryExpression(parent) &&
    [
      ts.SyntaxKind.EqualsEqualsToken,
      ts.SyntaxKind.EqualsEqualsEqualsToken,
      ts.SyntaxKind.ExclamationEqualsToken,
      ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ].includes(parent.operatorToken.kind)
  );
}
