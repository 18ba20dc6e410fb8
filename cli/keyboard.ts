// Reads single keys for mpts monitor: everything goes to the board, Ctrl-] leaves.
import { on } from "node:events";
import type { ReadStream } from "node:tty";

/** Ctrl-], as telnet and the reference tools have it: no program on a board needs it. */
const leaveKey = 0x1d;

export interface Keys {
  /** What is typed, byte for byte; Ctrl-C among it. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Aborts at Ctrl-] and when the command is interrupted. */
  readonly signal: AbortSignal;
  /** Gives the terminal back. */
  release(): void;
}

/** The keys of a terminal, or undefined when standard input is none. */
export function readKeys(stdin: ReadStream, interrupted: AbortSignal): Keys | undefined {
  if (!stdin.isTTY) return undefined;
  const left = new AbortController();
  const signal = AbortSignal.any([left.signal, interrupted]);
  stdin.setRawMode(true);
  stdin.resume();
  return {
    input: untilLeft(stdin, signal, () => left.abort()),
    signal,
    release() {
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}

async function* untilLeft(
  stdin: ReadStream,
  signal: AbortSignal,
  leave: () => void,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const [piece] of on(stdin, "data", { signal })) {
      if (!(piece instanceof Uint8Array)) continue;
      const end = piece.indexOf(leaveKey);
      if (end !== 0) yield end < 0 ? piece : piece.subarray(0, end);
      if (end >= 0) return leave();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
