// Runs a program in Node as ES modules and captures what it prints, the reference every case is held to.
import path from "node:path";
import { Console } from "node:console";
import { Writable } from "node:stream";
import vm from "node:vm";
import { transform } from "esbuild";
import type { Run, SourceFiles, Uncaught } from "./outcome.js";
import { serve } from "./worker-protocol.js";

/** A stack frame, on a line of its own inside what console.log prints of an error: it names Node's files, so it goes. */
const STACK_FRAME = /\n\s+at [^\n]*?(?::\d+:\d+|<anonymous>|native)\)?/g;

/** Collects what is written to a stream as text. */
function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

/** Names and message of a thrown value; the message of what is no error is its text. */
function describeThrown(thrown: unknown): Uncaught {
  if (thrown instanceof Error) {
    return { names: [...new Set([thrown.name, thrown.constructor.name])], message: thrown.message };
  }
  return { names: [], message: String(thrown) };
}

/** The file a specifier means, tried as TypeScript's bundler resolution tries it. */
function resolve(specifier: string, referrer: string, files: SourceFiles): string {
  const base = path.posix.join(path.posix.dirname(referrer), specifier);
  const tried = [base, `${base}.ts`, base.replace(/\.js$/, ".ts"), `${base}/index.ts`, `${base}.json`];
  const found = tried.find((candidate) => Object.hasOwn(files, candidate));
  if (found === undefined) throw new Error(`${referrer} imports ${specifier}, which is none of the files`);
  return found;
}

async function toJavaScript(file: string, source: string): Promise<string> {
  if (file.endsWith(".json")) return `export default ${source}`;
  // The empty export says it is a module, so strict: esbuild hoists a block's functions out of it otherwise.
  const result = await transform(`${source}\nexport {};\n`, {
    loader: "ts",
    format: "esm",
    target: "node20",
    sourcefile: file,
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
  });
  return result.code;
}

async function runProgram(files: SourceFiles): Promise<Run> {
  const modules = new Map<string, vm.SourceTextModule>();
  for (const [file, source] of Object.entries(files)) {
    modules.set(file, new vm.SourceTextModule(await toJavaScript(file, source), { identifier: file }));
  }
  const moduleOf = (file: string): vm.SourceTextModule => {
    const found = modules.get(file);
    if (found === undefined) throw new Error(`there is no ${file}`);
    return found;
  };
  const main = moduleOf("main.ts");
  await main.link((specifier, referrer) => moduleOf(resolve(specifier, referrer.identifier, files)));

  const output = collector();
  const sink = collector();
  const own = globalThis.console;
  let uncaught: Uncaught | undefined;
  const note = (thrown: unknown): void => {
    uncaught ??= describeThrown(thrown);
  };
  process.on("unhandledRejection", note);
  globalThis.console = new Console({ stdout: output.stream, stderr: sink.stream, colorMode: false });
  try {
    await main.evaluate().catch(note);
    // What the program's promises still have to do, and the report of a rejection nobody handled, come before this.
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    globalThis.console = own;
    process.off("unhandledRejection", note);
  }
  const stdout = output.text().replace(STACK_FRAME, "");
  return uncaught === undefined ? { stdout } : { stdout, uncaught };
}

serve<SourceFiles>((files, enter) => {
  enter("Node");
  return runProgram(files);
});
