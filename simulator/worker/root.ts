// Empties the interpreter's own root folder, where paths like `..` end up, so that nothing can be kept there and lost.
import { Errno, wasiErrno } from "./errno.js";
import type { EmscriptenFs } from "./micropython.js";

/** Makes everything at the root except `kept` vanish for good. What is open there stays open. */
export function closeRoot(files: EmscriptenFs, kept: readonly string[]): void {
  const { root } = files;
  const names = root.node_ops.readdir?.(root) ?? [];
  for (const name of names) {
    if (name === "." || name === ".." || kept.includes(`/${name}`)) continue;
    files.hashRemoveNode(files.lookupNode(root, name));
  }
  const refuse = (errno: number): never => {
    throw new files.ErrnoError(wasiErrno(errno));
  };
  root.node_ops = {
    ...root.node_ops,
    lookup: () => refuse(Errno.ENOENT),
    mknod: () => refuse(Errno.EACCES),
    rename: () => refuse(Errno.EACCES),
    unlink: () => refuse(Errno.EACCES),
    rmdir: () => refuse(Errno.EACCES),
    setattr: () => undefined,
    readdir: () => [".", ".."],
  };
}
