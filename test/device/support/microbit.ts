// MicroPython for the micro:bit, unmodified, in an emulator; its UART is a pseudo-terminal. Real firmware, real port.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { serialBoard } from "./serial-board.js";
import type { TestBoard } from "./test-board.js";

const firmware = "/usr/share/firmware-microbit-micropython/firmware.hex";

/** Why the emulated micro:bit cannot be used here; undefined when it can. */
export function microbitMissing(): string | undefined {
  if (spawnSync("qemu-system-arm", ["--version"]).status !== 0) return "qemu-system-arm is not installed";
  if (!existsSync(firmware)) return "firmware-microbit-micropython is not installed";
  return undefined;
}

/** Boots one. The port is the path of its pseudo-terminal. */
export async function bootMicrobit(): Promise<{ readonly board: TestBoard; readonly port: string }> {
  const machine = ["-M", "microbit", "-device", `loader,file=${firmware}`, "-serial", "pty"];
  const emulator = spawn("qemu-system-arm", [...machine, "-display", "none", "-monitor", "none"]);
  const port = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (bytes: Buffer): void => {
      said += bytes.toString();
      const path = /char device redirected to (\S+)/.exec(said)?.[1];
      if (path) resolve(path);
    };
    emulator.stdout.on("data", hear);
    emulator.stderr.on("data", hear);
    emulator.on("exit", () => reject(new Error(`the emulator ended: ${said}`)));
  });
  const gone = new Promise<void>((resolve) => emulator.on("exit", () => resolve()));
  const facts = { flat: true, memoryModules: false, coalescesInterrupts: false, tooMuch: 20_000 };
  const board = serialBoard(port, facts, async () => {
    emulator.kill();
    await gone;
  });
  return { board, port };
}
