// The machine itself: what it captures in Node and on MicroPython, and that it calls wrong what is wrong.
import { describe, expect, test } from "vitest";
import { parseCaseFile } from "./harness/case-file.js";
import { judge } from "./harness/judge.js";
import { runOnMicroPython } from "./harness/micropython.js";
import type { Answer, BoardRun, Run } from "./harness/outcome.js";
import { runInNode } from "./harness/program.js";
import { renderDifference } from "./harness/report.js";

async function node(source: string): Promise<Answer<Run>> {
  return runInNode({ "main.ts": source });
}

describe("in Node", () => {
  test("console.log prints as Node's does", async () => {
    const source = 'console.log([1, "a", -0], { a: undefined }, new Map([[1, 2]]), "%d items", 5);';
    expect(await node(source)).toEqual({
      kind: "done",
      value: { stdout: "[ 1, 'a', -0 ] { a: undefined } Map(1) { 1 => 2 } %d items 5\n" },
    });
  });

  test("an uncaught exception is part of the run, under each of its names", async () => {
    const answer = await node('class Bad extends TypeError {}\nconsole.log("a");\nthrow new Bad("b");');
    expect(answer).toEqual({
      kind: "done",
      value: { stdout: "a\n", uncaught: { names: ["TypeError", "Bad"], message: "b" } },
    });
  });

  test("so is a rejection nobody handled", async () => {
    const answer = await node('async function f() { throw new Error("late"); }\nf();\nconsole.log("first");');
    expect(answer).toEqual({
      kind: "done",
      value: { stdout: "first\n", uncaught: { names: ["Error"], message: "late" } },
    });
  });

  test("a printed error has no stack frames", async () => {
    expect(await node('console.log(new Error("x"), 1); console.log("at 1:2");')).toEqual({
      kind: "done",
      value: { stdout: "Error: x 1\nat 1:2\n" },
    });
  });

  test("imports are live and promises are awaited to the end", async () => {
    const answer = await runInNode({
      "main.ts":
        'import { n, inc } from "./lib.js";\ninc();\nconsole.log(n);\nvoid (async () => { await null; console.log("end"); })();',
      "lib.ts": "export let n = 0;\nexport const inc = (): void => { n += 1; };",
    });
    expect(answer).toEqual({ kind: "done", value: { stdout: "1\nend\n" } });
  });

  test("an endless loop is stopped", async () => {
    expect(await node("for (;;) {}")).toEqual({ kind: "hung", stage: "Node" });
  });
});

describe("on MicroPython", () => {
  test("the entry runs as __main__ beside its modules", async () => {
    const files = { "main.py": "import lib\nprint(__name__, lib.n, '世界')", "lib.py": "n = 4" };
    expect(await runOnMicroPython(files, "main.py")).toEqual({ stdout: "__main__ 4 世界\n" });
  });

  test("each run has a fresh interpreter", async () => {
    await runOnMicroPython({ "main.py": "left = 1" }, "main.py");
    const run = await runOnMicroPython({ "main.py": "print(left)" }, "main.py");
    expect(run.uncaught?.names).toEqual(["NameError"]);
  });

  test("an uncaught exception is named, with a message of several lines whole", async () => {
    const source = "class Bad(Exception):\n    pass\nprint(1)\nraise Bad('a: b\\nc')";
    expect(await runOnMicroPython({ "main.py": source }, "main.py")).toEqual({
      stdout: "1\n",
      uncaught: { names: ["Bad"], message: "a: b\nc" },
    });
  });

  test("an exception without a message has an empty one", async () => {
    expect(await runOnMicroPython({ "main.py": "raise ValueError" }, "main.py")).toEqual({
      stdout: "",
      uncaught: { names: ["ValueError"], message: "" },
    });
  });
});

describe("the verdict", () => {
  const files = { "main.ts": "console.log(1);" };
  const ran = (stdout: string, name?: string): Run =>
    name === undefined ? { stdout } : { stdout, uncaught: { names: [name], message: "m" } };
  const onNode = (run: Run): Answer<Run> => ({ kind: "done", value: run });
  const onBoard = (run: Run): Answer<BoardRun> => ({
    kind: "done",
    value: { python: { "main.py": "print(1)" }, refusals: [], run },
  });

  test.each([
    ["equal text", ran("1\n"), ran("1\n"), "same"],
    ["other text", ran("1\n"), ran("1.0\n"), "wrong"],
    ["a missing line end", ran("1\n"), ran("1"), "wrong"],
    ["the same exception", ran("1\n", "Bad"), ran("1\n", "Bad"), "same"],
    ["Python's name for Error", ran("", "Error"), ran("", "Exception"), "same"],
    ["another exception", ran("", "TypeError"), ran("", "Exception"), "wrong"],
    ["an exception on the board only", ran("1\n"), ran("1\n", "ValueError"), "wrong"],
    ["an exception in Node only", ran("1\n", "Error"), ran("1\n"), "wrong"],
  ])("%s", (_what, left, right, kind) => {
    expect(judge(files, onNode(left), onBoard(right)).kind).toBe(kind);
  });

  test("errors of the compiler are a refusal, a crash or a hang of it is wrong", () => {
    const refusals = [{ code: "MPTS1000", text: "no" }];
    const done = onNode(ran("1\n"));
    expect(judge(files, done, { kind: "done", value: { python: {}, refusals } }).kind).toBe("refused");
    expect(judge(files, done, { kind: "broken", stage: "the compiler", message: "x" }).kind).toBe("wrong");
    expect(judge(files, done, { kind: "hung", stage: "MicroPython" }).kind).toBe("wrong");
    const mistake = [{ code: "MPTS4012", text: "mpts failed on this" }];
    expect(judge(files, done, { kind: "done", value: { python: {}, refusals: mistake } }).kind).toBe("wrong");
  });

  test("the report shows the source, the Python and where the outputs part", () => {
    const verdict = judge(files, onNode(ran("a\n1\n")), onBoard(ran("a\n2\n")));
    expect(verdict).toMatchObject({ kind: "wrong", why: "the outputs differ" });
    expect(verdict.kind === "wrong" && verdict.report).toContain("  a\n- 1\n+ 2\n");
    expect(verdict.kind === "wrong" && verdict.report).toContain("-- main.ts\n1 | console.log(1);");
    expect(verdict.kind === "wrong" && verdict.report).toContain("-- main.py\n1 | print(1)");
  });

  test("the difference keeps to the lines between the equal beginning and the equal end", () => {
    expect(renderDifference("a\nb\nc", "a\nx\ny\nc")).toBe("  a\n- b\n+ x\n+ y\n  c");
  });
});

describe("a case file", () => {
  test("without a case line is one program", () => {
    expect(parseCaseFile("loops", "count", "console.log(1);\n")).toEqual([
      { construct: "loops", name: "count", files: { "main.ts": "console.log(1);\n" } },
    ]);
  });

  test("holds several programs, each with its pragmas and files", () => {
    const text = [
      "// What the file is about.",
      "// case: one",
      "// refused: MPTS1234",
      "console.log(1);",
      "// case: two",
      "// wrong: because",
      'import "./lib";',
      "// file: lib.ts",
      "console.log(2);",
    ].join("\n");
    expect(parseCaseFile("modules", "m", text)).toEqual([
      {
        construct: "modules",
        name: "m: one",
        files: { "main.ts": "console.log(1);\n" },
        refused: "MPTS1234",
      },
      {
        construct: "modules",
        name: "m: two",
        files: { "main.ts": 'import "./lib";\n', "lib.ts": "console.log(2);\n" },
        wrong: "because",
      },
    ]);
  });

  test("must not hide code before the first case or name two alike", () => {
    expect(() => parseCaseFile("c", "f", "let x;\n// case: a\n")).toThrow("code before the first case");
    expect(() => parseCaseFile("c", "f", "// case: a\nx\n// case: a\ny")).toThrow("two cases alike");
  });
});
