#!/usr/bin/env node
// The mpts command: parses, runs one command, and ends with its exit code. Heavy parts are loaded by the commands themselves.
import { CommanderError } from "commander";
import { makeContext } from "./context.js";
import { exitCode, type ExitCode } from "./exit-codes.js";
import { exitCodeOf } from "./failure.js";
import { chooseLocale } from "./locale.js";
import { guardProcess, leave } from "./process.js";
import { makeProgram } from "./program.js";
import { renderFailure } from "./render/failure.js";
import { usageFailure } from "./usage.js";
import { ownVersion } from "./version.js";

const args = process.argv.slice(2);
const locale = chooseLocale(args, process.env, Intl.DateTimeFormat().resolvedOptions().locale);
const context = makeContext(locale, args.includes("--debug"));
const version = ownVersion();

guardProcess(report);
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
