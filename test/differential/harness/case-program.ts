// Builds the one TypeScript program that holds every case, so that all are type-checked at once.
import { existsSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { packageFile } from "../../../base/package-root.js";
import type { Case } from "./case-file.js";

/** Strict TypeScript with the ECMAScript library whole: what the board's slice of it lacks is the compiler's to refuse. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.esnext.decorators.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  isolatedModules: true,
  resolveJsonModule: true,
  strict: true,
  types: [],
  noEmit: true,
};

const CONSOLE = packageFile("test/differential/harness/console.d.ts");

/** Where a case's files stand in the program; nothing is written there. */
function virtualFolder(each: Case): string {
  return packageFile(`cases/${each.construct}/${each.name.replace(/[^\w.-]+/g, "_")}`);
}

/** The type errors of each case that has any, as TypeScript words them. */
export function typeErrors(cases: readonly Case[]): Map<Case, string[]> {
  const virtual = new Map<string, string>();
  const owner = new Map<string, Case>();
  for (const each of cases) {
    for (const [file, contents] of Object.entries(each.files)) {
      const full = `${virtualFolder(each)}/${file}`;
      virtual.set(full, contents);
      owner.set(full, each);
    }
  }
  const host = ts.createCompilerHost(OPTIONS);
  const readFile = host.readFile.bind(host);
  host.fileExists = (name) => virtual.has(name) || existsSync(name);
  host.directoryExists = () => true;
  host.readFile = (name) => virtual.get(name) ?? readFile(name);
  host.getSourceFile = (name, languageVersion) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, languageVersion);
  };
  const sources = [...virtual.keys()].filter((name) => name.endsWith(".ts"));
  const program = ts.createProgram([CONSOLE, ...sources], OPTIONS, host);
  const errors = new Map<Case, string[]>();
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    const each = diagnostic.file && owner.get(diagnostic.file.fileName);
    if (diagnostic.file === undefined || each === undefined) throw new Error(text);
    const { line } = ts.getLineAndCharacterOfPosition(diagnostic.file, diagnostic.start ?? 0);
    const where = `${path.basename(diagnostic.file.fileName)}:${line + 1}`;
    errors.set(each, [...(errors.get(each) ?? []), `${where} TS${diagnostic.code} ${text}`]);
  }
  return errors;
}
