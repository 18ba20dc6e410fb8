// Which Python file every TypeScript file becomes, and how the files import each other.
import path from "node:path";
import ts from "typescript";
import type { Reporter } from "../diagnostics/report.js";
import { toIdentifier } from "../python/identifiers.js";
import type { LoadedProgram } from "./load.js";

/** One file of the program as a Python module. */
export interface PlannedModule {
  readonly file: ts.SourceFile;
  /** Path on the board: `main.py`, `lib/motor.py`. */
  readonly path: string;
  /** What an `import` calls it: `lib.motor`. */
  readonly name: string;
}

/** All modules of a program. */
export class ModulePlan {
  readonly #modules = new Map<ts.SourceFile, PlannedModule>();
  readonly #loaded: LoadedProgram;

  constructor(loaded: LoadedProgram, reporter: Reporter) {
    this.#loaded = loaded;
    const root = path.dirname(loaded.entry.fileName);
    const taken = new Map<string, ts.SourceFile>();
    for (const file of loaded.userFiles) {
      const planned = plan(file, root, file === loaded.entry);
      if (planned === undefined) {
        reporter.report("MPTS4001", file);
        continue;
      }
      const other = taken.get(planned.path);
      if (other !== undefined) reporter.report("MPTS4002", file, { path: planned.path });
      if (file !== loaded.entry && shadowsFirmware(planned.name))
        reporter.report("MPTS4003", file, { path: planned.path });
      taken.set(planned.path, file);
      this.#modules.set(file, planned);
    }
    this.#refuseCycles(reporter);
  }

  get modules(): readonly PlannedModule[] {
    return [...this.#modules.values()];
  }

  moduleOf(file: ts.SourceFile): PlannedModule | undefined {
    return this.#modules.get(file);
  }

  /** The user's file a module specifier leads to; undefined for the firmware's modules. */
  resolve(specifier: ts.Expression): ts.SourceFile | undefined {
    const symbol = this.#loaded.checker.getSymbolAtLocation(specifier);
    const file = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
    return file !== undefined && ts.isSourceFile(file) && this.#modules.has(file) ? file : undefined;
  }

  /** Python would see half of a module that is still being imported. */
  #refuseCycles(reporter: Reporter): void {
    const done = new Set<ts.SourceFile>();
    const active = new Set<ts.SourceFile>();
    const visit = (file: ts.SourceFile): void => {
      active.add(file);
      for (const statement of file.statements) {
        const specifier = specifierOf(statement);
        const target = specifier === undefined ? undefined : this.resolve(specifier);
        if (target === undefined || specifier === undefined) continue;
        if (active.has(target)) reporter.report("MPTS4004", specifier);
        else if (!done.has(target)) visit(target);
      }
      active.delete(file);
      done.add(file);
    };
    visit(this.#loaded.entry);
  }
}

/** The module a statement imports at run time, if it does. */
export function specifierOf(statement: ts.Statement): ts.Expression | undefined {
  if (ts.isImportDeclaration(statement))
    return statement.importClause?.isTypeOnly === true ? undefined : statement.moduleSpecifier;
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? undefined : statement.moduleSpecifier;
  return undefined;
}

function plan(file: ts.SourceFile, root: string, isEntry: boolean): PlannedModule | undefined {
  if (isEntry) return { file, path: "main.py", name: "__main__" };
  const relative = path
    .relative(root, file.fileName)
    .replaceAll(path.sep, "/")
    .replace(/\.[cm]?tsx?$/, "");
  if (relative.startsWith("../") || path.isAbsolute(relative)) return undefined;
  const parts = relative.split("/").map(toIdentifier);
  return { file, path: `${parts.join("/")}.py`, name: parts.join(".") };
}

/** Modules of the firmware that a file of the same name on the board would hide (BOARD.md section 5: `u` modules and their plain names). */
const firmwareModules = new Set(
  "socket time json os re random struct hashlib binascii io sys errno select ssl zlib collections heapq main boot mpts network machine mpython music micropython gc math".split(
    " ",
  ),
);

function shadowsFirmware(name: string): boolean {
  return firmwareModules.has(name);
}
