// The heavy packages are loaded only by the commands that need them.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { makeFolder } from "./run-mpts.js";

/** The packages of node_modules whose files Node loaded while `mpts` ran; its coverage report names every file. */
function packagesLoadedBy(...args: readonly string[]): readonly string[] {
  const folder = makeFolder({ "main.ts": "" });
  const reports = path.join(folder, "coverage");
  execFileSync(process.execPath, [packageFile("dist/cli/main.js"), ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], NODE_V8_COVERAGE: reports },
    stdio: "ignore",
  });
  const text = readdirSync(reports).map((name) => readFileSync(path.join(reports, name), "utf8"));
  const names = text.join("").matchAll(/\/node_modules\/((?:@[^/"]+\/)?[^/"]+)\//g);
  return [...new Set([...names].map((match) => match[1] ?? ""))].sort();
}

test.each([["--version"], ["--help"], ["flash", "--help"]])("mpts %s loads commander alone", (...args) => {
  expect(packagesLoadedBy(...args)).toEqual(["commander"]);
});
