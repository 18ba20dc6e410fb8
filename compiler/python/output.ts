// Collects the lines of a Python file and the mappings from them back to the source.
import { layOut, type Doc } from "./layout.js";
import type { SourcePosition } from "./nodes.js";

/** A place in the Python text and the place of the TypeScript it comes from. All count from 0. */
export interface Mapping {
  readonly line: number;
  /** In UTF-16 units, as source maps count. */
  readonly column: number;
  readonly source: SourcePosition;
}

/** One statement's line, or the header line of a compound one. */
export interface Line {
  /** In columns. */
  readonly indent: number;
  readonly doc: Doc;
  readonly position?: SourcePosition;
  /** A comment behind the code, without `#`. */
  readonly trailing?: string;
}

/** What cannot stand in a comment: control characters (a carriage return would end it). */
const unprintable = /(?!\t)\p{Cc}/gu;

/** The lines of a comment as they stand in the file. A space that starts every line counts as part of `# `. */
function commentLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) =>
    line
      .replace(unprintable, "")
      .replace(/\p{Cs}/gu, "\ufffd")
      .trimEnd(),
  );
  const spaced = lines.every((line) => line === "" || line.startsWith(" "));
  return lines.map((line) => (line === "" ? "#" : `# ${spaced ? line.slice(1) : line}`));
}

/** A Python file in the making. */
export class Output {
  readonly mappings: Mapping[] = [];
  private readonly lines: string[] = [];

  /** `count` empty lines. */
  blankLines(count: number): void {
    for (let written = 0; written < count; written++) this.lines.push("");
  }

  /** A comment on lines of its own. */
  comment(text: string, indent: number, position?: SourcePosition): void {
    if (position !== undefined) this.map(this.lines.length, indent, position);
    for (const line of commentLines(text)) this.lines.push(" ".repeat(indent) + line);
  }

  /** Code, over several lines where it is long; a trailing comment stands two spaces behind its last line. */
  line({ indent, doc, position, trailing }: Line): void {
    const firstLine = this.lines.length;
    if (position !== undefined) this.map(firstLine, indent, position);
    const { text, marks } = layOut(doc, indent);
    for (const mark of marks) this.map(firstLine + mark.line, mark.column, mark.position);
    const note = (trailing ?? "").replace(/\s+/g, " ").trim();
    const comment = note === "" ? "" : `  ${commentLines(note).join("")}`;
    this.lines.push(...(" ".repeat(indent) + text + comment).split("\n"));
  }

  /** The whole file; empty when nothing was written. */
  text(): string {
    return this.lines.length === 0 ? "" : `${this.lines.join("\n")}\n`;
  }

  /** Where two nodes begin at one place, the outer one counts: it comes first. */
  private map(line: number, column: number, source: SourcePosition): void {
    const last = this.mappings.at(-1);
    if (last?.line !== line || last.column !== column) this.mappings.push({ line, column, source });
  }
}
