// Finds the name under which a file of the user's is kept before mpts writes its own.
import path from "node:path/posix";

/** The first of `main_backup.py`, `main_backup_2.py`, ... that is not among `taken` (names in the same folder). */
export function backupPath(file: string, taken: ReadonlySet<string>): string {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number++) {
    const candidate = `${name}_backup${number === 1 ? "" : `_${number}`}${ext}`;
    if (!taken.has(candidate)) return path.join(dir, candidate);
  }
}
