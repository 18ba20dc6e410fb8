// Watches the demo's virtual board: what it prints, and when it listens on a port.
import type { VirtualBoard } from "../../simulator/board.js";
import { within } from "../deadline.js";
import { exitCode } from "../exit-codes.js";
import { CommandFailure } from "../failure.js";

/** How long a step of the program on the board may take, in seconds. */
const stepLimit = 30;

/** The last line of a soft reset, after which the program's own output begins. */
const afterReset = /soft reboot\r*\n/g;

/** @throws CommandFailure MPTS7022 when `work` takes too long; `step` says in the program's own words what it waits for. */
export function inTime<Result>(
  work: Promise<Result>,
  step: string,
  seconds: number = stepLimit,
): Promise<Result> {
  return within(
    work,
    seconds * 1000,
    () => new CommandFailure("MPTS7022", { step, seconds }, exitCode.linkFailed),
  );
}

/** Keeps what the board's UART sends. */
export class SerialLog {
  readonly #decoder = new TextDecoder();
  #everything = "";
  #changed: () => void = () => undefined;

  constructor(board: VirtualBoard) {
    board.onData((bytes) => {
      this.#everything += this.#decoder.decode(bytes, { stream: true });
      this.#changed();
    });
  }

  /** What the program printed: everything since the last reset. */
  text(): string {
    const resets = [...this.#everything.matchAll(afterReset)];
    const last = resets.at(-1);
    return last ? this.#everything.slice(last.index + last[0].length) : this.#everything;
  }

  /** Resolves when the program has printed `words`. */
  untilPrinted(words: string): Promise<void> {
    return new Promise((resolve) => {
      this.#changed = () => {
        if (this.text().includes(words)) resolve();
      };
      this.#changed();
    });
  }
}

/** A port the board listens on, and the port of this machine that stands for it. */
export interface OpenPort {
  readonly boardPort: number;
  readonly hostPort: number;
}

/** The first port the board listens on from now. */
export function firstOpenPort(board: VirtualBoard): Promise<OpenPort> {
  return new Promise((resolve) => {
    board.onPort((event) => {
      if (event.open) resolve(event);
    });
  });
}
