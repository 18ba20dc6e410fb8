// What waits to be read by the board's UART, and when a Ctrl-C in it is an interrupt.

const CTRL_C = 0x03;
/** Bytes that can start a program: Ctrl-D and the ends of a line. */
const STARTERS: ReadonlySet<number> = new Set([0x04, 0x0a, 0x0d]);

/** Bytes on their way to the interpreter. */
export class UartInput {
  private waiting: number[] = [];

  push(bytes: Uint8Array): void {
    for (const byte of bytes) this.waiting.push(byte);
  }

  /** How many Ctrl-C are among what waits. */
  get interrupts(): number {
    return this.waiting.filter((byte) => byte === CTRL_C).length;
  }

  /** Takes the first `count` Ctrl-C out: they became one interrupt. */
  dropInterrupts(count: number): void {
    let left = count;
    this.waiting = this.waiting.filter((byte) => {
      const drop = byte === CTRL_C && left > 0;
      if (drop) left -= 1;
      return !drop;
    });
  }

  /**
   * The next bytes for the prompt: at most up to one that can start a program, so that what follows is still here,
   * and a Ctrl-C among it still an interrupt, while that program runs. `undefined` when there is nothing.
   */
  nextForPrompt(): Uint8Array | undefined {
    const [first] = this.waiting;
    if (first === undefined) return undefined;
    let length = 1;
    if (first !== CTRL_C && !STARTERS.has(first)) {
      const stop = this.waiting.findIndex((byte) => byte === CTRL_C || STARTERS.has(byte));
      const last = this.waiting[stop];
      length = stop < 0 || last === undefined ? this.waiting.length : STARTERS.has(last) ? stop + 1 : stop;
    }
    return this.take(length);
  }

  /** The next bytes for a program that reads its standard input. */
  nextForProgram(limit: number): Uint8Array | undefined {
    return this.waiting.length === 0 ? undefined : this.take(Math.min(limit, this.waiting.length));
  }

  clear(): void {
    this.waiting = [];
  }

  private take(length: number): Uint8Array {
    return Uint8Array.from(this.waiting.splice(0, length));
  }
}
