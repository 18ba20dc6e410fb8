// The codes no program can give: those of a broken mpts or a missing file, and those nothing in the compiler reports any more.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { packageFile } from "../../base/package-root.js";

/** Codes with tests of their own in `unprovoked.test.ts`. */
export const withoutProgram: ReadonlySet<string> = new Set(["MPTS4010", "MPTS4011", "MPTS4012"]);

let compilerText: string | undefined;

/** Whether no file of the compiler reports `code`: what it refused is supported by now, and the code is not used again. */
export function isRetired(code: string): boolean {
  compilerText ??= readdirSync(packageFile("compiler"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && path.basename(file) !== "catalogue.ts")
    .map((file) => readFileSync(packageFile(path.posix.join("compiler", file.replaceAll("\\", "/"))), "utf8"))
    .join("\n");
  return !compilerText.includes(`"${code}"`);
}
