// Ports that are missing, wrong, dead or silent: one message with a next step, the exit code, and nothing written.
import path from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, makeFolder, mpts } from "./run-mpts.js";
import { deadPort, listen } from "./servers.js";

const program = { "main.ts": 'console.log("hello");\n' };

const chineseFailure = (code: string) =>
  new RegExp(`^错误 ${code}：.*\\p{Script=Han}.*\n {2}.*\\p{Script=Han}.*\n$`, "u");

describe.each(["flash", "run", "monitor"])("mpts %s", (command) => {
  test("without a port is wrong use", async () => {
    const cwd = makeFolder(program);
    const english = await mpts([command], { cwd });
    expect(english.err).toMatch(/^error MPTS7007: .*\n {2}.*"sim".*\n$/);
    expect(english.err).toContain(`mpts ${command} needs to know`);
    const chinese = await mpts([command, "--locale", "zh"], { cwd });
    expect(chinese.err).toMatch(chineseFailure("MPTS7007"));
    expect([english.code, chinese.code]).toEqual([2, 2]);
    expect(filesIn(cwd)).toEqual(["main.ts"]);
  });

  test("with a port that is none is wrong use", async () => {
    const cwd = makeFolder(program);
    const english = await mpts([command, "--port", "banana"], { cwd });
    expect(english.err).toMatch(/^error MPTS5001: "banana" is not a port\.\n {2}.*\n$/);
    const chinese = await mpts([command, "--port", "banana", "--locale", "zh"], { cwd });
    expect(chinese.err).toMatch(chineseFailure("MPTS5001"));
    expect([english.code, chinese.code]).toEqual([2, 2]);
    expect(filesIn(cwd)).toEqual(["main.ts"]);
  });

  test("with a port that does not exist", async () => {
    const cwd = makeFolder(program);
    const port = path.join(cwd, "ttyUSB7");
    const english = await mpts([command, "--port", port], { cwd });
    expect(english.err).toMatch(/^error MPTS5002: .*\n {2}.*mpts devices.*\n$/);
    expect(english.err).toContain(port);
    const chinese = await mpts([command, "--port", port, "--locale", "zh"], { cwd });
    expect(chinese.err).toMatch(chineseFailure("MPTS5002"));
    expect([english.code, chinese.code]).toEqual([3, 3]);
    expect(filesIn(cwd)).toEqual(["main.ts"]);
  });

  test("with a file that is no serial port", async () => {
    const cwd = makeFolder(program);
    const { code, err } = await mpts([command, "--port", path.join(cwd, "main.ts")], { cwd });
    expect(err).toMatch(/^error MPTS5005: .*\n {2}.*\n$/);
    expect(code).toBe(3);
  });

  test("with a socket on which nobody listens", async () => {
    const cwd = makeFolder(program);
    const port = `socket://127.0.0.1:${await deadPort()}`;
    const english = await mpts([command, "--port", port], { cwd });
    expect(english.err).toMatch(/^error MPTS5006: .*\n {2}.*\n$/);
    expect(english.err).toContain(port);
    const chinese = await mpts([command, "--port", port, "--locale", "zh"], { cwd });
    expect(chinese.err).toMatch(chineseFailure("MPTS5006"));
    expect([english.code, chinese.code]).toEqual([3, 3]);
    expect(filesIn(cwd)).toEqual(["main.ts"]);
  });
});

describe("mpts flash and mpts run", () => {
  const commands = ["flash", "run"] as const;

  test("give up by themselves on a port that never answers", async () => {
    const cwd = makeFolder(program);
    const port = `socket://127.0.0.1:${await listen(() => undefined)}`;
    const [flash, run, chinese] = await Promise.all([
      mpts(["flash", "--port", port], { cwd }),
      mpts(["run", "--port", port], { cwd }),
      mpts(["flash", "--port", port, "--locale", "zh"], { cwd }),
    ]);
    const english = /^error MPTS5011: .*does not answer.*\n {2}.*reset button.*\n$/;
    expect(flash.err).toMatch(english);
    expect(run.err).toMatch(english);
    expect(chinese.err).toMatch(chineseFailure("MPTS5011"));
    expect([flash.code, run.code, chinese.code]).toEqual([3, 3, 3]);
    expect(filesIn(cwd)).toEqual(["main.ts"]);
  });

  test("say so when what is there only sends back what it is sent", async () => {
    const cwd = makeFolder(program);
    const port = `socket://127.0.0.1:${await listen((socket) => socket.pipe(socket))}`;
    const outcomes = await Promise.all(commands.map((command) => mpts([command, "--port", port], { cwd })));
    for (const { code, err } of outcomes) {
      expect(err).toMatch(/^error MPTS5013: .*\n {2}.*\n$/);
      expect(code).toBe(3);
    }
    expect(filesIn(cwd)).toEqual(["main.ts"]);
  });

  test("say so when the connection is closed at once", async () => {
    const cwd = makeFolder(program);
    const port = `socket://127.0.0.1:${await listen((socket) => socket.end())}`;
    const outcomes = await Promise.all(commands.map((command) => mpts([command, "--port", port], { cwd })));
    for (const { code, err } of outcomes) {
      expect(err).toMatch(/^error MPTS5008: .*\n {2}.*\n$/);
      expect(code).toBe(3);
    }
  });
});

test("mpts monitor shows what arrives, sends nothing, and ends when the connection does", async () => {
  let sent = "";
  const port = await listen((socket) => {
    socket.on("data", (piece) => (sent += piece.toString()));
    socket.write("你好\r\n");
    setTimeout(() => socket.end("bye\r\n"), 200);
  });
  const { code, out, err } = await mpts(["monitor", "--port", `socket://127.0.0.1:${port}`], {
    cwd: makeFolder(),
  });
  expect({ code, out, err, sent }).toEqual({ code: 0, out: "你好\r\nbye\r\n", err: "", sent: "" });
});

test.each(["SIGINT", "SIGTERM"] as const)("%s leaves mpts monitor with exit code 0", async (signal) => {
  const port = await listen((socket) => socket.write("ready"));
  const { code, out } = await mpts(["monitor", "--port", `socket://127.0.0.1:${port}`], {
    cwd: makeFolder(),
    signalAt: { stream: "out", text: "ready", signal },
  });
  expect({ code, out }).toEqual({ code: 0, out: "ready" });
});

test.each([
  ["--sim-wifi", ["--sim-wifi", "home:12345678"]],
  ["--screen", ["--screen"]],
])("%s is for the virtual board only", async (option, args) => {
  const cwd = makeFolder(program);
  const { code, err } = await mpts(["run", "--port", "COM3", ...args], { cwd });
  expect(err).toContain("error MPTS7018: ");
  expect(err).toContain(option);
  expect(code).toBe(2);
});

test("a network without a password mark is wrong use, and no board is made for it", async () => {
  const cwd = makeFolder(program);
  const { code, err } = await mpts(["monitor", "--port", "sim", "--sim-wifi", "home"], { cwd });
  expect(err).toMatch(/^error MPTS7011: .*"home".*\n {2}.*--sim-wifi.*\n$/);
  expect(code).toBe(2);
  expect(filesIn(cwd)).toEqual(["main.ts"]);
});

test("mpts devices answers on a machine without boards", async () => {
  const { code, err } = await mpts(["devices"], { cwd: makeFolder() });
  expect(err).toBe("");
  expect(code).toBe(0);
});
