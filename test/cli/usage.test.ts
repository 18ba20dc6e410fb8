// Wrong use of the command line: one message with a next step, exit code 2, in the user's language.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { filesIn, makeFolder, mpts } from "./run-mpts.js";

const version = /"version": "([^"]+)"/.exec(readFileSync(packageFile("package.json"), "utf8"))?.[1];

test("--version prints the version of the package", async () => {
  expect(await mpts(["--version"], { cwd: makeFolder() })).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test("--help lists every command and the exit codes", async () => {
  const { code, out, err } = await mpts(["--help"], { cwd: makeFolder() });
  expect(code).toBe(0);
  expect(err).toBe("");
  for (const command of ["build", "flash", "run", "monitor", "devices", "explain"])
    expect(out).toContain(`\n  ${command} `);
  expect(out).toContain("3 the board or link failed");
});

test.each([
  ["--locale", ["--help", "--locale", "zh"], {}],
  ["LANG", ["--help"], { LANG: "zh_CN.UTF-8" }],
  ["MPTS_LOCALE", ["--help"], { MPTS_LOCALE: "zh" }],
])("help is in Chinese when %s says so", async (_name, args, env) => {
  const { code, out } = await mpts(args, { cwd: makeFolder(), env });
  expect(code).toBe(0);
  expect(out).toContain("用法：");
  expect(out).toContain("把程序编译成 MicroPython 文件");
});

test("no command at all shows the help and is wrong use", async () => {
  const { code, out, err } = await mpts([], { cwd: makeFolder() });
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain("Usage: mpts");
});

const wrongUses = [
  {
    args: ["bild"],
    code: "MPTS7013",
    en: "no command bild",
    zh: "没有 bild 这个命令",
    fix: "Did you mean build?",
  },
  {
    args: ["build", "--outdir", "x"],
    code: "MPTS7012",
    en: "no option --outdir",
    zh: "没有 --outdir 这个选项",
    fix: "mpts build --help",
  },
  {
    args: ["build", "--out-dir"],
    code: "MPTS7014",
    en: "--out-dir <folder> needs a value",
    zh: "需要一个值",
    fix: "mpts build --help",
  },
  {
    args: ["build", "a.ts", "b.ts"],
    code: "MPTS7015",
    en: "more than it takes",
    zh: "参数太多",
    fix: "one program at a time",
  },
  {
    args: ["build", "--locale", "fr"],
    code: "MPTS7016",
    en: "The value fr is not allowed",
    zh: "",
    fix: "Allowed are: en, zh",
  },
  {
    args: ["build", "nope.ts"],
    code: "MPTS7001",
    en: "The file nope.ts does not exist",
    zh: "文件 nope.ts 不存在",
    fix: "Check the path",
  },
  {
    args: ["build"],
    code: "MPTS7002",
    en: "none of main.ts, src/main.ts exists",
    zh: "没有找到要处理的程序",
    fix: "mpts build path/to/main.ts",
  },
  {
    args: ["build", "notes.txt"],
    code: "MPTS7003",
    en: "notes.txt is not a TypeScript file",
    zh: "不是 TypeScript 文件",
    fix: "end in .ts",
  },
];

describe("wrong use", () => {
  test.each(wrongUses)("mpts $args: $code, exit code 2, nothing written", async (wrong) => {
    const cwd = makeFolder({ "notes.txt": "not a program" });
    const { code, out, err } = await mpts(wrong.args, { cwd });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(new RegExp(`^error ${wrong.code}: .*\n  .*\n$`));
    expect(err).toContain(wrong.en);
    expect(err).toContain(wrong.fix);
    expect(filesIn(cwd)).toEqual(["notes.txt"]);
  });

  test.each(wrongUses.filter(({ zh }) => zh !== ""))("mpts $args says so in Chinese", async (wrong) => {
    const { code, err } = await mpts(["--locale=zh", ...wrong.args], {
      cwd: makeFolder({ "notes.txt": "" }),
    });
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^错误 ${wrong.code}：`));
    expect(err).toContain(wrong.zh);
    expect(err.split("\n")[1]).toMatch(/^ {2}.*\p{Script=Han}/u);
  });
});

test("a stack trace is shown only with --debug", async () => {
  const cwd = makeFolder();
  const plain = await mpts(["build", "nope.ts"], { cwd });
  const debug = await mpts(["build", "nope.ts", "--debug"], { cwd });
  expect(plain.err).not.toMatch(/\n\s+at /);
  expect(debug.err).toMatch(/\n\s+at /);
  expect(debug.err.startsWith(plain.err)).toBe(true);
  expect(debug.code).toBe(2);
});
