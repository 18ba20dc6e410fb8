// Divides Python source into logical lines, each with the identifiers it uses; strings and comments are no code.

/** A logical line: one statement or header, over as many physical lines as its brackets and strings take. */
export interface LogicalLine {
  /** The first and last physical line, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** Columns before the first character; a tab counts as one. */
  readonly indent: number;
  /** It holds nothing but a comment. */
  readonly isComment: boolean;
  /** Without strings and comments; what stood in a string is gone, its quotes remain. */
  readonly code: string;
  /** The identifiers that are looked up: not the names after a point. */
  readonly identifiers: readonly string[];
}

const token =
  /(?<comment>#.*)|[rRbBuUfF]{0,2}(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\[^]|[^\\\n"])*"|'(?:\\[^]|[^\\\n'])*')|(?<open>[([{])|(?<close>[)\]}])|(?<joined>\\\n)|(?<end>\n)|[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*|[^]/gu;

/**
 * The logical lines of a Python file, without the empty ones.
 * @throws {SyntaxError} for a bracket that is never closed
 */
export function logicalLines(source: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let code = "";
  let comment = "";
  let first = 0;
  let physical = 0;
  let depth = 0;

  function finish(): void {
    const indent = /^\s*/.exec(code)?.[0].length ?? 0;
    if (code.trim() !== "" || comment !== "") {
      const isComment = code.trim() === "";
      lines.push({ first, last: physical, indent, isComment, code, identifiers: identifiersOf(code) });
    }
    code = "";
    comment = "";
    first = physical + 1;
  }

  for (const match of `${source}\n`.replaceAll("\r\n", "\n").matchAll(token)) {
    const [text] = match;
    const groups = match.groups ?? {};
    if (groups["open"] !== undefined) depth++;
    if (groups["close"] !== undefined) depth--;
    if (groups["end"] !== undefined && depth <= 0) finish();
    else if (groups["comment"] !== undefined) comment = text;
    else if (groups["joined"] !== undefined || groups["end"] !== undefined) code += " ";
    else code += /^[a-zA-Z]{0,2}["']./.test(text) ? '""' : text;
    physical += text.split("\n").length - 1;
  }
  if (depth > 0) throw new SyntaxError(`the bracket in line ${first + 1} is never closed`);
  return lines;
}

/** The identifiers that code without strings and comments looks up, each once. */
export function identifiersOf(code: string): string[] {
  const found = code.matchAll(/(?<![\p{L}\p{N}_.]|\.\s)[\p{L}_][\p{L}\p{N}_]*/gu);
  return [...new Set(Array.from(found, ([text]) => text))];
}
