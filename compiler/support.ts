// The support matrix as data: every kind of syntax with its row in the dispatch tables, every library member with its.
import ts from "typescript";
import { libraryMembers, libraryProperties } from "./library/table.js";
import { expressionTable } from "./lower/expressions/table.js";
import { statementTable } from "./lower/statements/table.js";

/** One kind of syntax. */
export interface SyntaxSupport {
  /** TypeScript's name of the kind: `ForOfStatement`. */
  readonly kind: string;
  readonly group: "expression" | "statement";
  readonly supported: boolean;
}

export interface SupportMatrix {
  readonly syntax: readonly SyntaxSupport[];
  /** Members of the standard library that are supported, by owner: `Math` → `abs`, `floor`, ... */
  readonly library: ReadonlyMap<string, readonly string[]>;
}

/** TypeScript's own names; marker names such as `FirstStatement` stand for kinds that have a better one. */
const kindNames = new Map<number, string>(
  Object.entries(ts.SyntaxKind).flatMap(([name, value]) =>
    typeof value === "number" && !/^(First|Last)/.test(name) ? [[value, name] as const] : [],
  ),
);

function rows(table: object, group: SyntaxSupport["group"]): SyntaxSupport[] {
  return Object.entries(table)
    .map(([kind, row]) => ({
      kind: kindNames.get(Number(kind)) ?? kind,
      group,
      supported: typeof row === "function",
    }))
    .sort((a, b) => a.kind.localeCompare(b.kind, "en"));
}

/** What the compiler supports, read from the tables it works by. */
export function supportMatrix(): SupportMatrix {
  const library = new Map<string, string[]>();
  for (const key of [...libraryMembers.keys(), ...libraryProperties.keys()].sort()) {
    const [owner, member] = splitKey(key);
    library.set(owner, [...(library.get(owner) ?? []), member]);
  }
  return { syntax: [...rows(statementTable, "statement"), ...rows(expressionTable, "expression")], library };
}

/** `ArrayConstructor.isArray` belongs to `Array`; a bare name is a global. */
function splitKey(key: string): readonly [owner: string, member: string] {
  const dot = key.lastIndexOf(".");
  if (dot < 0) return ["global", key];
  return [key.slice(0, dot).replace(/Constructor$/, ""), key.slice(dot + 1)];
}

/** The matrix as a page of the documentation. */
export function renderSupportMatrix(matrix: SupportMatrix, locale: "en" | "zh"): string {
  const say = (en: string, zh: string): string => (locale === "zh" ? zh : en);
  const lines = [
    say("# What is supported", "# 支持的语法和库"),
    "",
    say(
      "This page is printed from the compiler's own tables (`npm run docs`), and a test keeps it true. A construct that is not supported is refused with a code and a place, never compiled wrongly; a supported one may still be refused in a form whose meaning could not be kept.",
      "本页由编译器自身的表生成(`npm run docs`),并由测试保证一致。不支持的语法会给出带代码和位置的错误,绝不会被错误地编译;支持的语法在无法保持原意的写法上也可能被拒绝。",
    ),
  ];
  for (const group of ["statement", "expression"] as const) {
    lines.push(
      "",
      group === "statement" ? say("## Statements", "## 语句") : say("## Expressions", "## 表达式"),
      "",
    );
    lines.push(say("| syntax | supported |", "| 语法 | 支持 |"), "|---|---|");
    for (const row of matrix.syntax.filter((each) => each.group === group)) {
      lines.push(`| ${row.kind} | ${row.supported ? say("yes", "是") : say("no", "否")} |`);
    }
  }
  lines.push("", say("## Library", "## 标准库"), "", say("| of | members |", "| 所属 | 成员 |"), "|---|---|");
  for (const [owner, members] of matrix.library) {
    lines.push(`| ${owner} | ${[...new Set(members)].map((member) => `\`${member}\``).join(" ")} |`);
  }
  return `${lines.join("\n")}\n`;
}
