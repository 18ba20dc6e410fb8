// Linking helpers from Python files: what is taken, in which order, and what a library may not hold.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { loadHelperLibrary } from "../../compiler/emit/helpers.js";
import { startMicroPython } from "./micropython.js";

const fixtures = fileURLToPath(new URL("fixtures/helpers", import.meta.url));
const library = loadHelperLibrary(fixtures);
const namesOf = (names: string[]) => library.link(names).units.flatMap((unit) => unit.names);

describe("a library", () => {
  it("offers every top-level name of its files", () => {
    expect(library.names).toEqual([
      ...["math", "_LIMIT", "to_int32", "number_text", "_trim", "_TABLE"],
      ...["_array", "array", "Derived", "late", "Base", "_traced", "_apply", "_ascii", "ascii_text"],
    ]);
  });

  it("links a helper with its comment and what it uses, and nothing else", () => {
    expect(library.link(["to_int32"]).text).toBe(`_LIMIT = 1 << 31  # not code: _nothing


# The 32-bit value of a number:
# what the bitwise operators see.
def to_int32(value):
    value = int(value) & 0xFFFFFFFF
    # def in a comment, "quotes" and a ( too

    return value - (1 << 32) if value >= _LIMIT else value
`);
  });

  it("links nothing for nothing, and refuses a name it does not hold", () => {
    expect(library.link([])).toEqual({ text: "", units: [] });
    expect(() => library.link(["to_int23"])).toThrow("to_int23");
  });

  it("follows what is used through files, but neither strings nor comments nor attributes", () => {
    expect(namesOf(["number_text"])).toEqual(["math", "number_text", "_trim", "_ascii", "ascii_text"]);
  });

  it("gives the same text whatever the order of the names", () => {
    const names = ["late", "to_int32", "_TABLE"];
    expect(library.link(names.toReversed())).toEqual(library.link(names));
  });

  it("puts before a unit all that it runs while the module loads", () => {
    expect(namesOf(["_TABLE"])).toEqual(["_LIMIT", "to_int32", "_TABLE"]);
    const order = namesOf(["Derived"]);
    const before = order.slice(0, order.indexOf("Derived"));
    expect(before).toEqual(expect.arrayContaining(["math", "_traced", "_apply", "Base"]));
    expect(order).toContain("late");
    expect(namesOf(["Base"])).toEqual(namesOf(["Derived"]));
  });

  it("is a module that loads and works on the real MicroPython", async () => {
    const run = await startMicroPython();
    const { text } = library.link(library.names);
    expect(
      run(`${text}\nprint(to_int32(2 ** 31 + 5), _TABLE['a'], Derived().make().size > 3, number_text(7))`),
    ).toBe("-2147483643 1 True 7\n");
  });
});

describe("loading", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function load(files: Record<string, string>): () => unknown {
    const folder = mkdtempSync(path.join(tmpdir(), "mpts-helpers-"));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    return () => loadHelperLibrary(folder);
  }

  it("refuses a name that is defined twice", () => {
    expect(load({ "a.py": "def f():\n    pass\n", "b.py": "f = 1\n" })).toThrow(
      'b.py: "f" is already defined in a.py',
    );
    expect(load({ "a.py": "import math\n", "b.py": "import cmath as math\n" })).toThrow("math");
  });

  it("refuses a private name that no file defines, even in a nested function", () => {
    expect(load({ "a.py": "def f():\n    def g():\n        return _helpr(1)\n" })).toThrow("_helpr");
    expect(load({ "a.py": "def f(x):\n    return x._helpr, '_helpr', __name__\n" })).not.toThrow();
  });

  it("refuses a builtin's name", () => {
    expect(load({ "a.py": "def print():\n    pass\n" })).toThrow("builtin");
  });

  it("refuses statements that cannot be linked one by one, with their place", () => {
    expect(load({ "a.py": "x = 1\n\nif x:\n    y = 2\n" })).toThrow("a.py:3");
    expect(load({ "a.py": "a, b = 1, 2\n" })).toThrow("a.py:1");
    expect(load({ "a.py": "from m import *\n" })).toThrow("a.py:1");
    expect(load({ "a.py": "x = (1,\n" })).toThrow("never closed");
  });

  it("takes only Python files, and Windows line ends", () => {
    const loaded = load({ "a.py": "def f():\r\n    return 1\r\n", "b.txt": "if" });
    expect(loaded).not.toThrow();
    expect(loaded()).toMatchObject({ names: ["f"] });
  });
});
