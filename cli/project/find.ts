// Finds the folder of the user's project: the nearest one upwards that holds a package.json or a tsconfig.json.
import { existsSync } from "node:fs";
import path from "node:path";

/** The project folder seen from `start`, or undefined when no folder up to the root is one. */
export function findProjectFolder(start: string): string | undefined {
  let folder = start;
  for (;;) {
    if (existsSync(path.join(folder, "package.json")) || existsSync(path.join(folder, "tsconfig.json"))) {
      return folder;
    }
    const parent = path.dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
