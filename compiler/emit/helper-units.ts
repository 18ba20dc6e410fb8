// Takes a Python file of helpers apart into its units: each top-level def, class, assignment or import.
import { identifiersOf, logicalLines, type LogicalLine } from "./python-lines.js";

/** One linkable piece of Python. */
export interface HelperUnit {
  /** The names it defines: one, except for an import of several. */
  readonly names: readonly string[];
  readonly kind: "definition" | "assignment" | "import";
  /** The file it comes from. */
  readonly file: string;
  /** Its source with the comment directly above it, without a line end behind it. */
  readonly text: string;
  /** Every identifier in it. */
  readonly uses: ReadonlySet<string>;
  /** The identifiers that are looked up while the module loads: bases, decorators, defaults, assigned values. */
  readonly usesOnLoad: ReadonlySet<string>;
  /** Those of them that may be called at that time, and so need all that they use themselves. */
  readonly runsOnLoad: ReadonlySet<string>;
}

function namesOf(line: LogicalLine, file: string): { names: string[]; kind: HelperUnit["kind"] } {
  const code = line.code.trim();
  const defined = /^(?:async\s+)?(?:def|class)\s+(\w+)/u.exec(code)?.[1];
  if (defined !== undefined) return { names: [defined], kind: "definition" };
  const imported = /^(?:from\s+[\w.]+\s+)?import\s+(.+)$/u.exec(code)?.[1];
  if (imported !== undefined && imported !== "*") {
    const parts = imported
      .replace(/[()]/g, "")
      .split(",")
      .filter((part) => part.trim() !== "");
    return { names: parts.map((part) => boundName(part.trim())), kind: "import" };
  }
  const assigned = /^([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)/u.exec(code)?.[1];
  if (assigned !== undefined) return { names: [assigned], kind: "assignment" };
  throw new SyntaxError(
    `${file}:${line.first + 1}: a helper file holds only def, class, name = value and import, not "${code}"`,
  );
}

/** `a.b as c` binds `c`, `a.b` binds `a`. */
function boundName(part: string): string {
  return /\sas\s+(\w+)$/u.exec(part)?.[1] ?? part.split(".")[0] ?? part;
}

/** What runs while the module loads: all but the bodies of functions. */
function loadLines(lines: readonly LogicalLine[]): LogicalLine[] {
  const found: LogicalLine[] = [];
  let bodyOf = Infinity;
  for (const line of lines) {
    if (line.indent > bodyOf) continue;
    const isFunction = /^\s*(?:async\s+)?def\s/.test(line.code);
    bodyOf = isFunction ? line.indent : Infinity;
    found.push(isFunction ? withoutBody(line) : line);
  }
  return found;
}

/** A function's header without what may follow its colon on the same line. */
function withoutBody(line: LogicalLine): LogicalLine {
  let depth = 0;
  const end = Array.from(line.code).findIndex((character) => {
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character)) depth--;
    return character === ":" && depth === 0;
  });
  const code = Array.from(line.code).slice(0, end).join("");
  return { ...line, code, identifiers: identifiersOf(code) };
}

/** Groups of logical lines: a top-level statement with its decorators, its body and the comment above it. */
function groups(lines: readonly LogicalLine[]): LogicalLine[][] {
  const found: LogicalLine[][] = [];
  let comments: LogicalLine[] = [];
  let decorated = false;
  for (const line of lines) {
    const previous = comments.at(-1);
    if (previous !== undefined && line.first > previous.last + 1 && line.indent === 0) comments = [];
    if (line.isComment && line.indent === 0) {
      comments.push(line);
      continue;
    }
    const current = found.at(-1);
    const continues = line.indent > 0 || decorated;
    if (continues && current !== undefined) current.push(...comments, line);
    else found.push([...comments, line]);
    comments = [];
    decorated = line.indent === 0 && line.code.startsWith("@");
  }
  return found;
}

/** Of the lines that run while the module loads: a decorator's names, all of an assignment's, every `name(`. */
function runOnLoad(lines: readonly LogicalLine[], kind: HelperUnit["kind"]): Set<string> {
  const run = lines.flatMap((line) => {
    if (kind === "assignment" || line.code.trim().startsWith("@")) return line.identifiers;
    const called = line.code.replace(/^\s*(?:async\s+)?(?:def|class)\s+[\p{L}\p{N}_]+/u, "");
    return line.identifiers.filter((name) =>
      new RegExp(`(?<![\\p{L}\\p{N}_])${name}\\s*\\(`, "u").test(called),
    );
  });
  return new Set(run);
}

function unique(lines: readonly LogicalLine[]): Set<string> {
  return new Set(lines.flatMap(({ identifiers }) => identifiers));
}

/** A string on its own at the top of the file. */
function isDocstring(code: readonly LogicalLine[]): boolean {
  return code.length === 1 && /^["']+$/.test(code[0]?.code.trim() ?? "");
}

/**
 * The units of a helper file, in its order. A docstring, and comments with an empty line below them, belong
 * to no unit and are left out.
 * @throws {SyntaxError} for a top-level statement that is no unit
 */
export function readHelperUnits(source: string, file: string): HelperUnit[] {
  const physical = source.replaceAll("\r\n", "\n").split("\n");
  const units: HelperUnit[] = [];
  for (const group of groups(logicalLines(source))) {
    const code = group.filter(({ isComment }) => !isComment);
    const header = code.find((line) => !line.code.startsWith("@"));
    if (isDocstring(code) || header === undefined) continue;
    const named = namesOf(header, file);
    const onLoad = loadLines(code);
    units.push({
      ...named,
      file,
      text: physical.slice(group[0]?.first, (group.at(-1)?.last ?? 0) + 1).join("\n"),
      uses: unique(code),
      usesOnLoad: unique(onLoad),
      runsOnLoad: runOnLoad(onLoad, named.kind),
    });
  }
  return units;
}
