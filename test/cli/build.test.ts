// mpts build as a user runs it: what it prints, what it writes, and that errors write nothing.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn, makeFolder, mpts } from "./run-mpts.js";

test("writes the Python and its map, and says which files", async () => {
  const cwd = makeFolder({ "main.ts": '// 打招呼\nconsole.log("hello");\n' });
  const { code, out, err } = await mpts(["build"], { cwd });
  expect(err).toBe("");
  expect(out.replaceAll("\\", "/")).toMatch(
    /^wrote build\/main\.py \(\d+ bytes\)\nwrote build\/main\.py\.map \(\d+ bytes\)\n$/,
  );
  expect(code).toBe(0);
  expect(filesIn(cwd)).toEqual(["build/.mpts-build.json", "build/main.py", "build/main.py.map", "main.ts"]);
  const python = readFileSync(path.join(cwd, "build", "main.py"), "utf8");
  expect(python).toContain("# 打招呼\n");
  expect(python).toContain('print("hello")\n');
});

test("the map leads from the written Python to the TypeScript", async () => {
  const cwd = makeFolder({ "src/main.ts": 'console.log("hello");\n' });
  await mpts(["build"], { cwd });
  const folder = path.join(cwd, "build");
  const map: unknown = JSON.parse(readFileSync(path.join(folder, "main.py.map"), "utf8"));
  if (typeof map !== "object" || map === null || !("sources" in map) || !Array.isArray(map.sources)) {
    throw new Error("no source map");
  }
  const sources = map.sources.map((source: unknown) => path.resolve(folder, String(source)));
  expect(sources).toEqual([path.join(cwd, "src", "main.ts")]);
});

test("a program of several files", async () => {
  const cwd = makeFolder({
    "main.ts": 'import { greet } from "./greet.js";\ngreet("board");\n',
    "greet.ts": "export function greet(name: string): void {\n  console.log(name);\n}\n",
  });
  const { code } = await mpts(["build", "--out-dir", "python"], { cwd });
  expect(code).toBe(0);
  expect(filesIn(path.join(cwd, "python"))).toEqual([
    ".mpts-build.json",
    "greet.py",
    "greet.py.map",
    "main.py",
    "main.py.map",
  ]);
});

test("an error is shown with its place, nothing is written, and the last good build stays", async () => {
  const cwd = makeFolder({ "main.ts": 'console.log("hello");\n' });
  await mpts(["build"], { cwd });
  const python = path.join(cwd, "build", "main.py");
  const good = readFileSync(python, "utf8");
  writeFileSync(path.join(cwd, "main.ts"), "let 数 = 1;\nlet 名: string = 数;\nconsole.log(名);\n");
  const { code, out, err } = await mpts(["build"], { cwd });
  expect(out).toBe("");
  expect(err).toBe(
    [
      "main.ts:2:5 - error TS2322: Type 'number' is not assignable to type 'string'.",
      "    let 名: string = 数;",
      "        ^",
      "",
      "Found 1 error. Nothing was written.",
      "",
    ].join("\n"),
  );
  expect(code).toBe(1);
  expect(readFileSync(python, "utf8")).toBe(good);
});

test("an unsupported construct is refused with a code of mpts and a place, in the user's language", async () => {
  const cwd = makeFolder({
    "main.ts": "async function later(): Promise<void> {}\nconsole.log(typeof later);\n",
  });
  const english = await mpts(["build"], { cwd });
  expect(english.err).toMatch(/^main\.ts:\d+:\d+ - error MPTS\d{4}: /);
  const chinese = await mpts(["build", "--locale", "zh"], { cwd });
  expect(chinese.err).toMatch(/^main\.ts:\d+:\d+ - error MPTS\d{4}: .*\p{Script=Han}/u);
  expect(chinese.err).toContain("没有写入任何内容");
  expect([english.code, chinese.code]).toEqual([1, 1]);
  expect(existsSync(path.join(cwd, "build"))).toBe(false);
});

test("a file of the user's in the output folder is not overwritten", async () => {
  const cwd = makeFolder({ "main.ts": 'console.log("hello");\n', "build/main.py": "mine\n" });
  const { code, err } = await mpts(["build"], { cwd });
  expect(err).toMatch(/^error MPTS7009: .*main\.py .*\n {2}.*\n$/);
  expect(code).toBe(2);
  expect(filesIn(cwd)).toEqual(["build/main.py", "main.ts"]);
});
