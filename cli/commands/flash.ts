// mpts flash: compile and put the program on the board.
import { boardFiles } from "../board-files.js";
import { checkPort, portOption, type BoardOptions } from "../connection.js";
import type { CommandContext } from "../context.js";
import { exitCode, type ExitCode } from "../exit-codes.js";
import { listenForInterrupt } from "../interrupt.js";
import type { CommandDefinition } from "./definition.js";

export const flashCommand: CommandDefinition<BoardOptions> = {
  name: "flash",
  argument: "entry",
  options: [portOption],
  run: flash,
};

async function flash(
  entry: string | undefined,
  options: BoardOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const port = checkPort(options, "flash");
  const { findProgram, openProject } = await import("../project/project.js");
  const { compileProgram, exitCodeOfCompilation } = await import("../compile.js");
  const project = openProject(context.cwd, entry);
  const program = await findProgram(project, { cwd: context.cwd, entry, command: "flash" });
  const result = await compileProgram(program, context);
  if (!result.ok) return exitCodeOfCompilation(result);

  const { connectBoard } = await import("../connection.js");
  const { flashWithProgress } = await import("../flash.js");
  const connection = await connectBoard(port, options, project, context);
  const interruption = listenForInterrupt(context.out);
  try {
    await flashWithProgress(connection.transport, boardFiles(result), context, interruption.signal);
    if (connection.virtualBoard) context.out.write(`${context.text("flashedSim")}\n`);
    return exitCode.done;
  } finally {
    interruption.release();
    await connection.close();
  }
}
