// One life of the interpreter, from power-on or a reset to the next reset: its thread, and the wire to it.
import { MessageChannel, Worker, type MessagePort } from "node:worker_threads";
import { reasonOf, SimulatorError } from "../messages.js";
import {
  Control,
  INTERRUPTED,
  RunState,
  type Crossing,
  type FromWorker,
  type InterruptPlace,
  type SchedulePlace,
  type ToWorker,
  type WorkerOptions,
} from "../protocol.js";
import type { Answer, Cancel } from "./sockets.js";

/** What a program has not taken after so many milliseconds is forced on it. */
export const PATIENCE = 30;

/** What a life tells the board around it. */
export interface LifeListener {
  readonly onOutput: (bytes: Uint8Array) => void;
  /** The prompt waits for input. `untaken`: the interrupt asked for found no program. */
  readonly onIdle: (untaken: boolean) => void;
  readonly onCall: (name: string, values: readonly Crossing[], answer: Answer) => Cancel | void;
  readonly onTell: (name: string, values: readonly Crossing[]) => void;
  readonly onReset: (reset: Extract<FromWorker, { kind: "reset" }>) => void;
  /** The thread broke down after it had started. */
  readonly onCrash: (reason: string) => void;
}

/** Options of the worker that the life makes itself. */
export type LifeOptions = Omit<WorkerOptions, "control" | "port">;

/** A running interpreter. */
export class Life {
  private readonly worker: Worker;
  private readonly port: MessagePort;
  private readonly control: Int32Array;
  private readonly cancels = new Map<number, Cancel>();
  private places: { readonly interrupt: InterruptPlace; readonly schedule: SchedulePlace } | undefined;
  private eventTimer: NodeJS.Timeout | undefined;
  private over = false;
  private waitsForInput = false;

  /** Resolves when the board's own modules are loaded. Rejects with `SimulatorError` MPTS6004. */
  readonly started: Promise<void>;

  constructor(
    workerPath: string,
    options: LifeOptions,
    private readonly listener: LifeListener,
  ) {
    const control = new SharedArrayBuffer(Control.length * Int32Array.BYTES_PER_ELEMENT);
    const { port1, port2 } = new MessageChannel();
    const workerData: WorkerOptions = { ...options, control, port: port2 };
    this.control = new Int32Array(control);
    this.port = port1;
    // Without the options this process was started with: some of them, like --input-type, no worker can have.
    this.worker = new Worker(workerPath, { workerData, transferList: [port2], execArgv: [] });
    this.started = new Promise((resolve, reject) => {
      port1.on("message", (message: FromWorker) => {
        if (this.over) return;
        if (message.kind === "ready") {
          this.places = message;
          resolve();
        } else {
          this.receive(message);
        }
      });
      this.worker.once("error", (error) => {
        const reason = reasonOf(error);
        if (this.places === undefined) reject(new SimulatorError("MPTS6004", { reason }));
        else if (!this.over) listener.onCrash(reason);
      });
      this.worker.once("exit", () => resolve());
    });
  }

  /** Whether the prompt waits for input. */
  get isIdle(): boolean {
    return this.waitsForInput;
  }

  /** Gives bytes to the prompt, which must be idle. */
  input(bytes: Uint8Array): void {
    this.waitsForInput = false;
    this.post({ kind: "input", bytes });
  }

  /** Tells the program something: when it next waits, prints, or asks for something, or else from outside. */
  event(name: string, value: number): void {
    if (this.over) return;
    Atomics.add(this.control, Control.untold, 1);
    this.post({ kind: "event", name, value });
    this.eventTimer ??= setInterval(() => this.forceEvents(), PATIENCE);
  }

  /** Lets the interpreter take a Ctrl-C when it next waits, prints, or asks for something. */
  requestInterrupt(): void {
    Atomics.store(this.control, Control.interrupt, 1);
    this.wake();
  }

  /**
   * Sees to a request that has not been taken: schedules the KeyboardInterrupt from outside, for a program that does
   * not wait for anything. Returns whether a program has taken it by now.
   */
  pressInterrupt(): boolean {
    const { interrupt } = this.places ?? {};
    if (this.over || interrupt === undefined) return false;
    const words = new Int32Array(interrupt.memory.buffer);
    const { index, pending } = interrupt.exception;
    if (Atomics.load(this.control, Control.interrupt) === 0 && Atomics.load(words, index) !== pending) {
      // When the program has just ended, its end cleared them, and the prompt is about to tell who took the Ctrl-C.
      return Atomics.load(this.control, Control.state) === RunState.executing;
    }
    this.whileExecuting(() => {
      if (Atomics.compareExchange(this.control, Control.interrupt, 1, 0) !== 1) return;
      Atomics.store(words, interrupt.traceback, 0);
      Atomics.compareExchange(words, index, 0, pending);
      this.letLook(interrupt);
    });
    return false;
  }

  /**
   * Schedules the telling of events from outside, for a program that takes none: one that neither waits, prints nor
   * asks for anything, like an empty loop. It touches the queue only while nothing is in it.
   */
  private forceEvents(): void {
    if (this.over || Atomics.load(this.control, Control.untold) === 0) {
      clearInterval(this.eventTimer);
      this.eventTimer = undefined;
      return;
    }
    const { interrupt, schedule } = this.places ?? {};
    if (interrupt === undefined || schedule === undefined) return;
    this.whileExecuting(() => {
      const bytes = new Uint8Array(interrupt.memory.buffer);
      const words = new Int32Array(interrupt.memory.buffer);
      if (Atomics.load(bytes, schedule.taken) !== 0) return;
      const slot = schedule.queue + 2 * Atomics.load(bytes, schedule.first);
      Atomics.store(words, slot, schedule.call[0]);
      Atomics.store(words, slot + 1, schedule.call[1]);
      Atomics.store(bytes, schedule.taken, 1);
      this.letLook(interrupt);
    });
  }

  /** Makes the interpreter look at what is scheduled at its next jump, unless it does so already. */
  private letLook({ memory, state }: InterruptPlace): void {
    Atomics.compareExchange(new Int16Array(memory.buffer), state.index, state.idle, state.pending);
  }

  /** Does something to the interpreter's memory while a program certainly runs. Returns whether one did. */
  private whileExecuting(action: () => void): boolean {
    const { executing, interrupting } = RunState;
    const before = Atomics.compareExchange(this.control, Control.state, executing, interrupting);
    if (before !== executing) return false;
    action();
    Atomics.store(this.control, Control.state, executing);
    this.wake();
    return true;
  }

  /** Ends the thread. What it was waiting for is never answered. */
  async end(): Promise<void> {
    this.over = true;
    clearInterval(this.eventTimer);
    this.port.close();
    await this.worker.terminate();
  }

  private post(message: ToWorker): void {
    if (this.over) return;
    this.port.postMessage(message);
    this.wake();
  }

  private wake(): void {
    Atomics.add(this.control, Control.signal, 1);
    Atomics.notify(this.control, Control.signal);
  }

  private receive(message: Exclude<FromWorker, { kind: "ready" }>): void {
    switch (message.kind) {
      case "output":
        Atomics.sub(this.control, Control.undelivered, message.bytes.length);
        this.wake();
        return this.listener.onOutput(message.bytes);
      case "idle":
        this.waitsForInput = true;
        return this.listener.onIdle(message.untaken);
      case "call":
        return this.call(message.id, message.name, message.values);
      case "cancel":
        return this.cancels.get(message.id)?.();
      case "tell":
        return this.listener.onTell(message.name, message.values);
      case "reset":
        return this.listener.onReset(message);
    }
  }

  private call(id: number, name: string, values: readonly Crossing[]): void {
    let answered = false;
    const answer = (value: Crossing): void => {
      if (answered) return;
      answered = true;
      this.cancels.delete(id);
      this.post({ kind: "reply", id, value });
    };
    const cancel = this.listener.onCall(name, values, answer);
    if (!answered) this.cancels.set(id, cancel ?? (() => answer(INTERRUPTED)));
  }
}
