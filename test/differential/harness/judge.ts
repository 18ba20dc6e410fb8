// Holds a compiled program's run against Node's and says SAME, REFUSED or WRONG.
import type { Answer, BoardRun, Refusal, Run, SourceFiles, Uncaught } from "./outcome.js";
import { renderReport } from "./report.js";

/** What became of a program. */
export type Verdict =
  | { readonly kind: "same" }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] }
  /** `report` shows the source, the Python and where the outputs part. */
  | { readonly kind: "wrong"; readonly why: string; readonly report: string };

/** Refusals in which the compiler admits a mistake of its own: Python the board cannot parse, or a failure inside. */
const OWN_MISTAKES: readonly string[] = ["MPTS4011", "MPTS4012"];

/** Python's own names for what JavaScript calls otherwise. */
const SAME_EXCEPTION: Readonly<Record<string, readonly string[]>> = {
  Exception: ["Error"],
  ValueError: ["RangeError", "SyntaxError"],
  IndexError: ["RangeError"],
  NameError: ["ReferenceError"],
  AttributeError: ["TypeError"],
  RuntimeError: ["RangeError"],
};

/** An exception of the program has its name and message; one the run time raised itself has its own words for it. */
function sameException(node: Uncaught, board: Uncaught): boolean {
  if (node.names.length === 0) return board.message === node.message;
  const names = board.names.flatMap((name) => [name, ...(SAME_EXCEPTION[name] ?? [])]);
  return node.message === board.message && node.names.some((name) => names.includes(name));
}

/** A run as text: what it printed and, at its end, the exception it died of. */
export function showRun(run: Run): string {
  if (run.uncaught === undefined) return run.stdout;
  const { names, message } = run.uncaught;
  return `${run.stdout}Uncaught ${[names[0], message].filter(Boolean).join(": ")}\n`;
}

function compare(node: Run, board: Run): string | undefined {
  if (node.stdout !== board.stdout) return "the outputs differ";
  if (node.uncaught === undefined && board.uncaught === undefined) return undefined;
  if (node.uncaught === undefined) return "it dies of an exception on MicroPython only";
  if (board.uncaught === undefined) return "it dies of an exception in Node only";
  return sameException(node.uncaught, board.uncaught) ? undefined : "they die of different exceptions";
}

function failure(answer: Exclude<Answer<unknown>, { kind: "done" }>): string {
  return answer.kind === "hung" ? `${answer.stage} did not end` : `${answer.stage} failed: ${answer.message}`;
}

/** The verdict on `files`, given both runs. */
export function judge(files: SourceFiles, node: Answer<Run>, board: Answer<BoardRun>): Verdict {
  const wrong = (why: string, python: SourceFiles = {}, outputs?: readonly [Run, Run]): Verdict => {
    const texts = outputs && { node: showRun(outputs[0]), board: showRun(outputs[1]) };
    return { kind: "wrong", why, report: renderReport(why, files, python, texts) };
  };
  if (board.kind !== "done") return wrong(failure(board));
  const { python, refusals, run } = board.value;
  const mistake = refusals.find(({ code }) => OWN_MISTAKES.includes(code));
  if (mistake !== undefined) return wrong(mistake.text);
  if (run === undefined) return { kind: "refused", refusals };
  if (node.kind !== "done") return wrong(failure(node), python);
  const why = compare(node.value, run);
  return why === undefined ? { kind: "same" } : wrong(why, python, [node.value, run]);
}
