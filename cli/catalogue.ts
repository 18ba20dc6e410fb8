// All messages the command line can print, from every room that has errors of its own.
import type { Message } from "../base/message.js";
import { cliMessages } from "./messages.js";

/** Each room's table, by the room's name. */
export const messageTables = {
  cli: cliMessages,
} as const;

/** Every message by its code. */
export const catalogue: Readonly<Record<string, Message | undefined>> & typeof cliMessages = {
  ...messageTables.cli,
};
