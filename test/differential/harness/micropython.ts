// Runs generated Python on a fresh MicroPython (WebAssembly) with its files in place and captures what it prints.
import path from "node:path";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";
import type { Run, SourceFiles, Uncaught } from "./outcome.js";

/** Bytes; the interpreter collects no garbage while a program runs at top level, so the heap must hold it all. */
const HEAP_SIZE = 32 * 1024 * 1024;
/** Words of the interpreter's own stack of frames; about 10,000 calls in JavaScript have to fit as far as they do. */
const STACK_SIZE = 64 * 1024;

/** The message of a Python traceback starts after its last frame. */
function describeTraceback(traceback: string): Uncaught {
  const lines = traceback.trimEnd().split("\n");
  const last = lines.findLastIndex((line) => /^ {2}File "/.test(line) || line.startsWith("Traceback "));
  const summary = lines.slice(last + 1).join("\n");
  const colon = summary.indexOf(": ");
  return colon < 0
    ? { names: [summary.replace(/:$/, "")], message: "" }
    : { names: [summary.slice(0, colon)], message: summary.slice(colon + 2) };
}

/** The interpreter frees objects of a forgotten instance through a global that by then names the next one. */
function keepInstancesApart(): void {
  globalThis.FinalizationRegistry = class {
    readonly [Symbol.toStringTag] = "FinalizationRegistry";
    register(): void {}
    unregister(): boolean {
      return false;
    }
  };
}

/** Runs `entry` of `files` as `__main__`. An uncaught exception is part of the result. */
export async function runOnMicroPython(files: SourceFiles, entry: string): Promise<Run> {
  keepInstancesApart();
  const bytes: number[] = [];
  const board = await loadMicroPython({
    heapsize: HEAP_SIZE,
    pystack: STACK_SIZE,
    linebuffer: false,
    stdout: (chunk: Uint8Array) => bytes.push(...chunk),
  });
  for (const [file, contents] of Object.entries(files)) {
    const target = path.posix.join("/", file);
    board.FS.mkdirTree(path.posix.dirname(target));
    board.FS.writeFile(target, contents);
  }
  const main = files[entry];
  if (main === undefined) throw new Error(`the compiler named ${entry} as the entry and did not emit it`);
  board.runPython("import sys\nsys.path.insert(0, '/')\ndel sys");
  let uncaught: Uncaught | undefined;
  try {
    board.runPython(main);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "PythonError") throw error;
    uncaught = describeTraceback(error.message);
  }
  const stdout = Buffer.from(bytes).toString("utf8");
  return uncaught === undefined ? { stdout } : { stdout, uncaught };
}
