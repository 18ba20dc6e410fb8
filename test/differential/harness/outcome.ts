// The shapes that travel between the harness and its workers: a program, what a run printed, what the compiler answered.

/** A program's files by relative path with `/`; the entry is `main.ts`. */
export type SourceFiles = Readonly<Record<string, string>>;

/** The exception that ended a program. */
export interface Uncaught {
  /** Every name the exception goes by: its `name`, its class. Empty for a thrown value that is no error. */
  readonly names: readonly string[];
  readonly message: string;
}

/** One run of a program, in Node or on MicroPython. */
export interface Run {
  readonly stdout: string;
  readonly uncaught?: Uncaught;
}

/** One error of the compiler, as the report shows it. */
export interface Refusal {
  readonly code: string;
  readonly text: string;
}

/** What the compiler made of a program and, when it accepted it, what MicroPython printed. */
export interface BoardRun {
  /** The generated Python by path; empty when refused. */
  readonly python: SourceFiles;
  /** The errors; empty when accepted. */
  readonly refusals: readonly Refusal[];
  /** Absent when refused. */
  readonly run?: Run;
}

/** A worker's answer: the value, or why there is none. */
export type Answer<Value> =
  | { readonly kind: "done"; readonly value: Value }
  /** The worker threw: the compiler crashed, or Node could not load the program. */
  | { readonly kind: "broken"; readonly stage: string; readonly message: string }
  /** The time limit passed in the named stage. */
  | { readonly kind: "hung"; readonly stage: string };
