// Writes what a build produced: all files or none, atomically, over nothing but mpts' own earlier outputs.
import { mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "../../compiler/index.js";
import { exitCode } from "../exit-codes.js";
import { CommandFailure } from "../failure.js";
import { relocateMap } from "./relocate-map.js";
import { digest, readManifest, writeManifest, type Manifest } from "./manifest.js";

/** What a build left in its folder. Paths relative to it, with `/`. */
export interface WrittenOutputs {
  readonly written: readonly { readonly name: string; readonly bytes: number }[];
  /** Outputs of the build before that this one no longer makes. */
  readonly removed: readonly string[];
}

/**
 * Makes `folder` hold exactly `files` (and their source maps) of mpts' outputs. Files mpts did not write are left alone.
 * @param sourceFolder the folder the maps' sources are relative to
 * @throws CommandFailure MPTS7008 when the folder cannot be written, MPTS7009 when a file stands in the way.
 */
export function writeOutputs(
  folder: string,
  sourceFolder: string,
  files: readonly OutputFile[],
): WrittenOutputs {
  const outputs = new Map<string, string>();
  for (const { path: name, contents, map } of files) {
    outputs.set(name, contents);
    const mapFolder = path.dirname(path.join(folder, name));
    if (map !== undefined) outputs.set(`${name}.map`, relocateMap(map, sourceFolder, mapFolder));
  }
  const before = readManifest(folder);
  for (const [name, contents] of outputs) refuseForeign(folder, name, contents, before);
  const stale = [...before.keys()].filter((name) => !outputs.has(name));
  const hashes: Manifest = new Map([...outputs].map(([name, text]) => [name, [digest(text)]]));

  const temporary = new Map<string, string>();
  try {
    for (const [name, contents] of outputs) {
      const target = path.join(folder, name);
      mkdirSync(path.dirname(target), { recursive: true });
      temporary.set(`${target}.mpts-new`, target);
      writeFileSync(`${target}.mpts-new`, contents);
    }
    // Should the machine stop between two renames, both the old and the new contents are known as ours.
    writeManifest(folder, merge(before, hashes));
    for (const [from, to] of temporary) renameSync(from, to);
    const removed = stale.filter((name) => removeOwn(folder, name, before));
    writeManifest(folder, hashes);
    const written = [...outputs].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }));
    return { written, removed };
  } catch (error) {
    for (const from of temporary.keys()) rmSync(from, { force: true });
    throw cannotWrite(folder, error);
  }
}

function cannotWrite(file: string, error: unknown): CommandFailure {
  const reason = error instanceof Error ? error.message : String(error);
  return new CommandFailure("MPTS7008", { file, reason }, exitCode.wrongUse, { cause: error });
}

function merge(before: Manifest, now: Manifest): Manifest {
  const names = new Set([...before.keys(), ...now.keys()]);
  return new Map([...names].map((name) => [name, [...(before.get(name) ?? []), ...(now.get(name) ?? [])]]));
}

function refuseForeign(folder: string, name: string, contents: string, before: Manifest): void {
  const file = path.join(folder, name);
  const present = readIfPresent(file);
  if (present === undefined || digest(present) === digest(contents)) return;
  if (!before.get(name)?.includes(digest(present))) throw new CommandFailure("MPTS7009", { file });
}

/** Removes a stale output unless somebody changed it, and the folders that become empty with it. */
function removeOwn(folder: string, name: string, before: Manifest): boolean {
  const file = path.join(folder, name);
  const present = readIfPresent(file);
  if (present === undefined || !before.get(name)?.includes(digest(present))) return false;
  rmSync(file);
  for (let parent = path.dirname(file); parent !== folder; parent = path.dirname(parent)) {
    try {
      rmdirSync(parent);
    } catch {
      break; // something else is in it
    }
  }
  return true;
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw cannotWrite(file, error);
  }
}
