// The virtual board's 16-pixel font: finds the glyph of a code point in the packed bitmap font beside this file.
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { packageFile } from "../../base/package-root.js";

/** Height of every glyph in pixels. */
export const GLYPH_HEIGHT = 16;

/** One glyph. The board advances by `width + 1`. */
export interface Glyph {
  /** Width in pixels, 2..16. */
  readonly width: number;
  /** 16 rows of 2 bytes, top first; the leftmost pixel is the first byte's highest bit. */
  readonly rows: Uint8Array;
}

interface Font {
  /** First and last code point of each run, in ascending order, and the number of glyphs before it. */
  readonly runs: readonly { readonly first: number; readonly last: number; readonly before: number }[];
  readonly widths: Uint8Array;
  /** The left 8 pixels of all glyphs, 16 bytes each. */
  readonly left: Uint8Array;
  /** The right 8 pixels of all glyphs. */
  readonly right: Uint8Array;
}

const FILE = "simulator/font/board16.font";
const MAGIC = "MPF1";

let loaded: Font | undefined;

/**
 * The glyph the board draws for a code point, or `undefined` when its font has none: emoji, U+007F..U+009F, U+200B,
 * U+FEFF, everything above U+FFFF. U+0000..U+001B are blanks 2 pixels wide. The font is read at the first call.
 *
 * @throws Error when the font file is missing or damaged.
 */
export function glyph(codePoint: number): Glyph | undefined {
  loaded ??= readFont(brotliDecompressSync(readFileSync(packageFile(FILE))));
  const index = glyphIndex(loaded, codePoint);
  if (index === undefined) return undefined;
  const width = loaded.widths[index];
  if (width === undefined) return undefined;
  const rows = new Uint8Array(2 * GLYPH_HEIGHT);
  for (let row = 0; row < GLYPH_HEIGHT; row++) {
    rows[2 * row] = loaded.left[index * GLYPH_HEIGHT + row] ?? 0;
    rows[2 * row + 1] = loaded.right[index * GLYPH_HEIGHT + row] ?? 0;
  }
  return { width, rows };
}

/** The layout is written by scripts/make-font.py and described in docs/font.md. Numbers are little-endian. */
function readFont(bytes: Buffer): Font {
  const damaged = new Error(`${FILE} is damaged; install mpts again`);
  if (bytes.length < 8 || bytes.toString("latin1", 0, 4) !== MAGIC) throw damaged;
  const runCount = bytes.readUInt16LE(4);
  const glyphCount = bytes.readUInt16LE(6);
  const widthsAt = 8 + 4 * runCount;
  const rowsAt = widthsAt + glyphCount;
  if (bytes.length !== rowsAt + 2 * GLYPH_HEIGHT * glyphCount) throw damaged;

  const runs = [];
  let before = 0;
  for (let offset = 8; offset < widthsAt; offset += 4) {
    const first = bytes.readUInt16LE(offset);
    const last = bytes.readUInt16LE(offset + 2);
    runs.push({ first, last, before });
    before += last - first + 1;
  }
  const middle = rowsAt + GLYPH_HEIGHT * glyphCount;
  return {
    runs,
    widths: bytes.subarray(widthsAt, rowsAt),
    left: bytes.subarray(rowsAt, middle),
    right: bytes.subarray(middle),
  };
}

function glyphIndex(font: Font, codePoint: number): number | undefined {
  let low = 0;
  let high = font.runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = font.runs[middle];
    if (run === undefined) return undefined;
    if (codePoint < run.first) high = middle - 1;
    else if (codePoint > run.last) low = middle + 1;
    else return run.before + (codePoint - run.first);
  }
  return undefined;
}
