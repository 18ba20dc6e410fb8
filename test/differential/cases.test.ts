// Compares every case with Node and prints how each construct fares. A wrong one fails; a known wrong one is counted.
import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { readCases, type Case } from "./harness/case-file.js";
import type { Verdict } from "./harness/judge.js";
import { verdictOf } from "./harness/program.js";
import { renderTally, summarise } from "./harness/tally.js";

const cases = readCases(packageFile("test/differential/cases"));
const verdicts = new Map<Case, Verdict>();

function check(each: Case, verdict: Verdict): void {
  if (each.wrong !== undefined) {
    expect(verdict.kind, `no longer wrong (${each.wrong}): remove the pragma`).toBe("wrong");
  } else if (verdict.kind === "wrong") {
    expect.fail(verdict.report);
  } else if (each.refused !== undefined) {
    const codes = verdict.kind === "refused" ? verdict.refusals.map((refusal) => refusal.code) : [];
    expect(codes, "the codes it is refused with").toContain(each.refused);
  }
}

describe.each([...new Set(cases.map((each) => each.construct))])("%s", (construct) => {
  const own = cases.filter((each) => each.construct === construct);
  test.concurrent.each(own.map((each) => [each.name, each] as const))("%s", async (_name, each) => {
    const verdict = await verdictOf(each.files);
    verdicts.set(each, verdict);
    check(each, verdict);
  });
});

afterAll(() => {
  if (verdicts.size === 0) return;
  const summary = summarise(verdicts);
  console.log(renderTally(summary));
  const target = process.env["MPTS_DIFFERENTIAL_SUMMARY"];
  if (target !== undefined) writeFileSync(target, `${JSON.stringify(summary, null, 2)}\n`);
});
