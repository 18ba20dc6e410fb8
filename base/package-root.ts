// Finds the files that ship beside the code (stubs, Python helpers, fonts), in a checkout and in an installed package alike.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

let root: string | undefined;

/** The folder that holds mpts' own `package.json`. */
export function packageRoot(): string {
  if (root === undefined) {
    let folder = path.dirname(fileURLToPath(import.meta.url));
    while (!existsSync(path.join(folder, "package.json"))) {
      const parent = path.dirname(folder);
      if (parent === folder) throw new Error("mpts is not installed completely: its package.json is missing");
      folder = parent;
    }
    root = folder;
  }
  return root;
}

/** The absolute path of a file that ships with mpts, given relative to the package's root with `/`. */
export function packageFile(relative: string): string {
  return path.join(packageRoot(), ...relative.split("/"));
}
