// What a command declares: its name, its options, and what runs it. program.ts turns it into commander's form.
import type { CommandContext } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import type { TextKey } from "../texts.js";

export interface OptionDefinition {
  readonly flags: string;
  /** The text that explains it. */
  readonly text: TextKey;
  /** Whether it may be given several times; its value is then a list. */
  readonly repeatable?: true;
}

export interface CommandDefinition<Options> {
  /** The command's name; the text of the same name explains it. */
  readonly name: "build" | "flash" | "run" | "monitor" | "devices" | "explain";
  /** The optional argument it takes, if it takes one; the text of the same name explains it. */
  readonly argument?: "entry" | "code";
  readonly options: readonly OptionDefinition[];
  /** Does the work. What it throws is rendered by main.ts. */
  run(argument: string | undefined, options: Options, context: CommandContext): Promise<ExitCode>;
}
