// Lists what is connected, and picks the board when there is exactly one.
import { LinkError } from "../link-error.js";
import { listLinuxPorts, type PortDescription } from "./linux-ports.js";
import { chipOf } from "./usb-bridges.js";

/** A serial port and what is known about what is behind it. */
export interface DeviceInfo {
  readonly path: string;
  /** USB vendor and product id, four hexadecimal digits, lower case. */
  readonly vendorId?: string;
  readonly productId?: string;
  readonly manufacturer?: string;
  readonly serialNumber?: string;
  /** The USB chip, where it is one that boards carry: "CP2104", "CH9102", "CH340", "ESP32-S3 USB", ... */
  readonly chip?: string;
  /** True when the chip is one that boards carry. */
  readonly likelyBoard: boolean;
}

/** The serial ports of this machine, likely boards first. A machine that cannot tell has none. */
export async function listDevices(): Promise<readonly DeviceInfo[]> {
  const ports = process.platform === "linux" ? await listLinuxPorts() : await listOtherPorts();
  const devices = ports.map(deviceInfo);
  return [
    ...devices.filter((device) => device.likelyBoard),
    ...devices.filter((device) => !device.likelyBoard),
  ];
}

/** macOS and Windows: `serialport` asks the system directly there. */
async function listOtherPorts(): Promise<readonly PortDescription[]> {
  const { SerialPort } = await import("serialport");
  const ports: unknown = await SerialPort.list();
  return Array.isArray(ports) ? ports.map(portDescription).filter((port) => port.path !== "") : [];
}

/** Reads one entry of `SerialPort.list()`, whose declared types do not resolve. */
function portDescription(port: unknown): PortDescription {
  const fields = new Map<string, unknown>(Object.entries(port ?? {}));
  const text = (name: string): string | undefined => {
    const value = fields.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return {
    // macOS lists tty.*, which waits for a carrier on opening; cu.* is its twin that does not.
    path: (text("path") ?? "").replace(/^\/dev\/tty\./, "/dev/cu."),
    vendorId: text("vendorId"),
    productId: text("productId"),
    manufacturer: text("manufacturer"),
    serialNumber: text("serialNumber"),
  };
}

/** Adds what the USB ids tell. */
export function deviceInfo(port: PortDescription): DeviceInfo {
  const chip = chipOf(port.vendorId, port.productId);
  return {
    path: port.path,
    ...(port.vendorId && { vendorId: port.vendorId.toLowerCase() }),
    ...(port.productId && { productId: port.productId.toLowerCase() }),
    ...(port.manufacturer && { manufacturer: port.manufacturer }),
    ...(port.serialNumber && { serialNumber: port.serialNumber }),
    ...(chip && { chip }),
    likelyBoard: chip !== undefined,
  };
}

/**
 * The one likely board among `devices`.
 *
 * @throws LinkError MPTS5009 when there is none, MPTS5010 when there are several; both list what was seen.
 */
export function chooseDevice(devices: readonly DeviceInfo[]): DeviceInfo {
  const boards = devices.filter((device) => device.likelyBoard);
  const [board, ...more] = boards;
  if (!board) {
    const seen = devices.length === 0 ? "" : ` (${devices.map(describe).join(", ")})`;
    throw new LinkError("MPTS5009", { seen });
  }
  if (more.length > 0) {
    throw new LinkError("MPTS5010", { count: boards.length, seen: boards.map(describe).join(", ") });
  }
  return board;
}

function describe(device: DeviceInfo): string {
  const id = device.vendorId ? `${device.vendorId}:${device.productId ?? "?"}` : "";
  const known = [device.chip, id].filter(Boolean).join(" ");
  return known ? `${device.path} (${known})` : device.path;
}
