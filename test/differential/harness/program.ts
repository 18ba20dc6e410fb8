// The fluent builder of the differential tests: a program and what is expected of it.
import type { BoardRun, Answer, Run, SourceFiles } from "./outcome.js";
import { judge, type Verdict } from "./judge.js";
import { WorkerPool } from "./worker-pool.js";

/** Two, as the machines that run the tests have. */
const WORKERS = 2;

const nodePool = new WorkerPool<SourceFiles, Run>({
  source: "test/differential/harness/node-worker.ts",
  size: WORKERS,
  // Modules are linked by hand, in memory, so that live bindings and cycles are Node's own.
  execArgv: ["--experimental-vm-modules"],
  requestsPerWorker: 500,
  limit: 10_000,
});

const boardPool = new WorkerPool<SourceFiles, BoardRun>({
  source: "test/differential/harness/board-worker.ts",
  size: WORKERS,
  requestsPerWorker: 150,
  limit: 30_000,
});

/** Runs a program in Node alone. */
export function runInNode(files: SourceFiles): Promise<Answer<Run>> {
  return nodePool.run(files);
}

/** Runs a program both ways and compares. */
export async function verdictOf(files: SourceFiles): Promise<Verdict> {
  const [node, board] = await Promise.all([nodePool.run(files), boardPool.run(files)]);
  return judge(files, node, board);
}

/** What a test may expect of a program. Each ends the chain and rejects with a report when it does not hold. */
export interface ProgramExpectations {
  /** It compiles, and MicroPython prints what Node prints. */
  expectSameAsNode(): Promise<void>;
  /** The compiler refuses it, and one of the errors has this code. */
  expectRefused(code: string): Promise<void>;
  /** Either of the two; what it may not be is wrong. */
  sameOrRefused(): Promise<void>;
}

function listRefusals(verdict: Extract<Verdict, { kind: "refused" }>): string {
  return verdict.refusals.map((refusal) => `  ${refusal.text}`).join("\n");
}

/** A program given as the text of `main.ts` or as several files. */
export function program(source: string | SourceFiles): ProgramExpectations {
  const files: SourceFiles = typeof source === "string" ? { "main.ts": source } : source;
  return {
    async expectSameAsNode() {
      const verdict = await verdictOf(files);
      if (verdict.kind === "wrong") throw new Error(verdict.report);
      if (verdict.kind === "refused") throw new Error(`it is refused:\n${listRefusals(verdict)}`);
    },
    async expectRefused(code) {
      const verdict = await verdictOf(files);
      if (verdict.kind === "wrong") throw new Error(verdict.report);
      if (verdict.kind === "same") throw new Error(`it should be refused with ${code} and compiles`);
      if (!verdict.refusals.some((refusal) => refusal.code === code)) {
        throw new Error(`it should be refused with ${code} and is refused with\n${listRefusals(verdict)}`);
      }
    },
    async sameOrRefused() {
      const verdict = await verdictOf(files);
      if (verdict.kind === "wrong") throw new Error(verdict.report);
    },
  };
}
