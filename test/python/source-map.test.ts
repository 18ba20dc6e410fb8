// Source maps: read back by Node's own reader, and traced from a line of Python to its TypeScript.
import { SourceMap } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSourceMap, traceLine, writeSourceMap } from "../../compiler/emit/source-map.js";
import { decodeVlq, encodeVlq } from "../../compiler/emit/vlq.js";
import * as py from "../../compiler/python/index.js";

const at = (line: number, column = 0, file = "/project/src/main.ts") => ({ file, line, column });
const options = { file: "main.py", folder: "/project/build" };

describe("VLQ", () => {
  // The values are those of the format's own description: 0, 1, -1, 123 (ECMA-426 and its predecessors).
  it.each([
    [0, "A"],
    [1, "C"],
    [-1, "D"],
    [15, "e"],
    [16, "gB"],
    [123, "2H"],
  ])("writes %i as %s", (value, text) => {
    expect(encodeVlq(value)).toBe(text);
    expect(decodeVlq(text)).toEqual([value]);
  });

  it("refuses what is none", () => {
    expect(() => decodeVlq("!")).toThrow(SyntaxError);
    expect(() => decodeVlq("g")).toThrow(SyntaxError);
  });
});

describe("a source map", () => {
  it("names its sources relative to its folder, with slashes, and carries their text on request", () => {
    const mappings = [
      { line: 0, column: 0, source: at(0) },
      { line: 1, column: 0, source: at(0, 0, "/project/lib/util.ts") },
    ];
    const contentOf = (file: string) => (file.endsWith("main.ts") ? "源" : undefined);
    expect(parseSourceMap(writeSourceMap(mappings, options))).toEqual({
      version: 3,
      file: "main.py",
      sources: ["../src/main.ts", "../lib/util.ts"],
      names: [],
      mappings: "AAAA;ACAA",
    });
    expect(parseSourceMap(writeSourceMap(mappings, { ...options, contentOf })).sourcesContent).toEqual([
      "源",
      null,
    ]);
  });

  it("is read back by Node, place for place", () => {
    const step = fc.record({
      lines: fc.nat(2),
      column: fc.integer({ min: 1, max: 90 }),
      source: fc.record({
        file: fc.constantFrom("/project/src/main.ts", "/project/src/b.ts"),
        line: fc.nat(5000),
        column: fc.nat(200),
      }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        let [line, column] = [0, -1];
        const mappings = steps.map(({ lines, column: more, source }) => {
          column = lines > 0 ? more : column + more;
          line += lines;
          return { line, column, source };
        });
        const { sourcesContent = [], names, ...map } = parseSourceMap(writeSourceMap(mappings, options));
        const reader = new SourceMap({
          ...map,
          file: "main.py",
          sourceRoot: "",
          sources: [...map.sources],
          sourcesContent: sourcesContent.map(String),
          names: [...names],
        });
        for (const { line: generated, column: place, source } of mappings) {
          expect(reader.findEntry(generated, place)).toMatchObject({
            originalSource: source.file.replace("/project", ".."),
            originalLine: source.line,
            originalColumn: source.column,
          });
        }
      }),
    );
  });

  it("traces a traceback's line to the TypeScript, lines without a place to the one above", () => {
    const module = py.module([
      py.comment("no place"),
      py.tryStatement(
        [py.expressionStatement(py.call(py.name("f"), [], [], at(4, 9)), at(4, 4))],
        [py.exceptHandler({}, [py.pass(at(6, 4))])],
        [],
        [],
        at(3, 2),
      ),
    ]);
    const { text, mappings } = py.print(module, py.assignNames(module));
    expect(text).toBe("# no place\ntry:\n    f()\nexcept:\n    pass\n");
    const map = writeSourceMap(mappings, options);
    const source = "../src/main.ts";
    expect([1, 2, 3, 4, 5].map((line) => traceLine(map, line))).toEqual([
      undefined,
      { source, line: 4, column: 3 },
      { source, line: 5, column: 5 },
      { source, line: 5, column: 5 },
      { source, line: 7, column: 5 },
    ]);
  });

  it("must be one", () => {
    expect(() => traceLine("{}", 1)).toThrow(SyntaxError);
    expect(() => traceLine('{"version":2,"sources":[],"mappings":""}', 1)).toThrow(SyntaxError);
    expect(() => traceLine("no", 1)).toThrow(SyntaxError);
  });
});
