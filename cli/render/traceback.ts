// Says which lines of the TypeScript a traceback of the board's Python is about.
import path from "node:path";
import type { OutputFile } from "../../compiler/index.js";
import { traceLine } from "../../compiler/emit/source-map.js";
import { shortPath } from "./diagnostics.js";

/** A frame of the user's program: `  File "main.py", line 4, in greet`. */
const frame = /^( {2}File "([^"]+)", line (\d+))/;

/**
 * The traceback with the TypeScript's place after each frame that has one.
 * @param folder the absolute folder the maps' sources are relative to
 * @param cwd places are shown from here
 */
export function mapTraceback(
  traceback: string,
  files: readonly OutputFile[],
  folder: string,
  cwd: string,
): string {
  const maps = new Map(files.map(({ path: name, map }) => [name, map]));
  return traceback
    .split("\n")
    .map((line) => {
      const [, head = "", file = "", number = ""] = frame.exec(line) ?? [];
      const map = maps.get(file.replace(/^\//, ""));
      const place = map === undefined ? undefined : traceLine(map, Number(number));
      if (!place) return line;
      const source = shortPath(path.resolve(folder, place.source), cwd);
      return `${head} (${source}:${place.line}:${place.column})${line.slice(head.length)}`;
    })
    .join("\n");
}
