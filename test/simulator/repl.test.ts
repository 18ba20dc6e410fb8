// The virtual board's REPL: booting, both prompts, soft resets, standard input.
import { describe, expect, test } from "vitest";
import { boot, bootToPrompt, CTRL_A, CTRL_B, CTRL_C, CTRL_D, PROMPT } from "./bench.js";

const MARKS = "=$%#=\r\n=$%#=\r\n=$%#=\r\n$#mac:026d70747301#$\r\n";
const BANNER =
  /MicroPython v[\d.]+ on [\d-]+; JS with Emscripten\r\nType "help\(\)" for more information\.\r\n>>> $/;

describe("power-on", () => {
  test("prints the firmware's marks, then the banner and a prompt", async () => {
    const bench = await boot();
    const said = await bench.read(PROMPT);
    expect(said.startsWith(MARKS)).toBe(true);
    expect(said.slice(MARKS.length)).toMatch(BANNER);
  });

  test("runs boot.py, then main.py, and prints the banner after them", async () => {
    const bench = await boot({ "boot.py": "print('boot')\n", "main.py": "print('main')\nx = 7\n" });
    const said = await bench.read(PROMPT);
    expect(said.startsWith(`${MARKS}boot\r\nmain\r\nMicroPython`)).toBe(true);
    expect(await bench.line("x")).toBe("7\r\n");
  });

  test("shows an exception of main.py on the serial line and on the screen, as the user's file alone", async () => {
    const bench = await boot({ "main.py": "def f():\n    return 1 // 0\n\nf()\n" });
    const said = await bench.read(PROMPT);
    expect(said).toContain(
      "Traceback (most recent call last):\r\n" +
        '  File "main.py", line 4, in <module>\r\n' +
        '  File "main.py", line 2, in f\r\n' +
        "ZeroDivisionError: divide by zero\r\n",
    );
    // "line 2", "ZeroDivisionErro", "r:", "  divide by zero"
    const { pixels } = bench.board.screen();
    const rows = [0, 8, 16, 24, 32].map((y) =>
      pixels.subarray(y * 128, (y + 8) * 128).some((pixel) => pixel === 1),
    );
    expect(rows).toEqual([true, true, true, true, false]);
  });

  test("goes on to the prompt when main.py calls sys.exit", async () => {
    const bench = await boot({ "main.py": "import sys\nprint('before')\nsys.exit()\n" });
    expect(await bench.read(PROMPT)).toContain("before\r\nMicroPython");
  });
});

describe("the friendly REPL", () => {
  test("evaluates lines, continues blocks, shows tracebacks", async () => {
    const bench = await bootToPrompt();
    expect(await bench.line("6 * 7")).toBe("42\r\n");
    bench.send("for i in range(2):\rprint(i)\r\x7f\r");
    expect(await bench.read("1\r\n>>> ")).toContain("0\r\n");
    expect(await bench.line("nowhere")).toBe(
      "Traceback (most recent call last):\r\n" +
        '  File "<stdin>", line 1, in <module>\r\n' +
        "NameError: name 'nowhere' isn't defined\r\n",
    );
  });

  test("has a paste mode", async () => {
    const bench = await bootToPrompt();
    bench.send("\x05");
    await bench.read("paste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ");
    bench.send("if True:\r    print('pasted')\r");
    bench.send(CTRL_D);
    expect(await bench.read(PROMPT)).toMatch(/\r\npasted\r\n>>> $/);
  });

  test("cancels a line on Ctrl-C and takes every Ctrl-C of a host that knocks twice", async () => {
    const bench = await bootToPrompt();
    bench.send("1 + ");
    bench.send(`${CTRL_C}${CTRL_C}`);
    await bench.read(PROMPT);
    await bench.read(PROMPT);
    expect(await bench.line("2")).toBe("2\r\n");
  });

  test("says what the board is", async () => {
    const bench = await bootToPrompt();
    expect(await bench.line("import os, sys; print(os.uname().machine, sys.path)")).toBe(
      "mpython virtual board ['', '/lib', '/.weak']\r\n",
    );
  });
});

describe("the raw REPL", () => {
  test("answers OK, output, error, each ended by Ctrl-D", async () => {
    const bench = await bootToPrompt();
    bench.send(CTRL_A);
    await bench.read("\r\nraw REPL; CTRL-B to exit\r\n>");
    bench.send(`print('你好')${CTRL_D}`);
    expect(await bench.read(`${CTRL_D}${CTRL_D}>`)).toBe("OK你好\r\n\x04\x04>");
    bench.send(`1/0${CTRL_D}`);
    const failed = await bench.read(`${CTRL_D}>`);
    expect(failed.startsWith("OK\x04Traceback")).toBe(true);
    expect(failed.endsWith("ZeroDivisionError: divide by zero\r\n\x04>")).toBe(true);
    bench.send(CTRL_B);
    expect(await bench.read(PROMPT)).toMatch(BANNER);
  });

  test("answers the request for raw-paste as MicroPython 1.12 does", async () => {
    const bench = await bootToPrompt();
    bench.send(CTRL_A);
    await bench.read("\r\n>");
    bench.send("\x05A\x01");
    expect(await bench.read("\r\n>")).toBe("raw REPL; CTRL-B to exit\r\n>");
    bench.send(`print(1)${CTRL_D}`);
    expect(await bench.read(`${CTRL_D}${CTRL_D}>`)).toBe("OK1\r\n\x04\x04>");
  });

  test("takes a program of 30 KB sent at once, whole", async () => {
    const bench = await bootToPrompt();
    const text = "abcdefghij".repeat(3000);
    const { output, error } = await bench.run(`t = '${text}'\nprint(len(t), t[-10:])`);
    expect({ output, error }).toEqual({ output: "30000 abcdefghij\r\n", error: "" });
  });

  test("keeps names for the next run", async () => {
    const bench = await bootToPrompt();
    await bench.run("kept = 5");
    expect((await bench.run("print(kept)")).output).toBe("5\r\n");
  });
});

describe("a soft reset", () => {
  const files = { "boot.py": "print('boot')\n", "main.py": "print('main')\n" };

  test("from the friendly REPL runs both files in a fresh interpreter", async () => {
    const bench = await bootToPrompt(files);
    await bench.line("old = 1");
    bench.send(CTRL_D);
    expect(await bench.read(PROMPT)).toMatch(
      new RegExp(
        `^\\r\\nmpython: soft reboot\\r\\n${MARKS.replaceAll("$", "\\$")}boot\\r\\nmain\\r\\nMicroPython`,
      ),
    );
    expect(await bench.line("old")).toContain("NameError");
  });

  test("from the raw REPL runs boot.py alone and comes back to the raw REPL", async () => {
    const bench = await bootToPrompt(files);
    bench.send(CTRL_A);
    await bench.read("\r\n>");
    bench.send(CTRL_D);
    expect(await bench.read("CTRL-B to exit\r\n>")).toBe(
      `OK\r\nmpython: soft reboot\r\n${MARKS}boot\r\nraw REPL; CTRL-B to exit\r\n>`,
    );
    bench.send(`print(2)${CTRL_D}`);
    expect(await bench.read(`${CTRL_D}${CTRL_D}>`)).toBe("OK2\r\n\x04\x04>");
  });

  test("keeps what was sent while it lasted", async () => {
    const bench = await bootToPrompt();
    bench.send(`${CTRL_D}print('after')\r`);
    await bench.read("soft reboot");
    await bench.read("after')\r\nafter\r\n>>> ");
  });
});

describe("other resets", () => {
  test("machine.reset() starts from the beginning, in the friendly REPL", async () => {
    const bench = await bootToPrompt({ "main.py": "print('main')\n" });
    bench.send(CTRL_A);
    await bench.read("\r\n>");
    bench.send(`import machine\nmachine.reset()${CTRL_D}`);
    const said = await bench.read(PROMPT);
    expect(said).toContain(`OK${MARKS}main\r\n`);
    expect(said).not.toContain("soft reboot");
  });

  test("hardReset() does so from outside, in the middle of a program", async () => {
    const bench = await boot({ "main.py": "print('main')\nwhile True:\n    pass\n" });
    await bench.read("main\r\n");
    await bench.board.hardReset();
    await bench.read(`${MARKS}main\r\n`);
  });
});

describe("standard input", () => {
  test("input() reads a line with echo", async () => {
    const bench = await bootToPrompt();
    bench.send("name = input('who? ')\r");
    await bench.read("\r\nwho? ");
    bench.send("Miaw\x08o\r");
    await bench.read(PROMPT);
    expect(await bench.line("name")).toBe("'Miao'\r\n");
  });

  test("Ctrl-C ends the wait for input", async () => {
    const bench = await bootToPrompt();
    bench.send("import sys; sys.stdin.read(1)\r");
    await bench.read("read(1)\r\n");
    bench.send(CTRL_C);
    expect(await bench.read(PROMPT)).toContain("KeyboardInterrupt");
  });
});
