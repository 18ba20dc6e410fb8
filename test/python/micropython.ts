// Runs Python on the real MicroPython (WebAssembly) and gives what it printed.

/** What the package, which ships no types, offers and these tests use. */
interface MicroPythonPackage {
  readonly loadMicroPython: (options: {
    readonly stdout: (chunk: Uint8Array) => void;
    readonly linebuffer: boolean;
  }) => Promise<{ runPython(source: string): unknown }>;
}

const packageName: string = "@micropython/micropython-webassembly-pyscript";

/** A fresh interpreter; each call runs in its one global name space. */
export async function startMicroPython(): Promise<(source: string) => string> {
  const { loadMicroPython } = (await import(packageName)) as MicroPythonPackage;
  let output = "";
  const decoder = new TextDecoder();
  const interpreter = await loadMicroPython({
    stdout: (chunk) => {
      output += decoder.decode(chunk, { stream: true });
    },
    linebuffer: false,
  });
  return (source) => {
    output = "";
    interpreter.runPython(source);
    return output;
  };
}
