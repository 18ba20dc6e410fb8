// The interpreter's standard streams, tied to the board's UART.
import { WASI_INTERRUPTED } from "./errno.js";
import type { EmscriptenFs, StreamOperations } from "./micropython.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Puts a carriage return before each line feed that has none, as the board's UART driver does. */
export function cook(bytes: Uint8Array, previous: number): Uint8Array {
  const cooked: number[] = [];
  let last = previous;
  for (const byte of bytes) {
    if (byte === LINE_FEED && last !== CARRIAGE_RETURN) cooked.push(CARRIAGE_RETURN);
    cooked.push(byte);
    last = byte;
  }
  return Uint8Array.from(cooked);
}

/** What the UART needs from the board's outside. */
export interface UartEnds {
  send(bytes: Uint8Array): void;
  /** Waits for input. `undefined` when a KeyboardInterrupt was scheduled instead. */
  receive(limit: number): Uint8Array | undefined;
}

/** The UART as the interpreter sees it. */
export class Uart {
  private last = 0;
  /** Set to see, and to keep from being sent, what is written. */
  private captured: Uint8Array[] | undefined;

  constructor(private readonly ends: UartEnds) {}

  /** Writes text or bytes of the interpreter. */
  write(data: string | Uint8Array): void {
    const bytes = cook(typeof data === "string" ? Buffer.from(data) : data, this.last);
    if (bytes.length === 0) return;
    this.last = bytes[bytes.length - 1] ?? 0;
    if (this.captured === undefined) this.ends.send(bytes);
    else this.captured.push(bytes);
  }

  /** Runs `action` and returns what it wrote instead of sending it. */
  capture(action: () => void): string {
    const pieces: Uint8Array[] = [];
    this.captured = pieces;
    try {
      action();
    } finally {
      this.captured = undefined;
    }
    return Buffer.concat(pieces).toString("utf8");
  }

  /** Takes the place of the interpreter's streams 0, 1 and 2. */
  attach(files: EmscriptenFs): void {
    const write: NonNullable<StreamOperations["write"]> = (_stream, buffer, offset, length) => {
      this.write(buffer.slice(offset, offset + length));
      return length;
    };
    const read: NonNullable<StreamOperations["read"]> = (_stream, buffer, offset, length) => {
      const received = this.ends.receive(length);
      if (received === undefined) throw new files.ErrnoError(WASI_INTERRUPTED);
      buffer.set(received, offset);
      return received.length;
    };
    for (const [descriptor, operations] of [
      [0, { read }],
      [1, { write }],
      [2, { write }],
    ] as const) {
      const stream = files.getStream(descriptor);
      if (stream !== null) stream.stream_ops = operations;
    }
  }
}
