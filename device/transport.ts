// What the link asks of a connection to a board: bytes both ways, and a way to be told when it ends.

/** A connection to a board's REPL. Bytes in, bytes out; nothing is assumed about how they are split. */
export interface ByteStream {
  /** Resolves when the bytes are handed to the operating system. Rejects with a `LinkError` when the link is gone. */
  write(bytes: Uint8Array): Promise<void>;
  /** Calls `listener` for every piece that arrives. Returns a function that stops it. */
  onData(listener: (bytes: Uint8Array) => void): () => void;
  /** Calls `listener` once, when the connection ends; `reason` is undefined for an orderly end. */
  onClose(listener: (reason: Error | undefined) => void): () => void;
  /** Drives the modem lines; absent where there are none. */
  readonly setSignals?:
    ((signals: { readonly dtr: boolean; readonly rts: boolean }) => Promise<void>) | undefined;
  close(): Promise<void>;
}

/** Knows how to reach one kind of board connection. */
export interface Transport {
  /** What the user wrote after `--port`, for messages. */
  readonly name: string;
  /** @throws LinkError when the port is missing, busy or forbidden. */
  open(): Promise<ByteStream>;
}

/** Time as the link sees it, so that tests can drive it. Milliseconds. */
export interface Clock {
  now(): number;
  /** Resolves after `milliseconds`, or at once when `signal` aborts: a wait that lost its race must not keep a process alive. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal?.addEventListener("abort", end);
    }),
};
