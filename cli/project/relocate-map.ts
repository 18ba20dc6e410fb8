// Makes a source map lead to its sources from the folder it is written to.
import path from "node:path";
import { parseSourceMap } from "../../compiler/emit/source-map.js";

/**
 * The map's JSON text with its `sources` as seen from `to`.
 * @param from the absolute folder they are relative to now
 */
export function relocateMap(map: string, from: string, to: string): string {
  const parsed = parseSourceMap(map);
  const sources = parsed.sources.map((source) =>
    path.relative(to, path.resolve(from, source)).split(path.sep).join("/"),
  );
  return JSON.stringify({ ...parsed, sources });
}
