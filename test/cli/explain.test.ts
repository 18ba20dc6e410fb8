// `mpts explain` prints a message's page, in the user's language, for every code mpts can print.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { catalogue as ownCatalogue } from "../../cli/catalogue.js";
import { typeScriptMessage } from "../../cli/type-script-message.js";
import { catalogue } from "../../compiler/diagnostics/catalogue.js";
import { makeFolder, mpts } from "./run-mpts.js";

function explain(...args: readonly string[]) {
  return mpts(["explain", ...args], { cwd: makeFolder() });
}

describe("a code of the compiler", () => {
  test.each(["MPTS1040", "mpts1040", "1040"])("written as %s is its page", async (code) => {
    const page = readFileSync(packageFile("docs/diagnostics/MPTS1040.md"), "utf8");
    expect(await explain(code)).toEqual({ code: 0, out: page, err: "" });
  });

  test("is explained in Chinese", async () => {
    const page = readFileSync(packageFile("docs/zh/diagnostics/MPTS1040.md"), "utf8");
    expect(await explain("1040", "--locale", "zh")).toEqual({ code: 0, out: page, err: "" });
  });
});

test("a code of the command line is its message, what would be filled in left open", async () => {
  const { code, out, err } = await explain("MPTS7020");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(
    '# MPTS7020\n\n…: the setting "…" has a value mpts cannot use.\n\nIt looks like this: …\n',
  );
});

describe("a code of TypeScript's", () => {
  test("is TypeScript's message", async () => {
    const { code, out } = await explain("ts2322");
    expect(code).toBe(0);
    expect(out).toContain("# TS2322\n\nType '…' is not assignable to type '…'.\n");
  });

  test("exists in Chinese", () => {
    expect(typeScriptMessage(2322, "zh")).toMatch(/不能将类型/);
  });
});

describe("a code that does not exist", () => {
  test.each(["MPTS9999", "TS1", "nonsense", "../package", "TSx", ""])("%j is wrong use", async (given) => {
    const { code, out, err } = await explain(given);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("error MPTS7024: There is no message with the code");
  });
});

test("without a code, all are listed", async () => {
  const { code, out } = await explain();
  expect(code).toBe(0);
  const listed = out.split("\n").flatMap((line) => /^MPTS\d{4}/.exec(line)?.[0] ?? []);
  expect(listed).toEqual([...Object.keys(catalogue), ...Object.keys(ownCatalogue)].sort());
});
