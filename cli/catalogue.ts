// All messages the command line can print, from every room that has errors of its own.
import type { Message } from "../base/message.js";
import { deviceMessages } from "../device/messages.js";
import { simulatorMessages } from "../simulator/messages.js";
import { cliMessages } from "./messages.js";

/** Each room's table, by the room's name. The compiler's messages come as finished diagnostics. */
export const messageTables = {
  cli: cliMessages,
  device: deviceMessages,
  simulator: simulatorMessages,
} as const;

/** Every message by its code. */
export const catalogue: Readonly<Record<string, Message | undefined>> & typeof cliMessages = {
  ...messageTables.cli,
  ...messageTables.device,
  ...messageTables.simulator,
};
