// The fast road: raw-paste with its window, where the probe finds it, and only where it holds what it claims.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { flash, runProgram, type LinkNotice } from "../../device/index.js";
import { rawPasteTransport } from "./support/raw-paste.js";
import type { TestBoard } from "./support/test-board.js";
import { bootVirtualBoard } from "./support/virtual.js";

describe("a board with raw-paste", () => {
  let board: TestBoard;
  beforeAll(async () => {
    board = (await bootVirtualBoard()).board;
  });
  afterAll(async () => {
    await board.close();
  });
  const contents = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7) & 255));

  it("is sent to within its window", async () => {
    const report = { pastes: 0, overrun: 0 };
    const transport = rawPasteTransport(board.transport, report);
    const notices: LinkNotice[] = [];
    await flash({
      transport,
      files: [{ path: "data.bin", contents }],
      reset: false,
      onNotice: (notice) => notices.push(notice),
    });
    expect(Buffer.from((await board.read("data.bin")) ?? [])).toEqual(contents);
    expect(report.pastes).toBeGreaterThan(5);
    expect(report.overrun).toBe(0);
    // No notice of slow sending.
    expect(notices).toEqual([]);
    const printed: Uint8Array[] = [];
    const run = await runProgram({
      transport,
      files: [{ path: "main.py", contents: Buffer.from("print('pasted')\n1/0\n") }],
      entry: "main.py",
      onOutput: (bytes) => printed.push(bytes),
    });
    expect(run.outcome).toBe("failed");
    expect(run.traceback).toMatch(/^Traceback.*\n {2}File "main.py", line 2, in <module>\nZeroDivisionError/);
    expect(Buffer.concat(printed).toString()).toMatch(/^pasted\r*\n$/);
  });

  it("that claims it and then does not take code is sent to the slow way", async () => {
    const report = { pastes: 0, overrun: 0, claimOnly: true };
    const notices: LinkNotice[] = [];
    await flash({
      transport: rawPasteTransport(board.transport, report),
      files: [{ path: "main.py", contents: Buffer.from("print(1)\n") }],
      reset: false,
      onNotice: (notice) => notices.push(notice),
    });
    expect(Buffer.from((await board.read("main.py")) ?? []).toString()).toBe("print(1)\n");
    expect(report.pastes).toBe(1);
    expect(notices.map((notice) => notice.code)).toContain("MPTS5102");
  });
});
