// The progress of a transfer: plain lines in a pipe, a bar with rate and time left on a terminal.
import { expect, test } from "vitest";
import { makeProgress } from "../../cli/render/progress.js";
import { displayWidth } from "../../cli/render/width.js";

function recorder(isTTY: boolean, columns = 100) {
  let time = 0;
  let text = "";
  const progress = makeProgress({
    stream: { isTTY, columns, write: (piece) => (text += piece) },
    now: () => time,
    timeLeft: (left) => `${left} left`,
  });
  const update = (milliseconds: number, file: string, fileIndex: number, sentBytes: number) => {
    time = milliseconds;
    progress.update({ file, fileIndex, fileCount: 2, sentBytes, totalBytes: 4096 });
  };
  return { progress, update, written: () => text };
}

test("a pipe gets one line a file, however many steps there are, and no control characters", () => {
  const { progress, update, written } = recorder(false);
  for (const sent of [0, 512, 1024]) update(sent, "main.py", 0, sent);
  progress.line("kept main.py as main.py.bak");
  for (const sent of [1024, 4096]) update(sent, "lib/伙伴.py", 1, sent);
  progress.end();
  expect(written()).toBe("[1/2] main.py\nkept main.py as main.py.bak\n[2/2] lib/伙伴.py\n");
});

test("a terminal gets a bar with share, bytes, rate and time left", () => {
  const { progress, update, written } = recorder(true);
  update(0, "main.py", 0, 0);
  update(1000, "main.py", 0, 1024);
  expect(written().split("\r\u001B[K").at(-1)).toBe(
    "[1/2] main.py [########......................]  25%  1.0/4.0 KB  1.0 KB/s  0:03 left",
  );
  progress.line("a notice");
  expect(written()).toMatch(/a notice\n\[1\/2\] main\.py \[#/);
  update(4000, "main.py", 1, 4096);
  expect(written()).toContain("100%");
  progress.end();
  expect(written().endsWith("\r\u001B[K")).toBe(true);
  const before = written();
  update(5000, "main.py", 1, 4096);
  expect(written()).toBe(before);
});

test("the bar is not redrawn for every byte", () => {
  const { update, written } = recorder(true);
  for (let sent = 0; sent < 1000; sent++) update(sent / 100, "main.py", 0, sent);
  expect(written().split("\r").length - 1).toBe(1);
});

test.each([20, 40, 60, 80])("the bar fits a terminal of %i columns where its numbers do", (columns) => {
  const { update, written } = recorder(true, columns);
  update(1000, "一个很长的文件名.py", 0, 1024);
  const line = written().replace("\r\u001B[K", "");
  expect(displayWidth(line)).toBeLessThan(Math.max(columns, 48));
});
