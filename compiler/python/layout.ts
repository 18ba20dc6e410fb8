// Lays out one statement: joins its pieces, breaks brackets that are too long, and notes where each node begins.
import type { SourcePosition } from "./nodes.js";

/** The longest line that is written without trying to break it, in columns. */
export const lineWidth = 100;
/** How far each block and each broken bracket is indented, in columns. */
export const indentWidth = 4;

/** Text with the places where it may be broken and the source positions of its parts. */
export type Doc = string | readonly Doc[] | Mark | Bracket | Gap;

/** The next character comes from this place of the source. */
export interface Mark {
  readonly kind: "Mark";
  readonly position: SourcePosition;
}

/** Items between brackets: on one line where they fit, else hanging on lines of their own. */
export interface Bracket {
  readonly kind: "Bracket";
  readonly open: string;
  readonly close: string;
  readonly items: readonly Doc[];
  /** When broken: every item on its own line, or as many on a line as fit. */
  readonly breaking: "each" | "fill";
  /** When broken, a comma may follow the last item. */
  readonly trailingComma: boolean;
  /** The brackets are written only when broken. */
  readonly onlyWhenBroken?: boolean;
}

/** A space, or a line end where what follows it does not fit. Only inside a broken bracket. */
interface Gap {
  readonly kind: "Gap";
}

/** A place in the laid-out text (line counted from 0 within the statement) and where it comes from. */
export interface PlacedMark {
  readonly line: number;
  readonly column: number;
  readonly position: SourcePosition;
}

/** What {@link layOut} gives: the text without its first line's indentation, and its marks. */
export interface LaidOut {
  readonly text: string;
  readonly marks: readonly PlacedMark[];
}

/** A document still to be written and the indentation in force there. */
interface Pending {
  readonly doc: Doc;
  readonly indent: number;
}

function flatPieces(bracket: Bracket): Doc {
  const inside = bracket.items.flatMap((item, index) => (index === 0 ? [item] : [", ", item]));
  return bracket.onlyWhenBroken ? inside : [bracket.open, inside, bracket.close];
}

/**
 * The columns `doc` takes on one line, and whether it ended (by a line end inside a long string) or could
 * be broken before its end. With `breakable`, the opening bracket of a bracket is such a place.
 */
function measure(doc: Doc, breakable: boolean): { width: number; ended: boolean } {
  if (typeof doc === "string") {
    const lineEnd = doc.indexOf("\n");
    return lineEnd < 0 ? { width: doc.length, ended: false } : { width: lineEnd, ended: true };
  }
  if ("kind" in doc) {
    if (doc.kind === "Mark") return { width: 0, ended: false };
    if (doc.kind === "Gap") return { width: 0, ended: true };
    if (breakable && canBreak(doc)) return { width: doc.open.length, ended: true };
    return measure(flatPieces(doc), breakable);
  }
  let width = 0;
  for (const part of doc) {
    const measured = measure(part, breakable);
    width += measured.width;
    if (measured.ended) return { width, ended: true };
  }
  return { width, ended: false };
}

function holdsBracket(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if ("kind" in doc) return doc.kind === "Bracket" && doc.items.length > 0;
  return doc.some(holdsBracket);
}

/** Breaking a bracket round one plain thing moves it a line down and gains nothing. */
function canBreak(bracket: Bracket): boolean {
  return bracket.items.length > 1 || bracket.items.some(holdsBracket);
}

/**
 * Writes `doc`, whose first line is indented by `indent` columns. Line ends are added only inside
 * brackets, where they mean nothing to Python.
 */
export function layOut(doc: Doc, indent: number): LaidOut {
  const marks: PlacedMark[] = [];
  const stack: Pending[] = [{ doc, indent }];
  let text = "";
  let line = 0;
  let column = indent;

  function write(part: string): void {
    text += part;
    const lineEnd = part.lastIndexOf("\n");
    if (lineEnd < 0) {
      column += part.length;
      return;
    }
    line += part.split("\n").length - 1;
    column = part.length - lineEnd - 1;
  }

  function startLine(newIndent: number): void {
    write(`\n${" ".repeat(newIndent)}`);
  }

  function push(parts: readonly Doc[], partIndent: number): void {
    for (const part of parts.toReversed()) stack.push({ doc: part, indent: partIndent });
  }

  /** Whether `candidate` and what must follow it on its line stay within the line. */
  function fits(candidate: Doc): boolean {
    const own = measure(candidate, false);
    let left = lineWidth - column - own.width;
    if (own.ended) return left >= 0;
    for (let index = stack.length - 1; index >= 0 && left >= 0; index--) {
      const pending = stack[index];
      if (pending === undefined) break;
      const measured = measure(pending.doc, true);
      left -= measured.width;
      if (measured.ended) break;
    }
    return left >= 0;
  }

  function fillGap(newIndent: number): void {
    const next = measure(stack.at(-1)?.doc ?? "", false);
    if (column + 1 + next.width > lineWidth) startLine(newIndent);
    else write(" ");
  }

  function breakBracket(bracket: Bracket, outer: number): void {
    const inner = outer + indentWidth;
    write(bracket.open);
    startLine(inner);
    const parts: Doc[] = [];
    bracket.items.forEach((item, index) => {
      const last = index === bracket.items.length - 1;
      const withComma = [item, last && !bracket.trailingComma ? "" : ","];
      if (index > 0) parts.push(bracket.breaking === "each" ? `\n${" ".repeat(inner)}` : { kind: "Gap" });
      parts.push(withComma);
    });
    push([...parts, `\n${" ".repeat(outer)}${bracket.close}`], inner);
  }

  while (true) {
    const pending = stack.pop();
    if (pending === undefined) break;
    const { doc: current } = pending;
    if (typeof current === "string") write(current);
    else if (!("kind" in current)) push(current, pending.indent);
    else if (current.kind === "Mark") marks.push({ line, column, position: current.position });
    else if (current.kind === "Gap") fillGap(pending.indent);
    else if (canBreak(current) && !fits(flatPieces(current))) breakBracket(current, pending.indent);
    else push([flatPieces(current)], pending.indent);
  }
  return { text, marks };
}
