// Finds the code the virtual board's thread runs: beside the built library, or bundled on the spot in a checkout.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageFile } from "../base/package-root.js";
import { SimulatorError } from "./messages.js";

/** Bundles the worker from source, under a name that is its contents' hash, where several processes may meet. */
async function bundleWorker(): Promise<string> {
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [packageFile("simulator/worker.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "silent",
  });
  const code = result.outputFiles[0]?.contents ?? new Uint8Array();
  const folder = packageFile("node_modules/.cache/mpts");
  const file = path.join(
    folder,
    `worker-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.mjs`,
  );
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${String(process.pid)}`;
    writeFileSync(draft, code);
    renameSync(draft, file);
  }
  return file;
}

let bundled: Promise<string> | undefined;

/**
 * The absolute path of the worker's code.
 * @throws SimulatorError MPTS6003 when the package was not built.
 */
export async function workerFile(): Promise<string> {
  if (import.meta.url.endsWith(".ts")) {
    bundled ??= bundleWorker();
    return bundled;
  }
  const file = packageFile("dist/simulator-worker.js");
  if (!existsSync(file)) throw new SimulatorError("MPTS6003", { file });
  return file;
}
