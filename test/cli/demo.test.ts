// The demo: what a visitor sees first works by itself, to its end, in both languages.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import os from "node:os";
import { expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";

const leftovers = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith("mpts-demo-"));

test.each([
  ["en", "sent:     你好，掌控板\nreceived: 你好，掌控板\n", "Done.\n"],
  ["zh", "发送：你好，掌控板\n收到：你好，掌控板\n", "完成。\n"],
])(
  "in %s: the echoes are right, the board's output and screen are shown, nothing is left behind",
  (locale, echo, end) => {
    const before = leftovers();
    const { status, stdout, stderr } = spawnSync(process.execPath, [packageFile("dist/demo.js")], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], MPTS_LOCALE: locale },
    });
    expect(stderr).toMatch(/^(\[\d\/\d\] \S+\n)+$/);
    expect(stdout).toContain(echo);
    expect(stdout.replaceAll("\r", "")).toMatch(/\naccepting\.{5}\n\('[\d.]+', \d+\) connected\nhello\n/);
    expect(stdout).toContain("\nclose socket");
    expect(stdout.split("\n").filter((line) => /^\|.{128}\|$/u.test(line))).toHaveLength(32);
    expect(stdout.endsWith(end)).toBe(true);
    expect(status).toBe(0);
    expect(leftovers()).toEqual(before);
  },
);
