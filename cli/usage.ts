// Turns commander's usage errors into mpts' own messages, so that they come in both languages and with a next step.
import type { CommanderError } from "commander";
import { CommandFailure } from "./failure.js";
import type { TextKey } from "./texts.js";
import type { MessageParameters } from "../base/message.js";

/**
 * The failure that says what `error` says.
 * @param command the name of the command that was being parsed, if one was named.
 */
export function usageFailure(
  error: CommanderError,
  command: string | undefined,
  text: (key: TextKey, parameters?: MessageParameters) => string,
): CommandFailure {
  const [first = "", second = ""] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const suggestion = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  const hint = suggestion === undefined ? "" : text("didYouMean", { suggestion });
  const of = command === undefined ? "" : `${command} `;
  switch (error.code) {
    case "commander.unknownOption":
      return new CommandFailure("MPTS7012", { option: first, hint, command: of });
    case "commander.unknownCommand":
      return new CommandFailure("MPTS7013", { name: first, hint });
    case "commander.optionMissingArgument":
      return new CommandFailure("MPTS7014", { option: first, command: of });
    case "commander.excessArguments":
      return new CommandFailure("MPTS7015", { command: of });
    case "commander.invalidArgument":
      return new CommandFailure("MPTS7016", {
        option: first,
        value: second,
        choices: /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? "",
      });
    default:
      return new CommandFailure("MPTS7017", { reason: error.message.replace(/^error: /, "") });
  }
}
