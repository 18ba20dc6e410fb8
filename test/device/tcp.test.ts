// The link over real TCP: the virtual board behind a socket, and sockets behind which there is none.
import net from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { flash, monitor, openPort, runProgram, type BoardFile } from "../../device/index.js";
import { unpacedClock } from "./support/faults.js";
import { bootVirtualBoard } from "./support/virtual.js";

const main = (text: string): BoardFile => ({ path: "main.py", contents: Buffer.from(text) });
const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** Listens on a free port of the loopback; `serve` gets every connection. */
async function listen(serve: (socket: net.Socket) => void): Promise<string> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `socket://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("socket://", () => {
  it("flashes and runs", async () => {
    const { board, device } = await bootVirtualBoard();
    cleanups.push(() => board.close());
    const port = await listen((socket) => {
      const stop = device.onData((bytes) => socket.write(bytes));
      socket.on("data", (bytes) => device.write(bytes));
      socket.on("close", stop);
    });
    await flash({
      transport: openPort(port),
      clock: unpacedClock,
      files: [main("print('你好')\n")],
      reset: false,
    });
    expect(Buffer.from((await board.read("main.py")) ?? []).toString()).toBe("print('你好')\n");
    const printed: Uint8Array[] = [];
    const report = await runProgram({
      transport: openPort(port),
      clock: unpacedClock,
      files: [main("print('over', 'TCP')\n")],
      entry: "main.py",
      onOutput: (bytes) => printed.push(bytes),
    });
    expect(report).toEqual({ outcome: "finished" });
    expect(Buffer.concat(printed).toString()).toMatch(/^over TCP\r*\n$/);
  });

  it("says when nothing listens", async () => {
    const port = await listen(() => undefined);
    for (const cleanup of cleanups.splice(0)) await cleanup();
    await expect(flash({ transport: openPort(port), files: [main("")] })).rejects.toMatchObject({
      code: "MPTS5006",
      parameters: { port, reason: "connection refused" },
    });
  });

  it("says when the other side closes", async () => {
    const port = await listen((socket) => socket.end("bye"));
    await expect(flash({ transport: openPort(port), files: [main("")] })).rejects.toMatchObject({
      code: "MPTS5008",
    });
  });

  it("monitors until the other side closes, and reports a reset as a loss", async () => {
    const heard: string[] = [];
    const onOutput = (bytes: Uint8Array): number => heard.push(Buffer.from(bytes).toString());
    const orderly = await listen((socket) => socket.end("hello"));
    await monitor({ transport: openPort(orderly), onOutput });
    expect(heard.join("")).toBe("hello");
    const rough = await listen((socket) => setTimeout(() => socket.resetAndDestroy(), 50));
    await expect(monitor({ transport: openPort(rough), onOutput })).rejects.toMatchObject({
      code: "MPTS5008",
    });
  });
});
