// Prints what the compiler found: place, code, message, and the source line with a caret under the column.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../../compiler/index.js";
import type { Paint } from "./colour.js";
import { displayWidth } from "./width.js";

/**
 * The text of `diagnostics`, ending with a line break each. The first line of each has the form
 * `path:line:column - error CODE: message` in every language, so that editors find the place.
 * @param cwd paths are shown from here.
 */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], cwd: string, paint: Paint): string {
  const sources = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = sources.get(file) ?? readLines(file);
    sources.set(file, known);
    return known;
  };
  return diagnostics.map((each) => renderDiagnostic(each, linesOf, cwd, paint)).join("");
}

function renderDiagnostic(
  diagnostic: Diagnostic,
  linesOf: (file: string) => readonly string[],
  cwd: string,
  paint: Paint,
): string {
  const { category, code, message, file, line, column } = diagnostic;
  const what = `${paint(category === "error" ? "red" : "yellow", category)} ${paint("dim", `${code}:`)} ${message}\n`;
  if (file === "") return what;
  const place = `${paint("cyan", shortPath(file, cwd))}:${paint("yellow", `${line}:${column}`)}`;
  const source = linesOf(file)[line - 1];
  if (source === undefined) return `${place} - ${what}`;
  const caret = `${caretIndent(source.slice(0, column - 1))}${paint("red", "^")}`;
  return `${place} - ${what}    ${source}\n    ${caret}\n`;
}

/** Blank columns as wide as `before`; tabs stay tabs, since only the terminal knows how wide they are. */
function caretIndent(before: string): string {
  return before
    .split("\t")
    .map((part) => " ".repeat(displayWidth(part)))
    .join("\t");
}

/** `file` as seen from `cwd` when it lies below it, else the whole path. */
export function shortPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative === "" || relative.startsWith("..") || path.isAbsolute(relative) ? file : relative;
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split(/\r\n|[\n\r\u2028\u2029]/);
  } catch {
    return []; // the place alone has to do
  }
}
