// What every command is given: where it stands, whom it talks to, in which language.
import type { Locale, MessageParameters } from "../base/message.js";
import { makePaint, wantsColour, type Paint } from "./render/colour.js";
import { textOf, type TextKey } from "./texts.js";

export interface CommandContext {
  /** The folder the command was started in. */
  readonly cwd: string;
  readonly locale: Locale;
  /** Whether to tell what only helps to find faults. */
  readonly debug: boolean;
  /** For what was asked for: the board's output, the list of files. */
  readonly out: NodeJS.WriteStream;
  /** For everything about the work itself: diagnostics, progress, notices. */
  readonly err: NodeJS.WriteStream;
  /** Colours for `err`. */
  readonly paint: Paint;
  /** A text in the user's language. */
  readonly text: (key: TextKey, parameters?: MessageParameters) => string;
}

export function makeContext(locale: Locale, debug: boolean): CommandContext {
  return {
    cwd: process.cwd(),
    locale,
    debug,
    out: process.stdout,
    err: process.stderr,
    paint: makePaint(wantsColour(process.stderr, process.env)),
    text: (key, parameters) => textOf(key, locale, parameters),
  };
}
