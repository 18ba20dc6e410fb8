// Starts the virtual board for --port sim: its files in .mpts/board of the project, its networks, its ports on this machine.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Transport } from "../device/transport.js";
import {
  startVirtualBoard,
  virtualBoardTransport,
  type VirtualBoard,
  type VirtualNetwork,
} from "../simulator/index.js";
import type { BoardConnection } from "./connection.js";
import type { CommandContext } from "./context.js";
import { CommandFailure } from "./failure.js";
import type { Project } from "./project/project.js";

/** Where a project keeps its virtual board's files, relative to the project folder. */
const boardFolder = path.join(".mpts", "board");

/**
 * A running virtual board. Which port of this machine stands for a board's port is printed as it happens.
 * @param wifi networks as written after --sim-wifi, beside those of package.json; without either there is the board's default one.
 * @throws CommandFailure MPTS7011 when one is not of the form ssid:password; SimulatorError when the board cannot start.
 */
export async function connectVirtualBoard(
  wifi: readonly string[],
  project: Project,
  context: CommandContext,
): Promise<BoardConnection> {
  const networks = [...wifi.map(parseNetwork), ...(project.settings.networks ?? [])];
  const files = path.join(project.folder, boardFolder);
  mkdirSync(files, { recursive: true });
  keepOutOfVersionControl(path.dirname(files));
  const virtualBoard = await startVirtualBoard({ files, ...(networks.length > 0 ? { networks } : {}) });
  virtualBoard.onPort(({ boardPort, hostPort, open }) => {
    context.err.write(`${context.text(open ? "portOpened" : "portClosed", { boardPort, hostPort })}\n`);
  });
  return {
    transport: fromTheStart(virtualBoard),
    virtualBoard,
    close: () => virtualBoard.close(),
  };
}

/**
 * A transport whose first connection also hears what the board said before it: the board boots while the rest of the
 * command is still being made ready.
 */
function fromTheStart(board: VirtualBoard): Transport {
  const transport = virtualBoardTransport(board);
  const early: Uint8Array[] = [];
  const stop = board.onData((bytes) => early.push(bytes));
  return {
    ...transport,
    async open() {
      const stream = await transport.open();
      return {
        ...stream,
        onData(listener) {
          stop();
          for (const bytes of early.splice(0)) listener(bytes);
          return stream.onData(listener);
        },
      };
    },
  };
}

/** The board's files are a state of this machine, not a part of the project. */
function keepOutOfVersionControl(folder: string): void {
  const ignore = path.join(folder, ".gitignore");
  if (!existsSync(ignore)) writeFileSync(ignore, "*\n");
}

function parseNetwork(value: string): VirtualNetwork {
  const colon = value.indexOf(":");
  if (colon < 1) throw new CommandFailure("MPTS7011", { value });
  return { ssid: value.slice(0, colon), password: value.slice(colon + 1) };
}
