// The one door from Python to the board's outside: the functions of the module `_board`.
import { INTERRUPTED, type Crossing } from "../protocol.js";
import { glyph } from "../font/font.js";
import type { Link } from "./link.js";

/** What the functions need of the thread they run in. */
export interface FunctionsContext {
  readonly link: Link;
  /** How many times faster than real time passes on the board. */
  readonly speed: number;
  /** The interpreter's memory, as bytes. */
  readonly memory: () => Uint8Array;
  /** Prints an exception that a callback did not catch. */
  readonly report: (thrown: unknown) => void;
  /** Ends this interpreter for good. */
  readonly reset: (hard: boolean) => never;
  /** Takes the Python function that runs a file of the user. */
  readonly onRunner: (runner: (name: string) => void) => void;
}

const asNumber = (value: Crossing): number => (typeof value === "number" ? value : INTERRUPTED);
const asText = (value: Crossing): string => (typeof value === "string" ? value : "");

/**
 * Everything Python can ask for. Numbers below 0 are error numbers; -4 is a Ctrl-C. None of these may throw: an
 * exception of JavaScript would tear through the interpreter. `milliseconds` below 0 means for ever.
 */
export function boardFunctions({ link, speed, memory, report, reset, onRunner }: FunctionsContext): object {
  const held: unknown[] = [];
  const patience = (milliseconds: number): number => (milliseconds < 0 ? Infinity : milliseconds / speed);
  /** Asks for bytes and puts them at `address`. Returns how many there were. */
  const fill = (answer: Crossing, address: number): number => {
    if (!(answer instanceof Uint8Array)) return asNumber(answer);
    memory().set(answer, address);
    return answer.length;
  };
  const copy = (address: number, length: number): Uint8Array => memory().slice(address, address + length);
  return {
    sleep: (milliseconds: number) => link.sleep(milliseconds / speed),
    poll: () => link.dispatch(),
    hold: (value: unknown) => held.push(value),
    offer_runner: (runner: (name: string) => void) => onRunner(runner),
    reset: (hard: boolean) => reset(hard),
    listen_events: (callback: (name: string, value: number) => void) => {
      link.onEvent = (name, value) => {
        try {
          callback(name, value);
        } catch (thrown) {
          report(thrown);
        }
      };
    },
    ask_number: (name: string, ...values: (string | number | null)[]) => asNumber(link.ask(name, values)),
    ask_text: (name: string, ...values: (string | number | null)[]) => asText(link.ask(name, values)),
    ask_slowly: (name: string, milliseconds: number, ...values: (string | number | null)[]) =>
      asNumber(link.call(name, values, patience(milliseconds))),
    receive: (name: string, milliseconds: number, socket: number, address: number, length: number) =>
      fill(link.call(name, [socket, length], patience(milliseconds)), address),
    send: (name: string, milliseconds: number, socket: number, address: number, length: number, to: string) =>
      asNumber(link.call(name, [socket, copy(address, length), to], patience(milliseconds))),
    show: (address: number, length: number) => link.tell("show", [copy(address, length)]),
    leds: (address: number, length: number) => link.tell("leds", [copy(address, length)]),
    glyph_width: (codePoint: number) => glyph(codePoint)?.width ?? -1,
    glyph_rows: (codePoint: number, address: number) => {
      const found = glyph(codePoint);
      if (found !== undefined) memory().set(found.rows, address);
    },
  };
}
