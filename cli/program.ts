// The command line's grammar in commander's terms: commands, options and help in the user's language.
import { Command, Option } from "commander";
import { buildCommand } from "./commands/build.js";
import { devicesCommand } from "./commands/devices.js";
import { explainCommand } from "./commands/explain.js";
import { flashCommand } from "./commands/flash.js";
import { monitorCommand } from "./commands/monitor.js";
import { runCommand } from "./commands/run.js";
import type { CommandDefinition } from "./commands/definition.js";
import type { CommandContext } from "./context.js";
import type { ExitCode } from "./exit-codes.js";
import { displayWidth } from "./render/width.js";
import type { TextKey } from "./texts.js";

/** Commander's own headings of the help, and the texts that replace them. */
const titles: Readonly<Record<string, TextKey>> = {
  "Usage:": "titleUsage",
  "Arguments:": "titleArguments",
  "Options:": "titleOptions",
  "Global Options:": "titleGlobalOptions",
  "Commands:": "titleCommands",
};

/**
 * The whole command line.
 * @param finish is called with the exit code of the command that ran.
 */
export function makeProgram(
  context: CommandContext,
  version: string,
  finish: (code: ExitCode) => void,
): Command {
  const { text } = context;
  const program = new Command("mpts")
    .description(text("description"))
    .version(version, "-V, --version", text("version"))
    .option("--debug", text("debug"))
    .addOption(new Option("--locale <language>", text("locale")).choices(["en", "zh"]))
    .helpOption("-h, --help", text("helpOption"))
    .helpCommand("help [command]", text("help"))
    .addHelpText("after", `\n${text("exitCodes")}`)
    .exitOverride()
    .configureOutput({
      writeOut: (help) => context.out.write(help),
      // Errors are thrown and rendered by main.ts; only the help that stands in for a missing command is left.
      writeErr: (help) => context.err.write(help),
      outputError: () => undefined,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      styleTitle: (title) => (titles[title] === undefined ? title : text(titles[title])),
      optionDescription: (option) => option.description,
    });
  addCommand(program, buildCommand, context, finish);
  addCommand(program, flashCommand, context, finish);
  addCommand(program, runCommand, context, finish);
  addCommand(program, monitorCommand, context, finish);
  addCommand(program, devicesCommand, context, finish);
  addCommand(program, explainCommand, context, finish);
  return program;
}

function addCommand<Options>(
  program: Command,
  definition: CommandDefinition<Options>,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { text } = context;
  const command = program.command(definition.name).description(text(definition.name));
  command.helpOption("-h, --help", text("helpOption"));
  for (const { flags, text: key, repeatable } of definition.options) {
    const option = new Option(flags, text(key));
    if (repeatable) option.argParser((value: string, all: readonly string[] = []) => [...all, value]);
    command.addOption(option);
  }
  if (definition.argument !== undefined) {
    command.argument(`[${definition.argument}]`, text(definition.argument));
    command.action(async (argument: string | undefined, options: Options) => {
      finish(await definition.run(argument, options, context));
    });
  } else {
    command.action(async (options: Options) => {
      finish(await definition.run(undefined, options, context));
    });
  }
}
