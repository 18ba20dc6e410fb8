// Puts verified files in their places: in one step by renaming, or by copying where the board cannot rename.
import { temporarySuffix } from "../board/module-names.js";
import { stringLiteral } from "../board/python-literal.js";
import type { BoardSession } from "../board/session.js";
import { done, type BoardFiles } from "./board-files.js";

/**
 * Renames every temporary file to its own name, in the order given. All of it is one piece of code, which starts only
 * when it has arrived whole: a connection that breaks leaves all files old or all new.
 */
export async function renameAll(session: BoardSession, paths: readonly string[]): Promise<void> {
  const names = paths.map((path) => stringLiteral(path) + ",").join("");
  // Run twice it finds nothing left to rename: `stat` raises, the file is in place already.
  const code = `for p in (${names}):
 t=p+${stringLiteral(temporarySuffix)}
 try:
  _o.stat(t)
 except OSError:
  continue
 _o.rename(t,p)
print('=')`;
  await session.run(code, "putting the files in place", done);
}

/**
 * Copies a verified temporary file to its own name where the board cannot rename, then removes the temporary one.
 * Returns whether the copy is equal. Room for the copy is proved before the old file is given up.
 */
export async function copyIntoPlace(
  session: BoardSession,
  boardFiles: BoardFiles,
  path: string,
  size: number,
  oldSize: number,
): Promise<boolean> {
  const probe = path + ".mpts-room";
  const code = `f=open(${stringLiteral(probe)},'wb')
for i in range(${Math.ceil(Math.max(0, size - oldSize) / 32) + 1}):
 if f.write(bytes(32))!=32:
  raise OSError(28)
f.close()
_o.remove(${stringLiteral(probe)})
print('=')`;
  await session.run(code, `making room for ${path}`, done);
  const equal = await boardFiles.copy(path + temporarySuffix, path);
  if (equal) await boardFiles.remove([path + temporarySuffix]);
  return equal;
}
