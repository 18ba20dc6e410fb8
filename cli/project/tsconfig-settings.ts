// Reads what mpts needs of the user's tsconfig.json, with TypeScript's own reader (comments, trailing commas, "extends").
import { existsSync } from "node:fs";
import path from "node:path";
import { CommandFailure } from "../failure.js";

/** What the file says; absolute paths. */
export interface TsconfigSettings {
  /** The first program among "files", or else a main.ts that "include" covers. */
  readonly entry?: string;
  /** compilerOptions.outDir */
  readonly outDir?: string;
}

/** TypeScript's complaints that a configuration covers no files: for a folder that is being started that is no fault. */
const noInputs = new Set([18002, 18003]);

/** The settings of `folder`/tsconfig.json; none when there is no such file. TypeScript is loaded only when there is one. */
export async function readTsconfigSettings(folder: string): Promise<TsconfigSettings> {
  const file = path.join(folder, "tsconfig.json");
  if (!existsSync(file)) return {};
  const { default: ts } = await import("typescript");
  const source = ts.readConfigFile(file, (name) => ts.sys.readFile(name));
  // "files" of the user's own file only: an extended tsconfig.board.json lists the stubs there. They are read first,
  // since TypeScript puts the extended ones into the same object.
  const own: unknown = source.config;
  const listed = ownFiles(own).map((name) => path.resolve(folder, name));
  const parsed = ts.parseJsonConfigFileContent(source.config ?? {}, ts.sys, folder, undefined, file);
  const errors = [...(source.error ? [source.error] : []), ...parsed.errors];
  const error = errors.find((each) => !noInputs.has(each.code));
  if (error) {
    throw new CommandFailure("MPTS7006", {
      file,
      reason: `TS${error.code}: ${ts.flattenDiagnosticMessageText(error.messageText, " ")}`,
    });
  }
  const covered = ["main.ts", "src/main.ts"].map((name) => path.join(folder, name));
  const included = parsed.fileNames.map((name) => path.resolve(name));
  const entry = listed.find(isProgram) ?? covered.find((name) => included.includes(name));
  const outDir = parsed.options.outDir;
  return {
    ...(entry === undefined ? {} : { entry }),
    ...(outDir === undefined ? {} : { outDir: path.resolve(outDir) }),
  };
}

function isProgram(file: string): boolean {
  return file.endsWith(".ts") && !file.endsWith(".d.ts");
}

function ownFiles(config: unknown): readonly string[] {
  if (typeof config !== "object" || config === null || !("files" in config)) return [];
  const { files } = config;
  return Array.isArray(files) ? files.filter((name): name is string => typeof name === "string") : [];
}
