// The link on the virtual board: MicroPython in a thread, behind the REPL of the stock firmware.
import { describeBoard } from "./board-suite.js";
import { bootVirtualBoard } from "./support/virtual.js";

describeBoard("the virtual board", async () => (await bootVirtualBoard()).board);
