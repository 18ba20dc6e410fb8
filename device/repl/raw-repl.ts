// The raw REPL: how code goes to the board and how what it prints and raises comes back.
/* eslint-disable no-control-regex -- the REPL's protocol is made of control characters */
//
// Protocol (MicroPython tools/mpremote and py's pyexec.c): Ctrl-A enters and prints `raw REPL; CTRL-B to exit` and `>`;
// code then Ctrl-D runs it; the answer is `OK`, what was printed, 0x04, the traceback, 0x04, `>`.
// Raw-paste (MicroPython 1.14 and up) is asked for by 0x05 `A` 0x01 and has a window for flow control.
import { LinkError } from "../link-error.js";
import type { Pace, Wire } from "./wire.js";

/** The prompt of the raw REPL. Line ends differ between UART, unix and terminal layers. */
export const rawPrompt = /raw REPL; CTRL-B to exit\r*\n>/;

/** Until the board is known: what every board seen so far takes without losing bytes. */
export const carefulPace: Pace = { bytes: 32, milliseconds: 10 };

/** How code travels: with the board's flow control, or at a pace it can bear. */
export type SendMode = "raw-paste" | "paced";

/** What one piece of code printed, and the traceback it ended with ("" when it ended well). Latin-1 text. */
export interface ExecResult {
  readonly stdout: string;
  readonly stderr: string;
}

/** The answer to a piece of code was not one the protocol knows: bytes were lost or changed on the way. */
export class GarbledReply extends Error {}

/** No answer came in time. */
export class NoReply extends Error {}

/** A board whose raw REPL waits for code. */
export class RawRepl {
  mode: SendMode = "paced";
  pace: Pace = carefulPace;

  constructor(readonly wire: Wire) {}

  /**
   * Runs `code` (Latin-1 text without control characters but line feeds).
   *
   * @param milliseconds how long the code may run and be silent.
   * @throws GarbledReply, NoReply the caller decides whether to resynchronise and try again.
   * @throws LinkError when the link ends or the command is aborted.
   */
  async exec(code: string, milliseconds: number): Promise<ExecResult> {
    await this.send(code);
    const stdout = await this.takeUntilEnd(milliseconds);
    const stderr = await this.takeUntilEnd(milliseconds);
    if (!(await this.wire.take(/^>/, 2_000))) throw new GarbledReply("no prompt after the answer");
    return { stdout, stderr };
  }

  private async takeUntilEnd(milliseconds: number): Promise<string> {
    const match = await this.wire.take(/^([^\x04]*)\x04/, milliseconds);
    if (!match) throw new NoReply("no end of the answer");
    return match[1] ?? "";
  }

  /** Sends `code` and has the board start it. What it prints comes next on the wire. */
  async send(code: string): Promise<void> {
    this.wire.takeAll();
    if (this.mode === "raw-paste") return this.sendByRawPaste(code);
    await this.wire.write(code + "\x04", this.pace);
    const answer = await this.wire.take(/^[\s\S]{2}/, 5_000);
    if (!answer) throw new NoReply("no OK");
    if (answer[0] !== "OK") throw new GarbledReply(`instead of OK: ${JSON.stringify(answer[0])}`);
  }

  private async sendByRawPaste(code: string): Promise<void> {
    await this.wire.write("\x05A\x01");
    const header = await this.wire.take(/^R\x01([\s\S])([\s\S])/, 2_000);
    if (!header) throw new NoReply("no raw-paste header");
    const step = (header[1] ?? "").charCodeAt(0) + 256 * (header[2] ?? "").charCodeAt(0);
    if (step === 0) throw new GarbledReply("a raw-paste window of no bytes");
    let window = step;
    for (let sent = 0; sent < code.length;) {
      if (window === 0 || this.wire.hasData) {
        const signal = await this.wire.take(/^[\s\S]/, 5_000);
        if (!signal) throw new NoReply("no new raw-paste window");
        if (signal[0] === "\x01") window += step;
        // The board ends the transfer early (a syntax error it can tell already, or no memory): acknowledge.
        else if (signal[0] === "\x04") return this.wire.write("\x04");
        else throw new GarbledReply(`in raw-paste: ${JSON.stringify(signal[0])}`);
        continue;
      }
      const piece = code.slice(sent, sent + window);
      await this.wire.write(piece);
      sent += piece.length;
      window -= piece.length;
    }
    await this.wire.write("\x04");
    if (!(await this.wire.take(/^\x01*\x04/, 5_000))) throw new NoReply("raw-paste not acknowledged");
  }

  /**
   * Finds out whether the board has raw-paste, and sets `mode`. A board without it repeats its raw prompt. The claim is
   * put to the test, since an interpreter can answer the request and then not hold the protocol.
   *
   * @returns false when the board is left in the middle of something: its raw REPL has to be entered again.
   */
  async probeRawPaste(): Promise<boolean> {
    await this.wire.drain(20, 200);
    await this.wire.write("\x05A\x01");
    const answer = await this.wire.take(/R\x01[\s\S]{2}|R\x00|raw REPL; CTRL-B to exit\r*\n>/, 1_000);
    if (!answer) return false;
    if (!answer[0].startsWith("R")) return true;
    if (answer[0] === "R\x00") return false;
    await this.wire.write("print(6*7)\x04");
    if (!(await this.wire.take(/^\x01*\x0442\r*\n\x04\x04>/, 2_000))) return false;
    this.mode = "raw-paste";
    return true;
  }

  /** Leaves the raw REPL for the prompt that people use. */
  async leave(): Promise<void> {
    this.wire.takeAll();
    await this.wire.write("\x02");
    await this.wire.take(/>>> $/, 1_000);
  }
}

/** The error for a board that stopped answering or answers nonsense, once retrying has been given up. */
export function asLinkError(error: unknown, step: string, attempts: number): unknown {
  if (error instanceof NoReply) return new LinkError("MPTS5015", { step }, { cause: error });
  if (error instanceof GarbledReply) return new LinkError("MPTS5016", { step, attempts }, { cause: error });
  return error;
}
