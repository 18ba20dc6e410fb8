// Ctrl-C on the virtual board: whatever a program does, it stops at once with KeyboardInterrupt.
import { describe, expect, test } from "vitest";
import { boot, bootToPrompt, CTRL_A, CTRL_B, CTRL_C, CTRL_D, dial, PROMPT } from "./bench.js";

const SERVER = "import socket\ns = socket.socket()\ns.bind(('', 5001))\ns.listen(1)\n";

/** Programs that never end, by what keeps them. */
const endless = {
  "an empty loop": "print('on')\nwhile True:\n    pass\n",
  "a loop that counts": "print('on')\nn = 0\nwhile True:\n    n += 1\n",
  "a loop that prints": "print('on')\nwhile True:\n    print('on and on')\n",
  sleep: "import time\nprint('on')\ntime.sleep(1000)\n",
  accept: `${SERVER}print('on')\ns.accept()\n`,
  recvfrom: "import socket\ns = socket.socket(2, 2)\ns.bind(('', 5002))\nprint('on')\ns.recvfrom(10)\n",
};

describe("Ctrl-C", () => {
  test.each(Object.entries(endless))("ends %s in main.py", async (_name, program) => {
    const bench = await boot({ "main.py": program });
    await bench.read("on\r\n");
    bench.send(CTRL_C);
    expect(await bench.read(PROMPT)).toContain("KeyboardInterrupt: \r\n");
    expect(await bench.line("1 + 1")).toBe("2\r\n");
  });

  test.each(Object.entries(endless))("ends %s in the raw REPL", async (_name, program) => {
    const bench = await bootToPrompt();
    bench.send(`${CTRL_A}${program}${CTRL_D}`);
    await bench.read("OKon\r\n");
    bench.send(CTRL_C);
    expect(await bench.read(`${CTRL_D}>`)).toContain("KeyboardInterrupt: \r\n");
    bench.send(CTRL_B);
    await bench.read(PROMPT);
  });

  test("ends recv, and the connection is still there", async () => {
    const bench = await bootToPrompt();
    await bench.run(SERVER);
    await bench.run("import network\nw = network.WLAN(1)\nw.active(True)");
    const peer = await dial(bench, 5001);
    await bench.run("c, address = s.accept()");
    bench.send("c.recv(10)\r");
    await bench.read("recv(10)\r\n");
    bench.send(CTRL_C);
    expect(await bench.read(PROMPT)).toContain("KeyboardInterrupt");
    peer.socket.write("later");
    expect(await bench.line("c.recv(10)")).toBe("b'later'\r\n");
  });

  test("is an interrupt even when it is sent in one piece with the program", async () => {
    const bench = await bootToPrompt();
    bench.send(`${CTRL_A}while True: pass\n${CTRL_D}${CTRL_C}`);
    expect(await bench.read(`${CTRL_D}>`)).toContain("KeyboardInterrupt");
  });

  test("works again and again, with a traceback of its own each time", async () => {
    const bench = await bootToPrompt();
    for (const name of ["one", "two", "three"]) {
      await bench.run(`def ${name}():\n    while True:\n        pass`);
      bench.send(`${name}()\r`);
      await bench.read("()\r\n");
      bench.send(CTRL_C);
      expect(await bench.read(PROMPT)).toBe(
        "Traceback (most recent call last):\r\n" +
          '  File "<stdin>", line 1, in <module>\r\n' +
          `  File "<stdin>", line 3, in ${name}\r\n` +
          `KeyboardInterrupt: ${PROMPT}`,
      );
    }
  });

  test("is caught by a bare except, as on the board", async () => {
    const bench = await boot({
      "main.py": "try:\n    while True:\n        pass\nexcept:\n    print('caught')\n",
    });
    await bench.read("$#mac:026d70747301#$\r\n");
    bench.send(CTRL_C);
    expect(await bench.read(PROMPT)).toMatch(/^caught\r\nMicroPython/);
  });

  test("that comes while the board boots ends main.py", async () => {
    const bench = await boot({ "main.py": "while True:\n    pass\n" }, { speed: 1 });
    await bench.read("=$%#=\r\n");
    bench.send(CTRL_C);
    expect(await bench.read(PROMPT)).toContain("KeyboardInterrupt");
  });

  test("does not disturb what runs next when it came too late", async () => {
    const bench = await bootToPrompt();
    for (let round = 0; round < 20; round += 1) {
      bench.send(`1 + 1\r${CTRL_C}`);
      await bench.read(PROMPT);
    }
    // However the twenty ended, the board is at a prompt and runs programs.
    bench.send("\r");
    expect((await bench.run("print('fine')")).output).toBe("fine\r\n");
  });
});
