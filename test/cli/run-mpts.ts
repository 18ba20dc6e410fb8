// Runs the built mpts as a child process, as users do, in a folder of its own.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import type { Readable } from "node:stream";
import path from "node:path";
import { onTestFinished } from "vitest";
import { packageFile } from "../../base/package-root.js";

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sends `signal` once, as soon as the stream holds `text`. */
  readonly signalAt?: {
    readonly stream: "out" | "err";
    readonly text: string;
    readonly signal: NodeJS.Signals;
  };
}

/** Runs `mpts` with `args` to its end. The language is English unless `env` says otherwise. */
export function mpts(args: readonly string[], options: RunOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [packageFile("dist/cli/main.js"), ...args], {
      cwd: options.cwd,
      env: { PATH: process.env["PATH"], LANG: "en_US.UTF-8", ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = { out: "", err: "" };
    let { signalAt } = options;
    const listen = (name: "out" | "err", stream: Readable) =>
      stream.setEncoding("utf8").on("data", (piece: string) => {
        printed[name] += piece;
        if (signalAt?.stream !== name || !printed[name].includes(signalAt.text)) return;
        child.kill(signalAt.signal);
        signalAt = undefined;
      });
    listen("out", child.stdout);
    listen("err", child.stderr);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...printed }));
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
  });
}

/** A new empty folder; who makes it removes it. Its path has no symbolic link in it. */
export function makeTemporaryFolder(): string {
  return realpathSync(mkdtempSync(path.join(os.tmpdir(), "mpts-cli-")));
}

/** A new folder with `files` in it, removed after the test. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = makeTemporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), contents);
  }
  return folder;
}

/** Every file below `folder`, sorted, with `/`. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}
