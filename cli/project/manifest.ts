// The list a build leaves in its folder, so that the next one knows which files are its own.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync, renameSync } from "node:fs";
import path from "node:path";

/** The list's name inside the output folder. */
export const manifestFile = ".mpts-build.json";

/** The hashes a file may have and still be mpts' own, by path relative to the output folder. */
export type Manifest = ReadonlyMap<string, readonly string[]>;

/** The hash of a text; line ends do not count, since version control may change them. */
export function digest(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

/** The list in `folder`; empty when there is none or it is not one: then nothing is taken for mpts' own. */
export function readManifest(folder: string): Manifest {
  try {
    const list: unknown = JSON.parse(readFileSync(path.join(folder, manifestFile), "utf8"));
    if (typeof list !== "object" || list === null || !("files" in list)) return new Map();
    const { files } = list;
    if (typeof files !== "object" || files === null) return new Map();
    return new Map(
      Object.entries(files).flatMap(([name, hashes]: [string, unknown]) =>
        isInside(name) && Array.isArray(hashes)
          ? [[name, hashes.filter((hash): hash is string => typeof hash === "string")] as const]
          : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** Replaces the list in `folder`. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const file = path.join(folder, manifestFile);
  writeFileSync(
    `${file}.mpts-new`,
    `${JSON.stringify({ files: Object.fromEntries(manifest) }, undefined, 2)}\n`,
  );
  renameSync(`${file}.mpts-new`, file);
}

/** Whether a path of the list stays inside the folder: a list somebody edited must not reach outside. */
function isInside(name: string): boolean {
  return name !== "" && !path.isAbsolute(name) && !name.split(/[\\/]/).includes("..");
}
