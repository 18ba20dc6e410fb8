// The table of mpts devices: columns line up in both languages, and boards are marked.
import { expect, test } from "vitest";
import { renderDevices } from "../../cli/render/devices.js";
import { displayWidth } from "../../cli/render/width.js";
import { textOf, type TextKey } from "../../cli/texts.js";

const devices = [
  { path: "/dev/ttyACM0", vendorId: "1a86", productId: "55d4", chip: "CH9102", likelyBoard: true },
  { path: "/dev/ttyS0", likelyBoard: false },
];

test("in English", () => {
  expect(renderDevices(devices, (key) => textOf(key, "en"))).toBe(
    [
      "port          USB id     board  chip",
      "/dev/ttyACM0  1a86:55d4  yes    CH9102",
      "/dev/ttyS0    -          -",
      "",
    ].join("\n"),
  );
});

test("in Chinese the columns line up too", () => {
  const text = (key: TextKey) => textOf(key, "zh");
  const [head = "", first = ""] = renderDevices(devices, text).split("\n");
  const columnOf = (line: string, cell: string) => displayWidth(line.slice(0, line.indexOf(cell)));
  expect(columnOf(head, text("columnChip"))).toBe(columnOf(first, "CH9102"));
  expect(first).toContain("是");
});

test("no port at all says what to do", () => {
  expect(renderDevices([], (key) => textOf(key, "en"))).toMatch(/^No serial port found\. .*cable.*\n$/);
});
