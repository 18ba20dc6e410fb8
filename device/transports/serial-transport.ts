// Reaches a board through a serial port of this machine (USB bridge, native USB, pseudo-terminal).
import { readFile, stat } from "node:fs/promises";
import type { SerialPort } from "serialport";
import { LinkError } from "../link-error.js";
import type { ByteStream, Transport } from "../transport.js";

/** The speed of the board's REPL in bits a second. */
export const defaultBaudRate = 115_200;

/** A transport for the serial port at `path`. */
export function serialTransport(path: string, baudRate: number = defaultBaudRate): Transport {
  return { name: path, open: () => openSerial(path, baudRate) };
}

async function openSerial(path: string, baudRate: number): Promise<ByteStream> {
  // Loaded here: the native part is not needed, and may not exist, where no serial port is used.
  const { SerialPort } = await import("serialport");
  // hupcl off: closing must not move DTR and RTS, or the next opening moves them again.
  const port = new SerialPort({ path, baudRate, autoOpen: false, hupcl: false, rtscts: false });
  const failure = await new Promise<Error | null>((resolve) => port.open(resolve));
  if (failure) throw await openingError(path, failure);
  // Both asserted, as the operating system leaves them: DTR without RTS presses both buttons of the mPython board,
  // RTS without DTR holds it in reset. A pseudo-terminal has no such lines and says so ("Inappropriate ioctl"): that is
  // no reason not to talk to what is behind it.
  const hasLines = await setSignals(port, { dtr: true, rts: true });
  return new SerialStream(
    port,
    hasLines ? (signals) => setSignals(port, signals).then(() => undefined) : undefined,
  );
}

/** Drives the modem lines; false when there are none. */
function setSignals(
  port: SerialPort,
  signals: { readonly dtr: boolean; readonly rts: boolean },
): Promise<boolean> {
  return new Promise((resolve) => port.set({ ...signals }, (error) => resolve(!error)));
}

class SerialStream implements ByteStream {
  private readonly closeListeners = new Set<(reason: Error | undefined) => void>();
  private ended = false;
  private endReason: Error | undefined;

  constructor(
    private readonly port: SerialPort,
    readonly setSignals: ByteStream["setSignals"],
  ) {
    port.on("close", (reason?: Error | null) => this.end(reason ?? undefined));
    port.on("error", (reason: Error) => this.end(reason));
  }

  private end(reason: Error | undefined): void {
    if (this.ended) return;
    this.ended = true;
    this.endReason = reason;
    for (const listener of this.closeListeners) listener(reason);
  }

  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      const lost = (reason: Error | undefined): void => reject(lostError(this.port.path, reason));
      if (this.ended || !this.port.isOpen) return lost(this.endReason);
      this.port.write(Buffer.from(bytes), (error) => (error ? lost(error) : resolve()));
    });
  }

  onData(listener: (bytes: Uint8Array) => void): () => void {
    this.port.on("data", listener);
    return () => this.port.off("data", listener);
  }

  onClose(listener: (reason: Error | undefined) => void): () => void {
    if (this.ended) queueMicrotask(() => listener(this.endReason));
    else this.closeListeners.add(listener);
    return () => this.closeListeners.delete(listener);
  }

  async close(): Promise<void> {
    if (!this.port.isOpen) return;
    await new Promise<void>((resolve) => this.port.close(() => resolve()));
  }
}

function lostError(path: string, reason: Error | undefined): LinkError {
  return new LinkError("MPTS5008", { port: path, reason: reason ? ` (${reason.message})` : "" });
}

/** Names what the operating system said when a port did not open. */
async function openingError(path: string, failure: Error): Promise<LinkError> {
  const text = failure.message;
  const busy = /lock|busy|Resource temporarily unavailable/i.test(text);
  // Windows says "Access denied" for a port that another program holds.
  if (busy || (process.platform === "win32" && /access denied/i.test(text))) {
    return new LinkError("MPTS5003", { port: path }, { cause: failure });
  }
  if (/no such file|file not found|no such device|ENOENT/i.test(text)) {
    return new LinkError("MPTS5002", { port: path }, { cause: failure });
  }
  if (/permission denied|access denied|EACCES/i.test(text)) {
    return new LinkError("MPTS5004", { port: path, group: await owningGroup(path) }, { cause: failure });
  }
  const reason = /inappropriate ioctl/i.test(text)
    ? "it is not a serial port"
    : text.replace(/^Error:\s*/, "");
  return new LinkError("MPTS5005", { port: path, reason }, { cause: failure });
}

/** The group that may open `path`: Debian calls it dialout, Arch uucp. */
async function owningGroup(path: string): Promise<string> {
  try {
    const { gid } = await stat(path);
    const groups = await readFile("/etc/group", "utf8");
    const line = groups.split("\n").find((entry) => entry.split(":")[2] === String(gid));
    return line?.split(":")[0] || "dialout";
  } catch {
    return "dialout";
  }
}
