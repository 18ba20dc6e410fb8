// Shows how far a transfer is: a bar with rate and time left on a terminal, one plain line a file in a pipe.
import { displayWidth } from "./width.js";

/** How far a transfer is. Bytes are those of the whole transfer. */
export interface TransferProgress {
  readonly file: string;
  /** Counts from 0. */
  readonly fileIndex: number;
  readonly fileCount: number;
  readonly sentBytes: number;
  readonly totalBytes: number;
}

export interface ProgressDisplay {
  update(progress: TransferProgress): void;
  /** Prints a line of its own without disturbing the bar. */
  line(text: string): void;
  /** Takes the bar away; nothing is drawn afterwards. */
  end(): void;
}

export interface ProgressOptions {
  readonly stream: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** The word for what is left, as in "0:03 left". */
  readonly timeLeft: (time: string) => string;
}

/** A display that suits the stream. */
export function makeProgress(options: ProgressOptions): ProgressDisplay {
  return options.stream.isTTY === true ? barDisplay(options) : plainDisplay(options);
}

function plainDisplay({ stream }: ProgressOptions): ProgressDisplay {
  let shown = -1;
  return {
    update({ file, fileIndex, fileCount }) {
      if (fileIndex === shown) return;
      shown = fileIndex;
      stream.write(`[${fileIndex + 1}/${fileCount}] ${file}\n`);
    },
    line: (text) => stream.write(`${text}\n`),
    end: () => undefined,
  };
}

const clearLine = "\r\u001B[K";
const redrawEvery = 80;

function barDisplay(options: ProgressOptions): ProgressDisplay {
  const { stream, now } = options;
  let started: number | undefined;
  let drawnAt = -Infinity;
  let drawn = "";
  let ended = false;
  return {
    update(progress) {
      if (ended) return;
      const time = now();
      started ??= time;
      const complete = progress.sentBytes >= progress.totalBytes;
      if (time - drawnAt < redrawEvery && !complete) return;
      drawnAt = time;
      drawn = barLine(progress, (time - started) / 1000, options);
      stream.write(`${clearLine}${drawn}`);
    },
    line(text) {
      stream.write(`${drawn === "" ? "" : clearLine}${text}\n${ended ? "" : drawn}`);
    },
    end() {
      if (!ended && drawn !== "") stream.write(clearLine);
      ended = true;
      drawn = "";
    },
  };
}

function barLine(progress: TransferProgress, seconds: number, options: ProgressOptions): string {
  const { file, fileIndex, fileCount, sentBytes, totalBytes } = progress;
  const share = totalBytes === 0 ? 1 : Math.min(1, sentBytes / totalBytes);
  const rate = seconds > 0 ? sentBytes / seconds : 0;
  const left = rate > 0 ? clockTime((totalBytes - sentBytes) / rate) : "-:--";
  const head = `[${fileIndex + 1}/${fileCount}] ${file} `;
  const tail = ` ${String(Math.floor(share * 100)).padStart(3)}%  ${kilobytes(sentBytes)}/${kilobytes(totalBytes)} KB  ${kilobytes(rate)} KB/s  ${options.timeLeft(left)}`;
  // A pseudo-terminal may say 0 columns. One column stays free: a full last column would wrap the line on some terminals.
  const room = (options.stream.columns || 80) - 1 - displayWidth(head) - displayWidth(tail) - 2;
  if (room < 4) return tail.trim();
  const filled = Math.round(Math.min(room, 30) * share);
  return `${head}[${"#".repeat(filled)}${".".repeat(Math.min(room, 30) - filled)}]${tail}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** Seconds as minutes and seconds. */
function clockTime(seconds: number): string {
  const whole = Math.ceil(Math.max(0, seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
