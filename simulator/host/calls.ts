// What the board's Python can ask of its outside, by name.
import { INTERRUPTED, type Crossing } from "../protocol.js";
import { SocketError } from "./errors.js";
import type { Panel } from "./panel.js";
import type { Radio } from "./radio.js";
import type { Answer, Cancel, Sockets } from "./sockets.js";

/** The parts of the board that calls are about. */
export interface CallTargets {
  readonly sockets: Sockets;
  readonly radio: Radio;
  readonly panel: Panel;
  readonly mac: readonly number[];
  /** Waits for bytes at the UART. */
  readonly readStandardInput: (limit: number, answer: Answer) => Cancel;
}

type Call = (targets: CallTargets, values: readonly Crossing[], answer: Answer) => Cancel | void;

const number = (value: Crossing | undefined): number => (typeof value === "number" ? value : 0);
const text = (value: Crossing | undefined): string => (typeof value === "string" ? value : "");
const bytes = (value: Crossing | undefined): Uint8Array =>
  value instanceof Uint8Array ? value : new Uint8Array();

/** A call that is answered at once. */
function now(make: (targets: CallTargets, values: readonly Crossing[]) => Crossing | void): Call {
  return (targets, values, answer) => answer(make(targets, values) ?? 0);
}

const calls: Readonly<Record<string, Call>> = {
  stdin: ({ readStandardInput }, [limit], answer) => readStandardInput(number(limit), answer),
  mac: now(({ mac }) => JSON.stringify(mac)),

  resolve: now(({ sockets }, [host]) => sockets.resolve(text(host))),
  socket: now(({ sockets }, [, kind]) => sockets.create(number(kind))),
  bind: ({ sockets }, [socket, , port], answer) => sockets.bind(number(socket), number(port), answer),
  listen: ({ sockets }, [socket, backlog], answer) => sockets.listen(number(socket), number(backlog), answer),
  accept: ({ sockets }, [socket], answer) => sockets.accept(number(socket), answer),
  connect: ({ sockets }, [socket, host, port], answer) =>
    sockets.connect(number(socket), text(host), number(port), answer),
  connect_later: now(({ sockets }, [socket, host, port]) => {
    sockets.connect(number(socket), text(host), number(port), () => undefined);
    return SocketError.inProgress;
  }),
  receive: ({ sockets }, [socket, limit], answer) =>
    sockets.receive(number(socket), number(limit), false, answer),
  receive_line: ({ sockets }, [socket, limit], answer) =>
    sockets.receive(number(socket), number(limit), true, answer),
  send: ({ sockets }, [socket, data, to], answer) =>
    sockets.send(number(socket), bytes(data), text(to), answer),
  peer: now(({ sockets }, [socket]) => sockets.peer(number(socket))),
  sender: now(({ sockets }, [socket]) => sockets.sender(number(socket))),
  close: now(({ sockets }, [socket]) => sockets.close(number(socket))),

  wifi_active: now(({ radio }, [which, wanted]) => radio.setActive(number(which), number(wanted))),
  wifi_connect: now(({ radio }, [, ssid, password]) => radio.connect(text(ssid), text(password))),
  wifi_disconnect: now(({ radio }) => radio.disconnect()),
  wifi_connected: now(({ radio }, [which]) => (radio.isConnected(number(which)) ? 1 : 0)),
  wifi_status: now(({ radio }) => radio.stationStatus()),
  wifi_rssi: now(({ radio }) => radio.strength()),
  wifi_scan: ({ radio }, _values, answer) => {
    const timer = setTimeout(() => answer(0), radio.scanTime);
    return () => {
      clearTimeout(timer);
      answer(INTERRUPTED);
    };
  },
  wifi_seen: now(({ radio }) => radio.seen()),
  wifi_addresses: now(({ radio }, [which]) => radio.addresses(number(which))),
  wifi_essid: now(({ radio }, [which]) => radio.name(number(which))),
  wifi_access_point: now(({ radio }, [, name]) => radio.startAccessPoint(text(name))),

  pin_read: now(({ panel }, [pin]) => panel.readPin(number(pin))),
  pin_write: now(({ panel }, [pin, level]) => panel.writePin(number(pin), number(level))),
  analog_read: now(({ panel }, [pin]) => panel.readAnalog(number(pin))),
};

/** Makes a call; an unknown one is answered with EINVAL. Returns what cancels it, if it can wait. */
export function makeCall(
  name: string,
  targets: CallTargets,
  values: readonly Crossing[],
  answer: Answer,
): Cancel | void {
  const call = calls[name];
  if (call === undefined) {
    answer(SocketError.invalid);
    return;
  }
  return call(targets, values, answer);
}
