// The codes of a missing file and of a broken mpts: faults are put into the compiler's own parts.
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { compile } from "../../compiler/index.js";
import { checkGrammar } from "../../compiler/emit/grammar-check.js";
import { analyse } from "../../compiler/analysis/index.js";
import { compileFiles } from "./catalogue-cases.js";

vi.mock("../../compiler/emit/grammar-check.js", { spy: true });
vi.mock("../../compiler/analysis/index.js", { spy: true });

afterEach(() => {
  vi.mocked(checkGrammar).mockReset();
  vi.mocked(analyse).mockReset();
});

const program = { "main.ts": "const level = 3;\n\nconsole.log(level);\n" };

test("MPTS4010: the first file is not there", async () => {
  const entry = path.resolve("no", "such", "main.ts");
  const result = await compile({ entry, target: "mpython", locale: "en" });
  expect(result).toMatchObject({ ok: false, files: [] });
  expect(result.diagnostics).toEqual([
    {
      code: "MPTS4010",
      category: "error",
      message: `The file \`${entry}\` cannot be read. Check the path.`,
      file: entry,
      line: 1,
      column: 1,
    },
  ]);
});

describe("MPTS4011: the board's compiler refuses the Python", () => {
  test("at the TypeScript the line was made of", async () => {
    vi.mocked(checkGrammar).mockResolvedValueOnce([
      { path: "main.py", line: 3, message: "SyntaxError: invalid syntax" },
    ]);
    const { result, places } = await compileFiles(program);
    expect(result).toMatchObject({ ok: false, files: [] });
    expect(places).toEqual([expect.stringMatching(/^MPTS4011 .*main\.ts:3:1$/)]);
    expect(result.diagnostics[0]?.message).toContain("main.py:3: SyntaxError: invalid syntax");
  });
});

describe("MPTS4012: mpts fails inside", () => {
  test("with an error", async () => {
    vi.mocked(analyse).mockImplementationOnce(() => {
      throw new Error("out of luck");
    });
    const { result, places } = await compileFiles(program);
    expect(result).toMatchObject({ ok: false, files: [] });
    expect(places).toEqual(["MPTS4012 main.ts:1:1"]);
    expect(result.diagnostics[0]?.message).toContain("out of luck");
  });

  test("and the next program compiles as if nothing had been", async () => {
    expect((await compileFiles(program)).result).toMatchObject({ ok: true, diagnostics: [] });
  });
});
