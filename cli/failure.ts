// The failures a command ends with: a code of the catalogue, the values for its text, and the exit code.
import type { MessageParameters } from "../base/message.js";
import { exitCode, type ExitCode } from "./exit-codes.js";
import type { CliCode } from "./messages.js";

/** A failure of the command line itself, with a code of `cli/messages.ts`. */
export class CommandFailure extends Error {
  constructor(
    readonly code: CliCode,
    readonly parameters: MessageParameters = {},
    /** What the command exits with. */
    readonly exit: ExitCode = exitCode.wrongUse,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "CommandFailure";
  }
}

/** What every room's error has in common: a permanent code and the values for its text. */
export interface CodedError extends Error {
  readonly code: string;
  readonly parameters: MessageParameters;
}

/** Whether `error` carries a code of the catalogue, whichever room threw it. */
export function isCodedError(error: unknown): error is CodedError {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    /^MPTS\d{4}$/.test(error.code) &&
    "parameters" in error &&
    typeof error.parameters === "object" &&
    error.parameters !== null
  );
}

/** Codes of other rooms that do not mean that the board or the link failed. */
const otherExits: Readonly<Record<string, ExitCode>> = {
  MPTS5001: exitCode.wrongUse, // the port is none
  MPTS5025: exitCode.programHasErrors, // files that may not go to a board
  MPTS5026: exitCode.programHasErrors,
  MPTS5027: exitCode.programHasErrors,
  MPTS5028: exitCode.interrupted,
};

/** The exit code for whatever a command threw. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommandFailure) return error.exit;
  if (isCodedError(error)) return otherExits[error.code] ?? exitCode.linkFailed;
  return exitCode.internalError;
}
