// Starting, resetting and switching off virtual boards, and what goes wrong with that.
import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import {
  simulatorMessages,
  SimulatorError,
  startVirtualBoard,
  virtualBoardTransport,
} from "../../simulator/index.js";
import { boot, bootToPrompt, dial, PROMPT, temporaryFolder, until } from "./bench.js";

const run = promisify(execFile);

/** The code of the failure to start a board. */
async function failure(options: Parameters<typeof startVirtualBoard>[0]): Promise<string> {
  const thrown: unknown = await startVirtualBoard(options).then(
    async (board) => {
      await board.close();
      return "started";
    },
    (reason: unknown) => reason,
  );
  return thrown instanceof SimulatorError ? thrown.code : String(thrown);
}

describe("starting", () => {
  test("is refused with a code when the folder cannot be one", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "file");
    writeFileSync(file, "");
    expect(await failure({ files: file })).toBe("MPTS6002");
    expect(await failure({ files: path.join(file, "below") })).toBe("MPTS6001");
  });

  test.each([{ heap: 100 }, { heap: NaN }, { speed: 0 }, { speed: -1 }])(
    "is refused with a code when an option cannot be: %o",
    async (option) => {
      const files = path.join(temporaryFolder(), "new");
      expect(await failure({ files, ...option })).toBe("MPTS6005");
      expect(existsSync(files)).toBe(false);
    },
  );

  test("tells in two languages what is wrong and what to do", () => {
    const error = new SimulatorError("MPTS6002", { folder: "/x" });
    expect(error.message).toBe("The virtual board's files folder /x is not a folder.");
    expect(error.render("zh").text).toContain("/x");
    for (const message of Object.values(simulatorMessages)) {
      for (const text of [message.en, message.zh, message.fixEn, message.fixZh]) expect(text).not.toBe("");
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test("several boards at once keep apart", async () => {
    const [first, second] = await Promise.all([bootToPrompt(), bootToPrompt()]);
    await first.run("open('a', 'w').close()");
    await second.run("x = 1");
    expect(await second.line("import os; os.listdir()")).toBe("[]\r\n");
    expect(await first.line("x")).toContain("NameError");
  });
});

describe("switching off", () => {
  test("ends what the board was doing and lets go of its connections and ports", async () => {
    const program =
      "import socket, network\nnetwork.WLAN(1).active(True)\ns = socket.socket()\ns.bind(('', 5001))\ns.listen(1)\n";
    const bench = await boot({
      "main.py": `${program}c, a = s.accept()\nprint('in')\nwhile True:\n    c.send('x')\n`,
    });
    const peer = await dial(bench, 5001);
    await bench.read("in\r\n");
    await bench.board.close();
    await bench.board.close();
    await until("the end of the connection", () => (peer.socket.closed ? true : undefined));
    const again = await dial(bench, 5001);
    await until("the refusal", () => (again.socket.closed ? true : undefined));
    bench.board.write(Buffer.from("1\r"));
    bench.board.setButton("a", true);
  });

  test("in the middle of a reset, or several resets at once, leave one board or none", async () => {
    const bench = await bootToPrompt();
    await Promise.all([bench.board.hardReset(), bench.board.hardReset(), bench.board.hardReset()]);
    await bench.read(PROMPT);
    expect(await bench.line("1 + 1")).toBe("2\r\n");
    bench.send("\x04");
    await bench.read("soft reboot");
    await Promise.all([bench.board.hardReset(), bench.board.close()]);
  });

  // The built package, because a process of its own cannot run the sources.
  test("leaves nothing that keeps a process alive", async () => {
    const library = packageFile("dist/simulator.js");
    if (!existsSync(library)) throw new Error("dist/ is missing: run `npm run build` first");
    const script = `
      import { startVirtualBoard } from ${JSON.stringify(pathToFileURL(library).href)};
      const board = await startVirtualBoard({ files: ${JSON.stringify(temporaryFolder())}, hostPort: () => 0 });
      let said = "";
      await new Promise((resolve) => board.onData((bytes) => {
        said += Buffer.from(bytes).toString();
        if (said.endsWith(">>> ")) resolve();
      }));
      const opened = new Promise((resolve) => board.onPort(resolve));
      board.write(Buffer.from("import socket; s = socket.socket(); s.bind(('', 5001)); s.listen(1); s.accept()\\r"));
      await opened;
      await board.close();
      console.log("closed");`;
    const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "-e", script], {
      timeout: 30_000,
    });
    expect({ stdout, stderr }).toEqual({ stdout: "closed\n", stderr: "" });
  });
});

describe("the transport", () => {
  test("carries bytes both ways, and closing it leaves the board running", async () => {
    const bench = await bootToPrompt();
    const transport = virtualBoardTransport(bench.board);
    expect(transport.name).toBe("sim");
    const stream = await transport.open();
    let said = "";
    const ends: (Error | undefined)[] = [];
    stream.onData((bytes) => (said += Buffer.from(bytes).toString()));
    stream.onClose((reason) => ends.push(reason));
    await stream.write(Buffer.from("6 * 7\r"));
    await until("42", () => (said.includes("42\r\n>>> ") ? true : undefined));
    await stream.close();
    await stream.close();
    expect(ends).toEqual([undefined]);
    await expect(stream.write(Buffer.from("1\r"))).rejects.toThrow("closed");
    const before = said;
    await bench.read("42\r\n>>> ");
    expect(await bench.line("'still here'")).toBe("'still here'\r\n");
    expect(said).toBe(before);
  });
});

describe("a program", () => {
  test("may print faster than anybody reads, without end and without loss", async () => {
    const bench = await bootToPrompt();
    const { output } = await bench.run("for i in range(20000):\n    print(i)");
    const lines = output.trimEnd().split("\r\n");
    expect(lines).toHaveLength(20000);
    expect(lines[19999]).toBe("19999");
  });

  test("that recurses without end gets a RuntimeError", async () => {
    const bench = await bootToPrompt();
    const { error } = await bench.run("def f():\n    f()\nf()");
    expect(error).toContain("RuntimeError: ");
    expect(await bench.line("1 + 1")).toBe("2\r\n");
  });

  test("can go on long after the heap it started with is used up", async () => {
    const bench = await bootToPrompt({}, { heap: 1024 * 1024 });
    const { output, error } = await bench.run(
      "n = 0\nfor i in range(50000):\n    n += len(bytes(100))\nprint(n)",
    );
    expect({ output, error }).toEqual({ output: "5000000\r\n", error: "" });
  });
});
