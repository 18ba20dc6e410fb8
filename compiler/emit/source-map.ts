// Source maps (version 3, ECMA-426) from the emitted Python to the TypeScript, and back from a traceback's line.
import path from "node:path";
import type { Mapping } from "../python/index.js";
import { decodeVlq, encodeVlq } from "./vlq.js";

/** The JSON of a source map, as far as mpts writes it. */
export interface SourceMap {
  readonly version: 3;
  /** The Python file. */
  readonly file?: string;
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly names: readonly string[];
  readonly mappings: string;
}

/** How the sources are named in a map. */
export interface SourceMapOptions {
  /** The Python file the map belongs to. */
  readonly file: string;
  /** The absolute folder that `sources` are relative to: where the map will lie. */
  readonly folder: string;
  /** The text of a source, to be carried inside the map; without it the map holds no texts. */
  readonly contentOf?: (sourceFile: string) => string | undefined;
}

/** A place in a source file. Line and column count from 1, as in diagnostics. */
export interface TracedPlace {
  /** As the map names it. */
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join("/");
}

/** The source map of a printed file, as JSON text. `mappings` come in the order of the text. */
export function writeSourceMap(mappings: readonly Mapping[], options: SourceMapOptions): string {
  const files = [...new Set(mappings.map(({ source }) => source.file))];
  const indexes = new Map(files.map((file, index) => [file, index]));
  const { contentOf } = options;
  const map: SourceMap = {
    version: 3,
    file: options.file,
    sources: files.map((file) => relativePath(options.folder, file)),
    ...(contentOf === undefined ? {} : { sourcesContent: files.map((file) => contentOf(file) ?? null) }),
    names: [],
    mappings: encodeMappings(mappings, indexes),
  };
  return JSON.stringify(map);
}

/** Lines are divided by `;`, segments by `,`; every number but the column is relative to the last segment's. */
function encodeMappings(mappings: readonly Mapping[], indexes: ReadonlyMap<string, number>): string {
  const lines: string[][] = [];
  let previous = [0, 0, 0, 0];
  for (const { line, column, source } of mappings) {
    if (line >= lines.length) previous[0] = 0;
    while (lines.length <= line) lines.push([]);
    const current = [column, indexes.get(source.file) ?? 0, source.line, source.column];
    lines[line]?.push(current.map((value, part) => encodeVlq(value - (previous[part] ?? 0))).join(""));
    previous = current;
  }
  return lines.map((segments) => segments.join(",")).join(";");
}

/** The first place each line of the Python file comes from; lines without one are left out. */
function firstPlaces(map: SourceMap): Map<number, TracedPlace> {
  const places = new Map<number, TracedPlace>();
  let source = 0;
  let line = 0;
  let column = 0;
  map.mappings.split(";").forEach((segments, index) => {
    for (const segment of segments.split(",").filter((text) => text !== "")) {
      const [, sourceStep, lineStep, columnStep] = decodeVlq(segment);
      // A segment of one number says that the text comes from nowhere.
      if (sourceStep === undefined || lineStep === undefined || columnStep === undefined) continue;
      source += sourceStep;
      line += lineStep;
      column += columnStep;
      const name = map.sources[source];
      if (name === undefined || places.has(index + 1)) continue;
      places.set(index + 1, { source: name, line: line + 1, column: column + 1 });
    }
  });
  return places;
}

/**
 * The place in the TypeScript behind a line of the Python file, as a traceback names it (counted from 1).
 * A line that has none of its own (`else:`, a closing bracket) takes that of the nearest line above;
 * `undefined` when there is none.
 * @param map the source map's JSON text, or what it parses to
 * @throws {SyntaxError} when the map is no source map
 */
export function traceLine(map: string | SourceMap, line: number): TracedPlace | undefined {
  const places = firstPlaces(typeof map === "string" ? parseSourceMap(map) : map);
  for (let current = line; current > 0; current--) {
    const place = places.get(current);
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * Reads a source map's JSON text.
 * @throws {SyntaxError} when it is no source map of version 3
 */
export function parseSourceMap(text: string): SourceMap {
  const value: unknown = JSON.parse(text);
  if (!isSourceMap(value)) throw new SyntaxError("this is no source map of version 3");
  return value;
}

function isSourceMap(value: unknown): value is SourceMap {
  if (typeof value !== "object" || value === null) return false;
  if (!("version" in value && "sources" in value && "mappings" in value)) return false;
  return value.version === 3 && Array.isArray(value.sources) && typeof value.mappings === "string";
}
