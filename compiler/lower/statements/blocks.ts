// Sequences of statements, with the comments and blank lines between them.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { commentsAtEnd, commentsBefore, trailingComment } from "./comments.js";
import { hoistedFirst } from "./hoisting.js";
import { lowerStatement } from "./table.js";

/** A block that stands by itself has no scope in Python: its statements join those around it. */
export function lowerBlock(lowering: Lowering, node: ts.Block): void {
  lowerBlockBody(lowering, node);
}

/** The statements of a block, up to and including the comments before its closing brace. */
export function lowerBlockBody(
  lowering: Lowering,
  node: ts.Block | ts.SourceFile,
  options: { readonly endComments?: boolean } = {},
): void {
  for (const each of lowering.analysis.captures.earlyBoxes(node))
    lowering.emit(py.assign(py.name(lowering.analysis.names.nameOf(each)), py.list([py.none()])));
  lowerStatements(lowering, node.statements);
  if (options.endComments !== false) lowering.emit(...commentsAtEnd(lowering.file, node));
}

/** The body of an `if` or loop as a list of its own, whether it has braces or not. */
export function lowerBody(lowering: Lowering, node: ts.Statement): py.Statement[] {
  return lowering.block(() => {
    if (ts.isBlock(node)) lowerBlockBody(lowering, node);
    else lowerStatements(lowering, [node]);
  });
}

export function lowerStatements(lowering: Lowering, statements: readonly ts.Statement[]): void {
  for (const statement of hoistedFirst(lowering, statements)) lowerWithComments(lowering, statement);
}

function lowerWithComments(lowering: Lowering, statement: ts.Statement): void {
  lowering.emit(...commentsBefore(lowering.file, statement));
  const trailing = trailingComment(lowering.file, statement);
  const emitted = lowering.block(() => lowerStatement(lowering, statement));
  if (trailing === undefined) {
    lowering.emit(...emitted);
    return;
  }
  const index = trailing.onHeader ? emitted.findIndex(isCompound) : emitted.length - 1;
  const target = emitted[index];
  if (target === undefined || target.kind === "Comment" || target.kind === "BlankLine") {
    lowering.emit(...emitted, py.comment(trailing.text));
    return;
  }
  lowering.emit(
    ...emitted.slice(0, index),
    py.withTrailing(target, trailing.text),
    ...emitted.slice(index + 1),
  );
}

function isCompound(statement: py.Statement): boolean {
  return ["If", "While", "For", "Try", "With", "FunctionDefinition", "ClassDefinition"].includes(
    statement.kind,
  );
}
