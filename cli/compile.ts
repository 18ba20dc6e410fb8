// Compiles the program a command works on and prints what the compiler found; board commands and build share it.
import type { CompileResult } from "../compiler/index.js";
import type { CommandContext } from "./context.js";
import { exitCode, type ExitCode } from "./exit-codes.js";
import type { Program } from "./project/project.js";
import { renderDiagnostics } from "./render/diagnostics.js";

/** Compiles `program`, prints its diagnostics and their counts to stderr. The compiler is loaded here, not before. */
export async function compileProgram(
  program: Pick<Program, "entry" | "target">,
  context: CommandContext,
): Promise<CompileResult> {
  // The compiler turns a fault of its own into a diagnostic, and shows its stack only when asked to by this.
  if (context.debug) process.env["MPTS_DEBUG"] = "1";
  const { compile } = await import("../compiler/index.js");
  const result = await compile({ entry: program.entry, target: program.target, locale: context.locale });
  const { diagnostics } = result;
  if (diagnostics.length === 0) return result;
  const counts = (["error", "warning"] as const)
    .map((category) => ({ category, count: diagnostics.filter((each) => each.category === category).length }))
    .filter(({ count }) => count > 0)
    .map(({ category, count }) => context.text(`${category}Count`, { count, s: count === 1 ? "" : "s" }));
  const summary = context.text(result.ok ? "counts" : "nothingWritten", {
    counts: counts.join(context.locale === "zh" ? "，" : ", "),
  });
  context.err.write(`${renderDiagnostics(diagnostics, context.cwd, context.paint)}\n${summary}\n`);
  return result;
}

/** Codes of diagnostics by which the compiler says that it is at fault itself. */
const compilerBugs: ReadonlySet<string> = new Set(["MPTS4011", "MPTS4012"]);

/** The exit code for a program that did not compile. */
export function exitCodeOfCompilation({ diagnostics }: CompileResult): ExitCode {
  const isBug = diagnostics.some(({ code }) => compilerBugs.has(code));
  return isBug ? exitCode.internalError : exitCode.programHasErrors;
}
