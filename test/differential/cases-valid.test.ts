// Every case must be a program worth comparing: it type-checks, prints in Node, and prints the same twice.
import { beforeAll, describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { readCases, type Case } from "./harness/case-file.js";
import { typeErrors } from "./harness/case-program.js";
import { showRun } from "./harness/judge.js";
import { runInNode } from "./harness/program.js";

const cases = readCases(packageFile("test/differential/cases"));

async function printed(files: Case["files"]): Promise<string> {
  const answer = await runInNode(files);
  if (answer.kind === "done") return showRun(answer.value);
  throw new Error(answer.kind === "hung" ? "it does not end in Node" : answer.message);
}

let errors = new Map<Case, string[]>();
beforeAll(() => {
  errors = typeErrors(cases);
});

describe.each([...new Set(cases.map((each) => each.construct))])("valid: %s", (construct) => {
  const own = cases.filter((each) => each.construct === construct);
  test.concurrent.each(own.map((each) => [each.name, each] as const))("%s", async (_name, each) => {
    // A case refused by TypeScript itself is there for its type error, and need not run.
    if (each.refused?.startsWith("TS") === true) {
      expect(errors.get(each)?.join("\n")).toContain(each.refused);
      return;
    }
    expect(errors.get(each) ?? []).toEqual([]);
    const first = await printed(each.files);
    expect(first).not.toBe("");
    expect(await printed(each.files)).toBe(first);
  });
});
