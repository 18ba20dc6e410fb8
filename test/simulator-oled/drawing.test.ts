// Lines, circles, bitmaps and the panel against the firmware's own routines and rules.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { type Screen, startScreen } from "./screen.js";

let screen: Screen;
beforeAll(async () => {
  screen = await startScreen();
});

/** The top left corner of the screen, without the dark right and bottom edge. */
const corner = (code: string, width: number, height: number): string[] =>
  screen
    .picture(code)
    .slice(0, height)
    .map((row) => row.slice(0, width));

describe("the firmware's pixels", () => {
  it("400 shapes, on and off the screen, leave the buffers the firmware's routines leave", () => {
    const cases = readFileSync(packageFile("test/simulator-oled/fixtures/drawing.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(" = "));
    expect(cases).toHaveLength(400);
    const calls = cases.map(([command = ""]) => {
      const [name, ...numbers] = command.split(" ");
      return `oled.${name}(${numbers.join(",")}); print(hexlify(oled.buffer).decode())`;
    });
    const buffers = screen.run(`from binascii import hexlify\n${calls.join("\n")}`);
    const drawn = buffers.map((buffer, index) => [
      cases[index]?.[0],
      createHash("sha256").update(Buffer.from(buffer, "hex")).digest("hex").slice(0, 16),
    ]);
    expect(drawn).toEqual(cases);
  });

  it("a small circle and its filled twin", () => {
    expect(corner("oled.circle(3, 3, 3, 1)", 7, 7)).toEqual([
      "..###..",
      ".#...#.",
      "#.....#",
      "#.....#",
      "#.....#",
      ".#...#.",
      "..###..",
    ]);
    expect(corner("oled.fill_circle(3, 3, 3, 1)", 7, 7)).toEqual([
      "..###..",
      ".#####.",
      "#######",
      "#######",
      "#######",
      ".#####.",
      "..###..",
    ]);
  });

  it("a rounded rectangle ignores its colour: lit unless it has no height", () => {
    const lit = screen.picture("oled.round_rect(2, 2, 20, 12, 3, 1)");
    expect(screen.picture("oled.RoundRect(2, 2, 20, 12, 3, 0)")).toEqual(lit);
    expect(screen.picture("oled.RoundRect(2, 2, 20, 12, 3)")).toEqual(lit);
    expect(lit.join("")).toContain("#");
    const clearing = screen.picture("oled.fill(1); oled.round_rect(2, 2, 20, 0, 0, 1)");
    expect(clearing[2]?.slice(0, 24)).toBe(`##${".".repeat(20)}##`);
  });

  it("both names of a shape are one", () => {
    expect(screen.picture("oled.drawCircleHelper(9, 9, 7, 5, 1)")).toEqual(
      screen.picture("oled.quarter_circle(9, 9, 7, 5, 1)"),
    );
    const bitmap = "(1, 2, bytearray(b'\\xf0\\x0f'), 8, 2, 1)";
    expect(screen.picture(`oled.Bitmap${bitmap}`)).toEqual(screen.picture(`oled.bitmap${bitmap}`));
  });
});

describe("bitmaps and blits", () => {
  it("rows run left to right from the highest bit, zeros are drawn, the colour is ignored", () => {
    const code = "oled.fill(1); oled.Bitmap(1, 0, bytearray(b'\\xf0\\x0f'), 8, 2, 0)";
    expect(corner(code, 10, 3)).toEqual(["#####....#", "#....#####", "##########"]);
  });

  it("a bitmap in bytes is refused: the firmware wants a buffer it could write to", () => {
    expect(screen.run("attempt(lambda: oled.Bitmap(0, 0, b'\\xf0\\x0f', 8, 2, 1))")).toEqual(["TypeError"]);
  });

  it("blits other frame buffers, with a colour that is left out", () => {
    const source = "f = FrameBuffer(bytearray(8), 8, 8, 0); f.circle(3, 3, 3, 1)";
    expect(screen.picture(`${source}; oled.blit(f, 0, 0)`)).toEqual(
      screen.picture("oled.circle(3, 3, 3, 1)"),
    );
    expect(corner(`${source}; oled.fill(1); oled.blit(f, 0, 0, 0)`, 8, 1)).toEqual(["########"]);
    expect(screen.run("attempt(lambda: oled.blit((bytearray(8), 8, 8, 0), 0, 0))")).toEqual(["TypeError"]);
  });
});

describe("the rest of the interface", () => {
  it("has the board's size and buffer: 8 pages, bit 0 on top", () => {
    const code = `
oled.pixel(5, 9, 1)
print(oled.width, oled.height, len(oled.buffer), type(oled.buffer).__name__, oled.buffer[133])`;
    expect(screen.run(code)).toEqual(["128 64 1024 bytearray 2"]);
  });

  it("pixel reads back, and knows nothing outside the screen", () => {
    const code =
      "oled.pixel(127, 63, 1); print(oled.pixel(127, 63), oled.pixel(0, 0), oled.pixel(128, 0), oled.pixel(0, -1))";
    expect(screen.run(code)).toEqual(["1 0 None None"]);
  });

  it("text is 8 by 8, and every byte beyond ASCII is the same mark", () => {
    expect(screen.picture("oled.text('é', 0, 0)")).toEqual(screen.picture("oled.text('\\x7f\\x7f', 0, 0)"));
    expect(screen.picture("oled.text('Hi', 0, 0)").slice(8).join("")).not.toContain("#");
  });

  it("what newer MicroPythons added is not there", () => {
    const code = `
attempt(lambda: oled.ellipse(9, 9, 3, 3, 1))
attempt(lambda: oled.poly(0, 0, None, 1))
attempt(lambda: oled.rect(0, 0, 5, 5, 1, True))`;
    expect(screen.run(code)).toEqual(["AttributeError", "AttributeError", "TypeError"]);
  });

  it("drawing shows nothing before show()", () => {
    const shown = screen.picture("oled.show = lambda: None\noled.fill(1)");
    expect(shown.join("")).not.toContain("#");
  });

  it("the panel inverts and switches off what it holds, without show()", () => {
    const after = (change: string): string[] =>
      corner(`oled.pixel(0, 0, 1); oled.show(); oled.fill(1); ${change}; oled.show = lambda: None`, 2, 1);
    expect(after("pass")).toEqual(["#."]);
    expect(after("oled.invert(1)")).toEqual([".#"]);
    expect(after("oled.invert(1); oled.invert(0)")).toEqual(["#."]);
    expect(after("oled.poweroff()")).toEqual([".."]);
    expect(after("oled.poweroff(); oled.poweron()")).toEqual(["#."]);
    expect(after("oled.contrast(0); oled.contrast(255)")).toEqual(["#."]);
  });
});
