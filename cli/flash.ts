// Flashes with a progress display and a closing line; the command and the demo share it.
import { flash, type BoardFile, type FlashReport } from "../device/index.js";
import type { Transport } from "../device/transport.js";
import type { CommandContext } from "./context.js";
import { tellNotice } from "./render/notice.js";
import { makeProgress } from "./render/progress.js";

/** Puts `files` on the board behind `transport`. Throws what the link throws. */
export async function flashWithProgress(
  transport: Transport,
  files: readonly BoardFile[],
  context: CommandContext,
  signal?: AbortSignal,
): Promise<FlashReport> {
  const progress = makeProgress({
    stream: context.err,
    now: () => performance.now(),
    timeLeft: (time) => context.text("timeLeft", { time }),
  });
  try {
    const report = await flash({
      transport,
      files,
      ...(signal && { signal }),
      onProgress: (state) => progress.update(state),
      onNotice: (notice) => tellNotice(notice, context, (line) => progress.line(line)),
    });
    progress.end();
    const { length: written } = report.written;
    const { length: unchanged } = report.unchanged;
    const parameters = { written, unchanged, bytes: report.bytes, s: written === 1 ? "" : "s" };
    context.out.write(`${context.text("flashed", parameters)}\n`);
    return report;
  } finally {
    progress.end();
  }
}
