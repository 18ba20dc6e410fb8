// Compiles a program and runs the result on MicroPython.
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { compile } from "../../../compiler/index.js";
import { runOnMicroPython } from "./micropython.js";
import type { BoardRun, SourceFiles } from "./outcome.js";
import { serve } from "./worker-protocol.js";

async function write(folder: string, files: SourceFiles): Promise<void> {
  for (const [file, contents] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
}

async function compileAndRun(files: SourceFiles, enter: (stage: string) => void): Promise<BoardRun> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "mpts-case-"));
  try {
    await write(folder, files);
    enter("the compiler");
    const result = await compile({ entry: path.join(folder, "main.ts"), target: "mpython" });
    const errors = result.diagnostics.filter((diagnostic) => diagnostic.category === "error");
    if (result.ok !== (errors.length === 0))
      throw new Error(`ok is ${result.ok} with ${errors.length} errors`);
    if (result.ok !== result.files.length > 0) {
      throw new Error(`ok is ${result.ok} with ${result.files.length} files`);
    }
    if (!result.ok) {
      const refusals = errors.map(({ code, message, file, line, column }) => ({
        code,
        text: `${path.relative(folder, file)}:${line}:${column} ${code} ${message}`,
      }));
      return { python: {}, refusals };
    }
    const python = Object.fromEntries(result.files.map((file) => [file.path, file.contents]));
    enter("MicroPython");
    return { python, refusals: [], run: await runOnMicroPython(python, result.entry) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

serve<SourceFiles>(compileAndRun);
