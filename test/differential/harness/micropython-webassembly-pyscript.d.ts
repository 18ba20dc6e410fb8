// What the harness uses of the interpreter's npm package, which ships no types.
declare module "@micropython/micropython-webassembly-pyscript" {
  export function loadMicroPython(options: {
    /** Bytes. */
    readonly heapsize?: number;
    /** Words. */
    readonly pystack?: number;
    readonly linebuffer: false;
    readonly stdout: (bytes: Uint8Array) => void;
  }): Promise<{
    readonly FS: {
      mkdirTree(path: string): void;
      writeFile(path: string, contents: string): void;
    };
    /** Runs code in `__main__`; a Python exception is thrown as a `PythonError` with the traceback as message. */
    runPython(code: string): unknown;
  }>;
}
