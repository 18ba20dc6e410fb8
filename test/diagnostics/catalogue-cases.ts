// Runs the negative tests: a marker such as `/* MPTS1040 */` stands in the source directly in front of the place the code must be reported at.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { compile, type CompileResult } from "../../compiler/index.js";
import { packageFile } from "../../base/package-root.js";
import { parseCaseFile, type Case } from "../differential/harness/case-file.js";

/** A code and where it is reported, such as `MPTS1040 main.ts:3:9`: the file relative to the entry's folder. */
export type Place = string;

const marker = /\/\* ((?:MPTS|TS)\d+) \*\/\s*/g;

/** The places marked in `files`: the first character behind each marker and its spaces. */
export function markedPlaces(files: Readonly<Record<string, string>>): readonly Place[] {
  return Object.entries(files)
    .flatMap(([file, text]) =>
      [...text.matchAll(marker)].map((match) => {
        const [whole, code = ""] = match;
        const lines = text.slice(0, match.index + whole.length).split("\n");
        return `${code} ${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
      }),
    )
    .sort();
}

/** Every case of `test/diagnostics/cases`; its construct is the code its file is named after. */
export function readNegativeCases(): readonly Case[] {
  const folder = packageFile("test/diagnostics/cases");
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const code = path.basename(file, ".ts");
      return parseCaseFile(code, code, readFileSync(path.join(folder, file), "utf8"));
    });
}

/** What came of a program, with its places in the form of the marked ones. */
export interface Judged {
  readonly result: CompileResult;
  readonly places: readonly Place[];
}

/** Compiles `files` (`main.ts` first) in a folder of their own, one below the folder that is removed. */
export async function compileFiles(files: Readonly<Record<string, string>>): Promise<Judged> {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "mpts-diagnostics-")));
  const program = path.join(folder, "program");
  try {
    for (const [name, contents] of Object.entries(files)) {
      const file = path.join(program, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, contents);
    }
    const entry = path.join(program, "main.ts");
    const result = await compile({ entry, target: "mpython", locale: "en" });
    const places = result.diagnostics
      .map(({ code, file, line, column }) => {
        const relative = path.relative(program, file).replaceAll(path.sep, "/");
        return `${code} ${relative}:${line}:${column}`;
      })
      .sort();
    return { result, places };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
