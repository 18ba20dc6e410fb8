// Runs a program from the board's memory: nothing is written to its flash.
import { stringLiteral } from "./board/python-literal.js";
import { memoryMount, mountCode } from "./board/memory-modules.js";
import { checkFiles } from "./board/module-names.js";
import { BoardException, BoardSession } from "./board/session.js";
import { LinkError } from "./link-error.js";
import type { BoardFile, LinkOptions } from "./link-options.js";
import { enterRawRepl } from "./repl/enter.js";
import { OutputSplitter } from "./repl/output-splitter.js";
import { asLinkError, GarbledReply, NoReply } from "./repl/raw-repl.js";
import type { Wire } from "./repl/wire.js";
import { done, sha256 } from "./sync/board-files.js";
import { troubleOf, Uploader } from "./sync/upload.js";

export interface RunOptions extends LinkOptions {
  readonly files: readonly BoardFile[];
  /** Path of the file to start; the others can be imported by it. */
  readonly entry: string;
  /** Hears what the program prints, as it comes, byte for byte: a piece may end within a character. */
  readonly onOutput: (bytes: Uint8Array) => void;
}

export interface RunReport {
  /** "finished": came to its end; "failed": ended by an exception; "stopped": by the signal. */
  readonly outcome: "finished" | "failed" | "stopped";
  /** What the board says about the exception, with the names of the program's files. */
  readonly traceback?: string;
}

/** How long a program may resist Ctrl-C, in milliseconds. */
const stopDeadline = 10_000;

/**
 * Runs `files` from memory until the program ends. Aborting `signal` is Ctrl-C: the program is stopped, the board is
 * left at its prompt, and the promise resolves.
 *
 * @throws LinkError when the board or the link fails, or the program does not let itself be stopped (MPTS5014).
 */
export async function runProgram(options: RunOptions): Promise<RunReport> {
  const files = checkFiles(options.files);
  const entry = files.find((file) => file.path === options.entry.replace(/^\//, ""));
  if (!entry) throw new LinkError("MPTS5030", { entry: options.entry });
  let session: BoardSession | undefined;
  try {
    session = await BoardSession.open(options);
    const others = files.filter((file) => file !== entry);
    const problem = await load(session, entry, others);
    if (problem !== undefined) return { outcome: "failed", traceback: readable(problem, entry.path) };
    return await start(session, entry, options);
  } catch (error) {
    // Stopped while the program was still on its way to the board: it never ran.
    const stopped = error instanceof LinkError && error.code === "MPTS5028";
    if (session) await session.recover();
    if (stopped) return { outcome: "stopped" };
    throw error;
  } finally {
    await session?.close();
  }
}

/** Brings the program into the board's memory. Returns the traceback when it does not compile there. */
async function load(
  session: BoardSession,
  entry: BoardFile,
  others: readonly BoardFile[],
): Promise<string | undefined> {
  const { mount, compile } = session.capabilities;
  if (others.length > 0 && !mount) throw new LinkError("MPTS5029");
  let current = entry;
  try {
    const uploader = await Uploader.on(session);
    if (others.length > 0) await session.run("_M={}\nprint('=')", "sending the program", done);
    for (const file of others) {
      current = file;
      await sendToMemory(session, uploader, file);
      const code = `_M[${stringLiteral(file.path)}]=_u\n_u=None\nprint('=')`;
      await session.run(code, `sending ${file.path}`, done);
    }
    current = entry;
    await sendToMemory(session, uploader, entry);
    if (others.length > 0) await session.run(mountCode, "sending the program", done);
    if (!compile) return undefined;
    // Compiled here so that tracebacks name the file, and the source need not stay in memory while it runs.
    await session.run(
      `if _u is not None:\n _C=compile(_u,${stringLiteral(entry.path)},'exec')\n_u=None\ngc.collect()\nprint('=')`,
      `starting ${entry.path}`,
      done,
    );
    return undefined;
  } catch (error) {
    if (!(error instanceof BoardException)) throw error;
    if (troubleOf(error) === "memory") {
      const needed = current.contents.length;
      throw new LinkError("MPTS5024", { path: current.path, needed }, { cause: error });
    }
    if (/^(Syntax|Indentation)Error/.test(error.message)) return error.traceback;
    throw new LinkError(
      "MPTS5023",
      { step: `sending ${current.path}`, error: error.message },
      { cause: error },
    );
  }
}

/** Leaves the contents of `file` as bytes in `_u` on the board, and makes sure of them. */
async function sendToMemory(session: BoardSession, uploader: Uploader, file: BoardFile): Promise<void> {
  const step = `sending ${file.path}`;
  await uploader.toMemory("_u", file.contents, step);
  const hash = session.capabilities.sha256 ? "_b.hexlify(_S(_u).digest()).decode()" : "sum(_u)";
  const answer = await session.run(
    `_u=bytes(_u)\nprint('=',len(_u),${hash})`,
    step,
    (printed) => /^= (\d+) (\w+)\r*$/m.exec(printed) ?? undefined,
  );
  const expected = session.capabilities.sha256
    ? sha256(file.contents)
    : String(file.contents.reduce((sum, byte) => sum + byte, 0));
  if (Number(answer[1]) !== file.contents.length || answer[2] !== expected) {
    throw new LinkError("MPTS5022", { path: file.path, attempts: 1 });
  }
}

async function start(session: BoardSession, entry: BoardFile, options: RunOptions): Promise<RunReport> {
  const { wire, capabilities } = session;
  // Run directly, not through a checking function: every frame counts on a board with a stack of 45 calls. A damaged
  // line shows as an exception without a frame of the program, before which nothing was printed.
  const code = `print('!go');exec(${capabilities.compile ? "_C" : "_u"})`;
  wire.ignoreAbort();
  let printed = false;
  for (let attempt = 1; ; attempt++) {
    if (options.signal?.aborted) return { outcome: "stopped" };
    try {
      await session.start(code);
      if (!(await wire.take(/^!go\r*\n/, 5_000))) throw new GarbledReply("the program did not start");
    } catch (error) {
      const worthRetrying = error instanceof GarbledReply || error instanceof NoReply;
      if (!worthRetrying || attempt === 3) throw asLinkError(error, `starting ${entry.path}`, attempt);
      await enterRawRepl(wire, session.notify, 6_000);
      continue;
    }
    const traceback = await follow(wire, options, (text) => {
      printed = true;
      options.onOutput(Buffer.from(text, "latin1"));
    });
    const stopped = options.signal?.aborted === true;
    if (!stopped && !printed && attempt < 3 && isDamagedStart(traceback)) continue;
    await unmount(session);
    if (stopped) return { outcome: "stopped" };
    if (traceback === "") return { outcome: "finished" };
    return { outcome: "failed", traceback: readable(traceback, entry.path) };
  }
}

function isDamagedStart(traceback: string): boolean {
  const frames = [...traceback.matchAll(/^ {2}File "([^"]*)"/gm)];
  return frames.length > 0 && frames.every((frame) => frame[1] === "<stdin>");
}

/** Passes on what the program prints until it ends; the signal becomes Ctrl-C, more of it the longer it takes. */
async function follow(wire: Wire, options: RunOptions, onText: (text: string) => void): Promise<string> {
  let tail = "";
  const splitter = new OutputSplitter((text) => {
    tail = (tail + text).slice(-200);
    onText(text);
  });
  let stopping: { readonly since: number; interrupts: number; next: number } | undefined;
  for (;;) {
    if (options.signal?.aborted) {
      const now = wire.clock.now();
      stopping ??= { since: now, interrupts: 1, next: now };
      if (now - stopping.since > stopDeadline) throw new LinkError("MPTS5014", { port: wire.name });
      if (now >= stopping.next) {
        await wire.write("\x03".repeat(stopping.interrupts));
        stopping.interrupts = Math.min(1024, stopping.interrupts * 4);
        stopping.next = now + 250;
      }
    }
    const end = splitter.push(await wire.takeSome(50));
    if (end) return end.traceback;
    // A program that restarts the board never reports its end.
    if (/(Type "help\(\)" for more information\.\r*\n>>> |raw REPL; CTRL-B to exit\r*\n>)$/.test(tail)) {
      throw new LinkError("MPTS5031", { step: "the program was running" });
    }
  }
}

async function unmount(session: BoardSession): Promise<void> {
  if (!session.capabilities.mount) return;
  try {
    await enterRawRepl(session.wire, session.notify, 4_000);
    await session.repl.exec(`import sys\nif '${memoryMount}' in sys.path:\n _mpts_off()`, 5_000);
  } catch (error) {
    // The program is done and reported; a mount left behind goes with the next soft reset.
    if (!(error instanceof GarbledReply || error instanceof NoReply)) throw error;
  }
}

/** The traceback as if the program had been started from its file: without our own frames. */
function readable(traceback: string, entry: string): string {
  return Buffer.from(traceback, "latin1")
    .toString("utf8")
    .replace(/^ {2}File "<stdin>", line \d+(, in \S+)?\r*\n/gm, "")
    .replace(/^( {2}File )"<string>"/gm, `$1"${entry}"`)
    .replace(/\r+\n/g, "\n");
}
