// The font file: what it covers, and that no glyph reaches outside its cell.
import { describe, expect, it } from "vitest";
import { type Glyph, glyph } from "../../simulator/font/font.js";

const pixels = (found: Glyph): string[] =>
  Array.from({ length: 16 }, (_, row) =>
    (((found.rows[2 * row] ?? 0) << 8) | (found.rows[2 * row + 1] ?? 0)).toString(2).padStart(16, "0"),
  );
const missing = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (codePoint) => glyph(codePoint) === undefined,
  );

describe("what the font covers", () => {
  it.each([
    ["control characters", 0x00, 0x1b],
    ["ASCII", 0x20, 0x7e],
    ["Latin-1", 0xa0, 0xff],
    ["CJK punctuation", 0x3000, 0x3029],
    ["hiragana", 0x3041, 0x3096],
    ["katakana", 0x30a1, 0x30fe],
    ["the ideographs of Unicode 1.1, which hold GB 2312 and GBK", 0x4e00, 0x9fa5],
    ["Hangul", 0xac00, 0xd7a3],
    ["fullwidth forms", 0xff01, 0xff5e],
  ])("%s", (_name, first, last) => {
    expect(missing(first, last)).toEqual([]);
  });

  it.each([-1, 0x1c, 0x1f, 0x7f, 0x9f, 0x200b, 0xfeff, 0xffff, 0x1f600, 0x10ffff, 1.5, Number.NaN])(
    "nothing for %d",
    (codePoint) => {
      expect(glyph(codePoint)).toBeUndefined();
    },
  );
});

describe("the shapes", () => {
  it("stay inside their widths, which are 2 to 16", () => {
    const wrong = [];
    for (let codePoint = 0; codePoint <= 0xffff; codePoint++) {
      const found = glyph(codePoint);
      if (found === undefined) continue;
      const { width, rows } = found;
      const outside = 0xffff >> width;
      const spills = rows.some(
        (byte, index) => (byte & (index % 2 === 0 ? outside >> 8 : outside & 0xff)) !== 0,
      );
      if (rows.length !== 32 || width < 2 || width > 16 || spills) wrong.push(codePoint);
    }
    expect(wrong).toEqual([]);
  });

  it("of ideographs are 11 wide, none is empty and hardly any two are alike", () => {
    const shapes = new Set<string>();
    for (let codePoint = 0x4e00; codePoint <= 0x9fa5; codePoint++) {
      const found = glyph(codePoint);
      if (found === undefined) throw new Error(`no glyph for ${codePoint}`);
      const shape = pixels(found).join("");
      if (found.width !== 11 || !shape.includes("1")) throw new Error(`bad glyph for ${codePoint}`);
      shapes.add(shape);
    }
    expect(shapes.size).toBeGreaterThan(0.99 * (0x9fa5 - 0x4e00 + 1));
  });

  it("中 is a box with a stroke down its middle", () => {
    const found = glyph("中".codePointAt(0) ?? 0);
    const rows = found === undefined ? [] : pixels(found).map((row) => row.slice(0, found.width));
    const drawn = rows.filter((row) => row.includes("1"));
    expect(drawn.length).toBeGreaterThan(8);
    expect(drawn.every((row) => row[5] === "1")).toBe(true);
    expect(drawn.every((row) => row === Array.from(row).reverse().join(""))).toBe(true);
    expect(drawn.filter((row) => row === "01111111110")).toHaveLength(2);
    expect(drawn.filter((row) => row === "01000100010").length).toBeGreaterThan(1);
  });
});
