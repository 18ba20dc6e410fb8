// The board's screen as text, for terminals and for tests.
import type { ScreenFrame } from "./board.js";

/** How a screen is written out. */
export interface RenderScreenOptions {
  /**
   * `half`: a character for two pixels above each other, 128 columns by 32 lines (the default).
   * `braille`: a character for 2 by 4 pixels, 64 columns by 16 lines.
   * `full`: `#` for a lit pixel and `.` for a dark one, 128 columns by 64 lines.
   */
  readonly form?: "half" | "braille" | "full";
}

const HALVES = [" ", "▀", "▄", "█"] as const;
const BRAILLE = 0x2800;
/** Bit of each dot, by row and column (Unicode chapter 21, Braille patterns). */
const DOTS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** The screen as lines of text, without a line end after the last one and without a frame. */
export function renderScreen(frame: ScreenFrame, options: RenderScreenOptions = {}): string {
  const { width, height, pixels } = frame;
  const lit = (x: number, y: number): boolean => pixels[y * width + x] === 1;
  const draw = (columns: number, rows: number, cell: (x: number, y: number) => string): string =>
    Array.from({ length: height / rows }, (_row, y) =>
      Array.from({ length: width / columns }, (_column, x) => cell(x * columns, y * rows)).join(""),
    ).join("\n");
  switch (options.form ?? "half") {
    case "full":
      return draw(1, 1, (x, y) => (lit(x, y) ? "#" : "."));
    case "half":
      return draw(1, 2, (x, y) => HALVES[(lit(x, y) ? 1 : 0) + (lit(x, y + 1) ? 2 : 0)] ?? " ");
    case "braille":
      return draw(2, 4, (x, y) => {
        let dots = 0;
        DOTS.forEach((row, down) =>
          row.forEach((bit, right) => {
            if (lit(x + right, y + down)) dots |= bit;
          }),
        );
        return String.fromCodePoint(BRAILLE + dots);
      });
  }
}
