// One listening port of the board, over a listening port of this machine.
import { createServer, type AddressInfo, type Server } from "node:net";
import { Connection } from "./connection.js";
import { socketError } from "./errors.js";

/** A port that takes connections once the board listens on it. */
export class Listener {
  private readonly server: Server;
  private readonly waiting: Connection[] = [];
  private readonly waiters = new Set<() => void>();
  private backlog = 0;

  /** @param reachable whether anybody can reach the board at the moment. */
  constructor(reachable: () => boolean) {
    this.server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
      if (this.waiting.length >= this.backlog || !reachable()) {
        socket.on("error", () => undefined);
        socket.resetAndDestroy();
        return;
      }
      this.waiting.push(new Connection(socket));
      for (const waiter of [...this.waiters]) waiter();
    });
    this.server.on("error", () => undefined);
  }

  /** The port of this machine. */
  get hostPort(): number {
    return (this.server.address() as AddressInfo | null)?.port ?? 0;
  }

  /** Takes the port of this machine. Calls back with 0 or an error number. */
  bind(host: string, port: number, done: (outcome: number, error?: Error) => void): void {
    const fail = (error: Error): void => done(socketError(error), error);
    this.server.once("error", fail);
    this.server.listen({ host, port, exclusive: true }, () => {
      this.server.off("error", fail);
      done(0);
    });
  }

  /** Lets up to `backlog` connections wait. */
  listen(backlog: number): void {
    this.backlog = Math.max(1, backlog);
  }

  get isListening(): boolean {
    return this.backlog > 0;
  }

  /** A connection that waits; `undefined` when there is none. */
  accept(): Connection | undefined {
    return this.waiting.shift();
  }

  onChange(waiter: () => void): () => void {
    this.waiters.add(waiter);
    return () => this.waiters.delete(waiter);
  }

  close(): void {
    this.waiters.clear();
    for (const connection of this.waiting) connection.destroy();
    this.server.close();
  }
}
