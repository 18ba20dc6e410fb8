// The support matrix of statements: every kind has a row, a transform or a refusal.
import ts from "typescript";
import type { Lowering } from "../lowering.js";
import { lowerExportAssignment, lowerExportDeclaration } from "../exports.js";
import { lowerImport } from "../modules.js";
import { applyRow, refusal, type Row } from "../rows.js";
import { lowerBlock } from "./blocks.js";
import { lowerClassDeclaration } from "./classes.js";
import { lowerEnum } from "./enums.js";
import { lowerExpressionStatement } from "./expression-statement.js";
import { lowerForIn } from "./for-in.js";
import { lowerForOf } from "./for-of.js";
import { lowerFor } from "./for.js";
import { lowerFunctionDeclaration } from "./functions.js";
import { lowerIf } from "./if.js";
import { lowerBreak, lowerContinue, lowerLabeled } from "./jumps.js";
import { lowerImportEquals, lowerNamespace } from "./namespaces.js";
import { lowerReturn } from "./return.js";
import { lowerSwitch } from "./switch.js";
import { lowerThrow, lowerTry } from "./try.js";
import { lowerVariables } from "./variables.js";
import { lowerDo, lowerWhile } from "./while.js";

/** The statement kinds and their node types. */
interface StatementNodes {
  [ts.SyntaxKind.Block]: ts.Block;
  [ts.SyntaxKind.EmptyStatement]: ts.EmptyStatement;
  [ts.SyntaxKind.VariableStatement]: ts.VariableStatement;
  [ts.SyntaxKind.ExpressionStatement]: ts.ExpressionStatement;
  [ts.SyntaxKind.IfStatement]: ts.IfStatement;
  [ts.SyntaxKind.DoStatement]: ts.DoStatement;
  [ts.SyntaxKind.WhileStatement]: ts.WhileStatement;
  [ts.SyntaxKind.ForStatement]: ts.ForStatement;
  [ts.SyntaxKind.ForInStatement]: ts.ForInStatement;
  [ts.SyntaxKind.ForOfStatement]: ts.ForOfStatement;
  [ts.SyntaxKind.ContinueStatement]: ts.ContinueStatement;
  [ts.SyntaxKind.BreakStatement]: ts.BreakStatement;
  [ts.SyntaxKind.ReturnStatement]: ts.ReturnStatement;
  [ts.SyntaxKind.WithStatement]: ts.WithStatement;
  [ts.SyntaxKind.SwitchStatement]: ts.SwitchStatement;
  [ts.SyntaxKind.LabeledStatement]: ts.LabeledStatement;
  [ts.SyntaxKind.ThrowStatement]: ts.ThrowStatement;
  [ts.SyntaxKind.TryStatement]: ts.TryStatement;
  [ts.SyntaxKind.DebuggerStatement]: ts.DebuggerStatement;
  [ts.SyntaxKind.FunctionDeclaration]: ts.FunctionDeclaration;
  [ts.SyntaxKind.ClassDeclaration]: ts.ClassDeclaration;
  [ts.SyntaxKind.InterfaceDeclaration]: ts.InterfaceDeclaration;
  [ts.SyntaxKind.TypeAliasDeclaration]: ts.TypeAliasDeclaration;
  [ts.SyntaxKind.EnumDeclaration]: ts.EnumDeclaration;
  [ts.SyntaxKind.ModuleDeclaration]: ts.ModuleDeclaration;
  [ts.SyntaxKind.NamespaceExportDeclaration]: ts.NamespaceExportDeclaration;
  [ts.SyntaxKind.ImportEqualsDeclaration]: ts.ImportEqualsDeclaration;
  [ts.SyntaxKind.ImportDeclaration]: ts.ImportDeclaration;
  [ts.SyntaxKind.ExportAssignment]: ts.ExportAssignment;
  [ts.SyntaxKind.ExportDeclaration]: ts.ExportDeclaration;
}

/** What exists for the checker alone leaves nothing. */
const nothing = (): void => undefined;

export const statementTable: { readonly [Kind in keyof StatementNodes]: Row<StatementNodes[Kind], void> } = {
  [ts.SyntaxKind.Block]: lowerBlock,
  [ts.SyntaxKind.EmptyStatement]: nothing,
  [ts.SyntaxKind.VariableStatement]: lowerVariables,
  [ts.SyntaxKind.ExpressionStatement]: lowerExpressionStatement,
  [ts.SyntaxKind.IfStatement]: lowerIf,
  [ts.SyntaxKind.DoStatement]: lowerDo,
  [ts.SyntaxKind.WhileStatement]: lowerWhile,
  [ts.SyntaxKind.ForStatement]: lowerFor,
  [ts.SyntaxKind.ForInStatement]: lowerForIn,
  [ts.SyntaxKind.ForOfStatement]: lowerForOf,
  [ts.SyntaxKind.ContinueStatement]: lowerContinue,
  [ts.SyntaxKind.BreakStatement]: lowerBreak,
  [ts.SyntaxKind.ReturnStatement]: lowerReturn,
  [ts.SyntaxKind.WithStatement]: refusal("`with`"),
  [ts.SyntaxKind.SwitchStatement]: lowerSwitch,
  [ts.SyntaxKind.LabeledStatement]: lowerLabeled,
  [ts.SyntaxKind.ThrowStatement]: lowerThrow,
  [ts.SyntaxKind.TryStatement]: lowerTry,
  [ts.SyntaxKind.DebuggerStatement]: nothing,
  [ts.SyntaxKind.FunctionDeclaration]: lowerFunctionDeclaration,
  [ts.SyntaxKind.ClassDeclaration]: lowerClassDeclaration,
  [ts.SyntaxKind.InterfaceDeclaration]: nothing,
  [ts.SyntaxKind.TypeAliasDeclaration]: nothing,
  [ts.SyntaxKind.EnumDeclaration]: lowerEnum,
  [ts.SyntaxKind.ModuleDeclaration]: lowerNamespace,
  [ts.SyntaxKind.NamespaceExportDeclaration]: refusal("`export as namespace`"),
  [ts.SyntaxKind.ImportEqualsDeclaration]: lowerImportEquals,
  [ts.SyntaxKind.ImportDeclaration]: lowerImport,
  [ts.SyntaxKind.ExportAssignment]: lowerExportAssignment,
  [ts.SyntaxKind.ExportDeclaration]: lowerExportDeclaration,
};

/** Emits one statement. */
export function lowerStatement(lowering: Lowering, node: ts.Statement): void {
  const rows: Readonly<Record<number, Row<never, void>>> = statementTable;
  applyRow(rows[node.kind], lowering, node);
}
