// Gets into the raw REPL of a board in whatever state it is: booting, running, sleeping, swallowing Ctrl-C, half-way in a mode.
/* eslint-disable no-control-regex -- the REPL's protocol is made of control characters */
import { LinkError } from "../link-error.js";
import type { LinkNotice } from "../link-options.js";
import { rawPrompt } from "./raw-repl.js";
import type { Wire } from "./wire.js";

/** How long getting in may take, in milliseconds. A board boots in 3 to 5 s. */
const enterDeadline = 15_000;
/** When a board that does not let go is reset over its serial lines, in milliseconds. */
const hardResetAfter = 7_000;

/**
 * Brings the board to the prompt of its raw REPL, with nothing left over on the wire.
 *
 * @throws LinkError MPTS5011 (silence), MPTS5012 (no board), MPTS5013 (an echo), MPTS5014 (the program does not stop).
 */
export async function enterRawRepl(
  wire: Wire,
  onNotice: (notice: LinkNotice) => void = () => undefined,
  deadline: number = enterDeadline,
): Promise<void> {
  const start = wire.clock.now();
  let seen = await wire.drain(60, 300);
  let wasReset = false;
  for (let attempt = 0; ; attempt++) {
    const elapsed = wire.clock.now() - start;
    if (elapsed >= deadline) throw failure(wire, seen);
    if (!wasReset && elapsed >= hardResetAfter) {
      wasReset = true;
      if (await hardReset(wire)) onNotice({ code: "MPTS5104", parameters: {} });
    }
    await wire.write("\x03".repeat(interrupts(attempt)));
    // Ctrl-C first: in paste mode and in input() a Ctrl-A is only a character.
    seen = (seen + (await wire.drain(40, 200))).slice(-4096);
    await wire.write("\x01");
    const answer = await wire.take(rawPrompt, Math.min(1_500, 400 + 200 * attempt));
    if (answer && (await shakeHands(wire))) return;
    seen = (seen + (answer?.[0] ?? "") + wire.takeAll()).slice(-4096);
  }
}

/**
 * How many Ctrl-C to send. A loop that catches every exception gets out only when one arrives in the few instructions
 * outside its `try`: an unbroken stream of them meets that moment, single ones hardly ever do.
 */
function interrupts(attempt: number): number {
  return attempt < 2 ? 2 : Math.min(2048, 64 << attempt);
}

/** Has the board multiply two numbers of the moment: no echo, stale output or noise can answer that. */
export async function shakeHands(wire: Wire, milliseconds = 2_000): Promise<boolean> {
  await wire.drain(30, 300);
  const one = 1_000 + Math.floor(Math.random() * 9_000);
  const two = 1_000 + Math.floor(Math.random() * 9_000);
  await wire.write(`print(${one}*${two})\x04`);
  const answer = await wire.take(
    new RegExp(`OK[\\s\\S]*?(?<!\\d)${one * two}\\r*\\n\\x04\\x04>`),
    milliseconds,
  );
  if (!answer) return false;
  await wire.drain(20, 200);
  return true;
}

/**
 * Resets an ESP32 over RTS: low EN for 100 ms, then both lines back to the same level, or its buttons read as pressed.
 * Returns false where there are no lines.
 */
async function hardReset(wire: Wire): Promise<boolean> {
  if (!(await wire.setSignals({ dtr: false, rts: true }))) return false;
  await wire.clock.sleep(100);
  await wire.setSignals({ dtr: false, rts: false });
  await wire.setSignals({ dtr: true, rts: true });
  return true;
}

/** Says why there is no way in, from what was heard. */
function failure(wire: Wire, seen: string): LinkError {
  const port = wire.name;
  if (wire.received === 0) return new LinkError("MPTS5011", { port });
  const controls = seen.replace(/[^\x01-\x04]/g, "").length;
  if (seen !== "" && controls / seen.length > 0.5 && !seen.includes("REPL")) {
    return new LinkError("MPTS5013", { port });
  }
  if (!looksLikeText(seen)) return new LinkError("MPTS5012", { port, sample: sampleOf(seen) });
  return new LinkError("MPTS5014", { port });
}

/** Text of a program or a REPL, against the noise of a wrong baud rate or another kind of device. */
function looksLikeText(seen: string): boolean {
  const decoded = Buffer.from(seen, "latin1").toString("utf8");
  const strange = decoded.replace(
    /[\t\r\n\x20-\x7e\xa1-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/gu,
    "",
  ).length;
  return strange <= decoded.length / 10;
}

function sampleOf(seen: string): string {
  return JSON.stringify(seen.slice(-24).replace(/[^\x20-\x7e]/g, "?"));
}
