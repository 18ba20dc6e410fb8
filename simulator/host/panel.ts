// What can be seen and touched on the board: screen, LEDs, buttons, the light and sound sensors.
import type { ScreenFrame } from "../board.js";

const WIDTH = 128;
const HEIGHT = 64;
const ROWS_PER_PAGE = 8;

/** GPIO numbers (BOARD.md, section 2). */
const BUTTON_PINS = { a: 0, b: 2 } as const;
const LIGHT_PIN = 39;
const SOUND_PIN = 36;
/** What the sensors read, 0..4095. */
const LIGHT_LEVEL = 1000;
const SOUND_LEVEL = 200;

/** A colour, 0..255 each. */
export type Colour = readonly [number, number, number];

const DARK: Colour = [0, 0, 0];

/** Turns what `show()` sent, 8 pages of 128 columns with bit 0 on top, into rows of pixels. */
function toPixels(pages: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const column = pages[Math.floor(y / ROWS_PER_PAGE) * WIDTH + x] ?? 0;
      pixels[y * WIDTH + x] = (column >> (y % ROWS_PER_PAGE)) & 1;
    }
  }
  return pixels;
}

const isButton = (pin: number): boolean => pin === BUTTON_PINS.a || pin === BUTTON_PINS.b;

/** The board's panel. */
export class Panel {
  private pages = new Uint8Array((WIDTH * HEIGHT) / ROWS_PER_PAGE);
  private colours: readonly Colour[] = [DARK, DARK, DARK];
  private readonly levels = new Map<number, number>();

  show(pages: Uint8Array): void {
    this.pages = Uint8Array.from(pages);
  }

  screen(): ScreenFrame {
    return { width: WIDTH, height: HEIGHT, pixels: toPixels(this.pages) };
  }

  /** Takes red, green and blue of each LED, one after the other. */
  light(bytes: Uint8Array): void {
    this.colours = [0, 1, 2].map((led) => [
      bytes[led * 3] ?? 0,
      bytes[led * 3 + 1] ?? 0,
      bytes[led * 3 + 2] ?? 0,
    ]);
  }

  leds(): readonly Colour[] {
    return this.colours;
  }

  /** Returns the button's pin and its level, or `undefined` when nothing changed. A pressed button pulls to 0. */
  press(button: "a" | "b", pressed: boolean): { readonly pin: number; readonly level: number } | undefined {
    const pin = BUTTON_PINS[button];
    const level = pressed ? 0 : 1;
    if (this.readPin(pin) === level) return undefined;
    this.levels.set(pin, level);
    return { pin, level };
  }

  readPin(pin: number): number {
    return this.levels.get(pin) ?? (isButton(pin) ? 1 : 0);
  }

  writePin(pin: number, level: number): void {
    this.levels.set(pin, level);
  }

  readAnalog(pin: number): number {
    if (pin === LIGHT_PIN) return LIGHT_LEVEL;
    return pin === SOUND_PIN ? SOUND_LEVEL : 0;
  }

  /** Power off and on. Whoever holds a button goes on holding it. */
  reset(): void {
    for (const pin of this.levels.keys()) if (!isButton(pin)) this.levels.delete(pin);
    this.pages.fill(0);
    this.colours = [DARK, DARK, DARK];
  }
}
