// Prints the list of serial ports as a table: port, USB ids, what the chip is, and which are boards.
import type { DeviceInfo } from "../../device/index.js";
import type { TextKey } from "../texts.js";
import { displayWidth } from "./width.js";

/** The table, or what to do when there is no port at all; ends with a line break. */
export function renderDevices(devices: readonly DeviceInfo[], text: (key: TextKey) => string): string {
  if (devices.length === 0) return `${text("noDevices")}\n`;
  const rows = devices.map((device) => [
    device.path,
    device.vendorId === undefined ? "-" : `${device.vendorId}:${device.productId ?? "?"}`,
    device.likelyBoard ? text("likelyBoard") : "-",
    [device.chip, device.manufacturer].filter((known) => known !== undefined).join(", "),
  ]);
  const table = [[text("columnPort"), text("columnUsb"), text("columnBoard"), text("columnChip")], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => displayWidth(row[column] ?? ""))));
  return table
    .map((row) => `${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join("  ")}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");
}

function pad(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - displayWidth(cell)));
}
