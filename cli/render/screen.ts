// Prints the virtual board's OLED as text: at the end, or whenever it changes.
import type { VirtualBoard } from "../../simulator/board.js";
import type { CommandContext } from "../context.js";

/** How often the screen is looked at, in milliseconds. */
const lookEvery = 100;

export interface ScreenPrinter {
  /** Prints the last screen, unless it is dark or was just printed, and stops looking. */
  end(): void;
}

/**
 * Prints the screen of a virtual board to stderr; does nothing for a real one.
 * @param live print every change, not only the last screen.
 */
export async function watchScreen(
  board: VirtualBoard | undefined,
  live: boolean,
  context: CommandContext,
): Promise<ScreenPrinter> {
  if (!board) return { end: () => undefined };
  const { renderScreen } = await import("../../simulator/index.js");
  let shown: Uint8Array | undefined;
  const printIfNew = () => {
    const frame = board.screen();
    const isDark = frame.pixels.every((pixel) => pixel === 0);
    if (shown ? Buffer.from(shown).equals(frame.pixels) : isDark) return;
    shown = frame.pixels.slice();
    context.err.write(`${renderScreen(frame).trimEnd()}\n`);
  };
  const timer = live ? setInterval(printIfNew, lookEvery) : undefined;
  return {
    end() {
      clearInterval(timer);
      printIfNew();
    },
  };
}
