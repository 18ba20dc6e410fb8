// The commands on the virtual board: the same road as to hardware, with exit codes, files and screen.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, makeFolder, mpts } from "./run-mpts.js";

const unix = (text: string) => text.replaceAll("\r", "");

describe("mpts run --port sim", () => {
  test("prints what the program prints on stdout, the screen on stderr, and ends with 0", async () => {
    const cwd = makeFolder({
      "main.ts": [
        'import { oled } from "mpython";',
        'console.log("你好");',
        'oled.DispChar("hi", 0, 0);',
        "oled.show();",
        "",
      ].join("\n"),
    });
    const { code, out, err } = await mpts(["run", "--port", "sim"], { cwd });
    expect(unix(out)).toBe("你好\n");
    const lines = err.split("\n");
    expect(lines[0]).toBe(`+${"-".repeat(128)}+`);
    expect(lines.slice(1, 33).every((line) => /^\|.{128}\|$/u.test(line))).toBe(true);
    expect(err).toContain("█");
    expect(code).toBe(0);
  });

  test("leaves no program in the board's files", async () => {
    const cwd = makeFolder({ "main.ts": 'console.log("x");\n' });
    await mpts(["run", "--port", "sim"], { cwd });
    expect(filesIn(cwd)).toEqual([".mpts/.gitignore", "main.ts"]);
  });

  test("ends with 1 and the traceback when the program raises", async () => {
    const cwd = makeFolder({
      "main.ts": 'console.log("before");\nfunction fail(): void {\n  throw new Error("boom");\n}\nfail();\n',
    });
    const { code, out, err } = await mpts(["run", "--port", "sim"], { cwd });
    expect(unix(out)).toBe("before\n");
    expect(err).toMatch(
      /^Traceback \(most recent call last\):\n {2}File "main.py", line \d+ \(main\.ts:5:1\), in <module>\n/,
    );
    expect(err).toMatch(/\n {2}File "main.py", line \d+ \(main\.ts:3:3\), in fail\n/);
    expect(err).toContain("boom");
    expect(err).toMatch(/\nerror MPTS7019: .*\n {2}.*\n$/);
    expect(code).toBe(1);
  });

  test("Ctrl-C stops an endless program and is no failure", async () => {
    const cwd = makeFolder({
      "main.ts":
        'import { sleep_ms } from "mpython";\nconsole.log("started");\nwhile (true) {\n  sleep_ms(20);\n}\n',
    });
    const { code, out, err } = await mpts(["run", "--port", "sim"], {
      cwd,
      signalAt: { stream: "out", text: "started", signal: "SIGINT" },
    });
    expect(unix(out)).toBe("started\n");
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test("a program with errors never reaches the board", async () => {
    const cwd = makeFolder({ "main.ts": 'const count: number = "three";\n' });
    const { code, out, err } = await mpts(["run", "--port", "sim"], { cwd });
    expect(err).toMatch(/^main\.ts:1:7 - error TS2322: /);
    expect(out).toBe("");
    expect(code).toBe(1);
    expect(filesIn(cwd)).toEqual(["main.ts"]);
  });

  test("the networks are those of package.json and --sim-wifi", async () => {
    const program = (ssid: string) =>
      `import { wifi } from "mpython";\nconst net = new wifi();\nnet.connectWiFi("${ssid}", "12345678");\n`;
    const cwd = makeFolder({
      "package.json": JSON.stringify({
        mpts: { sim: { networks: [{ ssid: "school", password: "12345678" }] } },
      }),
      "school.ts": program("school"),
      "home.ts": program("home"),
    });
    const school = await mpts(["run", "school.ts", "--port", "sim"], { cwd });
    expect(school.out).toContain("WiFi(school,");
    const absent = await mpts(["run", "home.ts", "--port", "sim"], { cwd });
    expect(absent.code).toBe(1);
    const added = await mpts(["run", "home.ts", "--port", "sim", "--sim-wifi", "home:12345678"], { cwd });
    expect(added.out).toContain("WiFi(home,");
    expect(added.code).toBe(0);
  });
});

describe("mpts flash --port sim", () => {
  const hello = { "main.ts": 'console.log("hello from flash");\n' };

  test("puts the program on the board, one plain line a file, and says how to go on", async () => {
    const cwd = makeFolder(hello);
    const { code, out, err } = await mpts(["flash", "--port", "sim"], { cwd });
    expect(err).toMatch(/^(\[\d\/\d\] \S+\n)*\[\d\/\d\] main\.py\n$/);
    expect(out).toMatch(/^flashed: 1 file written \(\d+ bytes\), 0 unchanged\n.*mpts monitor --port sim\n$/);
    expect(code).toBe(0);
    expect(readFileSync(path.join(cwd, ".mpts", "board", "main.py"), "utf8")).toContain(
      'print("hello from flash")',
    );
    expect(existsSync(path.join(cwd, "build"))).toBe(false);
  });

  test("sends nothing the second time; then mpts monitor boots the board and runs it", async () => {
    const cwd = makeFolder(hello);
    await mpts(["flash", "--port", "sim"], { cwd });
    const again = await mpts(["flash", "--port", "sim", "--locale", "zh"], { cwd });
    expect(again.err).toBe("");
    expect(again.out).toMatch(/^烧录完成：写入 0 个文件（0 字节），1 个未变\n/);
    const watched = await mpts(["monitor", "--port", "sim"], {
      cwd,
      signalAt: { stream: "out", text: ">>>", signal: "SIGINT" },
    });
    expect(unix(watched.out)).toContain("\nhello from flash\n");
    expect(watched.code).toBe(0);
  });

  test("keeps a main.py that mpts did not write, and says so", async () => {
    const cwd = makeFolder({ ...hello, ".mpts/board/main.py": "print('mine')\n" });
    const { code, err } = await mpts(["flash", "--port", "sim"], { cwd });
    const kept = /kept as (\S+\.py)/.exec(err)?.[1] ?? "";
    expect(readFileSync(path.join(cwd, ".mpts", "board", kept), "utf8")).toBe("print('mine')\n");
    expect(code).toBe(0);
  });

  test("Ctrl-C before it is done ends with 130 and leaves the old program", async () => {
    const filler = Array.from({ length: 400 }, (_each, index) => `console.log("line ${index}");`).join("\n");
    const cwd = makeFolder({ "main.ts": filler, ".mpts/board/main.py": "print('mine')\n" });
    const { code, err } = await mpts(["flash", "--port", "sim"], {
      cwd,
      signalAt: { stream: "err", text: "main.py", signal: "SIGINT" },
    });
    expect(err).toMatch(/\nerror MPTS5028: .*\n {2}.*\n$/);
    expect(code).toBe(130);
    expect(readFileSync(path.join(cwd, ".mpts", "board", "main.py"), "utf8")).toBe("print('mine')\n");
  });
});
