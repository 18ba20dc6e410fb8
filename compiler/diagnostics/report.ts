// Collects diagnostics while a program is compiled and turns TypeScript's into the same shape.
import ts from "typescript";
import { renderMessage, type Locale, type MessageParameters } from "../../base/message.js";
import { catalogue, type DiagnosticCode } from "./catalogue.js";
import { chineseConstructs } from "./constructs.js";

/** One message about the program. Lines and columns count from 1. */
export interface Diagnostic {
  /** `MPTS` and a number for mpts' own, `TS` and a number for TypeScript's. Permanent. */
  readonly code: string;
  readonly category: "error" | "warning";
  /** What is wrong and, for mpts' own, what to write instead. */
  readonly message: string;
  /** Absolute path; empty when the message is about no file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Gathers diagnostics; the same code at the same place is kept once. */
export class Reporter {
  readonly #locale: Locale;
  readonly #found: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** Everything reported so far, in source order within each file. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#found].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : 0));
  }

  get hasErrors(): boolean {
    return this.#found.some((each) => each.category === "error");
  }

  /** Reports `code` at `node`. Whether it is an error or a warning is the catalogue's to say. */
  report(code: DiagnosticCode, node: ts.Node, parameters: MessageParameters = {}): void {
    const file = node.getSourceFile();
    const start = ts.getLineAndCharacterOfPosition(file, node.getStart(file));
    this.reportAt(code, file.fileName, start.line + 1, start.character + 1, parameters);
  }

  /** Reports `code` at a place given by hand; an empty `file` is the program as a whole. */
  reportAt(
    code: DiagnosticCode,
    file: string,
    line: number,
    column: number,
    parameters: MessageParameters = {},
  ): void {
    const message = catalogue[code];
    const { text, fix } = renderMessage(message, this.#localised(parameters), this.#locale);
    this.#add({
      code,
      category: message.category,
      message: fix === "" ? text : `${text} ${fix}`,
      file,
      line,
      column,
    });
  }

  /** A construct's name in the language of the messages; one that is code alone is the same in both. */
  #localised(parameters: MessageParameters): MessageParameters {
    const { construct } = parameters;
    if (this.#locale !== "zh" || typeof construct !== "string") return parameters;
    return { ...parameters, construct: chineseConstructs[construct] ?? construct };
  }

  /** Takes over a diagnostic of TypeScript's. */
  adopt(diagnostic: ts.Diagnostic): void {
    const place =
      diagnostic.file !== undefined && diagnostic.start !== undefined
        ? ts.getLineAndCharacterOfPosition(diagnostic.file, diagnostic.start)
        : { line: 0, character: 0 };
    this.#add({
      code: `TS${diagnostic.code}`,
      category: diagnostic.category === ts.DiagnosticCategory.Error ? "error" : "warning",
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
      file: diagnostic.file?.fileName ?? "",
      line: place.line + 1,
      column: place.character + 1,
    });
  }

  #add(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code}|${diagnostic.file}|${diagnostic.line}|${diagnostic.column}|${diagnostic.message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#found.push(diagnostic);
  }
}
