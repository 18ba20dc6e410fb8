// How a process of mpts bears what nobody awaits, and how it ends.
import { exitCode, type ExitCode } from "./exit-codes.js";

/** Prepares the process: a reader that goes away is no failure; anything else unforeseen is reported as a bug. */
export function guardProcess(report: (error: unknown) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    // `mpts run | head`: the rest of the output is dropped.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  process.on("uncaughtException", (error) => {
    report(error);
    process.exit(exitCode.internalError);
  });
}

/** Ends the process once everything printed has left it; nothing that is still open keeps it. */
export async function leave(code: ExitCode): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write("", () => resolve()));
  }
  process.exit(code);
}
