// Every code of the compiler is reported for the programs of its file, at the marked place, and nothing else is.
//
// `cases/MPTS1040.ts` holds programs separated by `// case: name`; `// file: name.ts` starts another file of the
// same program. A marker such as `/* MPTS1040 */` stands directly in front of the place that must be reported.
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { catalogue } from "../../compiler/diagnostics/catalogue.js";
import { compileFiles, markedPlaces, readNegativeCases } from "./catalogue-cases.js";
import { isRetired, withoutProgram } from "./unprovoked.js";

const codes = Object.entries(catalogue);
const cases = readNegativeCases();

describe("the compiler's codes", () => {
  test.each(codes)("%s has a file of programs that give it", (code) => {
    const exempt = withoutProgram.has(code) || isRetired(code);
    expect(existsSync(packageFile(`test/diagnostics/cases/${code}.ts`))).toBe(!exempt);
  });

  test("no file is named after a code that does not exist", () => {
    const named = new Set(cases.map((each) => each.construct).filter((code) => code.startsWith("MPTS")));
    expect([...named].filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
  });

  test("errors and warnings have their ranges", () => {
    const wrong = codes.filter(
      ([code, { category }]) => (category === "warning") !== code.startsWith("MPTS3"),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(cases)("$name", ({ construct, files }) => {
  test("is reported at the marked place, and nothing else is", async () => {
    const expected = markedPlaces(files);
    const { result, places } = await compileFiles(files);
    expect(places).toEqual(expected);
    expect(expected.filter((each) => each.startsWith(`${construct} `))).not.toEqual([]);
    const isWarning = construct.startsWith("MPTS3");
    expect(result.ok).toBe(isWarning);
    expect(result.files.length > 0).toBe(isWarning);
    const category = isWarning ? "warning" : "error";
    expect(result.diagnostics.map((each) => each.category)).toEqual(places.map(() => category));
    // A place of the text that got no value would still show its name in braces.
    const unfilled = result.diagnostics.filter((each) => /(?<!\$)\{\w+\}/.test(each.message));
    expect(unfilled).toEqual([]);
  });
});
