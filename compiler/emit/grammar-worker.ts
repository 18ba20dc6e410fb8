// The worker of the grammar check: runs the board's own compiler, mpy-cross for .mpy version 5, on one file at a time.
import { parentPort } from "node:worker_threads";
import type { GrammarReply, GrammarRequest } from "./grammar-protocol.js";

// The compiler's loader takes Node's global `fetch` for a browser's and would load its wasm over the network.
Reflect.deleteProperty(globalThis, "fetch");
const { compile } = await import("@pybricks/mpy-cross-v5");

const fileName = "main.py";
/** The code of the board's CPU: without it `@micropython.native` and `viper` are refused. */
const options = ["-march=xtensawin"];

/** The loader adds these to the process on every run and never takes them away. */
const leakedListeners = ["uncaughtException", "unhandledRejection"] as const;

async function check({ id, contents }: GrammarRequest): Promise<GrammarReply> {
  const { status, out, err } = await compile(fileName, contents, [...options]);
  for (const event of leakedListeners) process.removeAllListeners(event);
  return { id, status, output: [...out, ...err] };
}

parentPort?.on("message", (request: GrammarRequest) => {
  // A compiler that cannot even start ends the worker, and with it the check that waits for the reply.
  void check(request).then((reply) => parentPort?.postMessage(reply));
});
