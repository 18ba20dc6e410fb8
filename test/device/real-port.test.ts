// The link on a real board: the suite runs on the port that MPTS_TEST_PORT names. Its files are erased.
import { describe, it } from "vitest";
import { describeBoard } from "./board-suite.js";
import { serialBoard } from "./support/serial-board.js";

const port = process.env["MPTS_TEST_PORT"];
if (port) {
  const facts = { flat: false, memoryModules: true, coalescesInterrupts: false, tooMuch: undefined };
  describeBoard(`the board on ${port}`, () =>
    Promise.resolve(serialBoard(port, facts, () => Promise.resolve())),
  );
} else {
  describe("a real board", () => {
    it.skip("SKIPPED: MPTS_TEST_PORT names no port", () => {});
  });
}
