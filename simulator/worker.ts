// The thread the interpreter lives in, from power-on or reset to the next reset.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { workerData } from "node:worker_threads";
import type { WorkerOptions } from "./protocol.js";
import { Flash } from "./worker/flash.js";
import { boardFunctions } from "./worker/functions.js";
import { findSchedule, loadInterpreter, type Interpreter } from "./worker/interpreter.js";
import { Link } from "./worker/link.js";
import { isPythonError, type EmscriptenFs } from "./worker/micropython.js";
import { closeRoot } from "./worker/root.js";
import { Repl } from "./worker/repl.js";
import { Uart } from "./worker/uart.js";

/** Where the user's files and the board's own modules are in the interpreter's file system. */
const FLASH = "/flash";
const FIRMWARE = "/firmware";
/** Modules that a file of the user may replace: the last entry of `sys.path`. */
const WEAK = "/.weak";

const BOOT_MARK = "=$%#=";
const BOOT_MARK_PAUSE = 100;

/** What comes into being one after the other while the board starts. */
interface Parts {
  interpreter?: Interpreter;
  flash?: Flash;
  repl?: Repl;
  runFile?: (name: string) => void;
}

function copyModules(files: EmscriptenFs, from: string, to: string): void {
  files.mkdir(to);
  for (const entry of readdirSync(from)) {
    if (entry.endsWith(".py"))
      files.writeFile(`${to}/${entry}`, readFileSync(path.join(from, entry), "utf8"));
  }
}

/** What the firmware prints before it runs anything of the user's. */
function printMarks(uart: Uart, link: Link, { speed, mac }: WorkerOptions): void {
  for (let mark = 0; mark < 3; mark += 1) {
    uart.write(`${BOOT_MARK}\n`);
    link.pause(BOOT_MARK_PAUSE / speed);
  }
  uart.write(`$#mac:${mac}#$\n`);
}

/** Waits for the end of this thread: the outside ends it once it knows of the reset. */
function waitForEnd(): never {
  const never = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  for (;;) Atomics.wait(never, 0, 0);
}

/** Makes a fresh interpreter the board, up to where the firmware would run boot.py. */
async function assemble(options: WorkerOptions, link: Link, uart: Uart, parts: Parts): Promise<Interpreter> {
  const functions = boardFunctions({
    link,
    speed: options.speed,
    memory: () => new Uint8Array(parts.interpreter?.exports.memory.buffer ?? new ArrayBuffer(0)),
    report: (thrown) => {
      if (isPythonError(thrown) && thrown.type === "KeyboardInterrupt") link.scheduleInterrupt?.();
      else uart.write(thrown instanceof Error ? thrown.message : String(thrown));
    },
    reset: (hard) => reset(link, parts, hard),
    onRunner: (runner) => (parts.runFile = runner),
  });
  const interpreter = await loadInterpreter(options, functions);
  const { python, exports } = interpreter;
  parts.interpreter = interpreter;
  link.scheduleInterrupt = () => exports.mp_sched_keyboard_interrupt();
  uart.attach(python.FS);
  copyModules(python.FS, options.modules, FIRMWARE);
  copyModules(python.FS, path.join(options.modules, "weak"), WEAK);
  parts.flash = new Flash(options.files, python.FS);
  python.FS.mkdir(FLASH);
  python.FS.mount(parts.flash, {}, FLASH);
  python.runPython(
    `import vfs, os
vfs.umount("/")
vfs.mount(vfs.VfsPosix("${FIRMWARE}"), "/")
os.chdir("/")
import mpts_boot
mpts_boot.prepare("${FLASH}", "${WEAK}")
del vfs, os, mpts_boot`,
  );
  closeRoot(python.FS, [FLASH, WEAK]);
  return interpreter;
}

function reset(link: Link, { flash, repl }: Parts, hard: boolean): never {
  if (!hard) flash?.closeAll();
  link.send({ kind: "reset", hard, mode: hard ? "friendly" : (repl?.mode ?? "friendly") });
  return waitForEnd();
}

/** Runs the board until it is reset. */
async function run(options: WorkerOptions): Promise<never> {
  const link = new Link(options.control, options.port);
  const uart = new Uart({
    send: (bytes) => link.output(bytes),
    receive: (limit) => {
      const received = link.call("stdin", [limit]);
      if (received instanceof Uint8Array) return received;
      // The interpreter takes EINTR for a reason to look whether an exception is scheduled.
      link.scheduleInterrupt?.();
      return undefined;
    },
  });
  const parts: Parts = {};
  const { python, interrupt } = await assemble(options, link, uart, parts);
  link.ready(interrupt, findSchedule(interrupt, python));

  printMarks(uart, link, options);
  link.beginExecution();
  if (options.runFiles) parts.runFile?.("boot.py");
  if (options.runFiles && options.mode === "friendly") parts.runFile?.("main.py");
  let untaken = link.endExecution();
  const repl = new Repl(python, uart);
  parts.repl = repl;
  repl.start(options.mode);
  for (;;) {
    link.send({ kind: "idle", untaken });
    const input = link.nextInput();
    link.beginExecution();
    let wantsReset = false;
    for (const byte of input) wantsReset = repl.process(byte);
    untaken = link.endExecution();
    if (wantsReset) reset(link, parts, false);
  }
}

await run(workerData as WorkerOptions);
