// What the grammar check and its worker say to each other.

/** One file to compile. */
export interface GrammarRequest {
  readonly id: number;
  readonly contents: string;
}

/** What the compiler said about it. */
export interface GrammarReply {
  readonly id: number;
  /** mpy-cross' exit status: 0 when it took the file. */
  readonly status: number;
  /** What it wrote, a line each: a traceback when it refused the file. */
  readonly output: readonly string[];
}
