// Renders a wrong program for a reader: why, the TypeScript, the Python, and where the outputs part.
import type { SourceFiles } from "./outcome.js";

/** Lines around the difference that are shown as they are. */
const CONTEXT = 3;

function numbered(text: string): string {
  const lines = text.trimEnd().split("\n");
  const width = String(lines.length).length;
  return lines.map((line, index) => `${String(index + 1).padStart(width)} | ${line}`).join("\n");
}

function renderFiles(files: SourceFiles): string {
  return Object.entries(files)
    .map(([file, contents]) => `-- ${file}\n${numbered(contents)}`)
    .join("\n");
}

/** The lines of both texts that differ between the equal beginning and the equal end; `-` is Node, `+` the board. */
export function renderDifference(node: string, board: string): string {
  const left = node.split("\n");
  const right = board.split("\n");
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const mark = (sign: string, lines: readonly string[]): string[] => lines.map((line) => `${sign} ${line}`);
  const before = left.slice(Math.max(0, start - CONTEXT), start);
  const after = left.slice(left.length - end, left.length - end + CONTEXT);
  return [
    ...mark(" ", before),
    ...mark("-", left.slice(start, left.length - end)),
    ...mark("+", right.slice(start, right.length - end)),
    ...mark(" ", after),
  ].join("\n");
}

/** The whole report. `outputs` is absent when there is only one run to show. */
export function renderReport(
  why: string,
  files: SourceFiles,
  python: SourceFiles,
  outputs?: { readonly node: string; readonly board: string },
): string {
  const parts = [why, renderFiles(files)];
  if (Object.keys(python).length > 0) parts.push(renderFiles(python));
  if (outputs !== undefined) {
    parts.push(`-- output (- Node, + MicroPython)\n${renderDifference(outputs.node, outputs.board)}`);
  }
  return parts.join("\n\n");
}
