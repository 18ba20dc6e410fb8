// mpts devices: list the serial ports and which of them are boards.
import type { CommandContext } from "../context.js";
import { exitCode, type ExitCode } from "../exit-codes.js";
import type { CommandDefinition } from "./definition.js";

export const devicesCommand: CommandDefinition<object> = {
  name: "devices",
  options: [],
  run: devices,
};

async function devices(
  _entry: string | undefined,
  _options: object,
  context: CommandContext,
): Promise<ExitCode> {
  const { listDevices } = await import("../../device/index.js");
  const { renderDevices } = await import("../render/devices.js");
  context.out.write(renderDevices(await listDevices(), context.text));
  return exitCode.done;
}
