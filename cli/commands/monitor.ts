// mpts monitor: show what the board prints and send it what is typed.
import { checkPort, portOption, simWifiOption, type BoardOptions } from "../connection.js";
import type { CommandContext } from "../context.js";
import { exitCode, type ExitCode } from "../exit-codes.js";
import { listenForInterrupt } from "../interrupt.js";
import type { CommandDefinition } from "./definition.js";

interface MonitorOptions extends BoardOptions {
  readonly screen?: boolean;
}

export const monitorCommand: CommandDefinition<MonitorOptions> = {
  name: "monitor",
  options: [portOption, simWifiOption, { flags: "--screen", text: "screen" }],
  run: monitorBoard,
};

async function monitorBoard(
  _entry: string | undefined,
  options: MonitorOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const port = checkPort(options, "monitor");
  const { openProject } = await import("../project/project.js");
  const { connectBoard } = await import("../connection.js");
  const { monitor } = await import("../../device/index.js");
  const { readKeys } = await import("../keyboard.js");
  const { watchScreen } = await import("../render/screen.js");

  const connection = await connectBoard(port, options, openProject(context.cwd), context);
  const interruption = listenForInterrupt(context.out);
  const keys = readKeys(process.stdin, interruption.signal);
  if (keys) context.err.write(`${context.text("monitorKeys")}\n`);
  const screen = await watchScreen(connection.virtualBoard, options.screen === true, context);
  try {
    await monitor({
      transport: connection.transport,
      onOutput: (bytes) => context.out.write(bytes),
      input: keys?.input,
      signal: keys?.signal ?? interruption.signal,
    });
    return exitCode.done;
  } finally {
    keys?.release();
    screen.end();
    interruption.release();
    await connection.close();
  }
}
