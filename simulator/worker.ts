// The thread the interpreter lives in, from power-on or reset to the next reset.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { workerData, type MessagePort } from "node:worker_threads";
import type { WorkerOptions } from "./protocol.js";
import { Flash } from "./worker/flash.js";
import { boardFunctions } from "./worker/functions.js";
import { loadInterpreter, type Interpreter } from "./worker/interpreter.js";
import { Link } from "./worker/link.js";
import { isPythonError, type EmscriptenFs } from "./worker/micropython.js";
import { Repl } from "./worker/repl.js";
import { Uart } from "./worker/uart.js";

/** Where the user's files and the board's own modules are in the interpreter's file system. */
const FLASH = "/flash";
const FIRMWARE = "/firmware";
/** Modules that a file of the user may replace: the last entry of `sys.path`. */
const WEAK = "/.weak";

const BOOT_MARK = "=$%#=";
const BOOT_MARK_PAUSE = 100;

function copyModules(files: EmscriptenFs, from: string, to: string): void {
  files.mkdir(to);
  for (const entry of readdirSync(from)) {
    if (entry.endsWith(".py")) files.writeFile(`${to}/${entry}`, readFileSync(path.join(from, entry), "utf8"));
  }
}

/** What the firmware prints before it runs anything of the user's. */
function printMarks(uart: Uart, link: Link, options: WorkerOptions): void {
  for (let mark = 0; mark < 3; mark += 1) {
    uart.write(`${BOOT_MARK}\n`);
    link.sleep(BOOT_MARK_PAUSE / options.speed);
  }
  uart.write(`$#mac:${options.mac}#$\n`);
}

/** Runs the board until it is reset. */
async function run(options: WorkerOptions, port: MessagePort): Promise<never> {
  const link = new Link(options.control, port);
  const uart = new Uart({
    send: (bytes) => link.output(bytes),
    receive: (limit) => {
      const received = link.call("stdin", [limit]);
      return received instanceof Uint8Array ? received : -4;
    },
  });
  let interpreter: Interpreter | undefined;
  let flash: Flash | undefined;
  let repl: Repl | undefined;
  const memory = (): Uint8Array => new Uint8Array(interpreter?.exports.memory.buffer ?? new ArrayBuffer(0));
  const halt = (): never => {
    const never = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    for (;;) Atomics.wait(never, 0, 0);
  };
  const reset = (hard: boolean): never => {
    if (!hard) flash?.closeAll();
    link.send({ kind: "reset", hard, mode: hard ? "friendly" : (repl?.replMode ?? "friendly") });
    return halt();
  };
  const report = (thrown: unknown): void => {
    if (isPythonError(thrown) && thrown.type === "KeyboardInterrupt") link.scheduleInterrupt?.();
    else uart.write(thrown instanceof Error ? thrown.message : String(thrown));
  };

  let runFile: ((name: string) => void) | undefined;
  const functions = boardFunctions({
    link,
    speed: options.speed,
    memory,
    report,
    reset,
    onRunner: (runner) => (runFile = runner),
  });
  interpreter = await loadInterpreter(options, functions);
  const { python, exports, interrupt } = interpreter;
  link.scheduleInterrupt = () => exports.mp_sched_keyboard_interrupt();
  uart.attach(python.FS);
  copyModules(python.FS, options.modules, FIRMWARE);
  copyModules(python.FS, path.join(options.modules, "weak"), WEAK);
  python.FS.mkdir(FLASH);
  flash = new Flash(options.files, python.FS);
  python.FS.mount(flash, {}, FLASH);
  python.runPython(
    `import vfs, os
vfs.umount("/")
vfs.mount(vfs.VfsPosix("${FIRMWARE}"), "/")
os.chdir("/")
import mpts_boot
mpts_boot.prepare("${FLASH}", "${WEAK}")
del vfs, os, mpts_boot`,
  );
  link.ready(interrupt);

  printMarks(uart, link, options);
  link.beginExecution();
  if (options.runFiles) runFile?.("boot.py");
  if (options.runFiles && options.mode === "friendly") runFile?.("main.py");
  link.endExecution();
  repl = new Repl(python, uart);
  repl.start(options.mode);
  for (;;) {
    link.send({ kind: "idle" });
    const input = link.nextInput();
    link.beginExecution();
    let wantsReset = false;
    for (const byte of input) wantsReset = repl.process(byte);
    const late = link.endExecution();
    if (wantsReset) reset(false);
    if (late) repl.cancel();
  }
}

const options = workerData as WorkerOptions;
await run(options, options.port);
