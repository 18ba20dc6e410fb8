// The examples are clean board programs, and each folder's own tsconfig sees them as such.
import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { createProgram, errorsOf, readConfiguration } from "./check.js";

const folders = readdirSync(packageFile("examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("examples", () => {
  test("the tutorial's programs are there", () => {
    expect(folders).toEqual(expect.arrayContaining(["tcp-client", "tcp-server", "tcp-server-ap"]));
  });

  test.each(folders)("%s has no type error", (folder) => {
    const config = readConfiguration(packageFile(`examples/${folder}/tsconfig.json`));
    expect(config.fileNames.map((file) => path.basename(file))).toContain("main.ts");
    expect(config.options.noLib).toBe(true);
    expect(errorsOf(createProgram(config.fileNames, config.options))).toEqual([]);
  });
});
