// The README keeps its word: its program builds, its links lead somewhere, its commands exist.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { makeFolder, mpts } from "./run-mpts.js";

const pages = [
  "README.md",
  "README.zh.md",
  "docs/commands.md",
  "docs/zh/commands.md",
  "docs/dependencies.md",
];

test.each(pages)("every link of %s leads to a file of the project", (page) => {
  const text = readFileSync(packageFile(page), "utf8");
  const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
  expect(links.length).toBeGreaterThanOrEqual(page === "docs/dependencies.md" ? 0 : 1);
  const missing = links.filter((link) => !existsSync(path.join(path.dirname(packageFile(page)), link)));
  expect(missing).toEqual([]);
});

describe.each(["README.md", "README.zh.md"])("%s", (page) => {
  const text = readFileSync(packageFile(page), "utf8");
  const [, title, opening, firstBlock] = /^# (\w+)\n\n(.+)\n\n```sh\n([^`]+)```/.exec(text) ?? [];

  test("opens with one paragraph and the two commands that do everything", () => {
    expect(title).toBe("mpts");
    expect(opening).toBeTruthy();
    expect(firstBlock?.split("\n").map((line) => line.split("#")[0]?.trim())).toEqual([
      "npm ci && npm run demo",
      "npm ci && npm test",
      "",
    ]);
  });

  test("has a program that builds", async () => {
    const program = /```ts\n([^`]*(?:`[^`\n]+`[^`]*)*)```/.exec(text)?.[1] ?? "";
    expect(program).toContain("oled.show()");
    const cwd = makeFolder({ "main.ts": program, "package.json": "{}" });
    const { code, err } = await mpts(["build"], { cwd });
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test("names only commands that exist", async () => {
    const { out } = await mpts(["--help"], { cwd: makeFolder() });
    const named = new Set([...text.matchAll(/(?:`|npx )mpts ([a-z]+)\b/g)].map((match) => match[1] ?? ""));
    const unknown = [...named].filter((name) => !out.includes(`\n  ${name} `));
    expect(unknown).toEqual([]);
  });
});
