// Turns what stands after --port into a connection: a serial port, a socket, the only board found, or the virtual board.
import type { Transport } from "../device/transport.js";
import type { VirtualBoard } from "../simulator/board.js";
import type { CommandContext } from "./context.js";
import { CommandFailure } from "./failure.js";
import type { Project } from "./project/project.js";
import type { OptionDefinition } from "./commands/definition.js";

/** The options of every command that talks to a board. */
export interface BoardOptions {
  readonly port?: string;
  readonly simWifi?: readonly string[];
}

export const portOption: OptionDefinition = { flags: "-p, --port <port>", text: "port" };
export const simWifiOption: OptionDefinition = {
  flags: "--sim-wifi <ssid:password>",
  text: "simWifi",
  repeatable: true,
};

/** A way to a board, and the virtual board behind it where it is one. */
export interface BoardConnection {
  readonly transport: Transport;
  readonly virtualBoard: VirtualBoard | undefined;
  /** Switches a virtual board off; a real one is left as it is. */
  close(): Promise<void>;
}

/**
 * Checks the options, before anything is done with them.
 * @throws CommandFailure MPTS7007 without --port, MPTS7018 for options of the virtual board with another port.
 */
export function checkPort(options: BoardOptions & { readonly screen?: boolean }, command: string): string {
  const { port } = options;
  if (port === undefined) throw new CommandFailure("MPTS7007", { command });
  if (port !== "sim") {
    if (options.simWifi) throw new CommandFailure("MPTS7018", { option: "--sim-wifi", port });
    if (options.screen) throw new CommandFailure("MPTS7018", { option: "--screen", port });
  }
  return port;
}

/** Connects to what `port` names. A serial port or socket is opened only by what uses the transport. */
export async function connectBoard(
  port: string,
  options: BoardOptions,
  project: Project,
  context: CommandContext,
): Promise<BoardConnection> {
  if (port === "sim") {
    const { connectVirtualBoard } = await import("./virtual-board.js");
    return connectVirtualBoard(options.simWifi ?? [], project, context);
  }
  const { chooseDevice, listDevices, openPort } = await import("../device/index.js");
  const close = () => Promise.resolve();
  if (port !== "auto") return { transport: openPort(port), virtualBoard: undefined, close };
  const device = chooseDevice(await listDevices());
  context.err.write(`${context.text("usingPort", { port: device.path })}\n`);
  return { transport: openPort(device.path), virtualBoard: undefined, close };
}
