// The link on MicroPython for the micro:bit 1.0.1, real firmware that nobody here wrote, over a pseudo-terminal.
import { describe, expect, it } from "vitest";
import { flash, openPort } from "../../device/index.js";
import { describeBoard } from "./board-suite.js";
import { bootMicrobit, microbitMissing } from "./support/microbit.js";

const missing = microbitMissing();
if (missing) {
  describe("micro:bit firmware in the emulator", () => {
    it.skip(`SKIPPED: ${missing} (apt-get install qemu-system-arm firmware-microbit-micropython)`, () => {});
  });
} else {
  describe("a serial port", () => {
    it("that another program holds is reported as in use", async () => {
      const { board, port } = await bootMicrobit();
      const stream = await openPort(port).open();
      try {
        await expect(openPort(port).open()).rejects.toMatchObject({ code: "MPTS5003", parameters: { port } });
      } finally {
        await stream.close();
        await board.close();
      }
    });

    it("whose board is unplugged half-way is reported as lost, not as done", async () => {
      const { board, port } = await bootMicrobit();
      const files = [{ path: "main.py", contents: Buffer.from("# a line\n".repeat(100)) }];
      const work = flash({ transport: openPort(port), files, onProgress: () => void board.close() });
      await expect(work).rejects.toMatchObject({ code: "MPTS5008" });
    });
  });

  describeBoard("micro:bit firmware in the emulator", async () => (await bootMicrobit()).board);
}
