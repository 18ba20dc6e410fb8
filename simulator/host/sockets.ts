// The board's sockets by number, each over one of this machine's.
import { createConnection, isIPv4 } from "node:net";
import type { PortEvent } from "../board.js";
import { INTERRUPTED, type Crossing } from "../protocol.js";
import { Connection } from "./connection.js";
import { Datagrams } from "./datagrams.js";
import { SocketError, socketError } from "./errors.js";
import { Listener } from "./listener.js";

const LOOPBACK = "127.0.0.1";
const DATAGRAM = 2;
/** Names get addresses of the range kept for such tests (RFC 2544), so that a later connect finds the name again. */
const NAME_PREFIX = "198.18.";
/** First port given to a board that asks for any: lwIP's range. */
const FIRST_FREE_PORT = 0xc000;

/** An address and port of this machine. */
export interface HostPlace {
  readonly host: string;
  readonly port: number;
}

/** How the board's network maps to this machine's. */
export interface SocketOptions {
  /** Which port stands for a listening port of the board; `undefined`: the same, or any when that one is not allowed. */
  readonly hostPort: ((boardPort: number) => number) | undefined;
  readonly hostFor: (host: string, port: number) => HostPlace;
  readonly reachable: () => boolean;
  readonly onPort: (event: PortEvent) => void;
}

/** Answers a call; may come at once or later. */
export type Answer = (value: Crossing) => void;
/** Stops a call that has not been answered. */
export type Cancel = () => void;

interface Entry {
  readonly kind: "stream" | "datagram";
  boardPort: number;
  listener?: Listener;
  connection?: Connection;
  datagrams?: Datagrams;
  dead?: boolean;
}

const nothing: Cancel = () => undefined;

/** Something that can be waited for. */
interface Changing {
  onChange(waiter: () => void): () => void;
}

/** Answers as soon as `take` has something; until then the call can be cancelled. */
function whenReady(source: Changing, take: () => Crossing | undefined, answer: Answer): Cancel {
  const first = take();
  if (first !== undefined) {
    answer(first);
    return nothing;
  }
  const stop = source.onChange(() => {
    const value = take();
    if (value === undefined) return;
    stop();
    answer(value);
  });
  return () => {
    stop();
    answer(INTERRUPTED);
  };
}

/** All sockets of one board. */
export class Sockets {
  private readonly entries = new Map<number, Entry>();
  private readonly leaving = new Set<Connection>();
  private readonly names = new Map<string, string>();
  private lastNumber = 0;
  private lastFreePort = FIRST_FREE_PORT;

  constructor(private readonly options: SocketOptions) {}

  /** The address of a host, a dotted one for a name too. */
  resolve(host: string): string {
    if (host === "") return "0.0.0.0";
    if (isIPv4(host)) return host;
    for (const [address, name] of this.names) if (name === host) return address;
    const index = this.names.size + 1;
    const address = `${NAME_PREFIX}${String(index >> 8)}.${String(index & 0xff)}`;
    this.names.set(address, host);
    return address;
  }

  create(kind: number): number {
    this.lastNumber += 1;
    this.entries.set(this.lastNumber, { kind: kind === DATAGRAM ? "datagram" : "stream", boardPort: 0 });
    return this.lastNumber;
  }

  bind(number: number, wanted: number, answer: Answer): Cancel {
    const entry = this.entries.get(number);
    if (entry === undefined) return this.refuse(answer, SocketError.badDescriptor);
    const boardPort = wanted === 0 ? this.freePort() : wanted;
    if (this.isTaken(entry.kind, boardPort)) return this.refuse(answer, SocketError.addressInUse);
    entry.boardPort = boardPort;
    const hostPort = this.options.hostPort?.(boardPort) ?? boardPort;
    const failed = (outcome: number): void => {
      entry.boardPort = 0;
      answer(outcome);
    };
    if (entry.kind === "datagram") {
      const datagrams = this.datagramsOf(entry);
      datagrams.bind(LOOPBACK, hostPort, (outcome) => {
        if (outcome < 0) return failed(outcome);
        this.options.onPort({ boardPort, hostPort: outcome, open: true });
        answer(0);
      });
      return nothing;
    }
    const listener = new Listener(this.options.reachable);
    listener.bind(LOOPBACK, hostPort, (outcome, error) => {
      const forbidden = error !== undefined && "code" in error && error.code === "EACCES";
      if (forbidden && this.options.hostPort === undefined) {
        this.bindAnywhere(entry, answer);
      } else if (outcome < 0) {
        failed(outcome);
      } else {
        entry.listener = listener;
        answer(0);
      }
    });
    return nothing;
  }

  listen(number: number, backlog: number, answer: Answer): Cancel {
    const entry = this.entries.get(number);
    if (entry === undefined) return this.refuse(answer, SocketError.badDescriptor);
    const start = (): void => {
      const { listener } = entry;
      if (listener === undefined) return answer(SocketError.invalid);
      if (!listener.isListening) this.tellPort(entry.boardPort, listener, true);
      listener.listen(backlog);
      answer(0);
    };
    if (entry.listener !== undefined) start();
    else this.bind(number, 0, (outcome) => (outcome === 0 ? start() : answer(outcome)));
    return nothing;
  }

  accept(number: number, answer: Answer): Cancel {
    const { listener } = this.entries.get(number) ?? {};
    if (listener === undefined || !listener.isListening) return this.refuse(answer, SocketError.invalid);
    return whenReady(
      listener,
      () => {
        const connection = listener.accept();
        if (connection === undefined) return undefined;
        const accepted = this.create(1);
        this.entries.set(accepted, { kind: "stream", boardPort: 0, connection });
        return accepted;
      },
      answer,
    );
  }

  connect(number: number, host: string, port: number, answer: Answer): Cancel {
    const entry = this.entries.get(number);
    if (entry === undefined) return this.refuse(answer, SocketError.badDescriptor);
    if (entry.dead === true) return this.refuse(answer, SocketError.notConnected);
    entry.listener?.close();
    delete entry.listener;
    const place = this.placeOf(host, port);
    const socket = createConnection({ ...place, allowHalfOpen: true });
    let answered = false;
    const finish = (value: number): void => {
      if (answered) return;
      answered = true;
      answer(value);
    };
    socket.once("error", (error) => {
      entry.dead = true;
      finish(socketError(error));
    });
    socket.once("connect", () => {
      entry.connection = new Connection(socket);
      finish(0);
    });
    return () => {
      if (answered) return;
      entry.dead = true;
      socket.destroy();
      finish(INTERRUPTED);
    };
  }

  receive(number: number, limit: number, line: boolean, answer: Answer): Cancel {
    const entry = this.entries.get(number);
    if (entry === undefined) return this.refuse(answer, SocketError.badDescriptor);
    const { connection, datagrams } = entry;
    if (connection !== undefined) return whenReady(connection, () => connection.take(limit, line), answer);
    if (datagrams !== undefined) return whenReady(datagrams, () => datagrams.take(limit), answer);
    return this.refuse(answer, SocketError.notConnected);
  }

  send(number: number, bytes: Uint8Array, to: string, answer: Answer): Cancel {
    const entry = this.entries.get(number);
    if (entry === undefined) return this.refuse(answer, SocketError.badDescriptor);
    let answered = false;
    const finish = (value: number): void => {
      if (answered) return;
      answered = true;
      answer(value);
    };
    if (entry.kind === "datagram" && to !== "") {
      const [host = "", port = "0"] = to.split(" ");
      const place = this.placeOf(host, Number(port));
      this.datagramsOf(entry).send(bytes, place.host, place.port, finish);
    } else if (entry.connection !== undefined) {
      entry.connection.send(bytes, finish);
    } else {
      finish(SocketError.notConnected);
    }
    return () => finish(INTERRUPTED);
  }

  /** Address and port of the peer, separated by a space. */
  peer(number: number): string {
    return this.entries.get(number)?.connection?.peer ?? "0.0.0.0 0";
  }

  /** Address and port the last datagram came from; of a connection, its peer. */
  sender(number: number): string {
    return this.entries.get(number)?.datagrams?.sender ?? this.peer(number);
  }

  close(number: number): void {
    const entry = this.entries.get(number);
    if (entry === undefined) return;
    this.entries.delete(number);
    const { listener, connection, datagrams, boardPort } = entry;
    if (listener !== undefined) {
      if (listener.isListening) this.tellPort(boardPort, listener, false);
      listener.close();
    }
    datagrams?.close();
    if (connection === undefined) return;
    connection.close();
    for (const each of this.leaving) if (each.isGone) this.leaving.delete(each);
    this.leaving.add(connection);
  }

  /** Closes all, as a soft reset does. */
  closeAll(): void {
    for (const number of [...this.entries.keys()]) this.close(number);
  }

  /** Power off. */
  destroyAll(): void {
    for (const { connection } of this.entries.values()) connection?.destroy();
    this.closeAll();
    for (const connection of this.leaving) connection.destroy();
    this.leaving.clear();
  }

  private refuse(answer: Answer, error: number): Cancel {
    answer(error);
    return nothing;
  }

  private tellPort(boardPort: number, listener: Listener, open: boolean): void {
    this.options.onPort({ boardPort, hostPort: listener.hostPort, open });
  }

  private placeOf(host: string, port: number): HostPlace {
    return this.options.hostFor(this.names.get(host) ?? host, port);
  }

  private freePort(): number {
    this.lastFreePort += 1;
    return this.lastFreePort;
  }

  private isTaken(kind: Entry["kind"], boardPort: number): boolean {
    return [...this.entries.values()].some((entry) => entry.kind === kind && entry.boardPort === boardPort);
  }

  private datagramsOf(entry: Entry): Datagrams {
    entry.datagrams ??= new Datagrams();
    return entry.datagrams;
  }

  /** Ports below 1024 are often not allowed on this machine: any free one stands for them. */
  private bindAnywhere(entry: Entry, answer: Answer): void {
    const listener = new Listener(this.options.reachable);
    listener.bind(LOOPBACK, 0, (outcome) => {
      if (outcome === 0) entry.listener = listener;
      else entry.boardPort = 0;
      answer(outcome);
    });
  }
}
