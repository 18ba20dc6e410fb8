// Checks emitted Python against the grammar of the board, with the compiler of the board's MicroPython version.
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { packageFile } from "../../base/package-root.js";
import type { GrammarReply, GrammarRequest } from "./grammar-protocol.js";

/** A file to check. */
export interface GrammarFile {
  readonly path: string;
  readonly contents: string;
}

/** Why the board would refuse a file. */
export interface GrammarError {
  /** The file's path, as it was given. */
  readonly path: string;
  /** Counts from 1; 1 when MicroPython names no line. */
  readonly line: number;
  /** MicroPython's own words: `SyntaxError: invalid syntax`. */
  readonly message: string;
}

/** Where the worker lies and how long it may take. */
export interface GrammarCheckerOptions {
  /** The worker's JavaScript file. */
  readonly workerFile: string;
  /** For one file, in milliseconds. */
  readonly deadline: number;
}

/** Runs checks one after another on one worker, which is started when first needed and never holds up exit. */
export class GrammarChecker {
  private worker: Worker | undefined;
  private lastId = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: GrammarCheckerOptions) {}

  /**
   * The errors of all files, in their order; none when the board takes them all.
   * @throws {Error} when the compiler itself cannot be run: its worker is missing, or died or hung twice
   */
  check(files: readonly GrammarFile[]): Promise<GrammarError[]> {
    const result = this.queue.then(() => this.checkInOrder(files));
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async checkInOrder(files: readonly GrammarFile[]): Promise<GrammarError[]> {
    const errors: GrammarError[] = [];
    for (const { path, contents } of files) {
      const reply = await this.askTwice(contents);
      if (reply.status !== 0) errors.push({ path, ...readRefusal(reply.output) });
    }
    return errors;
  }

  /** A worker that died or hung is replaced once. */
  private async askTwice(contents: string): Promise<GrammarReply> {
    const worker = this.startedWorker();
    try {
      return await this.ask(worker, contents);
    } catch {
      return await this.ask(this.startedWorker(), contents);
    }
  }

  private startedWorker(): Worker {
    if (this.worker !== undefined) return this.worker;
    const { workerFile } = this.options;
    if (!existsSync(workerFile)) {
      throw new Error(
        `the grammar check needs ${workerFile}, which is missing: build mpts with "npm run build"`,
      );
    }
    // No flags of this process: a loader for tests or TypeScript would only slow the worker down.
    const worker = new Worker(workerFile, { execArgv: [] });
    const forget = (): void => {
      if (this.worker === worker) this.worker = undefined;
    };
    worker.on("error", forget);
    worker.on("exit", forget);
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private async ask(worker: Worker, contents: string): Promise<GrammarReply> {
    const request: GrammarRequest = { id: ++this.lastId, contents };
    const answered = new AbortController();
    // The process must stay while a check runs, and may end between two checks.
    worker.ref();
    try {
      return await new Promise<GrammarReply>((resolve, reject) => {
        const onMessage = (reply: GrammarReply): void => {
          if (reply.id === request.id) resolve(reply);
        };
        const onError = (error: unknown): void =>
          reject(error instanceof Error ? error : new Error(String(error)));
        const onExit = (code: number): void =>
          reject(new Error(`the grammar check's worker ended with ${code}`));
        const timer = setTimeout(() => {
          reject(new Error(`the grammar check gave no answer in ${this.options.deadline} ms`));
        }, this.options.deadline);
        worker.on("message", onMessage).on("error", onError).on("exit", onExit);
        answered.signal.addEventListener("abort", () => {
          clearTimeout(timer);
          worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        });
        worker.postMessage(request);
      });
    } catch (error) {
      if (this.worker === worker) this.worker = undefined;
      void worker.terminate();
      throw error;
    } finally {
      answered.abort();
      worker.unref();
    }
  }
}

/** Reads mpy-cross' traceback: the last `File ..., line N` and the last line, which names the error. */
function readRefusal(output: readonly string[]): { line: number; message: string } {
  const line = output.map((text) => /^\s*File ".*", line (\d+)/.exec(text)?.[1]).findLast((text) => text);
  const message = output.findLast((text) => text.trim() !== "") ?? "refused without a reason";
  return { line: Number(line ?? 1), message: message.trim() };
}

/** Compiling one file takes milliseconds; this long means that it never will. */
const deadline = 30_000;

let shared: GrammarChecker | undefined;

/**
 * Checks Python files against the grammar of the board's MicroPython (1.12). A program can call it at any
 * time and as often as it likes; the one worker behind it lets the process end.
 * @returns the errors, in the order of the files; a file has one at most, the first
 * @throws {Error} when the board's compiler cannot be run
 */
export function checkGrammar(files: readonly GrammarFile[]): Promise<GrammarError[]> {
  shared ??= new GrammarChecker({ workerFile: packageFile("dist/grammar-worker.js"), deadline });
  return shared.check(files);
}
