// DispChar against the board's own screens (test/simulator-oled/fixtures) and the rules of its firmware.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { type Screen, startScreen } from "./screen.js";

const widths = new Map(
  Object.entries<number>(
    JSON.parse(readFileSync(packageFile("scripts/make-font.widths.json"), "utf8")) as Record<string, number>,
  ),
);
const python = (text: string): string => JSON.stringify(text);
const cells = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (widths.get(letter) ?? Number.NaN) + 1, 0);
const frame = (name: string): string[] =>
  readFileSync(packageFile(`test/simulator-oled/fixtures/${name}.txt`), "utf8")
    .trimEnd()
    .split("\n");
const column = (picture: readonly string[], x: number): string => picture.map((row) => row[x]).join("");

let screen: Screen;
beforeAll(async () => {
  screen = await startScreen();
});

describe("the board's screens", () => {
  const start = `oled.DispChar("192.168.1.105:5001", 0, 0); oled.DispChar("accepting.....", 0, 16)`;
  const greeting = "hello mPython,I am TCP Client";
  it.each([
    ["server_start", start],
    ["server_hello", `${start}; oled.DispChar("hello", 0, 48)`],
    ["client_echo", `oled.DispChar("${greeting}", 0, 0)`],
    ["autoreturn", `oled.DispChar("${greeting}", 0, 0, TextMode.normal, True)`],
  ])("%s, pixel by pixel", (name, code) => {
    expect(screen.picture(code)).toEqual(frame(name));
  });
});

describe("advances and return values", () => {
  it("every printable ASCII character has the board's width", () => {
    const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    const expected = letters.map((letter) => `(${widths.get(letter)}, (${widths.get(letter)}, 0))`);
    const code = letters.map((letter) => `print(oled.DispChar(${python(letter)}, 0, 0))`).join("\n");
    expect(screen.run(code)).toEqual(expected);
  });

  it.each([
    ["192.168.1.105:5001", 113],
    ["accepting.....", 77],
    ["hello", 29],
    ["hello mPython,I am TCP Client", 179],
  ])("%s is as wide as on the board, and is not wrapped", (text, width) => {
    expect(screen.run(`print(oled.DispChar(${python(text)}, 0, 16))`)).toEqual([
      `(${width}, (${width}, 16))`,
    ]);
  });

  it("an empty string moves nothing", () => {
    expect(screen.run(`print(oled.DispChar("", 5, 7))`)).toEqual(["(-1, (4, 7))"]);
  });

  it("control characters are blanks 2 pixels wide and break no line", () => {
    const controls = Array.from({ length: 0x1c }, (_, code) => code);
    const code = `oled.fill(1)\nfor c in (${controls.join(",")}):\n    print(oled.DispChar(chr(c), 10, 0))`;
    expect(screen.run(code)).toEqual(controls.map(() => "(2, (12, 0))"));
    const picture = screen.picture(`oled.fill(1); oled.DispChar("\\n", 10, 0)`);
    expect(picture[0]?.slice(9, 13)).toBe("#..#");
  });

  it.each(["\u007f", "\u009f", "\u200b", "\ufeff", "😀", "\u001c"])(
    "a character the font lacks (%j) pushes the rest off the screen, or 16 pixels when wrapping",
    (missing) => {
      const text = python(`a${missing}b`);
      const code = `print(oled.DispChar(${text}, 0, 0)); print(oled.DispChar(${text}, 0, 0, 1, True))`;
      const afterA = cells("a");
      const total = cells("ab") - 1;
      expect(screen.run(code)).toEqual([
        `(${total}, (${afterA + 128 + cells("b") - 1}, 0))`,
        `(${total}, (${afterA + 16 + cells("b") - 1}, 0))`,
      ]);
      expect(screen.picture(`oled.DispChar(${text}, 0, 0)`)).toEqual(
        screen.picture(`oled.DispChar("a", 0, 0)`),
      );
    },
  );

  it("what is no str, and places that are no whole numbers, are TypeErrors", () => {
    const calls = [
      `oled.DispChar(b"hello", 0, 0)`,
      "oled.DispChar(5, 0, 0)",
      "oled.DispChar(None, 0, 0)",
      `oled.DispChar("a", 0.5, 0)`,
    ];
    expect(screen.run(calls.map((call) => `attempt(lambda: ${call})`).join("\n"))).toEqual(
      calls.map(() => "TypeError"),
    );
  });
});

describe("wrapping", () => {
  it("counts what is left of the line and goes on at the left edge, 16 lower", () => {
    const first = "hello mPython,I am T";
    const second = "CP Client";
    expect(cells(first) + (widths.get("C") ?? 0)).toBeGreaterThan(128);
    expect(screen.run(`print(oled.DispChar("${first}${second}", 0, 0, auto_return=True))`)).toEqual([
      `(${128 + cells(second) - 1}, (${cells(second) - 1}, 16))`,
    ]);
  });

  it("goes from the bottom line to the top", () => {
    expect(screen.run(`print(oled.DispChar("AB", 122, 48, 1, True))`)).toEqual([
      `(${128 - 122 + cells("B") - 1}, (${cells("B") - 1}, 0))`,
    ]);
  });

  it("a character that just fits stays: 122 + 6 columns", () => {
    expect(screen.run(`print(oled.DispChar("A", 122, 0, 1, True))`)).toEqual(["(6, (128, 0))"]);
  });

  it("only for True itself: 1 does not wrap", () => {
    const text = "hello mPython,I am TCP Client";
    expect(screen.run(`print(oled.DispChar("${text}", 0, 0, 1, 1))`)).toEqual(["(179, (179, 0))"]);
  });
});

describe("clipping", () => {
  it("draws what fits and nothing outside", () => {
    const shifted = screen.picture(`oled.DispChar("hello", -10, -3)`);
    const whole = screen.picture(`oled.DispChar("hello", 0, 0)`);
    expect(shifted).toEqual(
      [...whole.slice(3), ...whole.slice(0, 3)].map((row) => row.slice(10) + ".".repeat(10)),
    );
  });
});

describe("modes", () => {
  // The letter l is 3 wide: its middle column is lit in rows 3 to 11.
  const stroke = `${".".repeat(3)}${"#".repeat(9)}${".".repeat(4)}`;
  const dark = ".".repeat(16);
  const light = "#".repeat(16);
  const columns = (code: string): string[] => {
    const picture = screen.picture(code);
    return [0, 1, 2, 3].map((x) => column(picture, x).slice(0, 16));
  };

  it("normal writes lit and dark, and leaves the gap after the letter", () => {
    expect(columns(`oled.DispChar("l", 0, 0)`)).toEqual([dark, stroke, dark, dark]);
    expect(columns(`oled.fill(1); oled.DispChar("l", 0, 0)`)).toEqual([dark, stroke, dark, light]);
  });

  it("rev writes the opposite, and leaves the gap", () => {
    const inverse = stroke.replace(/[.#]/g, (pixel) => (pixel === "#" ? "." : "#"));
    expect(columns(`oled.DispChar("l", 0, 0, TextMode.rev)`)).toEqual([light, inverse, light, dark]);
  });

  it("trans writes lit pixels alone", () => {
    expect(columns(`oled.fill(1); oled.DispChar("l", 0, 0, TextMode.trans)`)).toEqual(Array(4).fill(light));
    expect(columns(`oled.DispChar("l", 0, 0, TextMode.trans)`)).toEqual([dark, stroke, dark, dark]);
  });

  it("xor looks at the mirrored row of the page, as the firmware does", () => {
    // Row 3 looks at row 4, dark, and is lit; row 4 looks at row 3, lit by now, and stays dark. Rows 5 to 7 look at rows 2
    // to 0 and rows 8 to 11 at rows 15 to 12, all dark.
    const once = `oled.DispChar("l", 0, 0, TextMode.xor)`;
    expect(columns(once)).toEqual([dark, "...#.#######....", dark, dark]);
    expect(columns(`oled.fill(1); ${once}`)).toEqual([light, "###.#.......####", light, light]);
  });

  it("xor fails once a lit row is below the screen, which the other modes clip", () => {
    const code = [1, 2, 3, 4].map((mode) => `attempt(lambda: oled.DispChar("l", 0, 53, ${mode}))`).join("\n");
    expect(screen.run(code)).toEqual([...Array<string>(3).fill("(3, (3, 53))"), "IndexError"]);
    expect(screen.run(`print(oled.DispChar("l", 0, 52, 4))`)).toEqual(["(3, (3, 52))"]);
  });

  it("a mode that does not exist clears the letter's lit pixels", () => {
    expect(columns(`oled.fill(1); oled.DispChar("l", 0, 0, 9)`)[1]).toBe(
      stroke.replace(/[.#]/g, (pixel) => (pixel === "#" ? "." : "#")),
    );
  });
});

describe("Chinese and its neighbours", () => {
  it.each([
    ["你好，世界！", 11],
    ["こんにちは", 11],
    ["ＡＢＣ１２３", 11],
    ["한글", 10],
  ])("%s: %d pixels and a gap for each character, and each leaves its mark", (text, width) => {
    const letters = Array.from(text);
    const length = letters.length * (width + 1) - 1;
    expect(screen.run(`print(oled.DispChar(${python(text)}, 0, 0))`)).toEqual([
      `(${length}, (${length}, 0))`,
    ]);
    const picture = screen.picture(`oled.DispChar(${python(text)}, 0, 0)`);
    const shapes = letters.map((_, index) => {
      const left = index * (width + 1);
      expect(column(picture, left + width)).not.toContain("#");
      return picture.map((row) => row.slice(left, left + width)).join("\n");
    });
    expect(shapes.every((shape) => shape.includes("#"))).toBe(true);
    expect(new Set(shapes).size).toBe(new Set(letters).size);
  });

  it("the ideographic space is a blank 11 pixels wide", () => {
    expect(screen.run(`print(oled.DispChar("\u3000", 0, 0))`)).toEqual(["(11, (11, 0))"]);
    expect(screen.picture(`oled.DispChar("\u3000", 0, 0)`).join("")).not.toContain("#");
  });
});

describe("DispChar_font", () => {
  // A font as font_to_py makes it: every letter a box 8 wide and 10 high with its top left corner cut.
  const font = `
class Font:
    def hmap(self): return True
    def reverse(self): return False
    def get_ch(self, c): return memoryview(bytes([127] + [255] * 9)), 10, 8
`;

  it("draws, wraps before column 127 and starts again at the top", () => {
    const code = `${font}
print(oled.DispChar_font(Font(), "ab", 0, 0))
print(oled.DispChar_font(Font(), "ab", 111, 0))
print(oled.DispChar_font(Font(), "a", 0, 57))`;
    expect(screen.run(code)).toEqual(["(17, (17, 0))", "(25, (8, 10))", "(8, (8, 0))"]);
    const picture = screen.picture(`${font}\noled.DispChar_font(Font(), "a", 0, 0)`);
    expect(picture.slice(0, 2).map((row) => row.slice(0, 9))).toEqual([".#######.", "########."]);
  });

  it("inverts, and refuses a font mapped by columns", () => {
    const picture = screen.picture(`${font}\noled.DispChar_font(Font(), "a", 0, 0, True)`);
    expect(picture.slice(0, 2).map((row) => row.slice(0, 9))).toEqual(["#........", "........."]);
    const vertical = font.replace("hmap(self): return True", "hmap(self): return False");
    expect(screen.run(`${vertical}\nattempt(lambda: oled.DispChar_font(Font(), "a", 0, 0))`)).toEqual([
      "ValueError",
    ]);
  });
});
