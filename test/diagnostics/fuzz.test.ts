// `compile` answers every text: it never throws, never hangs, and never finds a mistake of its own. Programs of the suite are changed at random.
//
// MPTS_FUZZ_RUNS is how many (a few by default), MPTS_FUZZ_SEED another beginning; a failure prints both.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { readCases } from "../differential/harness/case-file.js";
import { WorkerPool } from "../differential/harness/worker-pool.js";
import type { Compiled } from "./compile-worker.js";
import { mutated } from "./mutate.js";
import { withoutLines } from "./reduce.js";

const runs = Number(process.env["MPTS_FUZZ_RUNS"] ?? 60);
const seed = Number(process.env["MPTS_FUZZ_SEED"] ?? 20);
const pool = new WorkerPool<string, Compiled>({
  source: "test/diagnostics/compile-worker.ts",
  size: 1,
  requestsPerWorker: 400,
  limit: 60_000,
});
afterAll(() => pool.close());

/** What is wrong with the answer to `source`; undefined when all is as promised. */
async function complaintAbout(source: string): Promise<string | undefined> {
  const answer = await pool.run(source);
  if (answer.kind === "hung") return "did not end";
  if (answer.kind === "broken") return `threw: ${answer.message}`;
  const { ok, files, errors, mistakes } = answer.value;
  if (mistakes.length > 0) return mistakes.join("\n");
  if (ok !== (errors === 0) || ok !== files > 0) return `ok: ${ok}, ${errors} errors, ${files} files`;
  return undefined;
}

interface Crash {
  readonly message: string;
  readonly program: string;
}

const knownCrashes: readonly Crash[] = readFileSync(packageFile("test/diagnostics/known-crashes.txt"), "utf8")
  .split(/^\/\/ crash: /m)
  .slice(1)
  .map((block) => {
    const end = block.indexOf("\n");
    return { message: block.slice(0, end), program: block.slice(end + 1) };
  });

function sources(): readonly string[] {
  const single = readCases(packageFile("test/differential/cases"))
    .filter((each) => Object.keys(each.files).length === 1)
    .flatMap((each) => Object.values(each.files));
  const examples = readdirSync(packageFile("examples"), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "main.ts")
    .map((file) => readFileSync(path.join(packageFile("examples"), file), "utf8"));
  return [...single, ...examples];
}

test(`${runs} changed programs are answered`, { timeout: Math.max(300_000, runs * 10_000) }, async () => {
  const property = fc.asyncProperty(mutated(sources()), async (source) => {
    const complaint = await complaintAbout(source);
    if (complaint === undefined || knownCrashes.some((each) => complaint.includes(each.message))) return;
    throw new Error(`${complaint}\n${source}`);
  });
  const found = await fc.check(property, { numRuns: runs, seed, endOnFailure: true });
  const [failing] = found.counterexample ?? [];
  if (failing === undefined) return;
  const complaint = (await complaintAbout(failing)) ?? "";
  const [first = ""] = complaint.split("\n");
  const small = await withoutLines(
    failing,
    async (text) => (await complaintAbout(text))?.includes(first) === true,
  );
  expect.fail(`seed ${seed}, ${runs} runs, path ${found.counterexamplePath}: ${complaint}\n${small}`);
});

test.runIf(knownCrashes.length > 0).each(knownCrashes)(
  "known to fail, else to be taken out of the list: $message",
  async ({ message, program }) => {
    expect((await complaintAbout(program)) ?? "no complaint").toContain(message);
  },
);
