// What the virtual board's two threads say to each other, and the words of memory they share.
import type { MessagePort } from "node:worker_threads";

/** Indexes into the shared control words (an `Int32Array`). */
export const Control = {
  /** Counts up whenever the worker should look for messages or an interrupt; the worker sleeps on it. */
  signal: 0,
  /** One of `RunState`. */
  state: 1,
  /** 1 while a Ctrl-C waits to be taken by the worker. */
  interrupt: 2,
  /** Bytes of UART output handed over and not yet delivered. */
  undelivered: 3,
  /** Events handed over and not yet told to the program. */
  untold: 4,
  /** How many words there are. */
  length: 5,
} as const;

/** What the interpreter does. `interrupting` is held for the moment in which Ctrl-C is written into its memory. */
export const RunState = { idle: 0, executing: 1, interrupting: 2 } as const;

/** Above this many undelivered bytes of output the board waits, as it would for a slow UART. */
export const OUTPUT_LIMIT = 64 * 1024;

/** A Ctrl-C took the place of the answer. The value is EINTR's, negative like all errors that cross. */
export const INTERRUPTED = -4;

/** Which REPL the board comes up in after a reset. */
export type ReplMode = "friendly" | "raw";

/** Where in the interpreter's memory a KeyboardInterrupt is scheduled. */
export interface InterruptPlace {
  readonly memory: WebAssembly.Memory;
  /** The word that is 0, or points at the exception to raise; by its index among 32-bit words. */
  readonly exception: { readonly index: number; readonly pending: number };
  /** The half word that tells the interpreter to look at it; by its index among 16-bit words. */
  readonly state: { readonly index: number; readonly idle: number; readonly pending: number };
  /** The word that points at the traceback of the last KeyboardInterrupt; by its index among 32-bit words. */
  readonly traceback: number;
}

/** Where in the interpreter's memory a call of a Python function is scheduled. */
export interface SchedulePlace {
  /** The first slot of the queue: function and argument; by its index among 32-bit words. */
  readonly queue: number;
  /** Two bytes: how many slots are taken, and the first of them; by their index among bytes. */
  readonly taken: number;
  readonly first: number;
  /** The function that tells waiting events, and an argument for it, as they stand in a slot. */
  readonly call: readonly [number, number];
}

/** What can cross between the threads as an argument or an answer. */
export type Crossing = string | number | null | Uint8Array;

/** Given to the worker when it starts. */
export interface WorkerOptions {
  /** The wire to the board's outside. */
  readonly port: MessagePort;
  readonly control: SharedArrayBuffer;
  readonly module: WebAssembly.Module;
  /** `file:` address of the interpreter's loader. */
  readonly loader: string;
  /** Absolute path of the folder with the board's own Python modules. */
  readonly modules: string;
  /** Absolute path of the folder that stands for the board's flash. */
  readonly files: string;
  readonly heap: number;
  readonly speed: number;
  readonly mode: ReplMode;
  /** Whether boot.py and main.py may run. */
  readonly runFiles: boolean;
  /** MAC address, 12 hexadecimal digits. */
  readonly mac: string;
}

/** From the board's outside to its interpreter. */
export type ToWorker =
  | { readonly kind: "input"; readonly bytes: Uint8Array }
  | { readonly kind: "reply"; readonly id: number; readonly value: Crossing }
  | { readonly kind: "event"; readonly name: string; readonly value: number };

/** From the interpreter to the board's outside. */
export type FromWorker =
  | { readonly kind: "ready"; readonly interrupt: InterruptPlace; readonly schedule: SchedulePlace }
  | { readonly kind: "output"; readonly bytes: Uint8Array }
  /** The prompt waits. `untaken`: a Ctrl-C was asked for, but no program was there to take it. */
  | { readonly kind: "idle"; readonly untaken: boolean }
  | {
      readonly kind: "call";
      readonly id: number;
      readonly name: string;
      readonly values: readonly Crossing[];
    }
  | { readonly kind: "cancel"; readonly id: number }
  | { readonly kind: "tell"; readonly name: string; readonly values: readonly Crossing[] }
  | { readonly kind: "reset"; readonly hard: boolean; readonly mode: ReplMode };
