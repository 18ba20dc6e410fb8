// One UDP socket of the board, over a socket of this machine.
import { createSocket, type Socket } from "node:dgram";
import { socketError } from "./errors.js";

/** Datagrams kept for the program; more are dropped, as on the board. */
const QUEUE = 16;

/** A UDP socket whose datagrams wait until the program takes them. */
export class Datagrams {
  private readonly socket: Socket = createSocket("udp4");
  private readonly queue: { readonly bytes: Uint8Array; readonly from: string }[] = [];
  private readonly waiters = new Set<() => void>();
  /** Address and port of the last datagram taken. */
  sender = "0.0.0.0 0";

  constructor() {
    this.socket.on("message", (bytes, from) => {
      if (this.queue.length >= QUEUE) return;
      this.queue.push({ bytes: Uint8Array.from(bytes), from: `${from.address} ${String(from.port)}` });
      for (const waiter of [...this.waiters]) waiter();
    });
    // What goes wrong after sending (nobody listening there) is not reported to the board's program.
    this.socket.on("error", () => undefined);
  }

  /** Starts to receive. Calls back with the port, or with an error number. */
  bind(host: string, port: number, done: (outcome: number) => void): void {
    const fail = (error: Error): void => done(socketError(error));
    this.socket.once("error", fail);
    this.socket.bind({ address: host, port, exclusive: true }, () => {
      this.socket.off("error", fail);
      done(this.socket.address().port);
    });
  }

  send(bytes: Uint8Array, host: string, port: number, done: (outcome: number) => void): void {
    this.socket.send(bytes, port, host, (error) => done(error ? socketError(error) : bytes.length));
  }

  /** The next datagram, cut to `limit`; `undefined` when there is none yet. */
  take(limit: number): Uint8Array | undefined {
    const next = this.queue.shift();
    if (next === undefined) return undefined;
    this.sender = next.from;
    return next.bytes.slice(0, limit);
  }

  onChange(waiter: () => void): () => void {
    this.waiters.add(waiter);
    return () => this.waiters.delete(waiter);
  }

  close(): void {
    this.waiters.clear();
    this.socket.close();
  }
}
