// Reads the case files: several programs in one TypeScript file, each with its name, its pragmas and its modules.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceFiles } from "./outcome.js";

/** One program of the suite. */
export interface Case {
  /** The folder under `cases/`. */
  readonly construct: string;
  /** `file` or `file: case`, unique within the construct. */
  readonly name: string;
  readonly files: SourceFiles;
  /** The code it must be refused with (`// refused: MPTS1234`). */
  readonly refused?: string;
  /** Why it is known to be wrong (`// wrong: reason`). */
  readonly wrong?: string;
}

const CASE = /^\/\/ case: (.+)$/;
const FILE = /^\/\/ file: (\S+)$/;
const PRAGMA = /^\/\/ (refused|wrong): (.+)$/;

interface Draft {
  readonly name: string;
  readonly lines: string[];
}

/** Splits at the `// case:` lines; what stands before the first may only be comments. */
function splitCases(stem: string, text: string): Draft[] {
  const lines = text.split("\n");
  if (!lines.some((line) => CASE.test(line))) return [{ name: stem, lines }];
  const drafts: Draft[] = [];
  for (const line of lines) {
    const name = CASE.exec(line)?.[1];
    const current = drafts.at(-1);
    if (name !== undefined) drafts.push({ name: `${stem}: ${name}`, lines: [] });
    else if (current !== undefined) current.lines.push(line);
    else if (line !== "" && !line.startsWith("//")) throw new Error(`${stem}: code before the first case`);
  }
  return drafts;
}

/** A file's text: JSON stands in a comment, so that the case file stays TypeScript. */
function fileText(name: string, contents: string): string {
  const text = contents.trim();
  return `${name.endsWith(".json") ? text.replace(/^\/\*\s*|\s*\*\/$/g, "") : text}\n`;
}

/** Splits one case at its `// file:` lines; what stands before the first is `main.ts`. */
function splitFiles(lines: readonly string[]): SourceFiles {
  const files: Record<string, string> = {};
  let file = "main.ts";
  for (const line of lines) {
    const next = FILE.exec(line)?.[1];
    if (next === undefined) files[file] = `${files[file] ?? ""}${line}\n`;
    else file = next;
  }
  return Object.fromEntries(
    Object.entries(files)
      .filter(([, contents]) => contents.trim() !== "")
      .map(([name, contents]) => [name, fileText(name, contents)]),
  );
}

/** The programs of one case file. */
export function parseCaseFile(construct: string, stem: string, text: string): Case[] {
  const cases = splitCases(stem, text).map(({ name, lines }): Case => {
    const pragmas: Partial<Record<string, string>> = {};
    const code = lines.filter((line) => {
      const [, key, value] = PRAGMA.exec(line) ?? [];
      if (key !== undefined) pragmas[key] = value;
      return key === undefined;
    });
    return { construct, name, files: splitFiles(code), refused: pragmas["refused"], wrong: pragmas["wrong"] };
  });
  const names = new Set(cases.map((each) => each.name));
  if (names.size !== cases.length) throw new Error(`${construct}/${stem}.ts names two cases alike`);
  return cases;
}

/** Every case under `folder`, by construct and file. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((construct) =>
      readdirSync(path.join(folder, construct))
        .sort()
        .flatMap((file) =>
          parseCaseFile(
            construct,
            path.basename(file, ".ts"),
            readFileSync(path.join(folder, construct, file), "utf8"),
          ),
        ),
    );
}
