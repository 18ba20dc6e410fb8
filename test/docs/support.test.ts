// The printed pages of the documentation say what the compiler's tables say.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { renderSupportMatrix, supportMatrix } from "../../compiler/support.js";

test.each([
  ["docs/support.md", "en"],
  ["docs/zh/support.md", "zh"],
] as const)("%s is up to date (else run: npm run docs)", (page, locale) => {
  expect(readFileSync(packageFile(page), "utf8")).toBe(renderSupportMatrix(supportMatrix(), locale));
});

test("kinds are called by their names", () => {
  const kinds = new Set(supportMatrix().syntax.map((row) => row.kind));
  for (const kind of ["YieldExpression", "AwaitExpression", "DebuggerStatement", "VariableStatement"]) {
    expect([...kinds]).toContain(kind);
  }
});
