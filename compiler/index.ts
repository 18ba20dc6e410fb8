// The library entry: TypeScript in, MicroPython out. Pure: it reads source files and writes nothing.

/** What to compile and for which board. */
export interface CompileOptions {
  /** Absolute path of the program's first file. */
  readonly entry: string;
  /** The board's profile. */
  readonly target: "mpython";
}

/** One message about the program. Lines and columns count from 1. */
export interface Diagnostic {
  /** `MPTS` and a number for mpts' own, `TS` and a number for TypeScript's. Permanent. */
  readonly code: string;
  readonly category: "error" | "warning";
  readonly message: string;
  /** Absolute path; empty when the message is about no file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One file to put on the board. */
export interface OutputFile {
  /** Path on the board, relative to its root, with `/`. */
  readonly path: string;
  readonly contents: string;
  /** The source map (version 3, JSON) from the Python back to the TypeScript. */
  readonly map?: string;
}

export interface CompileResult {
  /** True when there is no error; warnings may be there. */
  readonly ok: boolean;
  /** The output path of the entry; `main.py` for a program that starts at power-on. */
  readonly entry: string;
  /** Empty when there is an error. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles a program. Writes nothing; a mistake in the program is a diagnostic, never an exception.
 */
export function compile(options: CompileOptions): Promise<CompileResult> {
  return Promise.resolve({
    ok: false,
    entry: "main.py",
    files: [],
    diagnostics: [
      {
        code: "MPTS0001",
        category: "error",
        message: `not built yet: ${options.entry}`,
        file: "",
        line: 1,
        column: 1,
      },
    ],
  });
}
