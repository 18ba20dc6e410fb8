// Restarts the program on the board.
import type { LinkOptions } from "./link-options.js";
import { enterRawRepl } from "./repl/enter.js";
import { restartIntoProgram } from "./repl/soft-reset.js";
import { Wire } from "./repl/wire.js";
import { systemClock } from "./transport.js";

/**
 * Stops what runs on the board and starts it afresh (soft reset: `boot.py` and `main.py` run again).
 *
 * @throws LinkError when the board cannot be reached or does not restart.
 */
export async function resetBoard(options: LinkOptions): Promise<void> {
  const { transport, clock = systemClock, signal } = options;
  const wire = new Wire(await transport.open(), clock, transport.name, signal);
  try {
    await enterRawRepl(wire, options.onNotice);
    await restartIntoProgram(wire);
  } finally {
    await wire.close();
  }
}
