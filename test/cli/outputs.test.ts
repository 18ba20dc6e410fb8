// A build writes all its files or none, and touches nothing it did not write.
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { CommandFailure } from "../../cli/failure.js";
import { manifestFile } from "../../cli/project/manifest.js";
import { writeOutputs } from "../../cli/project/outputs.js";
import { filesIn, makeFolder } from "./run-mpts.js";

const main = {
  path: "main.py",
  contents: "print('你好')\n",
  map: JSON.stringify({ version: 3, sources: ["main.ts"], names: [], mappings: "" }),
};
const sources = os.tmpdir();
const part = { path: "lib/part.py", contents: "x = 1\n" };

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof CommandFailure) return error.code;
    throw error;
  }
  return "done";
}

describe("writing the outputs", () => {
  test("makes the folder, and writes files, maps and the list of what is its own", () => {
    const folder = path.join(makeFolder(), "build");
    const { written, removed } = writeOutputs(folder, sources, [main, part]);
    expect(written).toEqual([
      { name: "main.py", bytes: 16 },
      { name: "main.py.map", bytes: statSync(path.join(folder, "main.py.map")).size },
      { name: "lib/part.py", bytes: 6 },
    ]);
    expect(removed).toEqual([]);
    expect(filesIn(folder)).toEqual([manifestFile, "lib/part.py", "main.py", "main.py.map"]);
    expect(readFileSync(path.join(folder, "main.py"), "utf8")).toBe(main.contents);
  });

  test("removes what the program no longer needs, with the folder that becomes empty", () => {
    const folder = makeFolder({ "notes.txt": "mine" });
    writeOutputs(folder, sources, [main, part]);
    const { removed } = writeOutputs(folder, sources, [{ path: "main.py", contents: "print(2)\n" }]);
    expect([...removed].sort()).toEqual(["lib/part.py", "main.py.map"]);
    expect(filesIn(folder)).toEqual([manifestFile, "main.py", "notes.txt"]);
  });

  test("keeps a stale output that was changed by hand, and files beside it", () => {
    const folder = makeFolder();
    writeOutputs(folder, sources, [main, part]);
    writeFileSync(path.join(folder, "lib", "part.py"), "x = 2  # mine now\n");
    writeFileSync(path.join(folder, "lib", "other.py"), "mine\n");
    expect(writeOutputs(folder, sources, [main]).removed).toEqual([]);
    expect(filesIn(folder)).toContain("lib/part.py");
    expect(filesIn(folder)).toContain("lib/other.py");
  });

  test("refuses to write over a file it did not write, and then writes nothing", () => {
    const folder = makeFolder({ "lib/part.py": "mine\n" });
    expect(codeOf(() => writeOutputs(folder, sources, [main, part]))).toBe("MPTS7009");
    expect(filesIn(folder)).toEqual(["lib/part.py"]);
    expect(readFileSync(path.join(folder, "lib/part.py"), "utf8")).toBe("mine\n");
  });

  test("refuses to write over an output that was changed by hand", () => {
    const folder = makeFolder();
    writeOutputs(folder, sources, [main]);
    writeFileSync(path.join(folder, "main.py"), "print('edited')\n");
    expect(codeOf(() => writeOutputs(folder, sources, [{ path: "main.py", contents: "print(3)\n" }]))).toBe(
      "MPTS7009",
    );
    expect(readFileSync(path.join(folder, "main.py"), "utf8")).toBe("print('edited')\n");
  });

  test("takes a file with the same contents, or with other line ends, for its own", () => {
    const folder = makeFolder({ "main.py": main.contents });
    expect(codeOf(() => writeOutputs(folder, sources, [main]))).toBe("done");
    writeFileSync(path.join(folder, "main.py"), main.contents.replace("\n", "\r\n"));
    expect(codeOf(() => writeOutputs(folder, sources, [{ path: "main.py", contents: "print(4)\n" }]))).toBe(
      "done",
    );
  });

  test.each(["not json", "[]", '{"files": 3}', '{"files": {"../victim.txt": ["x"]}}'])(
    "a damaged list (%s) makes nothing its own",
    (list) => {
      const folder = makeFolder({
        "victim.txt": "x",
        "build/other.py": "x\n",
        [`build/${manifestFile}`]: list,
      });
      writeOutputs(path.join(folder, "build"), sources, [part]);
      expect(filesIn(folder)).toContain("victim.txt");
      expect(filesIn(folder)).toContain("build/other.py");
    },
  );

  test("a list that names a file outside the folder removes nothing there", () => {
    const folder = makeFolder({ "victim.txt": "x" });
    const build = path.join(folder, "build");
    writeOutputs(build, sources, [{ path: "victim.txt", contents: "x" }]);
    const list = path.join(build, manifestFile);
    writeFileSync(list, readFileSync(list, "utf8").replace("victim.txt", "../victim.txt"));
    writeOutputs(build, sources, [main]);
    expect(filesIn(folder)).toContain("victim.txt");
  });

  test("a folder that cannot be made is a failure with its reason", () => {
    const folder = makeFolder({ build: "a file, not a folder" });
    expect(codeOf(() => writeOutputs(path.join(folder, "build"), sources, [main]))).toBe("MPTS7008");
    expect(filesIn(folder)).toEqual(["build"]);
    rmSync(path.join(folder, "build"));
  });
});
