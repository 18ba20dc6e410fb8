// The virtual board as the suite sees it: its files are looked at in the folder of this machine that stands for its flash.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startVirtualBoard, virtualBoardTransport, type VirtualBoard } from "../../../simulator/index.js";
import type { TestBoard } from "./test-board.js";

/** Starts one with an empty flash. */
export async function bootVirtualBoard(): Promise<{
  readonly board: TestBoard;
  readonly device: VirtualBoard;
  /** Empties the flash without touching what the board is doing. */
  readonly clear: () => void;
}> {
  const folder = mkdtempSync(path.join(tmpdir(), "mpts-board-"));
  const device = await startVirtualBoard({ files: folder });
  const at = (file: string): string => path.join(folder, file);
  const clear = (): void => {
    for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
  };
  const board: TestBoard = {
    transport: virtualBoardTransport(device),
    flat: false,
    memoryModules: true,
    coalescesInterrupts: true,
    tooMuch: undefined,
    read: (file) => {
      try {
        return Promise.resolve(readFileSync(at(file)));
      } catch {
        return Promise.resolve(undefined);
      }
    },
    put: (file, contents) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), contents);
      return Promise.resolve();
    },
    list: () => {
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      return Promise.resolve(
        files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort(),
      );
    },
    wipe: async () => {
      clear();
      await device.hardReset();
    },
    close: async () => {
      await device.close();
      rmSync(folder, { recursive: true });
    },
  };
  return { board, device, clear };
}
