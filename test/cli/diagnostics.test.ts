// Diagnostics are printed with their place, code and source line, and the caret stands under the column.
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/index.js";
import { makePaint, wantsColour } from "../../cli/render/colour.js";
import { renderDiagnostics } from "../../cli/render/diagnostics.js";
import { makeFolder } from "./run-mpts.js";

const plain = makePaint(false);

function diagnostic(file: string, line: number, column: number): Diagnostic {
  return { code: "MPTS1001", category: "error", message: "not supported", file, line, column };
}

describe("a diagnostic", () => {
  test("names the file from the current folder, and shows the line with a caret", () => {
    const folder = makeFolder({ "src/main.ts": "let a = 1;\nlet b = label;\n" });
    const file = path.join(folder, "src", "main.ts");
    expect(renderDiagnostics([diagnostic(file, 2, 9)], folder, plain)).toBe(
      [
        `${path.join("src", "main.ts")}:2:9 - error MPTS1001: not supported`,
        "    let b = label;",
        "            ^",
        "",
      ].join("\n"),
    );
  });

  test.each([
    [
      "Chinese characters take two columns",
      'print("你好", x);',
      13,
      '    print("你好", x);\n                  ^\n',
    ],
    ["tabs stay tabs", "\tif (x) {", 2, "    \tif (x) {\n    \t^\n"],
    ["the first column", "x", 1, "    x\n    ^\n"],
  ])("%s", (_name, source, column, shown) => {
    const folder = makeFolder({ "main.ts": `${source}\r\n` });
    const text = renderDiagnostics([diagnostic(path.join(folder, "main.ts"), 1, column)], folder, plain);
    expect(text.slice(text.indexOf("\n") + 1)).toBe(shown);
  });

  test("about no file has no place", () => {
    expect(renderDiagnostics([diagnostic("", 1, 1)], "/", plain)).toBe("error MPTS1001: not supported\n");
  });

  test("about a file that is gone, or a line it does not have, still has its place", () => {
    const folder = makeFolder({ "main.ts": "x" });
    const gone = path.join(folder, "gone.ts");
    expect(renderDiagnostics([diagnostic(gone, 3, 4)], folder, plain)).toBe(
      "gone.ts:3:4 - error MPTS1001: not supported\n",
    );
    expect(renderDiagnostics([diagnostic(path.join(folder, "main.ts"), 9, 1)], folder, plain)).toBe(
      "main.ts:9:1 - error MPTS1001: not supported\n",
    );
  });

  test("outside the current folder is named in full", () => {
    const folder = makeFolder({ "a/main.ts": "x" });
    const file = path.join(folder, "a", "main.ts");
    const text = renderDiagnostics([diagnostic(file, 1, 1)], path.join(folder, "b"), plain);
    expect(text.startsWith(`${file}:1:1 - `)).toBe(true);
  });
});

test("colours are for terminals, and NO_COLOR turns them off", () => {
  expect(wantsColour({ isTTY: true }, {})).toBe(true);
  expect(wantsColour({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
  expect(wantsColour({ isTTY: true }, { TERM: "dumb" })).toBe(false);
  expect(wantsColour({}, {})).toBe(false);
  expect(makePaint(true)("red", "x")).toBe("\u001B[31mx\u001B[39m");
});
