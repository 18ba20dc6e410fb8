// A pool of worker threads with a time limit: an endless loop costs its worker and fails its case, never the run.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { packageFile } from "../../../base/package-root.js";
import type { Answer } from "./outcome.js";
import type { WorkerMessage } from "./worker-protocol.js";

/** How a pool's workers are started. */
export interface PoolOptions {
  /** The worker's TypeScript file, relative to the package's root. */
  readonly source: string;
  readonly size: number;
  /** Node options of the worker. */
  readonly execArgv?: readonly string[];
  /** A worker is replaced after so many requests, which bounds the memory its interpreters leave behind. */
  readonly requestsPerWorker: number;
  /** How long one request may take, in milliseconds. */
  readonly limit: number;
}

interface Member {
  readonly worker: Worker;
  served: number;
}

/** Bundles a worker's TypeScript to one module that still finds the package's own files and dependencies. */
async function bundleWorker(source: string): Promise<string> {
  const folder = packageFile("node_modules/.cache/mpts-differential");
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${path.basename(source, ".ts")}-${process.pid}.mjs`);
  await build({
    entryPoints: [packageFile(source)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}

/** Runs requests on worker threads, each worker one request at a time. */
export class WorkerPool<Request, Value> {
  readonly #options: PoolOptions;
  #bundle: Promise<string> | undefined;
  readonly #idle: Member[] = [];
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Runs one request; never rejects for what the request did. */
  async run(request: Request): Promise<Answer<Value>> {
    await this.#enter();
    try {
      const member = this.#idle.pop() ?? (await this.#start());
      return await this.#ask(member, request);
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Ends every idle worker. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((member) => member.worker.terminate()));
  }

  async #enter(): Promise<void> {
    while (this.#running >= this.#options.size) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
  }

  async #start(): Promise<Member> {
    this.#bundle ??= bundleWorker(this.#options.source);
    const worker = new Worker(await this.#bundle, {
      execArgv: ["--no-warnings", "--enable-source-maps", ...(this.#options.execArgv ?? [])],
    });
    worker.unref();
    return { worker, served: 0 };
  }

  #ask(member: Member, request: Request): Promise<Answer<Value>> {
    const { worker } = member;
    return new Promise((resolve) => {
      let stage = "start";
      const onMessage = (message: WorkerMessage): void => {
        if (message.kind === "stage") stage = message.stage;
        else if (message.kind === "done") finish({ kind: "done", value: message.value as Value }, true);
        else finish({ kind: "broken", stage, message: message.message }, false);
      };
      const onError = (error: Error): void => {
        finish({ kind: "broken", stage, message: error.stack ?? error.message }, false);
      };
      const onExit = (code: number): void => {
        finish({ kind: "broken", stage, message: `the worker ended with code ${code}` }, false);
      };
      const finish = (answer: Answer<Value>, reusable: boolean): void => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        member.served += 1;
        if (reusable && member.served < this.#options.requestsPerWorker) this.#idle.push(member);
        else void worker.terminate();
        resolve(answer);
      };
      const timer = setTimeout(() => finish({ kind: "hung", stage }, false), this.#options.limit);
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(request);
    });
  }
}
