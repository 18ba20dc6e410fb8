// Turns what the user wrote after `--port` into a transport.
import { LinkError } from "./link-error.js";
import { serialTransport } from "./transports/serial-transport.js";
import { tcpTransport } from "./transports/tcp-transport.js";
import type { Transport } from "./transport.js";

/**
 * A transport for a device path (`/dev/ttyUSB0`), a Windows port (`COM3`) or `socket://host:port`.
 * Nothing is opened yet.
 *
 * @param options.baudRate bits a second, for serial ports. Default 115200.
 * @throws LinkError MPTS5001 when `port` is none of these.
 */
export function openPort(port: string, options: { readonly baudRate?: number } = {}): Transport {
  if (port.startsWith("socket://")) return openSocketPort(port);
  const devicePath = /^\/[^\0]+$/.test(port);
  const windowsPort = /^(\\\\\.\\)?COM\d{1,3}$/i.test(port);
  if (!devicePath && !windowsPort) throw new LinkError("MPTS5001", { port });
  return serialTransport(port, options.baudRate);
}

function openSocketPort(port: string): Transport {
  const match = /^socket:\/\/(\[[0-9a-fA-F:.]+\]|[^:/?#@\s]+):(\d{1,5})\/?$/.exec(port);
  const [, host, digits] = match ?? [];
  const number = Number(digits);
  if (!host || !(number >= 1 && number <= 65_535)) throw new LinkError("MPTS5001", { port });
  return tcpTransport(host.replace(/^\[(.*)\]$/, "$1"), number, port);
}
