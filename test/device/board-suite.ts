// What the link promises on every board. The same tests run on the virtual board, on real firmware in an emulator, and
// on a real port.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  flash,
  LinkError,
  monitor,
  resetBoard,
  runProgram,
  type BoardFile,
  type LinkNotice,
  type Transport,
} from "../../device/index.js";
import { BareRepl } from "./support/bare-repl.js";
import type { TestBoard } from "./support/test-board.js";

const file = (path: string, contents: string | Uint8Array): BoardFile => ({
  path,
  contents: Buffer.from(contents),
});
const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);
const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString("utf8");

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs the suite on the boards that `boot` brings up. */
export function describeBoard(name: string, boot: () => Promise<TestBoard>): void {
  describe(name, () => {
    let board: TestBoard;
    let transport: Transport;
    beforeAll(async () => {
      board = await boot();
      transport = board.transport;
    });
    afterAll(async () => {
      await board?.close();
    });
    beforeEach(async () => {
      await board.wipe();
    });

    /** Lets the board do something by hand, as a person at a terminal would. */
    const byHand = async (work: (repl: BareRepl) => Promise<void>): Promise<void> => {
      const repl = await BareRepl.open(transport);
      try {
        await work(repl);
      } finally {
        await repl.close();
      }
    };
    const atPrompt = (repl: BareRepl): Promise<string> => repl.heard(/>>> $/);

    describe("flash", () => {
      it("puts files on the board byte for byte and starts the program", async () => {
        const program = "print('你好 from main')\n";
        const progress: number[] = [];
        const report = await flash({
          transport,
          files: [file("main.py", program), file("data.bin", everyByte), file("empty.txt", "")],
          onProgress: ({ sentBytes, totalBytes }) => progress.push(sentBytes / totalBytes),
        });
        expect(report).toMatchObject({
          written: ["data.bin", "empty.txt", "main.py"],
          unchanged: [],
          backups: [],
        });
        expect(report.bytes).toBe(Buffer.byteLength(program) + 256);
        expect(progress.at(-1)).toBe(1);
        expect(progress).toEqual([...progress].sort((one, other) => one - other));
        expect(text(await board.read("main.py"))).toBe(program);
        expect(Buffer.from((await board.read("data.bin")) ?? [])).toEqual(Buffer.from(everyByte));
        expect((await board.read("empty.txt"))?.length).toBe(0);
        expect(await board.list()).toEqual([".mpts.json", "data.bin", "empty.txt", "main.py"]);
      });

      it("sends only what differs", async () => {
        const helper = file("helper.py", "x = 1\n");
        await flash({ transport, files: [file("main.py", "print(1)\n"), helper] });
        const again = await flash({ transport, files: [file("main.py", "print(1)\n"), helper] });
        expect(again).toEqual({ written: [], unchanged: ["main.py", "helper.py"], backups: [], bytes: 0 });
        const changed = await flash({ transport, files: [file("main.py", "print(2)\n"), helper] });
        expect(changed).toEqual({ written: ["main.py"], unchanged: ["helper.py"], backups: [], bytes: 9 });
        expect(text(await board.read("main.py"))).toBe("print(2)\n");
      });

      it("keeps every main.py that mpts did not write", async () => {
        await board.put("main.py", Buffer.from("print('mine')\n"));
        const notices: LinkNotice[] = [];
        const onNotice = (notice: LinkNotice): number => notices.push(notice);
        const first = await flash({ transport, onNotice, files: [file("main.py", "print(1)\n")] });
        expect(first.backup).toEqual({ from: "main.py", to: "main_backup.py" });
        expect(notices).toContainEqual({
          code: "MPTS5101",
          parameters: { from: "main.py", to: "main_backup.py" },
        });
        const ours = await flash({ transport, files: [file("main.py", "print(2)\n")] });
        expect(ours.backup).toBeUndefined();
        await board.put("main.py", Buffer.from("print('mine again')\n"));
        const second = await flash({ transport, files: [file("main.py", "print(3)\n")] });
        expect(second.backup).toEqual({ from: "main.py", to: "main_backup_2.py" });
        expect(text(await board.read("main_backup.py"))).toBe("print('mine')\n");
        expect(text(await board.read("main_backup_2.py"))).toBe("print('mine again')\n");
        expect(text(await board.read("main.py"))).toBe("print(3)\n");
      });

      it("clears away what an unfinished upload left, and nothing else", async () => {
        await board.put("main.py.mpts-new", Buffer.from("half"));
        await board.put("notes.txt", Buffer.from("the user's"));
        await board.put("helper.py", Buffer.from("mine = 1\n"));
        const files = [file("main.py", "print(1)\n"), file("helper.py", "x = 1\n")];
        const report = await flash({ transport, files });
        // A helper of the user's is as much worth as a main program.
        expect(report.backups).toEqual([{ from: "helper.py", to: "helper_backup.py" }]);
        expect(report.backup).toBeUndefined();
        expect(await board.list()).toEqual([
          ".mpts.json",
          "helper.py",
          "helper_backup.py",
          "main.py",
          "notes.txt",
        ]);
        expect(text(await board.read("notes.txt"))).toBe("the user's");
        expect(text(await board.read("helper_backup.py"))).toBe("mine = 1\n");
      });

      it("leaves the old program and no rubbish when it is stopped half-way", async () => {
        await flash({ transport, files: [file("main.py", "print('old')\n")] });
        const stop = new AbortController();
        const attempt = flash({
          transport,
          signal: stop.signal,
          files: [file("main.py", "# new\n".repeat(300))],
          onProgress: ({ file: path }) => path === "main.py" && stop.abort(),
        });
        await expect(attempt).rejects.toMatchObject({ code: "MPTS5028" });
        expect(text(await board.read("main.py"))).toBe("print('old')\n");
        expect((await board.list()).filter((path) => path.includes("mpts-"))).toEqual([]);
      });

      it("says when the program does not fit, and leaves the old one", async (context) => {
        if (board.tooMuch === undefined) return context.skip();
        await flash({ transport, files: [file("main.py", "print('old')\n")] });
        const files = [file("main.py", "# new\n".repeat(board.tooMuch / 6))];
        await expect(flash({ transport, files })).rejects.toMatchObject({
          code: "MPTS5020",
          parameters: { path: "main.py" },
        });
        expect(text(await board.read("main.py"))).toBe("print('old')\n");
        expect(await board.list()).toEqual([".mpts.json", "main.py"]);
      });

      it("makes folders where there are any", async (context) => {
        if (board.flat) return context.skip();
        await flash({
          transport,
          files: [file("lib/deep/part.py", "x = 1\n"), file("main.py", "print(1)\n")],
        });
        expect(text(await board.read("lib/deep/part.py"))).toBe("x = 1\n");
      });

      it("sends nothing when a name would hide a firmware module", async () => {
        const before = await board.list();
        const files = [file("main.py", "print(1)\n"), file("socket.py", "")];
        await expect(flash({ transport, files })).rejects.toMatchObject({
          code: "MPTS5025",
          parameters: { path: "socket.py", module: "socket" },
        });
        expect(await board.list()).toEqual(before);
      });
    });

    describe("getting in", () => {
      const sleeping = pauseCode();
      const states: Record<string, string> = {
        "a half-typed line": "x = [1, 2",
        "paste mode": "\x05print('half",
        "the raw REPL with half a program": "\x01for i in range(3):\n print(",
        "a program that prints without end": "\x01while True:\n print('tick tick tick')\n\x04",
        "a program that sleeps": `\x01${sleeping}while True:\n pause(1000)\n\x04`,
        "a busy loop that swallows Ctrl-C": "\x01while True:\n try:\n  x = 1\n except:\n  pass\n\x04",
        "a sleeping loop that swallows Ctrl-C": `\x01${sleeping}while True:\n try:\n  pause(50)\n except:\n  pass\n\x04`,
      };
      for (const [state, typed] of Object.entries(states)) {
        it(`from ${state}`, async () => {
          await byHand(async (repl) => {
            await repl.send("\r\x03");
            await atPrompt(repl);
            await repl.send(typed);
          });
          const printed: string[] = [];
          const attempt = runProgram({
            transport,
            files: [file("main.py", "print('in')\n")],
            entry: "main.py",
            onOutput: (bytes) => printed.push(Buffer.from(bytes).toString("latin1")),
          });
          if (state === "a sleeping loop that swallows Ctrl-C" && board.coalescesInterrupts) {
            await expect(attempt).rejects.toMatchObject({ code: "MPTS5011" });
            return;
          }
          expect(await attempt).toEqual({ outcome: "finished" });
          expect(printed.join("")).toMatch(/^in\r*\n$/);
        });
      }
    });

    describe("run", () => {
      const run = async (
        program: string | readonly BoardFile[],
        until?: RegExp,
      ): Promise<{ output: string; report: Awaited<ReturnType<typeof runProgram>> }> => {
        const stop = new AbortController();
        const pieces: Buffer[] = [];
        const report = await runProgram({
          transport,
          signal: stop.signal,
          files: typeof program === "string" ? [file("main.py", program)] : program,
          entry: "main.py",
          onOutput: (bytes) => {
            pieces.push(Buffer.from(bytes));
            // A board without a slow line prints megabytes until it stops: look at them only until then.
            if (until && !stop.signal.aborted && until.test(Buffer.concat(pieces).toString())) stop.abort();
          },
        });
        return { output: Buffer.concat(pieces).toString("utf8").replace(/\r+\n/g, "\n"), report };
      };

      it("streams the output, multi-byte characters whole, and writes nothing to flash", async () => {
        const { output, report } = await run("print('你好, board')\nprint(6 * 7)\n");
        expect(output).toBe("你好, board\n42\n");
        expect(report).toEqual({ outcome: "finished" });
        expect(await board.list()).toEqual([]);
      });

      it("passes on bytes that look like the protocol's own", async () => {
        const { output, report } = await run("print('a\\x04b\\x04>c')\nprint('OK')\n");
        expect(output).toBe("a\x04b\x04>c\nOK\n");
        expect(report.outcome).toBe("finished");
      });

      it("tells an exception from the output, with the program's own file and lines", async () => {
        const { output, report } = await run("def broken():\n    return 1 // 0\nprint('before')\nbroken()\n");
        expect(output).toBe("before\n");
        expect(report.outcome).toBe("failed");
        expect(report.traceback).toMatch(
          /^Traceback \(most recent call last\):\n {2}File "main.py", line 4, in <module>\n {2}File "main.py", line 2, in broken\nZeroDivisionError: .+\n$/,
        );
      });

      it("tells a program that the board cannot parse", async () => {
        const { report } = await run("print(1\nx = = 2\n");
        expect(report.outcome).toBe("failed");
        expect(report.traceback).toMatch(/File "main.py", line \d[\s\S]*SyntaxError/);
      });

      it("stops at the signal and leaves the board at its prompt", async () => {
        const { report } = await run("n = 0\nwhile True:\n    n += 1\n    print('tick', n)\n", /tick 3\b/);
        expect(report).toEqual({ outcome: "stopped" });
        await byHand(async (repl) => {
          await repl.send("print(n > 2)\r");
          expect(await atPrompt(repl)).toMatch(/True\r*\n>>> $/);
        });
      });

      it("runs a program of several files, or refuses it before anything is sent", async () => {
        const files = [
          file("main.py", "import helper\nfrom parts import one\nprint(helper.greet('你'), one.value)\n"),
          file("helper.py", "def greet(name):\n    return 'hello ' + name\n"),
          file("parts/__init__.py", ""),
          file("parts/one.py", "value = 41 + 1\n"),
        ];
        if (!board.memoryModules) {
          await expect(run(files)).rejects.toMatchObject({ code: "MPTS5029" });
          return;
        }
        const { output, report } = await run(files);
        expect(report).toEqual({ outcome: "finished" });
        expect(output).toBe("hello 你 42\n");
        expect(await board.list()).toEqual([]);
        await byHand(async (repl) => {
          const path = await repl.exec("import sys\nprint(sys.path)");
          expect(path).not.toContain("_mpts");
        });
      });
    });

    it("resets: the program on the board starts afresh", async () => {
      await board.put("main.py", Buffer.from("f = open('started.txt', 'w')\nf.write('yes')\nf.close()\n"));
      expect(await board.list()).toEqual(["main.py"]);
      await resetBoard({ transport });
      for (let tries = 0; tries < 10 && !(await board.list()).includes("started.txt"); tries++)
        await pause(500);
      expect(text(await board.read("started.txt"))).toBe("yes");
    });

    it("monitors: hands on what the board prints and what the user types, and disturbs nothing", async () => {
      await byHand(async (repl) => {
        await repl.send("\r\x03");
        await atPrompt(repl);
      });
      const stop = new AbortController();
      let output = "";
      async function* typed(): AsyncGenerator<Uint8Array> {
        yield Buffer.from("x = 6 * 7\r");
        await pause(200);
        yield Buffer.from("print('answer', x)\r");
      }
      await monitor({
        transport,
        signal: stop.signal,
        input: typed(),
        onOutput: (bytes) => {
          output += Buffer.from(bytes).toString("utf8");
          if (/^answer 42\r*\n/m.test(output)) stop.abort();
        },
      });
      expect(output).toMatch(/^answer 42\r*$/m);
    });

    it("fails with a coded error, not with a bare one", () => {
      expect(new LinkError("MPTS5011", { port: transport.name }).render("zh").text).toContain(transport.name);
    });
  });
}

/** `pause(ms)` under the name each firmware has it. */
function pauseCode(): string {
  return "try:\n from utime import sleep_ms as pause\nexcept ImportError:\n from microbit import sleep as pause\n";
}
