// Prints the virtual board's OLED as text: at the end, or whenever it changes.
import type { ScreenFrame, VirtualBoard } from "../../simulator/board.js";
import type { CommandContext } from "../context.js";

/** Draws a frame as lines of text, in one of two sizes. */
type Render = (frame: ScreenFrame, options: { readonly form: "half" | "braille" }) => string;

/**
 * The screen in a border: a character for two pixels where the lines fit, 130 columns wide, else one for eight.
 * @param columns of the terminal; undefined in a pipe, where any width is right.
 */
export function framed(frame: ScreenFrame, render: Render, columns: number | undefined): string {
  const lines = render(frame, { form: (columns ?? Infinity) < 130 ? "braille" : "half" }).split("\n");
  const edge = `+${"-".repeat(lines[0]?.length ?? 0)}+\n`;
  return `${edge}${lines.map((line) => `|${line}|\n`).join("")}${edge}`;
}

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
    context.err.write(framed(frame, renderScreen, context.err.columns));
  };
  const timer = live ? setInterval(printIfNew, lookEvery) : undefined;
  return {
    end() {
      clearInterval(timer);
      printIfNew();
    },
  };
}
