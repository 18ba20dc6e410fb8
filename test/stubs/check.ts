// Type-checks a program as a board project does: under tsconfig.board.json, with the stubs and nothing else.
import path from "node:path";
import ts from "typescript";
import { packageFile, packageRoot } from "../../base/package-root.js";

/** A TypeScript error and the source text it points at. */
export interface FoundError {
  /** TypeScript's number, without `TS`. */
  readonly code: number;
  /** The text the error underlines. */
  readonly at: string;
  readonly message: string;
}

/** Files of the disk, parsed once: every program here has the same target. */
const sourceFiles = new Map<string, ts.SourceFile>();

/** The options and root files of a tsconfig, given by its absolute path. Throws when it does not parse. */
export function readConfiguration(file: string): ts.ParsedCommandLine {
  const parsed = ts.getParsedCommandLineOfConfigFile(file, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
    },
  });
  const problem = parsed?.errors[0];
  if (parsed === undefined || problem !== undefined) {
    throw new Error(
      problem === undefined ? file : ts.flattenDiagnosticMessageText(problem.messageText, "\n"),
    );
  }
  return parsed;
}

/** A program of `rootNames`, in which the files of `texts` (by absolute path) exist without being on the disk. */
export function createProgram(
  rootNames: readonly string[],
  options: ts.CompilerOptions,
  texts: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => texts.has(file) || disk.fileExists(file),
    readFile: (file) => texts.get(file) ?? disk.readFile(file),
    getSourceFile: (file, language) => {
      const text = texts.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, language, true);
      const source = sourceFiles.get(file) ?? disk.getSourceFile(file, language);
      if (source !== undefined) sourceFiles.set(file, source);
      return source;
    },
  };
  return ts.createProgram({ rootNames, options, host });
}

/** Where `main.ts` of a checked text stands. It is not on the disk. */
export const mainFile = path.join(packageRoot(), "main.ts");

const board = readConfiguration(packageFile("tsconfig.board.json"));

/** A board program whose `main.ts` is `text`. */
export function boardProgram(text: string): ts.Program {
  return createProgram([...board.fileNames, mainFile], board.options, new Map([[mainFile, text]]));
}

/** All errors of a program and its configuration; with `file`, of that file alone, which is much quicker. */
export function errorsOf(program: ts.Program, file?: string): FoundError[] {
  return ts
    .getPreEmitDiagnostics(program, file === undefined ? undefined : program.getSourceFile(file))
    .map(describe);
}

function describe(diagnostic: ts.Diagnostic): FoundError {
  const { code, file, start, length } = diagnostic;
  const at = file === undefined || start === undefined ? "" : file.text.slice(start, start + (length ?? 0));
  return { code, at, message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n") };
}

/** The type of the variable `name` declared at the top of `file`, as TypeScript prints it. */
export function typeOfVariable(program: ts.Program, file: string, name: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol =
    source &&
    checker.getSymbolsInScope(source, ts.SymbolFlags.Variable).find((candidate) => candidate.name === name);
  if (symbol === undefined) throw new Error(`no variable ${name}`);
  return checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.NoTruncation);
}
