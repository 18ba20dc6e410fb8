// The worker's side of the pool: answers each request with its value or its failure, naming the stage it is in.
import { parentPort } from "node:worker_threads";

/** What a worker sends: the stage it enters, or the end of a request. */
export type WorkerMessage =
  | { readonly kind: "stage"; readonly stage: string }
  | { readonly kind: "done"; readonly value: unknown }
  | { readonly kind: "broken"; readonly message: string };

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Answers requests one after another. `enter` tells the pool which stage a hang would be in. */
export function serve<Request>(
  answer: (request: Request, enter: (stage: string) => void) => Promise<unknown>,
): void {
  const port = parentPort;
  if (port === null) throw new Error("this file runs as a worker only");
  const send = (message: WorkerMessage): void => port.postMessage(message);
  port.on("message", (request: Request) => {
    answer(request, (stage) => send({ kind: "stage", stage })).then(
      (value) => send({ kind: "done", value }),
      (error: unknown) => send({ kind: "broken", message: describe(error) }),
    );
  });
}
