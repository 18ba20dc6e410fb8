// Carries comments over: those on their own lines, those behind code, those before a closing brace; and blank lines.
import ts from "typescript";
import * as py from "../../python/index.js";

/** Comments and blank lines between the previous statement and this one. */
export function commentsBefore(file: ts.SourceFile, node: ts.Node): readonly py.Statement[] {
  const text = file.text;
  const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  return ownLines(file, node.pos, node.getStart(file), ranges);
}

/** Comments between the last statement of a block and its closing brace (or the end of the file). */
export function commentsAtEnd(file: ts.SourceFile, node: CommentedBlock): readonly py.Statement[] {
  const inside = ts.isEnumDeclaration(node) ? node.members : node.statements;
  const start = inside.length > 0 ? inside.end : blockStart(file, node);
  const end = ts.isSourceFile(node)
    ? node.endOfFileToken.end
    : ts.isCaseOrDefaultClause(node)
      ? node.end
      : node.end - 1;
  const ranges = ts.getLeadingCommentRanges(file.text, start) ?? [];
  const kept = ownLines(file, start, end, ranges);
  return kept.every((each) => each.kind === "BlankLine") ? [] : kept;
}

/** What comments can stand at the end of. */
type CommentedBlock = ts.Block | ts.ModuleBlock | ts.EnumDeclaration | ts.SourceFile | ts.CaseOrDefaultClause;

function blockStart(file: ts.SourceFile, node: CommentedBlock): number {
  if (ts.isEnumDeclaration(node)) return node.members.pos;
  return ts.isBlock(node) || ts.isModuleBlock(node) ? node.getStart(file) + 1 : node.pos;
}

/** The comments of `ranges` that stand on lines of their own, and the blank lines around them. */
function ownLines(
  file: ts.SourceFile,
  from: number,
  to: number,
  ranges: readonly ts.CommentRange[],
): py.Statement[] {
  const result: py.Statement[] = [];
  // What stands on the line of the code before is that statement's own trailing comment.
  let at = from === 0 ? 0 : (ts.getTrailingCommentRanges(file.text, from)?.at(-1)?.end ?? from);
  for (const range of ranges) {
    if (range.pos < at) continue;
    if (blankLines(file.text.slice(at, range.pos))) result.push(py.blankLine());
    result.push(py.comment(commentText(file, range)));
    at = range.end;
  }
  if (from > 0 && blankLines(file.text.slice(at, to))) result.push(py.blankLine());
  return result;
}

function blankLines(space: string): boolean {
  return space.split("\n").length > 2;
}

export interface TrailingComment {
  readonly text: string;
  /** Behind the header of a compound statement rather than behind its end. */
  readonly onHeader: boolean;
}

/** The comment on a statement's own line, behind it or behind its opening brace. */
export function trailingComment(file: ts.SourceFile, node: ts.Statement): TrailingComment | undefined {
  const header = headerEnd(file, node);
  for (const place of header === undefined ? [node.end] : [header]) {
    const [first] = ts.getTrailingCommentRanges(file.text, place) ?? [];
    if (first === undefined || file.text.slice(first.pos, first.end).includes("\n")) continue;
    return { text: commentText(file, first), onHeader: header !== undefined };
  }
  return undefined;
}

/** The comment behind one item of a list, which may stand behind the comma: `Red, // stop`. */
export function trailingCommentAt(file: ts.SourceFile, end: number): string | undefined {
  const comma = /^\s*,/.exec(file.text.slice(end, end + 80))?.[0].length ?? 0;
  const [first] = ts.getTrailingCommentRanges(file.text, end + comma) ?? [];
  if (first === undefined || file.text.slice(first.pos, first.end).includes("\n")) return undefined;
  return commentText(file, first);
}

/** The end of a compound statement's opening brace. */
function headerEnd(file: ts.SourceFile, node: ts.Statement): number | undefined {
  const body = bodyOf(node);
  return body === undefined || !ts.isBlock(body) ? undefined : body.getStart(file) + 1;
}

function bodyOf(node: ts.Statement): ts.Node | undefined {
  if (ts.isIfStatement(node)) return node.thenStatement;
  if (ts.isIterationStatement(node, false)) return node.statement;
  if (ts.isTryStatement(node)) return node.tryBlock;
  return ts.isFunctionDeclaration(node) ? node.body : undefined;
}

/** A comment's text without its marks, line by line. */
export function commentText(file: ts.SourceFile, range: ts.CommentRange): string {
  const text = file.text.slice(range.pos, range.end);
  if (range.kind === ts.SyntaxKind.SingleLineCommentTrivia) return text.slice(2).replace(/^ /, "").trimEnd();
  return text
    .slice(2, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
    .join("\n")
    .trim();
}
