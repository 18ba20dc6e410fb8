// mpts run: compile and run the program from the board's memory, without writing to its flash.
import path from "node:path";
import { boardFiles } from "../board-files.js";
import { checkPort, portOption, simWifiOption, type BoardOptions } from "../connection.js";
import type { CommandContext } from "../context.js";
import { exitCode, type ExitCode } from "../exit-codes.js";
import { CommandFailure } from "../failure.js";
import { listenForInterrupt } from "../interrupt.js";
import type { CommandDefinition } from "./definition.js";

interface RunOptions extends BoardOptions {
  readonly screen?: boolean;
}

export const runCommand: CommandDefinition<RunOptions> = {
  name: "run",
  argument: "entry",
  options: [portOption, simWifiOption, { flags: "--screen", text: "screen" }],
  run,
};

async function run(
  entry: string | undefined,
  options: RunOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const port = checkPort(options, "run");
  const { findProgram, openProject } = await import("../project/project.js");
  const { compileProgram, exitCodeOfCompilation } = await import("../compile.js");
  const project = openProject(context.cwd, entry);
  const program = await findProgram(project, { cwd: context.cwd, entry, command: "run" });
  const result = await compileProgram(program, context);
  if (!result.ok) return exitCodeOfCompilation(result);

  const { connectBoard } = await import("../connection.js");
  const { runProgram } = await import("../../device/index.js");
  const { tellNotice } = await import("../render/notice.js");
  const { mapTraceback } = await import("../render/traceback.js");
  const { watchScreen } = await import("../render/screen.js");
  const connection = await connectBoard(port, options, project, context);
  const interruption = listenForInterrupt(context.out);
  const screen = await watchScreen(connection.virtualBoard, options.screen === true, context);
  try {
    const report = await runProgram({
      transport: connection.transport,
      files: boardFiles(result),
      entry: result.entry,
      signal: interruption.signal,
      onOutput: (bytes) => context.out.write(bytes),
      onNotice: (notice) => tellNotice(notice, context, (line) => context.err.write(`${line}\n`)),
    });
    if (report.outcome !== "failed") return exitCode.done;
    const folder = path.dirname(program.entry);
    const traceback = mapTraceback(report.traceback ?? "", result.files, folder, context.cwd);
    context.err.write(`${traceback.trimEnd()}\n`);
    throw new CommandFailure("MPTS7019", {}, exitCode.programHasErrors);
  } finally {
    screen.end();
    interruption.release();
    await connection.close();
  }
}
