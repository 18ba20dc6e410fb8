// JSON files among a program's sources: TypeScript loads one as a file of a single expression.
import ts from "typescript";

/** The value a JSON file holds; undefined for a file of TypeScript. */
export function dataOf(file: ts.SourceFile): ts.Expression | undefined {
  if (!isData(file)) return undefined;
  const [statement] = file.statements;
  return statement !== undefined && ts.isExpressionStatement(statement) ? statement.expression : undefined;
}

export function isData(file: ts.SourceFile): boolean {
  return file.fileName.endsWith(".json");
}
