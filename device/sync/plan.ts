// Decides, from what is on the board and what should be, what travels and what is kept safe first.
import path from "node:path/posix";
import { temporarySuffix } from "../board/module-names.js";
import type { BoardFile } from "../link-options.js";
import { backupPath } from "./backup.js";
import { sha256, type BoardFiles, type FileState } from "./board-files.js";
import { isOurs, manifestPath, nextManifest, parseManifest, writeManifest } from "./manifest.js";

/** A file with the hash it must have on the board. */
export interface PlannedFile extends BoardFile {
  readonly sha256: string;
}

/** A file of the user's and where it is kept. */
export interface Backup {
  readonly from: string;
  readonly to: string;
}

export interface Plan {
  /** To be written, in this order: the manifest first, `main.py` last. Empty when there is nothing to do. */
  readonly writes: readonly PlannedFile[];
  readonly unchanged: readonly string[];
  readonly backups: readonly Backup[];
  /** Temporary files of an upload that did not finish. */
  readonly leftovers: readonly string[];
  /** What was on the board under the paths of the program. */
  readonly states: ReadonlyMap<string, FileState>;
}

/** Folders that hold `file`, outermost first; the root is not among them. */
export function foldersOf(file: string): readonly string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Asks the board what it has and compares. Nothing is changed. */
export async function makePlan(
  boardFiles: BoardFiles,
  files: readonly BoardFile[],
  flat: boolean,
): Promise<Plan> {
  const wanted = files.map((file) => ({ ...file, sha256: sha256(file.contents) }));
  const manifest = parseManifest(await boardFiles.read(manifestPath));
  const sizes = new Map(wanted.map((file) => [file.path, file.contents.length]));
  const states = await boardFiles.states([...sizes.keys()], (file) =>
    // Whether a file is ours is told by its hash: a size that differs does not settle it then.
    manifest.files[file] ? undefined : sizes.get(file),
  );

  const changed = wanted.filter((file) => states.get(file.path)?.sha256 !== file.sha256);
  const folders = flat ? [""] : [...new Set(["", ...files.flatMap((file) => foldersOf(file.path))])];
  const names = new Map<string, readonly string[]>();
  for (const folder of folders) names.set(folder, await boardFiles.list(folder));

  const backups: Backup[] = [];
  for (const file of changed) {
    const state = states.get(file.path);
    if (!state || isOurs(manifest, file.path, state.sha256)) continue;
    const folder = flat ? "" : path.dirname(file.path).replace(/^\.$/, "");
    const taken = new Set([
      ...(names.get(folder) ?? []),
      ...wanted.map((other) => path.basename(other.path)),
      ...backups.map((backup) => path.basename(backup.to)),
    ]);
    backups.push({ from: file.path, to: backupPath(file.path, taken) });
  }
  const leftovers = [...names].flatMap(([folder, list]) =>
    list.filter((name) => name.endsWith(temporarySuffix)).map((name) => path.join(folder, name)),
  );
  return {
    writes: changed.length === 0 ? [] : [manifestFor(changed), ...mainLast(changed)],
    unchanged: wanted.filter((file) => !changed.includes(file)).map((file) => file.path),
    backups,
    leftovers,
    states,
  };

  function manifestFor(written: readonly PlannedFile[]): PlannedFile {
    const hashes: Record<string, string> = {};
    const replaced: Record<string, string> = {};
    for (const file of written) {
      hashes[file.path] = file.sha256;
      const state = states.get(file.path);
      if (state && isOurs(manifest, file.path, state.sha256)) replaced[file.path] = state.sha256;
    }
    const contents = writeManifest(nextManifest(manifest, hashes, replaced));
    return { path: manifestPath, contents, sha256: sha256(contents) };
  }
}

/** `main.py` is what starts: it comes when everything it imports is there. */
function mainLast(files: readonly PlannedFile[]): readonly PlannedFile[] {
  return [...files].sort((one, other) => Number(one.path === "main.py") - Number(other.path === "main.py"));
}
