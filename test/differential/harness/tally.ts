// Counts verdicts by construct, and refusals by code, for the table at the end of a run.
import type { Case } from "./case-file.js";
import type { Verdict } from "./judge.js";

/** How many programs of one construct came out how. */
export interface Count {
  same: number;
  refused: number;
  wrong: number;
}

/** The whole run, as the summary file holds it. */
export interface Summary {
  readonly constructs: Readonly<Record<string, Count>>;
  readonly total: Count;
  /** How many programs each code refused, the most frequent first. */
  readonly refusedBy: Readonly<Record<string, number>>;
  /** The refused programs with the codes, the wrong ones with the reason. */
  readonly refused: readonly { readonly case: string; readonly codes: readonly string[] }[];
  readonly wrong: readonly { readonly case: string; readonly why: string }[];
}

/** Sums up the verdicts of a run. */
export function summarise(verdicts: ReadonlyMap<Case, Verdict>): Summary {
  const constructs: Record<string, Count> = {};
  const total: Count = { same: 0, refused: 0, wrong: 0 };
  const codes = new Map<string, number>();
  const refused: { case: string; codes: string[] }[] = [];
  const wrong: { case: string; why: string }[] = [];
  for (const [each, verdict] of verdicts) {
    const count = (constructs[each.construct] ??= { same: 0, refused: 0, wrong: 0 });
    count[verdict.kind] += 1;
    total[verdict.kind] += 1;
    const name = `${each.construct}/${each.name}`;
    if (verdict.kind === "wrong") wrong.push({ case: name, why: verdict.why });
    if (verdict.kind !== "refused") continue;
    const own = [...new Set(verdict.refusals.map((refusal) => refusal.code))];
    refused.push({ case: name, codes: own });
    for (const code of own) codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  const refusedBy = Object.fromEntries([...codes].sort(([, left], [, right]) => right - left));
  return { constructs, total, refusedBy, refused, wrong };
}

/** The table: one construct a line, then the total and the codes that refuse most. */
export function renderTally(summary: Summary): string {
  const row = (name: string, ...cells: (string | number)[]): string =>
    `${name.padEnd(24)}${cells.map((cell) => String(cell).padStart(9)).join("")}`;
  const counts = ({ same, refused, wrong }: Count): [number, number, number] => [same, refused, wrong];
  const codes = Object.entries(summary.refusedBy).map(([code, count]) => `${code} ${count}`);
  return [
    row("construct", "SAME", "REFUSED", "WRONG"),
    ...Object.entries(summary.constructs).map(([name, count]) => row(name, ...counts(count))),
    row("total", ...counts(summary.total)),
    ...(codes.length > 0 ? [`refused by: ${codes.join(", ")}`] : []),
  ].join("\n");
}
