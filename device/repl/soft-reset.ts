// Restarts the interpreter by Ctrl-D: in the raw REPL for a clean start, in the friendly one to run the program.
import { LinkError } from "../link-error.js";
import type { LinkNotice } from "../link-options.js";
import { enterRawRepl, shakeHands } from "./enter.js";
import { rawPrompt } from "./raw-repl.js";
import type { Wire } from "./wire.js";

/** Firmwares say `mpython: soft reboot`, `MPY: soft reboot`, `soft reboot`, `PYB: soft reboot`. */
const softReboot = /soft reboot\r*\n/;
/** How long a board may take to notice Ctrl-D. Closing sockets and threads takes a while. */
const rebootDeadline = 5_000;
/** How long `boot.py` and the firmware's own start-up may take until the prompt. */
const bootDeadline = 6_000;

/**
 * Soft reset from the raw REPL: `boot.py` runs, `main.py` does not, and the raw REPL waits again with nothing of the
 * old program in memory.
 *
 * @throws LinkError MPTS5017 when the board does not restart.
 */
export async function restartInRawRepl(wire: Wire, onNotice?: (notice: LinkNotice) => void): Promise<void> {
  wire.takeAll();
  await wire.write("\x04");
  if (!(await wire.take(softReboot, rebootDeadline))) {
    throw new LinkError("MPTS5017", {});
  }
  const prompt = await wire.take(rawPrompt, bootDeadline);
  if (prompt && (await shakeHands(wire))) return;
  // A `boot.py` that does not end: interrupt it.
  await enterRawRepl(wire, onNotice);
}

/**
 * Soft reset from the raw REPL into the program: `boot.py` and `main.py` run.
 *
 * @throws LinkError MPTS5017 when the board does not restart.
 */
export async function restartIntoProgram(wire: Wire): Promise<void> {
  wire.takeAll();
  await wire.write("\x02");
  if (!(await wire.take(/>>> $/, 2_000))) throw new LinkError("MPTS5017", {});
  await wire.write("\x04");
  if (!(await wire.take(softReboot, rebootDeadline))) throw new LinkError("MPTS5017", {});
}
