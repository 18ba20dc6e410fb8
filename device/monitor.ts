// Shows what the board prints, and passes on what the user types, without disturbing the program.
import { LinkError } from "./link-error.js";
import type { LinkOptions } from "./link-options.js";

/**
 * Hands every piece the board prints to `onOutput`, untouched, until `signal` aborts or the link closes. Nothing is
 * sent but `input`.
 *
 * @throws LinkError when the port cannot be opened, or the link is lost (an orderly end is none).
 */
export async function monitor(
  options: LinkOptions & {
    readonly onOutput: (bytes: Uint8Array) => void;
    readonly input?: AsyncIterable<Uint8Array>;
  },
): Promise<void> {
  const { transport, signal, onOutput, input } = options;
  if (signal?.aborted) return;
  const stream = await transport.open();
  const stops: (() => void)[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const lost = (reason: Error): void =>
        reject(
          reason instanceof LinkError
            ? reason
            : new LinkError("MPTS5008", { port: transport.name, reason: ` (${reason.message})` }),
        );
      const aborted = (): void => resolve();
      signal?.addEventListener("abort", aborted);
      stops.push(() => signal?.removeEventListener("abort", aborted));
      stops.push(stream.onData(onOutput));
      stops.push(stream.onClose((reason) => (reason ? lost(reason) : resolve())));
      if (input) passOn(input, stream.write.bind(stream)).catch(lost);
      if (signal?.aborted) resolve();
    });
  } finally {
    for (const stop of stops) stop();
    await stream.close();
  }
}

async function passOn(
  input: AsyncIterable<Uint8Array>,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  for await (const bytes of input) await write(bytes);
}
