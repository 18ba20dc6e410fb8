// The grammar check: what the board refuses is found and placed, and the worker behind it can fail without harm.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { checkGrammar, GrammarChecker } from "../../compiler/emit/grammar-check.js";

const workerFile = packageFile("dist/grammar-worker.js");
const folder = mkdtempSync(path.join(tmpdir(), "mpts-grammar-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A checker over a worker that fails on purpose. */
function checkerWith(fixture: string, deadline = 20_000): GrammarChecker {
  return new GrammarChecker({
    workerFile: fileURLToPath(new URL(`fixtures/grammar-workers/${fixture}.mjs`, import.meta.url)),
    deadline,
  });
}

beforeAll(() => {
  if (!existsSync(workerFile)) throw new Error('build first: "npm run build"');
});

describe("the board's grammar", () => {
  it("takes plain programs, Chinese in them, and nothing at all", async () => {
    const contents = "# 注释\n名字 = '掌控板'\nif 名字:\n    print(名字)\n";
    await expect(checkGrammar([{ path: "main.py", contents }])).resolves.toEqual([]);
    await expect(checkGrammar([{ path: "empty.py", contents: "" }])).resolves.toEqual([]);
    await expect(checkGrammar([])).resolves.toEqual([]);
  });

  it("names the file, the line and MicroPython's reason, for every file in its order", async () => {
    const errors = await checkGrammar([
      { path: "main.py", contents: "a = 1\n\nb = f'{a}'\n" },
      { path: "lib/fine.py", contents: "pass\n" },
      { path: "lib/bad.py", contents: "def f():\n    return 1\n  x = 2\n" },
      { path: "loop.py", contents: "break\n" },
    ]);
    expect(errors).toEqual([
      { path: "main.py", line: 3, message: "SyntaxError: invalid syntax" },
      {
        path: "lib/bad.py",
        line: 3,
        message: expect.stringMatching(/^IndentationError: unindent/) as string,
      },
      { path: "loop.py", line: 1, message: "SyntaxError: 'break'/'continue' outside loop" },
    ]);
  });

  it.each([
    "[*a, 1]",
    "{**a}",
    "f(*a, *b)",
    "f(*a, 1)",
    "f'{x}'",
    "match x:\n    case 1: pass",
    "def f(a, /): pass",
  ])("refuses %s, as the stock firmware does", async (contents) => {
    await expect(checkGrammar([{ path: "main.py", contents: `${contents}\n` }])).resolves.toHaveLength(1);
  });

  it("takes native code for the board's CPU", async () => {
    const contents = "import micropython\n@micropython.viper\ndef f(x: int) -> int:\n    return x\n";
    await expect(checkGrammar([{ path: "main.py", contents }])).resolves.toEqual([]);
  });

  it("answers many checks at once, each with its own errors", async () => {
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        checkGrammar([
          { path: `${index}.py`, contents: `${"\n".repeat(index)}${index % 2 ? "x = =" : "x = 1"}\n` },
        ]),
      ),
    );
    results.forEach((errors, index) => {
      expect(errors.map(({ path: file, line }) => [file, line])).toEqual(
        index % 2 ? [[`${index}.py`, index + 1]] : [],
      );
    });
  });
});

describe("the worker", () => {
  it("is replaced once when it dies, and the check goes on", async () => {
    const checker = checkerWith("dies-once");
    const contents = path.join(folder, "died");
    await expect(checker.check([{ path: "main.py", contents }])).resolves.toEqual([]);
    expect(existsSync(contents)).toBe(true);
  });

  it("is given up when it cannot start, and the next check is not blocked by that", async () => {
    const checker = checkerWith("throws");
    await expect(checker.check([{ path: "main.py", contents: "" }])).rejects.toThrow("no compiler here");
    await expect(checker.check([{ path: "main.py", contents: "" }])).rejects.toThrow("no compiler here");
  });

  it("never keeps a check waiting beyond the deadline", async () => {
    await expect(checkerWith("hangs", 150).check([{ path: "main.py", contents: "" }])).rejects.toThrow(
      "150 ms",
    );
  });

  it("may fail while nobody waits: the next check gets a new one", async () => {
    const checker = checkerWith("exits-idle");
    for (let round = 0; round < 3; round++) {
      await expect(checker.check([{ path: "main.py", contents: "" }])).resolves.toEqual([]);
    }
  });

  it("says how to get it when it is missing", async () => {
    const checker = new GrammarChecker({ workerFile: path.join(folder, "missing.js"), deadline: 1000 });
    await expect(checker.check([{ path: "main.py", contents: "" }])).rejects.toThrow("npm run build");
  });

  it("lets a program that used it end by itself", async () => {
    const program = path.join(folder, "program.mjs");
    const source = path.join(
      path.dirname(fileURLToPath(import.meta.url)),
      "../../compiler/emit/grammar-check.ts",
    );
    await build({
      stdin: {
        contents: `
          import { GrammarChecker } from ${JSON.stringify(source)};
          const checker = new GrammarChecker({ workerFile: ${JSON.stringify(workerFile)}, deadline: 60000 });
          console.log(JSON.stringify(await checker.check([{ path: "a.py", contents: "x = =\\n" }])));`,
        resolveDir: folder,
      },
      outfile: program,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "error",
    });
    const output = execFileSync(process.execPath, [program], { encoding: "utf8", timeout: 50_000 });
    expect(JSON.parse(output)).toEqual([{ path: "a.py", line: 1, message: "SyntaxError: invalid syntax" }]);
  });

  it("leaves the process of its user as it was", async () => {
    const before = process.listenerCount("uncaughtException");
    await checkGrammar([{ path: "main.py", contents: "pass\n" }]);
    expect(process.listenerCount("uncaughtException")).toBe(before);
    expect(typeof globalThis.fetch).toBe("function");
  });
});
