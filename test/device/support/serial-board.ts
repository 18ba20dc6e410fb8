// A board behind a serial port as the suite sees it: its files are looked at through the bare REPL client.
import { openPort } from "../../../device/index.js";
import { BareRepl } from "./bare-repl.js";
import type { TestBoard } from "./test-board.js";

const literal = (bytes: Uint8Array): string =>
  `b'${[...bytes].map((byte) => "\\x" + byte.toString(16).padStart(2, "0")).join("")}'`;

/** The board on `port`. `close` is what ends whatever stands behind the port. */
export function serialBoard(
  port: string,
  facts: Pick<TestBoard, "flat" | "memoryModules" | "coalescesInterrupts" | "tooMuch">,
  close: () => Promise<void>,
): TestBoard {
  const exec = async (code: string): Promise<string> => {
    const repl = await BareRepl.open(openPort(port));
    try {
      return await repl.exec(code);
    } finally {
      await repl.close();
    }
  };
  return {
    ...facts,
    transport: openPort(port),
    async read(path) {
      const printed = await exec(
        `try:\n f=open('${path}','rb')\n d=f.read(32)\n while d:\n  print(''.join(['%02x'%c for c in d]))\n  d=f.read(32)\n print('!')\nexcept OSError:\n print('?')`,
      );
      return printed.includes("?") ? undefined : Buffer.from(printed.replace(/[^0-9a-f]/g, ""), "hex");
    },
    async put(path, contents) {
      const pieces: string[] = [];
      for (let start = 0; start < contents.length; start += 40) {
        pieces.push(`f.write(${literal(contents.subarray(start, start + 40))})`);
      }
      const repl = await BareRepl.open(openPort(port));
      try {
        await repl.exec(`f=open('${path}','wb')`);
        for (const piece of pieces) await repl.exec(piece);
        await repl.exec("f.close()");
      } finally {
        await repl.close();
      }
    },
    async list() {
      const printed = await exec("import os\nfor p in os.listdir():\n print(p)");
      return printed.split(/\r?\n/).filter(Boolean).sort();
    },
    async wipe() {
      await exec("import os\nfor p in os.listdir():\n os.remove(p)");
    },
    close,
  };
}
