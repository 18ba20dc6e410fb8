// The link on MicroPython for the micro:bit 1.0.1, real firmware that nobody here wrote, over a pseudo-terminal.
import { describe, it } from "vitest";
import { describeBoard } from "./board-suite.js";
import { bootMicrobit, microbitMissing } from "./support/microbit.js";

const missing = microbitMissing();
if (missing) {
  describe("micro:bit firmware in the emulator", () => {
    it.skip(`SKIPPED: ${missing} (apt-get install qemu-system-arm firmware-microbit-micropython)`, () => {});
  });
} else {
  describeBoard("micro:bit firmware in the emulator", async () => (await bootMicrobit()).board);
}
