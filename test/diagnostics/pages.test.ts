// Every code of the compiler has a page in both languages that says what the catalogue says, whose example gives the code and whose remedy compiles.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { catalogue } from "../../compiler/diagnostics/catalogue.js";
import { parseCaseFile } from "../differential/harness/case-file.js";
import { compileFiles } from "./catalogue-cases.js";
import { isRetired, withoutProgram } from "./unprovoked.js";

const folders = { en: "docs/diagnostics", zh: "docs/zh/diagnostics" } as const;

function pageOf(code: string, locale: "en" | "zh"): string {
  const page = packageFile(`${folders[locale]}/${code}.md`);
  return existsSync(page) ? readFileSync(page, "utf8") : "";
}

/** The programs of a page: the example and what to write instead. `// file:` lines part the files of one. */
function programsOf(page: string): readonly string[] {
  return [...page.matchAll(/^```ts\n([^]*?)^```$/gm)].map((match) => match[1] ?? "");
}

function filesOf(code: string, program: string) {
  return parseCaseFile(code, code, program)[0]?.files ?? {};
}

/** A text with its open places shown as the pages show them. */
function open(text: string): string {
  return text.replace(/(?<!\$)\{\w+\}/g, "…");
}

describe.each(Object.entries(catalogue))("the page of %s", (code, { en, zh, fixEn, fixZh }) => {
  const hasPrograms = !withoutProgram.has(code) && !isRetired(code);

  test("says what the message says, in both languages", () => {
    expect(pageOf(code, "en")).toContain(`# ${code}\n\n${open(en)}\n\n## Why\n\n`);
    expect(pageOf(code, "zh")).toContain(`# ${code}\n\n${open(zh)}\n\n## 为什么\n\n`);
    expect(pageOf(code, "en")).toContain(`\n## Instead\n\n${open(fixEn)}\n`);
    expect(pageOf(code, "zh")).toContain(`\n## 应改为\n\n${open(fixZh)}\n`);
  });

  test("shows the same programs in both languages", () => {
    expect(programsOf(pageOf(code, "en"))).toHaveLength(hasPrograms ? 2 : 0);
    expect(programsOf(pageOf(code, "zh"))).toEqual(programsOf(pageOf(code, "en")));
  });

  test.runIf(hasPrograms)("has an example that gives it, and a remedy that compiles", async () => {
    const [example = "", instead = ""] = programsOf(pageOf(code, "en"));
    const given = (await compileFiles(filesOf(code, example))).result.diagnostics;
    expect(new Set(given.map((each) => each.code))).toContain(code);
    const remedied = (await compileFiles(filesOf(code, instead))).result;
    expect(remedied.diagnostics).toEqual([]);
    expect(remedied.ok).toBe(true);
  });
});

test.each(Object.values(folders))("%s has no page for a code that does not exist", (folder) => {
  const pages = readdirSync(packageFile(folder)).map((file) => file.replace(/\.md$/, ""));
  expect(pages.filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
});
