// The parts of the link that need no board: port names, the list of devices, the output's end, names, the manifest.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkFiles } from "../../device/board/module-names.js";
import { bytesLiteral, stringLiteral } from "../../device/board/python-literal.js";
import { deviceInfo } from "../../device/discovery/list-devices.js";
import { listLinuxPorts } from "../../device/discovery/linux-ports.js";
import { chooseDevice, deviceMessages, LinkError, listDevices, openPort } from "../../device/index.js";
import { OutputSplitter } from "../../device/repl/output-splitter.js";
import { backupPath } from "../../device/sync/backup.js";
import { isOurs, nextManifest, parseManifest, writeManifest } from "../../device/sync/manifest.js";

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof LinkError ? error.code : String(error);
  }
};

describe("openPort", () => {
  it.each(["/dev/ttyUSB0", "COM3", "\\\\.\\COM12", "socket://127.0.0.1:2217", "socket://[::1]:23"])(
    "takes %s",
    (port) => expect(openPort(port).name).toBe(port),
  );
  it.each([
    "",
    "ttyUSB0",
    "COM",
    "socket://",
    "socket://host",
    "socket://host:0",
    "socket://host:99999",
    "http://a:1",
  ])("refuses %j", (port) => expect(codeOf(() => openPort(port))).toBe("MPTS5001"));
  it("tells a missing port from a file that is no port", async () => {
    await expect(openPort("/dev/does-not-exist").open()).rejects.toMatchObject({ code: "MPTS5002" });
    await expect(openPort("/dev/null").open()).rejects.toMatchObject({ code: "MPTS5005" });
  });
});

describe("the list of devices", () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  /** A kernel tree with the given ports; `usb` is what the USB device above the port says. */
  function fakeSys(ports: Record<string, { usb?: Record<string, string>; type?: string }>): string {
    const sys = mkdtempSync(path.join(tmpdir(), "mpts-sys-"));
    folders.push(sys);
    for (const [name, { usb, type }] of Object.entries(ports)) {
      const device = path.join(sys, "devices", name, "usb1", "1-1", "1-1:1.0", name);
      const tty = path.join(sys, "class/tty", name);
      mkdirSync(device, { recursive: true });
      mkdirSync(tty, { recursive: true });
      for (const [key, value] of Object.entries(usb ?? {}))
        writeFileSync(path.join(device, "../..", key), value + "\n");
      if (type) writeFileSync(path.join(tty, "type"), type + "\n");
      symlinkSync(device, path.join(tty, "device"));
    }
    mkdirSync(path.join(sys, "class/tty/tty1"), { recursive: true });
    return sys;
  }

  it("reads the kernel's tree", async () => {
    const sys = fakeSys({
      ttyACM0: { usb: { idVendor: "1a86", idProduct: "55d4", manufacturer: "wch.cn", serial: "0001" } },
      ttyS0: { type: "4" },
      ttyS1: { type: "0" },
    });
    expect(await listLinuxPorts(sys)).toEqual([
      {
        path: "/dev/ttyACM0",
        vendorId: "1a86",
        productId: "55d4",
        manufacturer: "wch.cn",
        serialNumber: "0001",
      },
      { path: "/dev/ttyS0" },
    ]);
    expect(await listLinuxPorts(path.join(sys, "nowhere"))).toEqual([]);
  });

  it("works on this machine, whatever it has", async () => {
    for (const device of await listDevices()) expect(device.path).toMatch(/^(\/dev\/|COM)/);
  });

  it("knows the chips of the boards", () => {
    expect(deviceInfo({ path: "a", vendorId: "10C4", productId: "EA60" })).toMatchObject({
      chip: "CP2104",
      vendorId: "10c4",
      likelyBoard: true,
    });
    expect(deviceInfo({ path: "a", vendorId: "303a", productId: "1001" }).chip).toBe("ESP32-S3 USB");
    expect(deviceInfo({ path: "a", vendorId: "046d", productId: "c31c" }).likelyBoard).toBe(false);
  });

  it("chooses the one board, and lists what was seen otherwise", () => {
    const board = deviceInfo({ path: "/dev/ttyACM0", vendorId: "1a86", productId: "55d4" });
    const other = deviceInfo({ path: "/dev/ttyUSB0", vendorId: "10c4", productId: "ea60" });
    const port = deviceInfo({ path: "/dev/ttyS0" });
    expect(chooseDevice([port, board])).toBe(board);
    expect(codeOf(() => chooseDevice([]))).toBe("MPTS5009");
    expect(() => chooseDevice([port])).toThrow(/\/dev\/ttyS0/);
    expect(() => chooseDevice([board, other])).toThrow(/2 boards.*ttyACM0 \(CH9102 1a86:55d4\).*ttyUSB0/);
  });
});

describe("the end of a program's output", () => {
  const split = (...pieces: string[]): { output: string; traceback: string | undefined } => {
    let output = "";
    let traceback: string | undefined;
    const splitter = new OutputSplitter((text) => (output += text));
    for (const piece of pieces) traceback ??= splitter.push(piece)?.traceback;
    return { output, traceback };
  };
  const failure = 'Traceback (most recent call last):\r\n  File "<stdin>", line 1\r\nValueError: x\r\n';

  it("is found wherever the pieces split", () => {
    const stream = `a\x04b\r\n\x04${failure}\x04>`;
    for (let at = 1; at < stream.length; at++) {
      expect(split(stream.slice(0, at), stream.slice(at))).toEqual({
        output: "a\x04b\r\n",
        traceback: failure,
      });
    }
    expect(split(...stream)).toEqual({ output: "a\x04b\r\n", traceback: failure });
  });
  it("may be without a traceback, or a line without frames", () => {
    expect(split("x\x04\x04>")).toEqual({ output: "x", traceback: "" });
    expect(split("x\x04MemoryError: \r\n\x04>")).toEqual({ output: "x", traceback: "MemoryError: \r\n" });
  });
  it("does not hold back what is only output", () => {
    expect(split("a\x04 b")).toEqual({ output: "a\x04 b", traceback: undefined });
    expect(split("a\x04b\nc")).toEqual({ output: "a\x04b\nc", traceback: undefined });
  });
});

describe("names on the board", () => {
  const check = (...paths: string[]): string | undefined =>
    codeOf(() => checkFiles(paths.map((one) => ({ path: one, contents: new Uint8Array() }))));
  it.each([
    "main.py",
    "lib/helper.py",
    "ui/time.py",
    "socket.txt",
    "中文.py",
    "/main.py",
    "Servo.py",
    "boot.py",
  ])("allows %s", (name) => expect(check(name)).toBeUndefined());
  it.each(["socket.py", "time.mpy", "lib/json.py", "os/__init__.py"])(
    "refuses %s: it would hide a module",
    (name) => expect(check(name)).toBe("MPTS5025"),
  );
  it.each(["mpython.py", "music.py", "umqtt/simple.py"])("refuses %s: it would be ignored", (name) =>
    expect(check(name)).toBe("MPTS5026"),
  );
  it.each([
    "",
    "../main.py",
    "a//b.py",
    "./a.py",
    "a\\b.py",
    "a\nb.py",
    ".mpts.json",
    "a.mpts-new",
    "x".repeat(125) + ".py",
  ])("refuses %j", (name) => expect(check(name)).toBe("MPTS5027"));
  it("refuses a file given twice", () => expect(check("a.py", "/a.py")).toBe("MPTS5027"));
});

describe("what travels", () => {
  it("is printable ASCII whatever it stands for", () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(bytesLiteral(all)).toMatch(/^[ -~]+$/);
    expect(bytesLiteral(Buffer.from("a'\\\n\x03é"))).toBe("b'a\\'\\\\\\n\\x03\\xc3\\xa9'");
    expect(stringLiteral("a'\\\n中😀")).toBe("'a\\'\\\\\\u000a\\u4e2d\\U0001f600'");
  });
});

describe("the manifest", () => {
  const [one, two, three] = ["1".repeat(64), "2".repeat(64), "3".repeat(64)] as const;
  it("survives the way to the board and back, and knows what an interrupted upload left", () => {
    const first = nextManifest(parseManifest(undefined), { "main.py": one }, {});
    const second = nextManifest(parseManifest(writeManifest(first)), { "main.py": two }, { "main.py": one });
    const read = parseManifest(writeManifest(second));
    expect([one, two, three].map((hash) => isOurs(read, "main.py", hash))).toEqual([true, true, false]);
    expect(isOurs(read, "constructor", one)).toBe(false);
  });
  it.each(["", "{", "[]", "null", '{"files":{"main.py":7}}'])(
    "owns nothing when it is damaged: %s",
    (text) => {
      expect(parseManifest(Buffer.from(text))).toEqual({ files: {}, before: {} });
    },
  );
});

describe("backups", () => {
  it("never take a name that is there", () => {
    expect(backupPath("main.py", new Set())).toBe("main_backup.py");
    expect(backupPath("lib/a.b.py", new Set(["a.b_backup.py", "a.b_backup_2.py"]))).toBe(
      "lib/a.b_backup_3.py",
    );
  });
});

describe("messages", () => {
  it.each(Object.entries(deviceMessages))("%s says the same in both languages", (_, message) => {
    const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect(places(message.zh)).toEqual(places(message.en));
    expect(places(message.fixZh)).toEqual(places(message.fixEn));
    for (const text of [message.zh, message.fixZh]) expect(text).toMatch(/[\u4e00-\u9fff]/);
  });
});
