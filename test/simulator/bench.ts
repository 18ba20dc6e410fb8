// A virtual board on a test's bench: an empty folder, everything the UART said, and ways to wait for it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import {
  startVirtualBoard,
  type PortEvent,
  type VirtualBoard,
  type VirtualBoardOptions,
} from "../../simulator/index.js";

const GIVE_UP = 20_000;
const STEP = 5;
export const PROMPT = "\r\n>>> ";
export const CTRL_A = "\x01";
export const CTRL_B = "\x02";
export const CTRL_C = "\x03";
export const CTRL_D = "\x04";

/** What a test needs of its board. */
export interface Bench {
  readonly board: VirtualBoard;
  readonly folder: string;
  /** The board's listening ports as they were opened and closed. */
  readonly ports: readonly PortEvent[];
  send(text: string): void;
  /** Waits for `text` in what has not been read yet, and returns all up to its end. */
  read(text: string): Promise<string>;
  /** What has come and has not been read yet. */
  peek(): string;
  /** Runs one line at the friendly prompt and returns what it printed. */
  line(code: string): Promise<string>;
  /** Runs a program through the raw REPL and returns its output and its error. */
  run(program: string): Promise<{ readonly output: string; readonly error: string }>;
}

/** Waits until `ready` gives something. */
export async function until<T>(what: string, ready: () => T | undefined): Promise<T> {
  const end = Date.now() + GIVE_UP;
  for (;;) {
    const value = ready();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

/** A folder of its own for a test, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "mpts-board-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a board with `files` in its flash. Time runs ten times faster unless `options` says otherwise. */
export async function boot(
  files: Readonly<Record<string, string>> = {},
  options: Partial<VirtualBoardOptions> = {},
): Promise<Bench> {
  const folder = temporaryFolder();
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), contents);
  }
  const ports: PortEvent[] = [];
  const pieces: Uint8Array[] = [];
  let position = 0;
  const board = await startVirtualBoard({ files: folder, speed: 10, hostPort: () => 0, ...options });
  onTestFinished(() => board.close());
  board.onData((bytes) => pieces.push(bytes));
  board.onPort((event) => ports.push(event));
  const all = (): string => Buffer.concat(pieces).toString("utf8");

  const bench: Bench = {
    board,
    folder,
    ports,
    send: (text) => board.write(Buffer.from(text)),
    peek: () => all().slice(position),
    async read(text) {
      const end = await until(`${JSON.stringify(text)} after ${JSON.stringify(bench.peek())}`, () => {
        const found = all().indexOf(text, position);
        return found < 0 ? undefined : found + text.length;
      }).catch((thrown: unknown) => {
        throw new Error(`${String(thrown)}; the board said ${JSON.stringify(bench.peek())}`);
      });
      const seen = all().slice(position, end);
      position = end;
      return seen;
    },
    async line(code) {
      bench.send(`${code}\r`);
      await bench.read(`${code}\r\n`);
      const printed = await bench.read(">>> ");
      return printed.slice(0, -">>> ".length);
    },
    async run(program) {
      bench.send(`${CTRL_A}${program}${CTRL_D}`);
      await bench.read("raw REPL; CTRL-B to exit\r\n>OK");
      const output = await bench.read(CTRL_D);
      const error = await bench.read(CTRL_D);
      await bench.read(">");
      bench.send(CTRL_B);
      await bench.read(PROMPT);
      return { output: output.slice(0, -1), error: error.slice(0, -1) };
    },
  };
  return bench;
}

/** As `boot`, waiting for the first prompt. */
export async function bootToPrompt(
  files: Readonly<Record<string, string>> = {},
  options: Partial<VirtualBoardOptions> = {},
): Promise<Bench> {
  const bench = await boot(files, options);
  await bench.read(PROMPT);
  return bench;
}

/** A TCP peer that keeps what it is told. */
export interface Peer {
  readonly socket: Socket;
  received(): Buffer;
  /** Waits for so many bytes, and returns them all. */
  receive(length: number): Promise<Buffer>;
}

/** Wraps a socket of the test. */
export function peerOf(socket: Socket): Peer {
  const pieces: Buffer[] = [];
  socket.on("data", (piece) => pieces.push(piece));
  socket.on("error", () => undefined);
  onTestFinished(() => {
    socket.destroy();
  });
  const received = (): Buffer => Buffer.concat(pieces);
  return {
    socket,
    received,
    receive: (length) =>
      until(`${String(length)} bytes`, () => (received().length >= length ? received() : undefined)),
  };
}

/** Connects to the port of this machine that stands for the board's. */
export async function dial(bench: Bench, boardPort: number): Promise<Peer> {
  const event = await until(`port ${String(boardPort)}`, () =>
    bench.ports.findLast((each) => each.boardPort === boardPort && each.open),
  );
  return peerOf(connect(event.hostPort, "127.0.0.1"));
}

/** A file beside the tests. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
}
