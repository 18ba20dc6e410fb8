// Settles which program a command works on and where it writes: arguments first, then package.json, then tsconfig.json.
import { statSync } from "node:fs";
import path from "node:path";
import { CommandFailure } from "../failure.js";
import { findProjectFolder } from "./find.js";
import { readPackageSettings, type PackageSettings } from "./package-settings.js";
import { readTsconfigSettings, type TsconfigSettings } from "./tsconfig-settings.js";

/** Where a project with no settings keeps its program, in the order they are tried. */
const usualEntries = ["main.ts", "src/main.ts"] as const;

/** The user's project as a command needs it. Absolute paths. */
export interface Project {
  readonly folder: string;
  readonly settings: PackageSettings;
}

/** The project `entry` belongs to, or the one of the current folder. Without any, the current folder is the project. */
export function openProject(cwd: string, entry?: string): Project {
  const start = entry === undefined ? cwd : path.dirname(path.resolve(cwd, entry));
  const folder = findProjectFolder(start) ?? cwd;
  return { folder, settings: readPackageSettings(folder) };
}

/** What `compile` is to be given, and where `mpts build` puts the outcome. */
export interface Program {
  readonly entry: string;
  readonly target: "mpython";
  readonly outDir: string;
}

export interface ProgramRequest {
  readonly cwd: string;
  /** As the user wrote it. */
  readonly entry?: string | undefined;
  readonly outDir?: string | undefined;
  /** The command's name, for messages. */
  readonly command: string;
}

/**
 * The program to compile.
 * @throws CommandFailure MPTS7001 to MPTS7006 when there is none or a configuration file is wrong.
 */
export async function findProgram(project: Project, request: ProgramRequest): Promise<Program> {
  const { folder, settings } = project;
  const entry = resolveFirst([request.cwd, request.entry], [folder, settings.entry]);
  const outDir = resolveFirst([request.cwd, request.outDir], [folder, settings.outDir]);
  if (entry !== undefined) checkEntry(entry, request.entry ?? entry);
  const tsconfig: TsconfigSettings =
    entry === undefined || outDir === undefined ? await readTsconfigSettings(folder) : {};
  return {
    entry: entry ?? entryFrom(tsconfig, folder, request.command),
    target: settings.target ?? "mpython",
    outDir: outDir ?? tsconfig.outDir ?? path.join(folder, "build"),
  };
}

/** The first path that is given, read from the folder it stands beside. */
function resolveFirst(
  ...paths: readonly (readonly [base: string, relative: string | undefined])[]
): string | undefined {
  for (const [base, relative] of paths) {
    if (relative !== undefined) return path.resolve(base, relative);
  }
  return undefined;
}

function entryFrom(tsconfig: TsconfigSettings, folder: string, command: string): string {
  if (tsconfig.entry !== undefined) {
    checkEntry(tsconfig.entry, tsconfig.entry);
    return tsconfig.entry;
  }
  const found = usualEntries.map((name) => path.join(folder, name)).find(isFile);
  if (found === undefined) {
    throw new CommandFailure("MPTS7002", { tried: usualEntries.join(", "), folder, command });
  }
  return found;
}

function checkEntry(file: string, shown: string): void {
  if (!isFile(file)) throw new CommandFailure("MPTS7001", { file: shown });
  if (!/(?<!\.d)\.ts$/.test(file)) throw new CommandFailure("MPTS7003", { file: shown });
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
