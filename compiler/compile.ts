// From a program's first file to its Python files: load, check, analyse, lower, link helpers, print, check the grammar.
import { existsSync } from "node:fs";
import path from "node:path";
import { packageFile } from "../base/package-root.js";
import { localeFromEnvironment, type Locale } from "../base/message.js";
import { analyse } from "./analysis/index.js";
import { Reporter, type Diagnostic } from "./diagnostics/report.js";
import { checkGrammar } from "./emit/grammar-check.js";
import { loadHelperLibrary, type HelperLibrary } from "./emit/helpers.js";
import { traceLine, writeSourceMap } from "./emit/source-map.js";
import { libraryFlows } from "./library/table.js";
import { lowerFile } from "./lower/file.js";
import { helperModule } from "./lower/helper-module.js";
import { Lowering } from "./lower/lowering.js";
import { loadProgram, typeScriptDiagnostics } from "./program/load.js";
import { ModulePlan } from "./program/modules.js";
import { assignNames, print } from "./python/index.js";

/** What to compile and for which board. */
export interface CompileOptions {
  /** Absolute path of the program's first file. */
  readonly entry: string;
  /** The board's profile. */
  readonly target: "mpython";
  /** The language of messages; by default the environment's. */
  readonly locale?: Locale;
}

/** One file to put on the board. */
export interface OutputFile {
  /** Path on the board, relative to its root, with `/`. */
  readonly path: string;
  readonly contents: string;
  /** The source map (version 3, JSON) from the Python back to the TypeScript. */
  readonly map?: string;
}

export interface CompileResult {
  /** True when there is no error; warnings may be there. */
  readonly ok: boolean;
  /** The output path of the entry: `main.py`, which the board runs at power-on. */
  readonly entry: string;
  /** Empty when there is an error. */
  readonly files: readonly OutputFile[];
  /** Errors and warnings, in source order within each file. */
  readonly diagnostics: readonly Diagnostic[];
}

const entryPath = "main.py";
let helperLibrary: HelperLibrary | undefined;

/** Compiles a program. Writes nothing; a mistake in the program is a diagnostic, never an exception. */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  const reporter = new Reporter(options.locale ?? localeFromEnvironment(process.env));
  const entry = path.resolve(options.entry);
  if (!existsSync(entry)) {
    reporter.reportAt("MPTS4010", entry, 1, 1, { file: entry });
    return failed(reporter);
  }
  try {
    const files = lowerProgram(entry, reporter);
    if (!reporter.hasErrors) await refuseBadGrammar(files, path.dirname(entry), reporter);
    if (reporter.hasErrors) return failed(reporter);
    return { ok: true, entry: entryPath, files, diagnostics: reporter.diagnostics };
  } catch (error) {
    // Whatever goes wrong inside is a mistake of mpts', told as one message like any other.
    reporter.reportAt("MPTS4012", entry, 1, 1, {
      message: error instanceof Error ? error.message : String(error),
    });
    return failed(reporter, error);
  }
}

function failed(reporter: Reporter, cause?: unknown): CompileResult {
  if (cause instanceof Error && process.env["MPTS_DEBUG"] !== undefined) console.error(cause);
  return { ok: false, entry: entryPath, files: [], diagnostics: reporter.diagnostics };
}

function lowerProgram(entry: string, reporter: Reporter): OutputFile[] {
  const loaded = loadProgram(entry, "runtime-stubs/mpython/index.d.ts");
  for (const diagnostic of typeScriptDiagnostics(loaded)) reporter.adopt(diagnostic);
  // Types that do not hold are no ground to lower on.
  if (reporter.hasErrors) return [];
  const plan = new ModulePlan(loaded, reporter);
  const analysis = analyse(loaded, libraryFlows);
  const root = path.dirname(entry);
  const files: OutputFile[] = [];
  const helpers = new Set<string>();
  for (const planned of plan.modules) {
    const lowered = lowerFile(new Lowering(analysis, reporter, plan, planned.file));
    for (const name of lowered.helpers.keys()) helpers.add(name);
    if (reporter.hasErrors) continue;
    const { text, mappings } = print(lowered.module, assignNames(lowered.module));
    const map = writeSourceMap(mappings, { file: planned.path, folder: root });
    files.push({ path: planned.path, contents: text, map });
  }
  if (helpers.size > 0 && !reporter.hasErrors) {
    helperLibrary ??= loadHelperLibrary(packageFile("compiler/runtime"));
    files.push({ path: `${helperModule}.py`, contents: helperLibrary.link(helpers).text });
  }
  return files;
}

/** The board's own compiler has the last word: what it refuses is a mistake of mpts', and is said to be one. */
async function refuseBadGrammar(
  files: readonly OutputFile[],
  folder: string,
  reporter: Reporter,
): Promise<void> {
  for (const error of await checkGrammar(files)) {
    const map = files.find((file) => file.path === error.path)?.map;
    const place = map === undefined ? undefined : traceLine(map, error.line);
    const file = place === undefined ? "" : path.resolve(folder, place.source);
    reporter.reportAt("MPTS4011", file, place?.line ?? 1, place?.column ?? 1, {
      message: `${error.path}:${error.line}: ${error.message}`,
    });
  }
}
