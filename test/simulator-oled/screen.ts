// The screen under test: the real mpts_oled.py in the real MicroPython, with the real font behind it.
import { readFileSync } from "node:fs";
import { packageFile } from "../../base/package-root.js";
import { glyph } from "../../simulator/font/font.js";

interface MicroPython {
  runPython(code: string): unknown;
  registerJsModule(name: string, module: object): void;
  readonly FS: { writeFile(path: string, contents: string): void };
}

interface MicroPythonModule {
  loadMicroPython(options: {
    readonly heapsize: number;
    readonly stdout: (line: string) => void;
  }): Promise<MicroPython>;
}

export interface Screen {
  /** Runs Python with a fresh `oled`; returns the lines it printed. An exception of the program is thrown. */
  run(code: string): string[];
  /** Like `run`, then `oled.show()`: what the panel shows, 64 rows of 128 `.` and `#`. */
  picture(code: string): string[];
}

const SET_UP = `
import host, mpts_oled
from mpts_oled import FrameBuffer, TextMode
oled = mpts_oled.OLED(host.glyph, host.show)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
`;

/** Starts MicroPython. One process can hold one: the package keeps its proxies in globals. */
export async function startScreen(): Promise<Screen> {
  const specifier = "@micropython/micropython-webassembly-pyscript/micropython.mjs";
  const module: unknown = await import(specifier);
  if (!isMicroPythonModule(module)) throw new Error("the MicroPython package has no loadMicroPython");

  let printed: string[] = [];
  let panel = new Uint8Array();
  const python = await module.loadMicroPython({
    heapsize: 4 << 20,
    stdout: (line) => printed.push(line),
  });
  python.FS.writeFile("/mpts_oled.py", readFileSync(packageFile("simulator/modules/mpts_oled.py"), "utf8"));
  python.registerJsModule("host", {
    glyph: (codePoint: number) => {
      const found = glyph(codePoint);
      return found === undefined ? null : [found.width, found.rows];
    },
    show: (buffer: Iterable<number>) => {
      panel = Uint8Array.from(buffer);
    },
  });

  const run = (code: string): string[] => {
    printed = [];
    python.runPython(SET_UP);
    python.runPython(code);
    return printed;
  };
  return {
    run,
    picture: (code) => {
      run(`${code}\noled.show()`);
      return rowsOf(panel);
    },
  };
}

function isMicroPythonModule(value: unknown): value is MicroPythonModule {
  return typeof value === "object" && value !== null && "loadMicroPython" in value;
}

/** The 64 rows of a page-addressed buffer: 8 pages of 128 columns, bit 0 on top. */
export function rowsOf(buffer: Uint8Array): string[] {
  return Array.from({ length: 64 }, (_row, y) =>
    Array.from({ length: 128 }, (_cell, x) =>
      ((buffer[(y >> 3) * 128 + x] ?? 0) >> (y & 7)) & 1 ? "#" : ".",
    ).join(""),
  );
}
