// Which Python file every TypeScript file becomes, and how the files import each other.
import path from "node:path";
import ts from "typescript";
import type { Reporter } from "../diagnostics/report.js";
import { toIdentifier } from "../python/identifiers.js";
import { findCycles, type Cycles } from "./cycles.js";
import type { LoadedProgram } from "./load.js";
import { isRunImport } from "./value-uses.js";

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
  readonly #cycles: Cycles;

  constructor(loaded: LoadedProgram, reporter: Reporter) {
    this.#loaded = loaded;
    const root = path.dirname(loaded.entry.fileName);
    const taken = new Map<string, ts.SourceFile>();
    const firmware = firmwareNames(loaded.checker);
    for (const file of loaded.userFiles) {
      const planned = plan(file, root, file === loaded.entry, firmware);
      if (planned === undefined) {
        reporter.report("MPTS4001", file);
        continue;
      }
      const other = taken.get(planned.path);
      if (other !== undefined) reporter.report("MPTS4002", file, { path: planned.path });
      taken.set(planned.path, file);
      this.#modules.set(file, planned);
    }
    this.#cycles = findCycles({
      checker: loaded.checker,
      entry: loaded.entry,
      importsOf: (file) => this.#importsOf(file),
    });
    this.#refuseCycles(reporter);
  }

  /** Whether two files import each other, directly or not: while they are loaded, one sees the other half made. */
  areInCycle(first: ts.SourceFile, second: ts.SourceFile): boolean {
    return this.#cycles.together(first, second);
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

  /** The files a file's imports run, in order. */
  #importsOf(
    file: ts.SourceFile,
  ): readonly { readonly target: ts.SourceFile; readonly specifier: ts.Expression }[] {
    return file.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const specifier = statement.moduleSpecifier;
      if (specifier === undefined || !isRunImport(this.#loaded.checker, statement)) return [];
      const target = this.resolve(specifier);
      return target === undefined ? [] : [{ target, specifier }];
    });
  }

  /** A circle that Python could not load as JavaScript does; folders in one are more than it can do. */
  #refuseCycles(reporter: Reporter): void {
    for (const place of this.#cycles.refused) reporter.report("MPTS4004", place);
    for (const { file, name } of this.modules) {
      if (!name.includes(".")) continue;
      for (const { target, specifier } of this.#importsOf(file))
        if (this.areInCycle(file, target)) reporter.report("MPTS4004", specifier);
    }
  }
}

// lib/motor.ts   →   lib/motor.py
// data.json      →   data_json.py
// time.ts        →   time_.py       which leaves the firmware's `time` in sight
function plan(
  file: ts.SourceFile,
  root: string,
  isEntry: boolean,
  firmware: ReadonlySet<string>,
): PlannedModule | undefined {
  if (isEntry) return { file, path: "main.py", name: "__main__" };
  const relative = path
    .relative(root, file.fileName)
    .replaceAll(path.sep, "/")
    .replace(/\.[cm]?tsx?$/, "");
  if (relative.startsWith("../") || path.isAbsolute(relative)) return undefined;
  const [first = "", ...others] = relative.split("/").map(toIdentifier);
  const parts = [firmware.has(first) ? `${first}_` : first, ...others];
  return { file, path: `${parts.join("/")}.py`, name: parts.join(".") };
}

/**
 * Modules a file or folder of the same name on the board would hide: those of the stubs, and those every firmware
 * has (BOARD.md section 5: `u` modules and their plain names).
 */
function firmwareNames(checker: ts.TypeChecker): ReadonlySet<string> {
  const named = checker.getAmbientModules().map((symbol) => symbol.name.replaceAll('"', ""));
  return new Set([
    ...named,
    ..."socket time json os re random struct hashlib binascii io sys errno select ssl zlib collections".split(
      " ",
    ),
    ..."heapq main boot mpts network machine mpython music micropython gc math".split(" "),
  ]);
}
