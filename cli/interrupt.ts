// Turns Ctrl-C and a polite kill into an AbortSignal, so that a board command can leave the board in order.

/** How an interruption is passed on. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives the signals back their usual meaning. */
  release(): void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * From now on the first Ctrl-C aborts the signal; a second one ends the process at once, whatever hangs.
 * The end of the reader of stdout (`mpts run | head`) aborts it too: nobody is listening to the board any more.
 */
export function listenForInterrupt(out: NodeJS.WriteStream): Interruption {
  const controller = new AbortController();
  const abort = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  const readerGone = (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") controller.abort();
  };
  for (const name of signals) process.on(name, abort);
  out.on("error", readerGone);
  return {
    signal: controller.signal,
    release() {
      for (const name of signals) process.off(name, abort);
      out.off("error", readerGone);
    },
  };
}
