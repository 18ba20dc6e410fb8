// What the link is given of a compiled program.
import type { CompileResult } from "../compiler/index.js";
import type { BoardFile } from "../device/index.js";

/** The Python files as bytes; source maps stay on this machine. */
export function boardFiles(result: CompileResult): readonly BoardFile[] {
  return result.files.map(({ path, contents }) => ({ path, contents: new TextEncoder().encode(contents) }));
}
