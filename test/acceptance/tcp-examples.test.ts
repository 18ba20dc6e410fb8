// The examples from TypeScript to a running board: compiled, put on the virtual board, and talked to over real TCP.
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { compile } from "../../compiler/index.js";
import { renderScreen, type VirtualBoardOptions } from "../../simulator/index.js";
import { boot, CTRL_C, dial, peerOf, PROMPT, until, type Bench } from "../simulator/bench.js";

/** Compiles an example and boots a board that has it as its program. */
async function bootExample(name: string, options: Partial<VirtualBoardOptions> = {}): Promise<Bench> {
  const result = await compile({ entry: packageFile(`examples/${name}/main.ts`), target: "mpython" });
  expect(result.diagnostics).toEqual([]);
  return boot(Object.fromEntries(result.files.map((file) => [file.path, file.contents])), options);
}

/** The screen the firmware's own routines drew for the same program. */
async function expectScreen(bench: Bench, name: string): Promise<void> {
  const file = new URL(`../simulator-oled/fixtures/${name}.txt`, import.meta.url);
  const frame = readFileSync(file, "utf8").trimEnd();
  await until(`the screen ${name}`, () =>
    renderScreen(bench.board.screen(), { form: "full" }) === frame ? true : undefined,
  );
}

/** Boots `tcp-client` with `172.25.1.63:5001` standing for a port of this machine. */
function bootClient(port: number): Promise<Bench> {
  return bootExample("tcp-client", {
    hostFor: (host, boardPort) => ({
      host: `${host}:${String(boardPort)}` === "172.25.1.63:5001" ? "127.0.0.1" : "",
      port,
    }),
  });
}

async function listen(arrived: Socket[]): Promise<number> {
  const server = createServer((socket) => arrived.push(socket));
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

describe("examples/tcp-server", () => {
  test("echoes ASCII, Chinese, 1,024 and 1,025 bytes, and takes the next client", async () => {
    const bench = await bootExample("tcp-server");
    const start = await bench.read("accepting.....\r\n");
    expect(start).toMatch(
      /Connection WiFi\.+\r\nWiFi\(ssid,-45dBm\) Connection Successful, Config:\('192\.168\.1\.105', '255\.255\.255\.0', '192\.168\.1\.1', '192\.168\.1\.1'\)\r\ntcp waiting\.\.\.\r\naccepting\.{5}\r\n$/,
    );
    await expectScreen(bench, "server_start");
    const first = await dial(bench, 5001);
    first.socket.write("hello");
    expect((await first.receive(5)).toString()).toBe("hello");
    expect(await bench.read("hello\r\n")).toBe(
      `('127.0.0.1', ${String(first.socket.localPort)}) connected\r\nhello\r\n`,
    );
    await expectScreen(bench, "server_hello");
    let total = 5;
    for (const message of ["你好,掌控板", "a".repeat(1024), "b".repeat(1025)]) {
      first.socket.write(message);
      total += Buffer.byteLength(message);
      const received = await first.receive(total);
      expect(received.subarray(total - Buffer.byteLength(message)).toString()).toBe(message);
    }
    first.socket.end();
    await bench.read("close socket\r\naccepting.....\r\n");
    const second = await dial(bench, 5001);
    second.socket.write("again");
    expect((await second.receive(5)).toString()).toBe("again");
    await bench.read("again\r\n");
    bench.send(CTRL_C);
    expect(await bench.read(PROMPT)).toMatch(/^disconnect WiFi\.\.\.\r\nMicroPython/);
  });

  test("goes to its bare except when a client resets, and the board goes on", async () => {
    const bench = await bootExample("tcp-server");
    const peer = await dial(bench, 5001);
    await bench.read("connected\r\n");
    peer.socket.resetAndDestroy();
    expect(await bench.read(PROMPT)).toMatch(/^disconnect WiFi\.\.\.\r\nMicroPython/);
    expect(await bench.line("print(6 * 7)")).toBe("42\r\n");
  });

  test("only says that it disconnects where the network is not in reach", async () => {
    const bench = await bootExample("tcp-server", { networks: [{ ssid: "other", password: "" }] });
    expect(await bench.read(PROMPT)).toMatch(/#\$\r\ndisconnect WiFi\.\.\.\r\nMicro/);
    expect(renderScreen(bench.board.screen(), { form: "full" })).not.toContain("#");
  });
});

describe("examples/tcp-server-ap", () => {
  test("serves on the board's own network", async () => {
    const bench = await bootExample("tcp-server-ap");
    await bench.read("accepting.....\r\n");
    const peer = await dial(bench, 5001);
    peer.socket.write("hello");
    expect((await peer.receive(5)).toString()).toBe("hello");
  });
});

describe("examples/tcp-client", () => {
  test("greets, echoes, shows, and ends when the server closes", async () => {
    const arrived: Socket[] = [];
    const bench = await bootClient(await listen(arrived));
    const peer = peerOf(await until("the client", () => arrived.shift()));
    const greeting = "hello mPython,I am TCP Client";
    expect((await peer.receive(greeting.length)).toString()).toBe(greeting);
    peer.socket.write(greeting);
    expect((await peer.receive(2 * greeting.length)).toString()).toBe(greeting + greeting);
    await expectScreen(bench, "client_echo");
    peer.socket.end();
    expect(await bench.read(PROMPT)).toMatch(
      /Successful, Config:.*\r\nb'hello mPython,I am TCP Client'\r\nclose socket\r\nMicroPython/,
    );
  });

  test("says that it disconnects when the port is closed", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const bench = await bootClient(port);
    expect(await bench.read(PROMPT)).toMatch(/\)\r\ndisconnect WiFi\.\.\.\r\nMicroPython/);
  });
});
