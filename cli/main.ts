#!/usr/bin/env node
// The mpts command: parses, runs one command, and ends with its exit code. Heavy parts are loaded by the commands themselves.
import { CommanderError } from "commander";
import { makeContext } from "./context.js";
import { exitCode, type ExitCode } from "./exit-codes.js";
import { exitCodeOf } from "./failure.js";
import { chooseLocale } from "./locale.js";
import { makeProgram } from "./program.js";
import { renderFailure } from "./render/failure.js";
import { usageFailure } from "./usage.js";
import { ownVersion } from "./version.js";

const args = process.argv.slice(2);
const locale = chooseLocale(args, process.env, Intl.DateTimeFormat().resolvedOptions().locale);
const context = makeContext(locale, args.includes("--debug"));
const version = ownVersion();

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`mpts run | head`) is no failure: the rest of the output is dropped.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
process.on("uncaughtException", (error) => {
  report(error);
  process.exit(exitCode.internalError);
});

await leave(await main());

async function main(): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const program = makeProgram(context, version, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      report(error);
      return exitCodeOf(error);
    }
    // Help and version that were asked for end here with 0; the help shown for want of a command is wrong use.
    if (error.exitCode === 0) return exitCode.done;
    if (error.code === "commander.help") return exitCode.wrongUse;
    const command = program.commands.find((each) => args.includes(each.name()))?.name();
    report(usageFailure(error, command, context.text));
    return exitCode.wrongUse;
  }
}

function report(error: unknown): void {
  process.stderr.write(renderFailure(error, context, version));
}

/** Ends the process once everything printed has left it; nothing that is still open keeps it. */
async function leave(code: ExitCode): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write("", () => resolve()));
  }
  process.exit(code);
}
