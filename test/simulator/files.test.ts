// The virtual board's flash: a folder of this machine, durable, closed to the outside, with LittleFS's manners.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { boot, bootToPrompt, CTRL_D, PROMPT, temporaryFolder } from "./bench.js";

describe("files", () => {
  test("that the board writes are in the folder, and what is in the folder the board reads", async () => {
    const bench = await bootToPrompt({ "old.txt": "旧\n", "lib/deep/data.bin": "x" });
    const { output, error } = await bench.run(
      [
        "import os",
        "print(open('old.txt').read(), sorted(os.listdir('/')), os.listdir('lib/deep'))",
        "with open('/new.txt', 'w') as f:",
        "    f.write('新\\n')",
        "os.mkdir('made')",
        "with open('made/b', 'wb') as f:",
        "    f.write(bytes(range(256)))",
        "with open('made/b', 'ab') as f:",
        "    f.write(b'end')",
        "with open('made/b', 'rb') as f:",
        "    f.seek(250)",
        "    print(f.read())",
      ].join("\n"),
    );
    expect(error).toBe("");
    expect(output).toBe("旧\r\n ['lib', 'old.txt'] ['data.bin']\r\nb'\\xfa\\xfb\\xfc\\xfd\\xfe\\xffend'\r\n");
    expect(readFileSync(path.join(bench.folder, "new.txt"), "utf8")).toBe("新\n");
    expect(readFileSync(path.join(bench.folder, "made/b"))).toHaveLength(259);
  });

  test("appear when they are closed: until then a power cut leaves the old ones", async () => {
    const bench = await bootToPrompt({ "main.txt": "old" });
    await bench.run("f = open('main.txt', 'w')\nf.write('new')");
    expect(readFileSync(path.join(bench.folder, "main.txt"), "utf8")).toBe("old");
    await bench.board.hardReset();
    await bench.read(PROMPT);
    expect(await bench.line("open('main.txt').read()")).toBe("'old'\r\n");
    await bench.run("f = open('main.txt', 'w')\nf.write('new')\nf.close()");
    expect(readFileSync(path.join(bench.folder, "main.txt"), "utf8")).toBe("new");
    expect(readdirSync(bench.folder)).toEqual(["main.txt"]);
  });

  test("are stored by flush() and by a soft reset too", async () => {
    const bench = await bootToPrompt();
    await bench.run("f = open('a', 'w')\nf.write('one')\nf.flush()");
    expect(readFileSync(path.join(bench.folder, "a"), "utf8")).toBe("one");
    await bench.run("f.write(' two')");
    bench.send(CTRL_D);
    await bench.read(PROMPT);
    expect(readFileSync(path.join(bench.folder, "a"), "utf8")).toBe("one two");
  });

  test("are renamed over existing ones, removed, and listed as on the board", async () => {
    const bench = await bootToPrompt({
      "a.tmp": "new",
      "a.py": "old",
      "gone.txt": "x",
      "folder/inside": "x",
    });
    const { output, error } = await bench.run(
      [
        "import uos",
        "print(uos.stat('a.py')[6], uos.stat('folder')[0] == 0x4000)",
        "uos.rename('a.tmp', 'a.py')",
        "uos.remove('gone.txt')",
        "for name in ('nothing', 'folder'):",
        "    try:",
        "        uos.remove(name)",
        "    except OSError as e:",
        "        print(name, e)",
        "uos.remove('folder/inside')",
        "uos.rmdir('folder')",
        "uos.mkdir('empty')",
        "uos.remove('empty')",
        "print(list(uos.ilistdir()), open('a.py').read())",
        "uos.rename('a.py', 'b.py')",
        "print(uos.listdir(), open('b.py').read())",
      ].join("\n"),
    );
    expect(error).toBe("");
    expect(output.split("\r\n")).toEqual([
      "3 True",
      "nothing [Errno 2] ENOENT",
      "folder 39",
      "[('a.py', 32768, 0, 3)] new",
      "['b.py'] new",
      "",
    ]);
    expect(readdirSync(bench.folder)).toEqual(["b.py"]);
  });

  test("are reached from the current folder, which os.chdir changes", async () => {
    const bench = await bootToPrompt({ "d/x": "in d" });
    const { output, error } = await bench.run(
      "import os\nprint(os.getcwd())\nos.chdir('d')\nprint(os.getcwd(), os.listdir(), open('x').read())\n" +
        "open('y', 'w').close()\nos.chdir('..')\nprint(os.getcwd(), os.listdir('d'), os.listdir())",
    );
    expect({ output, error }).toEqual({
      output: "/\r\n/d ['x'] in d\r\n/ ['x', 'y'] ['d']\r\n",
      error: "",
    });
  });

  test("cannot be opened when they are folders, nor made under a file", async () => {
    const bench = await bootToPrompt({ "d/x": "x" });
    expect(await bench.line("open('d')")).toContain("OSError: [Errno 21] EISDIR");
    expect(await bench.line("open('d/x/y', 'w')")).toContain("OSError: ");
    expect(await bench.line("import os; os.mkdir('d')")).toContain("OSError: [Errno 17] EEXIST");
  });

  test("removed or replaced while they are open do not come back", async () => {
    const bench = await bootToPrompt({ a: "a", b: "b" });
    await bench.run(
      "import os\nf = open('a', 'w')\nf.write('lost')\nos.remove('a')\nf.close()\n" +
        "g = open('b', 'w')\ng.write('lost')\nh = open('c', 'w')\nh.write('kept')\nh.close()\nos.rename('c', 'b')\ng.close()",
    );
    expect(readdirSync(bench.folder)).toEqual(["b"]);
    expect(readFileSync(path.join(bench.folder, "b"), "utf8")).toBe("kept");
  });

  // The firmware has no name for this number (py/moduerrno.c), so neither has its message.
  test("are refused with ENOSPC when 2 MB are full, and the board goes on", async () => {
    const bench = await bootToPrompt();
    const { output } = await bench.run(
      [
        "import os",
        "print(os.statvfs('/')[0] * os.statvfs('/')[2])",
        "f = open('big', 'wb')",
        "n = 0",
        "try:",
        "    while True:",
        "        n += f.write(bytes(4096))",
        "except OSError as e:",
        "    print(e, n > 2000000, n < 2097152)",
        "f.close()",
        "print(os.statvfs('/')[3])",
        "os.remove('big')",
        "print(os.statvfs('/')[3] > 500)",
      ].join("\n"),
    );
    expect(output).toBe("2097152\r\n28 True True\r\n0\r\nTrue\r\n");
  });
});

describe("what is outside the folder", () => {
  test("cannot be reached by any path", async () => {
    const outside = temporaryFolder();
    writeFileSync(path.join(outside, "secret.txt"), "secret");
    const bench = await bootToPrompt();
    symlinkSync(outside, path.join(bench.folder, "link"));
    symlinkSync(path.join(outside, "secret.txt"), path.join(bench.folder, "file-link"));
    const paths = [
      `/..${outside}/secret.txt`,
      `../../../../../../../..${outside}/secret.txt`,
      `${outside}/secret.txt`,
      "link/secret.txt",
      "file-link",
      "/.weak/../../etc/passwd",
    ];
    const { output, error } = await bench.run(
      [
        "import os",
        `paths = ${JSON.stringify(paths)}`,
        "for p in paths:",
        "    for attempt in (open, os.stat, lambda p: open(p, 'w'), os.remove):",
        "        try:",
        "            attempt(p)",
        "            print('reached', p)",
        "        except OSError:",
        "            pass",
        "for p in ('../../escaped', 'link/escaped', '/..//escaped'):",
        "    try:",
        "        open(p, 'w').close()",
        "        os.mkdir(p + '.d')",
        "    except OSError:",
        "        pass",
        "print(sorted(os.listdir()), os.listdir('..'), os.listdir('/../..'))",
        "os.mkdir('in')",
        "os.chdir('in')",
        "os.chdir('../../..')",
        "for p in ('etc', 'dev', 'firmware', '../firmware/mpython.py'):",
        "    try:",
        "        os.stat(p)",
        "        print('reached', p)",
        "    except OSError:",
        "        pass",
      ].join("\n"),
    );
    expect(error).toBe("");
    expect(output).toContain("[] [] []");
    expect(output).not.toContain("reached");
    expect(output).not.toContain("link");
    expect(readFileSync(path.join(outside, "secret.txt"), "utf8")).toBe("secret");
    expect(readdirSync(outside)).toEqual(["secret.txt"]);
    expect(existsSync(path.join(bench.folder, "..", "escaped"))).toBe(false);
    expect(existsSync(path.join(bench.folder, "..", "..", "escaped"))).toBe(false);
  });

  test("cannot be reached through JavaScript", async () => {
    const bench = await bootToPrompt();
    const attempts = [
      "import js; js.process",
      "import js; js.eval('1')",
      "import usocket; usocket._board.sleep.constructor",
      "import usocket; usocket._board.constructor",
      "import usocket; usocket._board.__proto__",
      "import jsffi, js; jsffi.to_js(js).process",
    ];
    for (const attempt of attempts) {
      expect(await bench.line(attempt)).toMatch(/AttributeError|ImportError|TypeError/);
    }
  });
});

describe("importing", () => {
  test("finds the user's modules and packages in / and /lib", async () => {
    const bench = await bootToPrompt({
      "mine.py": "value = 1\n",
      "lib/theirs.py": "value = 2\n",
      "pack/__init__.py": "from pack.part import value\n",
      "pack/part.py": "value = 3\n",
    });
    expect(
      (await bench.run("import mine, theirs, pack\nprint(mine.value, theirs.value, pack.value)")).output,
    ).toBe("1 2 3\r\n");
  });

  test("prefers a file to `socket`, `time`, `json`, but never to `mpython` or the modules with u", async () => {
    const own = "mine = True\n";
    const names = [
      "socket",
      "time",
      "json",
      "os",
      "mpython",
      "usocket",
      "utime",
      "uos",
      "machine",
      "network",
    ];
    const bench = await bootToPrompt(Object.fromEntries(names.map((name) => [`${name}.py`, own])));
    const { output } = await bench.run(
      `for name in ${JSON.stringify(names)}:\n    print(name, hasattr(__import__(name), 'mine'))`,
    );
    expect(output.trim().split("\r\n")).toEqual([
      "socket True",
      "time True",
      "json True",
      "os True",
      "mpython False",
      "usocket False",
      "utime False",
      "uos False",
      "machine False",
      "network False",
    ]);
  });

  test("has what a link tool uses, under the names the board has for it", async () => {
    const bench = await bootToPrompt();
    const { output, error } = await bench.run(
      [
        "import uhashlib, ubinascii, uos, ujson, ustruct, utime, uzlib, uio, ure, uerrno, ucollections, urandom, uheapq",
        "print(ubinascii.hexlify(uhashlib.sha256(b'abc').digest())[:8], ubinascii.a2b_base64(b'5L2g').decode())",
        "print(uzlib.decompress(ubinascii.a2b_base64(b'eJzLSM3JyQcABiwCFQ==')))",
        "import hashlib, binascii, os, json, struct, time, zlib, io, re, errno, random",
        "print(time.sleep is utime.sleep, os.rename is uos.rename)",
      ].join("\n"),
    );
    expect(error).toBe("");
    expect(output).toBe("b'ba7816bf' 你\r\nb'hello'\r\nTrue True\r\n");
  });

  test.each(["uasyncio", "asyncio", "datetime", "pathlib", "music", "servo", "_thread"])(
    "says plainly that `%s` is not there",
    async (name) => {
      const bench = await bootToPrompt();
      expect(await bench.line(`import ${name}`)).toContain(`ImportError: no module named '${name}'\r\n`);
    },
  );
});

test("the folder is made when it is missing, with all above it", async () => {
  const folder = path.join(temporaryFolder(), "a", "b");
  const bench = await boot({}, { files: folder });
  await bench.read(PROMPT);
  await bench.run("open('x', 'w').close()");
  expect(readdirSync(folder)).toEqual(["x"]);
  mkdirSync(path.join(folder, "y"));
  expect(await bench.line("import os; sorted(os.listdir())")).toBe("['x', 'y']\r\n");
});
