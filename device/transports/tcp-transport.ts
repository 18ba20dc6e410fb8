// Reaches a board whose REPL is offered as plain bytes over TCP: `socket://host:port`.
import net from "node:net";
import { LinkError } from "../link-error.js";
import type { ByteStream, Transport } from "../transport.js";

/** How long a connection may take, in milliseconds. */
const connectTimeout = 10_000;

/** A transport for the TCP port `port` of `host`. */
export function tcpTransport(host: string, port: number, name: string): Transport {
  return { name, open: () => openTcp(host, port, name) };
}

function openTcp(host: string, port: number, name: string): Promise<ByteStream> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port, noDelay: true });
    const fail = (reason: string, cause?: Error): void => {
      socket.destroy();
      reject(new LinkError("MPTS5006", { port: name, reason }, { cause }));
    };
    const timer = setTimeout(() => fail("timed out"), connectTimeout);
    const failed = (error: NodeJS.ErrnoException): void => {
      clearTimeout(timer);
      fail(connectReason(error), error);
    };
    socket.once("error", failed);
    socket.once("connect", () => {
      clearTimeout(timer);
      socket.off("error", failed);
      resolve(new TcpStream(socket, name));
    });
  });
}

function connectReason(error: NodeJS.ErrnoException): string {
  if (error.code === "ECONNREFUSED") return "connection refused";
  if (error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") return "unknown host";
  return error.code ?? error.message;
}

class TcpStream implements ByteStream {
  private readonly closeListeners = new Set<(reason: Error | undefined) => void>();
  private failure: Error | undefined;
  private ended = false;

  constructor(
    private readonly socket: net.Socket,
    private readonly name: string,
  ) {
    socket.on("error", (error) => {
      this.failure = error;
    });
    socket.on("close", () => {
      this.ended = true;
      for (const listener of this.closeListeners) listener(this.failure);
    });
  }

  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      const lost = (reason: Error | undefined): void =>
        reject(new LinkError("MPTS5008", { port: this.name, reason: reason ? ` (${reason.message})` : "" }));
      if (this.ended || this.socket.destroyed) return lost(this.failure);
      this.socket.write(bytes, (error) => (error ? lost(error) : resolve()));
    });
  }

  onData(listener: (bytes: Uint8Array) => void): () => void {
    this.socket.on("data", listener);
    return () => this.socket.off("data", listener);
  }

  onClose(listener: (reason: Error | undefined) => void): () => void {
    if (this.ended) queueMicrotask(() => listener(this.failure));
    else this.closeListeners.add(listener);
    return () => this.closeListeners.delete(listener);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.destroyed) return resolve();
      this.socket.once("close", () => resolve());
      this.socket.end();
      // The other side may keep its half open for ever; the board has nothing more to say to us.
      this.socket.destroySoon();
    });
  }
}
