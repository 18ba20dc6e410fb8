// The Python of the examples, as text: what a reader of the tutorial sees.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/index.js";
import { packageFile } from "../../base/package-root.js";

const golden = path.join(path.dirname(fileURLToPath(import.meta.url)), "expected");

describe("the Python of the examples", () => {
  for (const file of readdirSync(golden).filter((each) => each.endsWith(".py"))) {
    const example = path.basename(file, ".py");
    it(example, async () => {
      const result = await compile({ entry: packageFile(`examples/${example}/main.ts`), target: "mpython" });
      expect(result.diagnostics).toEqual([]);
      // One file: no helper module beside it.
      expect(result.files.map((each) => each.path)).toEqual(["main.py"]);
      expect(result.files[0]?.contents).toBe(readFileSync(path.join(golden, file), "utf8"));
    });
  }

  it("covers every example", () => {
    const examples = readdirSync(packageFile("examples"), { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    const covered = readdirSync(golden).map((each) => path.basename(each, ".py"));
    expect(covered.sort()).toEqual(examples.map((each) => each.name).sort());
  });
});
