// The virtual board's sockets against real TCP and UDP peers on this machine.
import { createSocket } from "node:dgram";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { bootToPrompt, CTRL_D, dial, peerOf, PROMPT, until, type Bench, type Peer } from "./bench.js";

/** A board with Wi-Fi, its names imported. */
async function online(options: Parameters<typeof bootToPrompt>[1] = {}): Promise<Bench> {
  const bench = await bootToPrompt({}, options);
  const { error } = await bench.run(
    "import socket, network, time\nw = network.WLAN(network.AP_IF)\nw.active(True)\n" +
      "def attempt(f, *args):\n    try:\n        print(f(*args))\n    except Exception as e:\n        print(repr(e))\n",
  );
  expect(error).toBe("");
  return bench;
}

/** A board that listens on port 5001 as `s`. */
async function listening(): Promise<Bench> {
  const bench = await online();
  await bench.run("s = socket.socket()\ns.bind(('', 5001))\ns.listen(3)");
  return bench;
}

/** A board and a peer that have a connection; the board's end is `c`. */
async function connected(): Promise<{ readonly bench: Bench; readonly peer: Peer }> {
  const bench = await listening();
  const peer = await dial(bench, 5001);
  await bench.run("c, address = s.accept()");
  return { bench, peer };
}

/** A port of this machine on which nobody listens. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A server on this machine, and the connections to it one after the other. */
async function listeningPeer(): Promise<{ readonly port: number; readonly next: () => Promise<Peer> }> {
  const arrived: Socket[] = [];
  const server = createServer((socket) => arrived.push(socket));
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { port, next: async () => peerOf(await until("a connection", () => arrived.shift())) };
}

describe("a server on the board", () => {
  test("says which port of this machine stands for its own, and when it no longer does", async () => {
    const bench = await online();
    await bench.run("s = socket.socket()\ns.bind(('', 5001))");
    expect(bench.ports).toEqual([]);
    await bench.run("s.listen(1)");
    const [opened] = bench.ports;
    expect(opened).toMatchObject({ boardPort: 5001, open: true });
    await bench.run("s.close()");
    expect(bench.ports[1]).toEqual({ ...opened, open: false });
  });

  test("stands on the same port of this machine when nothing else is asked for", async () => {
    const port = await freePort();
    const bench = await online({ hostPort: undefined });
    await bench.run(`s = socket.socket()\ns.bind(('', ${String(port)}))\ns.listen(1)`);
    expect(bench.ports).toEqual([{ boardPort: port, hostPort: port, open: true }]);
  });

  test("gets EADDRINUSE when this machine's port is taken, or the board's", async () => {
    const { port } = await listeningPeer();
    const bench = await online({ hostPort: (boardPort) => (boardPort === 80 ? port : 0) });
    expect(await bench.line("attempt(socket.socket().bind, ('', 80))")).toBe("OSError(98,)\r\n");
    await bench.run("s = socket.socket()\ns.bind(('', 81))");
    expect(await bench.line("attempt(socket.socket().bind, ('', 81))")).toBe("OSError(98,)\r\n");
    await bench.run("s.close()");
    expect(await bench.line("attempt(socket.socket().bind, ('', 81))")).toBe("None\r\n");
  });

  test("sees the peer's address, takes and gives bytes", async () => {
    const { bench, peer } = await connected();
    expect(await bench.line("address")).toBe(`('127.0.0.1', ${String(peer.socket.localPort)})\r\n`);
    peer.socket.write("hello 你好");
    expect(await bench.line("c.recv(1024).decode()")).toBe("'hello \\u4f60\\u597d'\r\n");
    const sent = await bench.run(
      "print(c.send('再见'), c.send(b'!'), c.sendall(bytearray(b'?')), c.write(b'x'))",
    );
    expect(sent).toEqual({ output: "6 1 None 1\r\n", error: "" });
    expect((await peer.receive(9)).toString()).toBe("再见!?x");
  });

  test.each([1024, 1025])("takes %i bytes in pieces of at most 1024", async (length) => {
    const { bench, peer } = await connected();
    peer.socket.write(Buffer.alloc(length, "a"));
    const { output } = await bench.run(
      `sizes = []\nwhile sum(sizes) < ${String(length)}:\n    sizes.append(len(c.recv(1024)))\nprint(max(sizes), sum(sizes))`,
    );
    expect(output).toBe(`${String(Math.min(1024, length))} ${String(length)}\r\n`);
  });

  test("gets b'' when the peer has closed, as often as it asks, after all that was sent", async () => {
    const { bench, peer } = await connected();
    peer.socket.end("last");
    expect((await bench.run("print(c.recv(2), c.recv(9), c.recv(9), c.recv(9))")).output).toBe(
      "b'la' b'st' b'' b''\r\n",
    );
    // The board can still talk: the peer has only closed its own direction.
    await bench.run("c.send(b'bye')\nc.close()");
    expect((await peer.receive(3)).toString()).toBe("bye");
  });

  test("gets ECONNRESET when the peer resets, and takes the next one", async () => {
    const { bench, peer } = await connected();
    bench.send("attempt(c.recv, 10)\r");
    await bench.read("10)\r\n");
    peer.socket.resetAndDestroy();
    expect(await bench.read(PROMPT)).toBe(`OSError(104,)${PROMPT}`);
    expect(await bench.line("attempt(c.send, b'x')")).toBe("OSError(128,)\r\n");
    await bench.run("c.close()");
    const next = await dial(bench, 5001);
    next.socket.write("next");
    expect((await bench.run("c, address = s.accept()\nprint(c.recv(10))")).output).toBe("b'next'\r\n");
  });

  test("keeps connections waiting up to the backlog and resets what is beyond", async () => {
    const bench = await online();
    await bench.run("s = socket.socket()\ns.bind(('', 5001))\ns.listen(2)");
    const peers = [await dial(bench, 5001), await dial(bench, 5001)];
    await Promise.all(
      peers.map(({ socket }) => until("a connection", () => (socket.pending ? undefined : true))),
    );
    const beyond = await dial(bench, 5001);
    await until("the reset", () => (beyond.socket.closed ? true : undefined));
    peers[1]?.socket.write("second");
    expect((await bench.run("s.accept()\nc, a = s.accept()\nprint(c.recv(10))")).output).toBe(
      "b'second'\r\n",
    );
  });

  test("cannot be reached without Wi-Fi", async () => {
    const bench = await bootToPrompt();
    await bench.run("import socket\ns = socket.socket()\ns.bind(('', 5001))\ns.listen(2)");
    const peer = await dial(bench, 5001);
    await until("the reset", () => (peer.socket.closed ? true : undefined));
  });

  test("loses nothing and keeps little when either side is slow", async () => {
    const { bench, peer } = await connected();
    const length = 3_000_000;
    const sent = Buffer.alloc(length);
    for (let index = 0; index < length; index += 4) sent.writeUInt32LE(index, index);
    peer.socket.write(sent);
    peer.socket.end();
    bench.send(
      "\x01n = 0\nwhile True:\n    d = c.recv(4096)\n    if not d: break\n    c.send(d)\n    n += len(d)\nc.close()\nprint(n)\n\x04",
    );
    expect((await peer.receive(length)).equals(sent)).toBe(true);
    await bench.read(`${String(length)}\r\n`);
  });

  test("is closed by a soft reset, and so are its connections", async () => {
    const { bench, peer } = await connected();
    bench.send(CTRL_D);
    await bench.read(PROMPT);
    await until("the end", () => (peer.socket.readableEnded ? true : undefined));
    expect(bench.ports.at(-1)).toMatchObject({ boardPort: 5001, open: false });
  });
});

describe("a client on the board", () => {
  test("connects, talks, and sees the end", async () => {
    const { port, next } = await listeningPeer();
    const bench = await online();
    await bench.run(`c = socket.socket()\nc.connect(('172.25.1.63', ${String(port)}))\nc.send('hello')`);
    const peer = await next();
    expect((await peer.receive(5)).toString()).toBe("hello");
    peer.socket.end("answer");
    expect((await bench.run("print(c.recv(100), c.recv(100))")).output).toBe("b'answer' b''\r\n");
  });

  test("gets ECONNRESET from a closed port, after which the socket is dead", async () => {
    const port = await freePort();
    const bench = await online();
    await bench.run("c = socket.socket()");
    expect(await bench.line(`attempt(c.connect, ('10.0.0.1', ${String(port)}))`)).toBe("OSError(104,)\r\n");
    expect(await bench.line(`attempt(c.connect, ('10.0.0.1', ${String(port)}))`)).toBe("OSError(128,)\r\n");
  });

  test("finds hosts by name", async () => {
    const { port, next } = await listeningPeer();
    const asked: string[] = [];
    const bench = await online({
      hostFor: (host) => {
        asked.push(host);
        return { host: "127.0.0.1", port };
      },
    });
    const { output } = await bench.run(
      "a = socket.getaddrinfo('example.com', 80)[0][-1]\nc = socket.socket()\nc.connect(a)\nc.write(b'GET')\n" +
        "d = socket.socket()\nd.connect(('example.org', 80))\nprint(a[1], socket.getaddrinfo('1.2.3.4', 5)[0])",
    );
    expect(output).toBe("80 (2, 1, 0, '', ('1.2.3.4', 5))\r\n");
    expect((await (await next()).receive(3)).toString()).toBe("GET");
    expect(asked).toEqual(["example.com", "example.org"]);
  });
});

describe("waiting", () => {
  test("ends with ETIMEDOUT or EAGAIN, and goes on afterwards", async () => {
    const { bench, peer } = await connected();
    await bench.run("c.settimeout(0.5)\ns.settimeout(0.5)");
    expect(await bench.line("attempt(c.recv, 10)")).toBe("OSError(110,)\r\n");
    expect(await bench.line("attempt(s.accept)")).toBe("OSError(110,)\r\n");
    await bench.run("c.setblocking(False)\ns.settimeout(0)");
    expect(await bench.line("attempt(c.recv, 10)")).toBe("OSError(11,)\r\n");
    expect(await bench.line("attempt(s.accept)")).toBe("OSError(11,)\r\n");
    await bench.run("c.settimeout(None)");
    peer.socket.write("late");
    expect(await bench.line("c.recv(10)")).toBe("b'late'\r\n");
  });

  test("on what is not connected is ENOTCONN", async () => {
    const bench = await online();
    expect(await bench.line("attempt(socket.socket().recv, 10)")).toBe("OSError(128,)\r\n");
    expect(await bench.line("attempt(socket.socket().send, b'x')")).toBe("OSError(128,)\r\n");
  });
});

describe("a connection as a stream", () => {
  test("reads lines, so many bytes, and to the end", async () => {
    const { bench, peer } = await connected();
    peer.socket.end("GET / HTTP/1.0\r\nHost: x\r\n\r\nbody and more");
    const { output, error } = await bench.run(
      [
        "f = c.makefile('rwb', 0)",
        "print(f.readline(), f.readline(), f.readline())",
        "b = bytearray(4)",
        "print(f.readinto(b), b, f.read(4), f.read(), f.readline())",
      ].join("\n"),
    );
    expect(error).toBe("");
    expect(output).toBe(
      "b'GET / HTTP/1.0\\r\\n' b'Host: x\\r\\n' b'\\r\\n'\r\n" +
        "4 bytearray(b'body') b' and' b' more' b''\r\n",
    );
  });

  test("refuses what has no buffer, and addresses that are none", async () => {
    const { bench } = await connected();
    expect(await bench.line("attempt(c.send, 5)")).toBe(
      "TypeError('object with buffer protocol required',)\r\n",
    );
    expect(await bench.line("attempt(c.bind, 5)")).toContain("TypeError");
    expect(await bench.line("attempt(c.bind, ('', 1, 2))")).toContain("ValueError");
    expect(await bench.line("c.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)")).toBe("");
    expect(await bench.line("c.setsockopt(6, 1, 1)")).toBe(
      "Warning: lwip.setsockopt() option not implemented\r\n",
    );
    expect(await bench.line("c.close(), c.close()")).toBe("(None, None)\r\n");
  });
});

describe("UDP", () => {
  test("goes both ways, one datagram at a time", async () => {
    const bench = await online({ hostPort: () => 0 });
    const socket = createSocket("udp4");
    onTestFinished(() => {
      socket.close();
    });
    const received: string[] = [];
    socket.on("message", (bytes) => received.push(bytes.toString()));
    await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
    const { port } = socket.address();
    await bench.run("u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\nu.bind(('', 6000))");
    const opened = bench.ports.find(({ boardPort }) => boardPort === 6000);
    socket.send("one", opened?.hostPort ?? 0, "127.0.0.1");
    socket.send("two, longer", opened?.hostPort ?? 0, "127.0.0.1");
    const { output } = await bench.run(
      "print(u.recvfrom(100), u.recv(3))\nu.sendto('back', ('1.2.3.4', " + `${String(port)}))`,
    );
    expect(output).toBe(`(b'one', ('127.0.0.1', ${String(port)})) b'two'\r\n`);
    await until("the datagram", () => (received.includes("back") ? true : undefined));
  });
});
