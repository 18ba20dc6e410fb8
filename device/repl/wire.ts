// The two ends of a byte stream as the REPL engine uses them: wait for a pattern until a deadline, write at a pace.
import { LinkError } from "../link-error.js";
import type { ByteStream, Clock } from "../transport.js";

/** How fast bytes may be sent: at most `bytes` at once, then a pause. */
export interface Pace {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** How long the operating system may take to accept one piece, in milliseconds. */
const writeTimeout = 5_000;

/** How long closing may take, in milliseconds. */
const closeTimeout = 2_000;

/**
 * Reads and writes one connection. What arrives is kept as text of one character a byte (Latin-1), so that patterns
 * can be matched on it without splitting or spoiling multi-byte characters.
 */
export class Wire {
  /** Bytes received in all, to tell silence from noise. */
  received = 0;
  private text = "";
  private wake: (() => void) | undefined;
  private closed: { reason: Error | undefined } | undefined;
  private nextWrite = 0;
  private readonly stopListening: (() => void)[];

  constructor(
    private readonly stream: ByteStream,
    readonly clock: Clock,
    readonly name: string,
    private signal?: AbortSignal,
  ) {
    this.stopListening = [
      stream.onData((bytes) => {
        this.text += Buffer.from(bytes).toString("latin1");
        this.received += bytes.length;
        this.wake?.();
      }),
      stream.onClose((reason) => {
        this.closed = { reason };
        this.wake?.();
      }),
    ];
    signal?.addEventListener("abort", this.onAbort);
  }

  private readonly onAbort = (): void => this.wake?.();

  /** From here on an abort no longer ends waits: for the last words to the board. */
  ignoreAbort(): void {
    this.signal?.removeEventListener("abort", this.onAbort);
    this.signal = undefined;
  }

  /** Does `work` to its end even when the signal aborts meanwhile; the abort counts again afterwards. */
  async withoutAbort<Result>(work: () => Promise<Result>): Promise<Result> {
    const signal = this.signal;
    this.signal = undefined;
    try {
      return await work();
    } finally {
      this.signal = signal;
    }
  }

  /** True while bytes may still be exchanged. */
  get isOpen(): boolean {
    return this.closed === undefined;
  }

  /** True while there are bytes that were not taken. */
  get hasData(): boolean {
    return this.text !== "";
  }

  private check(): void {
    if (this.signal?.aborted) throw new LinkError("MPTS5028", { port: this.name });
    if (this.closed) {
      const { reason } = this.closed;
      throw new LinkError("MPTS5008", { port: this.name, reason: reason ? ` (${reason.message})` : "" });
    }
  }

  /** Resolves when more bytes came, the time `until` is reached, the link ended or the signal aborted. */
  private async more(until: number): Promise<void> {
    const timer = new AbortController();
    const arrived = new Promise<void>((resolve) => {
      this.wake = resolve;
    });
    await Promise.race([arrived, this.clock.sleep(Math.max(0, until - this.clock.now()), timer.signal)]);
    this.wake = undefined;
    timer.abort();
  }

  /**
   * Waits until `pattern` matches what arrived, and takes everything up to the end of the match.
   * Returns undefined when `milliseconds` passed first; nothing is taken then.
   *
   * @throws LinkError when the link ends (MPTS5008) or the command is aborted (MPTS5028).
   */
  async take(pattern: RegExp, milliseconds: number): Promise<RegExpExecArray | undefined> {
    const until = this.clock.now() + milliseconds;
    for (;;) {
      const match = pattern.exec(this.text);
      if (match) {
        this.text = this.text.slice(match.index + match[0].length);
        return match;
      }
      this.check();
      if (this.clock.now() >= until) return undefined;
      await this.more(until);
    }
  }

  /** Waits for at least one byte and takes all there are; "" when `milliseconds` passed first. */
  async takeSome(milliseconds: number): Promise<string> {
    return (await this.take(/^[\s\S]+/, milliseconds))?.[0] ?? "";
  }

  /** Everything that arrived and was not taken, without waiting. */
  takeAll(): string {
    const all = this.text;
    this.text = "";
    return all;
  }

  /** Throws away what arrives until nothing came for `quiet` ms, at most `limit` ms long. Returns the end of it. */
  async drain(quiet: number, limit: number): Promise<string> {
    const until = this.clock.now() + limit;
    let tail = this.takeAll();
    while (this.clock.now() < until) {
      const piece = await this.takeSome(Math.min(quiet, until - this.clock.now()));
      if (piece === "") break;
      tail = (tail + piece).slice(-4096);
    }
    return tail;
  }

  /** Sends `text` (one character a byte) at once, or in pieces no faster than `pace`. */
  async write(text: string, pace?: Pace): Promise<void> {
    const bytes = Buffer.from(text, "latin1");
    const step = pace?.bytes ?? bytes.length;
    for (let start = 0; start < bytes.length; start += step) {
      // A pace holds across writes: the last piece of one and the first of the next meet in the same buffer.
      const pause = this.nextWrite - this.clock.now();
      if (pace && pause > 0) await this.clock.sleep(pause);
      this.check();
      await this.writeNow(bytes.subarray(start, start + step));
      this.nextWrite = this.clock.now() + (pace?.milliseconds ?? 0);
    }
  }

  /** A port can swallow a write for ever (a peer that reads nothing): that is a board that does not answer. */
  private async writeNow(bytes: Uint8Array): Promise<void> {
    const timer = new AbortController();
    const late = this.clock.sleep(writeTimeout, timer.signal).then(() => "late" as const);
    const outcome = await Promise.race([this.stream.write(bytes), late]).catch((error: unknown) => {
      if (error instanceof LinkError) throw error;
      const reason = error instanceof Error ? ` (${error.message})` : "";
      throw new LinkError("MPTS5008", { port: this.name, reason }, { cause: error });
    });
    timer.abort();
    if (outcome === "late") throw new LinkError("MPTS5011", { port: this.name });
  }

  /** Drives DTR and RTS; false where the connection has no such lines. */
  async setSignals(signals: { readonly dtr: boolean; readonly rts: boolean }): Promise<boolean> {
    if (!this.stream.setSignals) return false;
    await this.stream.setSignals(signals);
    return true;
  }

  async close(): Promise<void> {
    this.ignoreAbort();
    for (const stop of this.stopListening) stop();
    // Bytes that the other side never takes must not hold up the end.
    const timer = new AbortController();
    await Promise.race([this.stream.close(), this.clock.sleep(closeTimeout, timer.signal)]);
    timer.abort();
  }
}
