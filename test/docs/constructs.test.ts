// Every construct MPTS1001 can name has a Chinese name, unless it is code alone.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { chineseConstructs } from "../../compiler/diagnostics/constructs.js";

function namedConstructs(): string[] {
  const folder = packageFile("compiler/lower");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) =>
    each.endsWith(".ts"),
  );
  return files.flatMap((file) => {
    const source = readFileSync(path.join(folder, file), "utf8");
    return [...source.matchAll(/(?:construct: |refusal\()"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
  });
}

test("constructs have Chinese names", () => {
  const named = namedConstructs();
  expect(named.length).toBeGreaterThan(20);
  const isCode = (name: string): boolean => /^`[^`]+`$/.test(name);
  expect(named.filter((name) => !isCode(name) && chineseConstructs[name] === undefined)).toEqual([]);
});
