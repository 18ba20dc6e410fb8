// Finds serial ports on Linux from the kernel's own tree: no helper program is needed, and none can be missing.
import { readdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";

/** What the system knows about one port. */
export interface PortDescription {
  readonly path: string;
  readonly vendorId?: string | undefined;
  readonly productId?: string | undefined;
  readonly manufacturer?: string | undefined;
  readonly serialNumber?: string | undefined;
}

/**
 * The serial ports with a device behind them. `serialport` would start `udevadm` for this, and a machine without it
 * (a container, a small system) would see the process end.
 *
 * @param sys where the kernel's tree is mounted.
 */
export async function listLinuxPorts(sys = "/sys"): Promise<readonly PortDescription[]> {
  const folder = path.join(sys, "class/tty");
  const names = await readdir(folder).catch(() => []);
  const ports = await Promise.all(names.sort().map((name) => describe(folder, name)));
  return ports.filter((port) => port !== undefined);
}

async function describe(folder: string, name: string): Promise<PortDescription | undefined> {
  const device = await realpath(path.join(folder, name, "device")).catch(() => undefined);
  if (!device) return undefined;
  // The kernel lists 8250 ports that are not there; their type is 0.
  const type = await attribute(path.join(folder, name), "type");
  if (/^ttyS\d+$/.test(name) && (type === undefined || type === "0")) return undefined;
  return { path: `/dev/${name}`, ...(await usbIdentity(device)) };
}

/** Walks from the port up to the USB device it belongs to. */
async function usbIdentity(device: string): Promise<Omit<PortDescription, "path">> {
  for (let folder = device; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const vendorId = await attribute(folder, "idVendor");
    if (!vendorId) continue;
    return {
      vendorId,
      productId: await attribute(folder, "idProduct"),
      manufacturer: await attribute(folder, "manufacturer"),
      serialNumber: await attribute(folder, "serial"),
    };
  }
  return {};
}

async function attribute(folder: string, name: string): Promise<string | undefined> {
  const text = await readFile(path.join(folder, name), "utf8").catch(() => "");
  return text.trim() || undefined;
}
