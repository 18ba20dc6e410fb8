// Runs the board's own compiler inside the test: text in, byte code or the error out.
Reflect.deleteProperty(globalThis, "fetch"); // its loader would take Node for a browser
const { compile } = await import("@pybricks/mpy-cross-v5");

/** Every run adds listeners to the process and leaves them there. */
process.setMaxListeners(0);

/** The byte code without line numbers, so that only the program counts; throws what the compiler says. */
export async function byteCode(source: string): Promise<Uint8Array> {
  const { status, mpy, err } = await compile("main.py", source, ["-O3"]);
  if (status !== 0 || mpy === undefined) throw new Error(`${err.join("\n")}\n${source}`);
  return mpy;
}
