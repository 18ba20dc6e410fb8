// Prints the line "N passed, N failed, N skipped" from vitest's JSON report.
// Usage: node scripts/test-summary.mjs report.json exit-code
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Counts the tests of a report. A test file that could not be run counts as one failure; so does a run that failed
 * without a failing test (a type error, a lint error, no report at all).
 * @param {string} text the report, or "" when there is none
 * @param {number} exitCode of the test command
 */
export function summarize(text, exitCode) {
  const results = text.trim() === "" ? [] : JSON.parse(text).testResults;
  const tests = results.flatMap((file) => file.assertionResults);
  const count = (...states) => tests.filter(({ status }) => states.includes(status)).length;
  const passed = count("passed");
  const brokenFiles = results.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const failed = count("failed") + brokenFiles;
  const skipped = count("pending", "skipped", "todo", "disabled");
  return `${passed} passed, ${failed === 0 && exitCode !== 0 ? 1 : failed} failed, ${skipped} skipped`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [report, exitCode] = process.argv.slice(2);
  console.log(summarize(readFileSync(report, "utf8"), Number(exitCode)));
}
