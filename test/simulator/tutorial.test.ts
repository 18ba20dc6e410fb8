// The tutorial's two programs, as it prints them, on the virtual board: serial line, screen and network.
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { renderScreen } from "../../simulator/index.js";
import { boot, CTRL_C, dial, fixture, peerOf, PROMPT, until, type Bench } from "./bench.js";

const CONNECTED =
  /Connection WiFi\.+\r\nWiFi\(ssid,-45dBm\) Connection Successful, Config:\('192\.168\.1\.105', '255\.255\.255\.0', '192\.168\.1\.1', '192\.168\.1\.1'\)\r\n$/;

/** The screen the firmware's own routines drew for the same program. */
function expectScreen(bench: Bench, name: string): Promise<void> {
  const frame = readFileSync(
    new URL(`../simulator-oled/fixtures/${name}.txt`, import.meta.url),
    "utf8",
  ).trimEnd();
  return until(`the screen ${name}`, () =>
    renderScreen(bench.board.screen(), { form: "full" }) === frame ? true : undefined,
  ).then(() => undefined);
}

describe("the TCP server", () => {
  test("runs as BOARD.md has it", async () => {
    const bench = await boot({ "main.py": fixture("tcp_server.py") });
    expect(
      await bench.read(
        "Successful, Config:('192.168.1.105', '255.255.255.0', '192.168.1.1', '192.168.1.1')\r\n",
      ),
    ).toMatch(CONNECTED);
    expect(await bench.read("accepting.....\r\n")).toBe("tcp waiting...\r\naccepting.....\r\n");
    await expectScreen(bench, "server_start");

    const first = await dial(bench, 5001);
    first.socket.write("hello");
    expect((await first.receive(5)).toString()).toBe("hello");
    expect(await bench.read("hello\r\n")).toBe(
      `('127.0.0.1', ${String(first.socket.localPort)}) connected\r\nhello\r\n`,
    );
    await expectScreen(bench, "server_hello");
    first.socket.write("你好");
    expect((await first.receive(11)).toString()).toBe("hello你好");
    // The firmware's print puts a space before the Chinese character.
    expect(await bench.read("好\r\n")).toBe(" 你好\r\n");
    first.socket.write("a".repeat(1024));
    expect(await first.receive(11 + 1024)).toHaveLength(11 + 1024);
    first.socket.write("b".repeat(1025));
    expect(await first.receive(11 + 1024 + 1025)).toHaveLength(11 + 1024 + 1025);
    first.socket.end();
    await bench.read("close socket\r\naccepting.....\r\n");

    const second = await dial(bench, 5001);
    second.socket.write("again");
    expect((await second.receive(5)).toString()).toBe("again");
    await bench.read("again\r\n");
    bench.send(CTRL_C);
    expect(await bench.read(PROMPT)).toMatch(/^disconnect WiFi\.\.\.\r\nMicroPython/);
  });

  test("ends when a client resets the connection, as its bare except makes it", async () => {
    const bench = await boot({ "main.py": fixture("tcp_server.py") });
    const peer = await dial(bench, 5001);
    await bench.read("connected\r\n");
    peer.socket.resetAndDestroy();
    expect(await bench.read(PROMPT)).toMatch(/^disconnect WiFi\.\.\.\r\nMicroPython/);
  });

  test.each([
    [
      "no such network",
      { networks: [{ ssid: "other", password: "" }] },
      /#\$\r\ndisconnect WiFi\.\.\.\r\nMicro/,
    ],
    [
      "the wrong password",
      { networks: [{ ssid: "ssid", password: "another" }] },
      /#\$\r\nConnection WiFi\.{5,22}\r\ndisconnect WiFi\.\.\.\r\nMicro/,
    ],
  ])("with %s only says that it disconnects", async (_what, options, expected) => {
    const bench = await boot({ "main.py": fixture("tcp_server.py") }, options);
    expect(await bench.read(PROMPT)).toMatch(expected);
    expect(renderScreen(bench.board.screen(), { form: "full" })).not.toContain("#");
  });
});

describe("the TCP client", () => {
  test("greets, echoes, shows, and ends when the server closes", async () => {
    const arrived: Socket[] = [];
    const server = createServer((socket) => arrived.push(socket));
    onTestFinished(() => {
      server.close();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const bench = await boot(
      { "main.py": fixture("tcp_client.py") },
      {
        hostFor: (host, boardPort) => ({
          host: `${host}:${String(boardPort)}` === "172.25.1.63:5001" ? "127.0.0.1" : "",
          port,
        }),
      },
    );
    const peer = peerOf(await until("the client", () => arrived.shift()));
    const greeting = "hello mPython,I am TCP Client";
    expect((await peer.receive(greeting.length)).toString()).toBe(greeting);
    // A server that echoes the greeting: it does not fit on the screen.
    peer.socket.write(greeting);
    expect((await peer.receive(2 * greeting.length)).toString()).toBe(`${greeting}${greeting}`);
    await expectScreen(bench, "client_echo");
    peer.socket.write("你好");
    expect((await peer.receive(2 * greeting.length + 6)).toString()).toBe(`${greeting}${greeting}你好`);
    peer.socket.end();
    const said = await bench.read(PROMPT);
    expect(said).toMatch(
      /dBm\) Connection Successful, Config:.*\r\nb'hello mPython,I am TCP Client'\r\nb'\\xe4\\xbd\\xa0\\xe5\\xa5\\xbd'\r\nclose socket\r\nMicroPython/,
    );
  });

  test("says that it disconnects when the port is closed", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const bench = await boot(
      { "main.py": fixture("tcp_client.py") },
      { hostFor: () => ({ host: "127.0.0.1", port }) },
    );
    expect(await bench.read(PROMPT)).toMatch(/\)\r\ndisconnect WiFi\.\.\.\r\nMicroPython/);
  });
});
