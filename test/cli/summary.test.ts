// The closing line of the checks: what vitest's report says, and never "0 failed" for a run that failed.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { makeFolder } from "./run-mpts.js";

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (...testResults: readonly object[]) => JSON.stringify({ testResults });

test.each([
  [
    "all kinds",
    report(file("failed", "passed", "failed", "skipped"), file("passed", "passed", "pending", "todo")),
    1,
    "2 passed, 1 failed, 3 skipped",
  ],
  [
    "a file that could not be run",
    report(file("passed", "passed"), file("failed")),
    1,
    "1 passed, 1 failed, 0 skipped",
  ],
  ["a failure before any test", "", 2, "0 passed, 1 failed, 0 skipped"],
  ["a failure beside the tests", report(file("passed", "passed")), 1, "1 passed, 1 failed, 0 skipped"],
  ["success", report(file("passed", "passed", "passed")), 0, "2 passed, 0 failed, 0 skipped"],
])("%s", (_name, text, exitCode, line) => {
  const written = path.join(makeFolder(), "report.json");
  writeFileSync(written, text);
  const script = packageFile("scripts/test-summary.mjs");
  expect(execFileSync(process.execPath, [script, written, String(exitCode)], { encoding: "utf8" })).toBe(
    `${line}\n`,
  );
});
