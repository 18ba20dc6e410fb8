// The exit codes of every command, as docs/commands.md lists them.

/** What a command tells the shell that started it. */
export const exitCode = {
  /** Everything asked for is done. */
  done: 0,
  /** The user's program has errors: it does not compile, or it raised while running. */
  programHasErrors: 1,
  /** The command was used wrongly: an unknown option, no entry file, a broken `package.json`. */
  wrongUse: 2,
  /** The board, the virtual board or the link to it failed. */
  linkFailed: 3,
  /** A bug in mpts itself. */
  internalError: 70,
  /** Ctrl-C ended the command before it was done. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
