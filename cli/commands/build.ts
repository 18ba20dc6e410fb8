// mpts build: compile and write the Python files.
import path from "node:path";
import type { CommandContext } from "../context.js";
import { exitCode, type ExitCode } from "../exit-codes.js";
import { shortPath } from "../render/diagnostics.js";
import type { CommandDefinition } from "./definition.js";

interface BuildOptions {
  readonly outDir?: string;
}

export const buildCommand: CommandDefinition<BuildOptions> = {
  name: "build",
  argument: "entry",
  options: [{ flags: "-o, --out-dir <folder>", text: "outDir" }],
  run: build,
};

async function build(
  entry: string | undefined,
  options: BuildOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { findProgram, openProject } = await import("../project/project.js");
  const { compileProgram, exitCodeOfCompilation } = await import("../compile.js");
  const { writeOutputs } = await import("../project/outputs.js");

  const request = { cwd: context.cwd, entry, outDir: options.outDir, command: "build" };
  const program = await findProgram(openProject(context.cwd, entry), request);
  const result = await compileProgram(program, context);
  if (!result.ok) return exitCodeOfCompilation(result);
  const outputs = writeOutputs(program.outDir, path.dirname(program.entry), result.files);
  const shown = (name: string) => shortPath(path.join(program.outDir, name), context.cwd);
  for (const { name, bytes } of outputs.written) {
    context.out.write(`${context.text("wrote", { file: shown(name), bytes })}\n`);
  }
  for (const name of outputs.removed) {
    context.out.write(`${context.text("removed", { file: shown(name) })}\n`);
  }
  return exitCode.done;
}
