// The interpreter's side of the wire to the board's outside: blocking calls, sleeping, output, and Ctrl-C.
import { receiveMessageOnPort, type MessagePort } from "node:worker_threads";
import {
  Control,
  INTERRUPTED,
  OUTPUT_LIMIT,
  RunState,
  type Crossing,
  type FromWorker,
  type InterruptPlace,
  type SchedulePlace,
  type ToWorker,
} from "../protocol.js";

/** The error number of a wait that took too long. */
const TIMED_OUT = -110;

/** A blocking line to the board's outside. */
export class Link {
  private readonly control: Int32Array;
  private readonly inputs: Uint8Array[] = [];
  private readonly events: { readonly name: string; readonly value: number }[] = [];
  private readonly replies = new Map<number, Crossing>();
  private lastCall = 0;
  private interrupt: InterruptPlace | undefined;
  private dispatching = false;

  /** Told of each event, between two steps of whatever the program does. */
  onEvent: ((name: string, value: number) => void) | undefined;
  /** Schedules a KeyboardInterrupt in the interpreter. */
  scheduleInterrupt: (() => void) | undefined;

  constructor(
    control: SharedArrayBuffer,
    private readonly port: MessagePort,
  ) {
    this.control = new Int32Array(control);
  }

  send(message: FromWorker): void {
    this.port.postMessage(message);
  }

  /** Tells the outside where Ctrl-C and events go; output and input flow from here on. */
  ready(interrupt: InterruptPlace, schedule: SchedulePlace): void {
    this.interrupt = interrupt;
    this.send({ kind: "ready", interrupt, schedule });
  }

  /** Sends UART output. Waits while the outside has too much of it, as a program does on a slow UART. */
  output(bytes: Uint8Array): void {
    const control = this.control;
    while (Atomics.load(control, Control.undelivered) > OUTPUT_LIMIT) {
      const seen = Atomics.load(control, Control.signal);
      if (Atomics.load(control, Control.undelivered) <= OUTPUT_LIMIT) break;
      if (this.interruptWaits) break;
      Atomics.wait(control, Control.signal, seen);
    }
    Atomics.add(control, Control.undelivered, bytes.length);
    this.send({ kind: "output", bytes });
    // A program that prints without end is interrupted here: from outside it would hardly be met between two prints.
    if (Atomics.compareExchange(control, Control.interrupt, 1, 0) === 1) this.scheduleInterrupt?.();
  }

  /** Asks the outside for something it answers at once. A Ctrl-C meanwhile waits. */
  ask(name: string, values: readonly Crossing[]): Crossing {
    return this.waitForReply(this.sendCall(name, values));
  }

  /** Asks the outside and waits for its answer, for a Ctrl-C (`INTERRUPTED`), or for `milliseconds` to pass (-110). */
  call(name: string, values: readonly Crossing[], milliseconds = Infinity): Crossing {
    const id = this.sendCall(name, values);
    const ended = this.wait(() => this.replies.has(id), milliseconds);
    if (ended !== 0) this.send({ kind: "cancel", id });
    const value = this.waitForReply(id);
    if (value === INTERRUPTED) return ended;
    // The answer was faster than the Ctrl-C: the program gets both, one after the other.
    if (ended === INTERRUPTED) this.scheduleInterrupt?.();
    return value;
  }

  /** Tells the outside something that needs no answer. */
  tell(name: string, values: readonly Crossing[]): void {
    this.send({ kind: "tell", name, values });
  }

  /** Sleeps. Returns 0, or `INTERRUPTED`. */
  sleep(milliseconds: number): number {
    return this.wait(() => false, milliseconds) === INTERRUPTED ? INTERRUPTED : 0;
  }

  /** Lets time pass; a Ctrl-C meanwhile waits. */
  pause(milliseconds: number): void {
    const end = performance.now() + milliseconds;
    for (let rest = milliseconds; rest > 0; rest = end - performance.now()) {
      Atomics.wait(this.control, Control.signal, Atomics.load(this.control, Control.signal), rest);
    }
  }

  /** Waits for input at the prompt; events are told meanwhile. */
  nextInput(): Uint8Array {
    for (;;) {
      const seen = Atomics.load(this.control, Control.signal);
      this.receive();
      this.dispatch();
      const input = this.inputs.shift();
      if (input !== undefined) return input;
      Atomics.wait(this.control, Control.signal, seen);
    }
  }

  /** From here on a Ctrl-C is an interrupt. */
  beginExecution(): void {
    Atomics.store(this.control, Control.state, RunState.executing);
  }

  /** From here on a Ctrl-C is a character. Returns whether one was asked for that nothing took. */
  endExecution(): boolean {
    const control = this.control;
    while (
      Atomics.compareExchange(control, Control.state, RunState.executing, RunState.idle) !==
      RunState.executing
    );
    const scheduled = this.isPending;
    this.clearPending();
    return Atomics.exchange(control, Control.interrupt, 0) === 1 || scheduled;
  }

  /** Tells waiting events. */
  dispatch(): void {
    this.receive();
    if (this.dispatching) return;
    this.dispatching = true;
    try {
      for (let event = this.events.shift(); event !== undefined; event = this.events.shift()) {
        Atomics.sub(this.control, Control.untold, 1);
        this.onEvent?.(event.name, event.value);
      }
    } finally {
      this.dispatching = false;
    }
  }

  private sendCall(name: string, values: readonly Crossing[]): number {
    this.lastCall += 1;
    this.send({ kind: "call", id: this.lastCall, name, values });
    return this.lastCall;
  }

  private waitForReply(id: number): Crossing {
    for (;;) {
      const seen = Atomics.load(this.control, Control.signal);
      this.receive();
      const value = this.replies.get(id);
      if (value !== undefined) {
        this.replies.delete(id);
        return value;
      }
      Atomics.wait(this.control, Control.signal, seen);
    }
  }

  /** Waits until `done` (0), a Ctrl-C (`INTERRUPTED`), or the time is over (-110). */
  private wait(done: () => boolean, milliseconds: number): number {
    const end = performance.now() + milliseconds;
    for (;;) {
      const seen = Atomics.load(this.control, Control.signal);
      this.dispatch();
      if (done()) return 0;
      if (this.takeInterrupt()) return INTERRUPTED;
      const rest = end - performance.now();
      if (rest <= 0) return TIMED_OUT;
      Atomics.wait(this.control, Control.signal, seen, rest);
    }
  }

  private receive(): void {
    for (;;) {
      const received: { readonly message: ToWorker } | undefined = receiveMessageOnPort(this.port);
      if (received === undefined) return;
      const message = received.message;
      if (message.kind === "input") this.inputs.push(message.bytes);
      else if (message.kind === "reply") this.replies.set(message.id, message.value);
      else this.events.push(message);
    }
  }

  /** Whether a KeyboardInterrupt has been scheduled and not yet been raised. */
  private get isPending(): boolean {
    const place = this.interrupt;
    if (place === undefined) return false;
    return new Int32Array(place.memory.buffer)[place.exception.index] === place.exception.pending;
  }

  private get interruptWaits(): boolean {
    return Atomics.load(this.control, Control.interrupt) === 1 || this.isPending;
  }

  /** Takes a Ctrl-C, whether it waits outside or has already been scheduled in the interpreter. */
  private takeInterrupt(): boolean {
    const outside = Atomics.compareExchange(this.control, Control.interrupt, 1, 0) === 1;
    const inside = this.isPending;
    this.clearPending();
    return outside || inside;
  }

  /** The state stays as it is: with nothing scheduled the interpreter only looks once more than it had to. */
  private clearPending(): void {
    const place = this.interrupt;
    if (place !== undefined && this.isPending) new Int32Array(place.memory.buffer)[place.exception.index] = 0;
  }
}
