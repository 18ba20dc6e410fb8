// One TCP connection of the board, over a socket of this machine.
import type { Socket } from "node:net";
import { SocketError, socketError } from "./errors.js";

/** Received bytes kept for the program; beyond this the peer has to wait, as with the board's own window. */
const WINDOW = 16 * 1024;
/** How long a closed connection may take to say goodbye, in milliseconds. */
const LINGER = 2000;
const LINE_FEED = 0x0a;

/** Waits for something; calls back when it may have come. */
type Waiter = () => void;

/** A TCP connection whose bytes wait until the program takes them. */
export class Connection {
  private readonly pieces: Buffer[] = [];
  private size = 0;
  private ended = false;
  private failure: number | undefined;
  private linger: NodeJS.Timeout | undefined;
  private readonly waiters = new Set<Waiter>();

  constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on("readable", () => {
      this.pull();
      this.wake();
    });
    socket.on("end", () => {
      this.ended = true;
      this.wake();
    });
    socket.on("error", (error) => {
      this.failure = socketError(error);
      this.wake();
    });
    socket.on("close", () => {
      this.ended = true;
      clearTimeout(this.linger);
      this.wake();
    });
  }

  /** Whether this machine has let go of it. */
  get isGone(): boolean {
    return this.socket.closed;
  }

  /** Address and port of the peer, separated by a space. */
  get peer(): string {
    return `${this.socket.remoteAddress ?? "0.0.0.0"} ${String(this.socket.remotePort ?? 0)}`;
  }

  /**
   * Bytes that have come, at most `limit`, with `line` only up to the end of the first line; none when the peer has
   * closed; an error number; `undefined` when there is nothing yet.
   */
  take(limit: number, line: boolean): Uint8Array | number | undefined {
    this.pull();
    if (this.size > 0) {
      const all = Buffer.concat(this.pieces);
      const newline = line ? all.indexOf(LINE_FEED) : -1;
      const enough = newline >= 0 || !line || all.length >= limit || this.isOver;
      if (!enough) return undefined;
      const taken = all.subarray(0, Math.min(limit, newline >= 0 ? newline + 1 : all.length));
      const rest = all.subarray(taken.length);
      this.pieces.splice(0, this.pieces.length, ...(rest.length > 0 ? [rest] : []));
      this.size = rest.length;
      return Uint8Array.from(taken);
    }
    if (this.failure !== undefined) return this.fail();
    return this.ended ? new Uint8Array() : undefined;
  }

  /** Sends bytes; calls back with how many when this machine has taken them all, or with an error number. */
  send(bytes: Uint8Array, done: (outcome: number) => void): void {
    if (this.failure !== undefined) {
      done(this.fail());
      return;
    }
    if (!this.socket.writable) {
      done(SocketError.notConnected);
      return;
    }
    this.socket.write(bytes, (error) => done(error ? (this.failure ?? socketError(error)) : bytes.length));
  }

  /** Calls `waiter` whenever there may be something to take. Returns a function that stops it. */
  onChange(waiter: Waiter): () => void {
    this.waiters.add(waiter);
    return () => this.waiters.delete(waiter);
  }

  /** Closes: what was sent still goes out. A peer that never closes its side is not waited for long. */
  close(): void {
    this.waiters.clear();
    this.socket.removeAllListeners("readable");
    this.socket.on("data", () => undefined);
    this.socket.end();
    this.linger = setTimeout(() => this.socket.destroy(), LINGER);
    this.linger.unref();
  }

  /** Power off: the connection is gone without a word. */
  destroy(): void {
    this.waiters.clear();
    clearTimeout(this.linger);
    this.socket.destroy();
  }

  private get isOver(): boolean {
    return this.ended || this.failure !== undefined;
  }

  /** The failure, once; after it the board's socket is dead. */
  private fail(): number {
    const failure = this.failure ?? SocketError.notConnected;
    this.failure = SocketError.notConnected;
    return failure;
  }

  private pull(): void {
    while (this.size < WINDOW) {
      const piece = this.socket.read() as Buffer | null;
      if (piece === null) break;
      this.pieces.push(piece);
      this.size += piece.length;
    }
  }

  private wake(): void {
    for (const waiter of [...this.waiters]) waiter();
  }
}
