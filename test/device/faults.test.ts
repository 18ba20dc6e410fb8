// A bad wire under the upload, and ports that are no board: never a broken program, never a false success, never a hang.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { flash, LinkError, runProgram, type BoardFile, type Transport } from "../../device/index.js";
import { fastClock, faultyTransport, noise, oddDevice, seeded, unpacedClock } from "./support/faults.js";
import type { VirtualBoard } from "../../simulator/index.js";
import type { TestBoard } from "./support/test-board.js";
import { bootVirtualBoard } from "./support/virtual.js";

const file = (path: string, contents: string | Uint8Array): BoardFile => ({
  path,
  contents: Buffer.from(contents),
});
const oldMain = "print('the old program')\n";
const newMain = "print('the new program')\n# 中文注释\n".repeat(40);
const newFiles = [file("helper.py", "x = 1\n".repeat(30)), file("main.py", newMain)];

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("a bad wire", () => {
  let board: TestBoard;
  let clear: () => void;
  let device: VirtualBoard;
  beforeAll(async () => {
    ({ board, clear, device } = await bootVirtualBoard());
  });
  afterAll(async () => {
    await board.close();
  });
  const send = (transport: Transport, files: readonly BoardFile[]): Promise<unknown> =>
    flash({ transport, files, clock: unpacedClock, reset: false });
  const mainOnBoard = async (): Promise<string> =>
    Buffer.from((await board.read("main.py")) ?? []).toString();

  it("cut at any byte leaves the old program or the new one, and the next upload repairs the rest", async () => {
    const begin = async (): Promise<void> => {
      clear();
      await board.put("main.py", Buffer.from(oldMain));
    };
    await begin();
    const whole = faultyTransport(board.transport, {});
    await send(whole, newFiles);
    const length = whole.sent();
    const random = seeded(20_26);
    const seen = new Set<string>();
    const spread = Array.from({ length: 6 }, (_, index) => Math.floor(((index + random()) / 6) * length));
    // The end, where the files take their places and are looked at a last time, more closely.
    const end = [600, 350, 100, 40].map((before) => length - before);
    for (const cutAfter of [...spread, ...end]) {
      await begin();
      const failure = await failureOf(send(faultyTransport(board.transport, { cutAfter }), newFiles));
      const main = await mainOnBoard();
      expect([oldMain, newMain], `cut after ${cutAfter} of ${length}`).toContain(main);
      if (failure) expect(failure).toBeInstanceOf(LinkError);
      else expect(main).toBe(newMain);
      seen.add(main);
      await send(board.transport, newFiles);
      expect(await mainOnBoard()).toBe(newMain);
      expect((await board.list()).filter((path) => path.includes("mpts-"))).toEqual([]);
      expect(Buffer.from((await board.read("main_backup.py")) ?? []).toString()).toBe(oldMain);
    }
    // Otherwise the cuts were not where they matter.
    expect(seen).toEqual(new Set([oldMain, newMain]));
  }, 300_000);

  for (const [direction, rate] of [
    ["toBoard", 1 / 300],
    ["fromBoard", 1 / 1000],
  ] as const) {
    it(`that damages one byte in ${Math.round(1 / rate)} (${direction}): success means success`, async () => {
      for (let seed = 1; seed <= 3; seed++) {
        clear();
        await board.put("main.py", Buffer.from(oldMain));
        const wire = faultyTransport(board.transport, { [direction]: noise(seeded(seed), rate) });
        const failure = await failureOf(send(wire, newFiles));
        if (failure) {
          expect(failure, `seed ${seed}`).toBeInstanceOf(LinkError);
          expect([oldMain, newMain], `seed ${seed}`).toContain(await mainOnBoard());
        } else {
          expect(await mainOnBoard(), `seed ${seed}`).toBe(newMain);
          expect(Buffer.from((await board.read("helper.py")) ?? [])).toEqual(newFiles[0]?.contents);
        }
      }
    }, 300_000);
  }

  it("and a board that resets half-way: the old program is there, and the user is told", async () => {
    clear();
    await board.put("main.py", Buffer.from(oldMain));
    let reset: Promise<void> | undefined;
    const failure = await failureOf(
      flash({
        transport: board.transport,
        clock: unpacedClock,
        files: newFiles,
        onProgress: ({ file: path }) => {
          if (path === "main.py") reset ??= device.hardReset();
        },
      }),
    );
    await reset;
    expect(failure).toMatchObject({ code: "MPTS5031" });
    expect(await mainOnBoard()).toBe(oldMain);
  }, 120_000);

  it("stopped by the user while the files take their places: they all do", async () => {
    clear();
    await board.put("main.py", Buffer.from(oldMain));
    const stop = new AbortController();
    let sent = "";
    const watched = faultyTransport(board.transport, {
      toBoard: (bytes) => {
        sent = (sent + Buffer.from(bytes).toString("latin1")).slice(-400);
        if (sent.includes("_o.rename(t,p)")) stop.abort();
        return bytes;
      },
    });
    const work = flash({ transport: watched, clock: unpacedClock, files: newFiles, signal: stop.signal });
    await failureOf(work);
    expect(stop.signal.aborted).toBe(true);
    expect(await mainOnBoard()).toBe(newMain);
    expect(Buffer.from((await board.read("helper.py")) ?? [])).toEqual(newFiles[0]?.contents);
    expect((await board.list()).filter((path) => path.includes("mpts-"))).toEqual([]);
  }, 120_000);

  it("never runs another program than the one sent", async () => {
    const program = `total = 0\nfor i in range(10):\n    total += i\nprint('total', total)\n${"# filler\n".repeat(200)}`;
    for (let seed = 1; seed <= 3; seed++) {
      const printed: Buffer[] = [];
      const report = await failureOf(
        runProgram({
          transport: faultyTransport(board.transport, { toBoard: noise(seeded(seed), 1 / 600) }),
          clock: unpacedClock,
          files: [file("main.py", program)],
          entry: "main.py",
          onOutput: (bytes) => printed.push(Buffer.from(bytes)),
        }).then((done) => {
          expect(done, `seed ${seed}`).toEqual({ outcome: "finished" });
        }),
      );
      if (report) expect(report, `seed ${seed}`).toBeInstanceOf(LinkError);
      else expect(Buffer.concat(printed).toString()).toMatch(/^total 45\r*\n$/);
    }
  }, 300_000);
});

describe("a port that is no board", () => {
  const nothing = new Uint8Array();
  const attempt = (transport: Transport): Promise<unknown> =>
    failureOf(flash({ transport, files: [file("main.py", "")], clock: fastClock(20) }));

  it("never answers", async () => {
    expect(await attempt(oddDevice("/dev/silent", () => nothing))).toMatchObject({
      code: "MPTS5011",
      parameters: { port: "/dev/silent" },
    });
  });

  it("echoes", async () => {
    expect(await attempt(oddDevice("/dev/echo", (bytes) => bytes))).toMatchObject({ code: "MPTS5013" });
  });

  it("sends noise", async () => {
    const random = seeded(7);
    const device = oddDevice("/dev/noise", () =>
      Uint8Array.from({ length: 80 }, () => Math.floor(random() * 256)),
    );
    expect(await attempt(device)).toMatchObject({ code: "MPTS5012" });
  });

  it("prints on whatever it is sent", async () => {
    const device = oddDevice("/dev/talker", () => Buffer.from("temperature 21.5\r\n"));
    expect(await attempt(device)).toMatchObject({ code: "MPTS5014" });
  });

  it("shows a prompt and says OK to everything, but computes nothing", async () => {
    const device = oddDevice("/dev/parrot", (bytes) =>
      Buffer.from(bytes.includes(1) ? "\r\nraw REPL; CTRL-B to exit\r\n>" : "OK\x04\x04>"),
    );
    expect(await attempt(device)).toBeInstanceOf(LinkError);
  });

  it("takes no bytes at all", async () => {
    const device: Transport = {
      name: "/dev/stuck",
      open: async () => ({
        ...(await oddDevice("", () => nothing).open()),
        write: () => new Promise<void>(() => undefined),
      }),
    };
    expect(await attempt(device)).toMatchObject({ code: "MPTS5011" });
  });
});
