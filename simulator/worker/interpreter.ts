// Loads MicroPython and fits it to the board: shared memory, Linux error numbers, the board's clock, and no way out to the host.
import type { InterruptPlace, SchedulePlace, WorkerOptions } from "../protocol.js";
import { boardErrno } from "./errno.js";
import type { InterpreterExports, MicroPython, MicroPythonLoader } from "./micropython.js";

type Import = (...values: number[]) => number | void;
type Imports = Record<string, Record<string, Import>>;

/** A loaded interpreter with what the board needs beside the loader's own interface. */
export interface Interpreter {
  readonly python: MicroPython;
  readonly exports: InterpreterExports;
  readonly interrupt: InterruptPlace;
}

/** Offset of `traceback_data` in an exception object, in words (`py/objexcept.h`). */
const TRACEBACK_WORD = 2;

/** The interpreter's own state lies below the heap, among the first so many 32-bit words. */
const STATE_END = 0x40000;

/** The queue of scheduled calls has at least so many slots (`MICROPY_SCHEDULER_DEPTH`). */
const MINIMAL_SLOTS = 4;

/** The loader's mark for `null`, which Python sees as `None`. */
const JAVASCRIPT_NULL = 1;

/** The JavaScript objects Python holds, by reference number; the loader keeps them in a global. */
function heldObjects(): unknown[] {
  return (globalThis as unknown as { proxy_js_ref: unknown[] }).proxy_js_ref;
}

/**
 * Closes the interpreter's door to JavaScript: of everything it can hold a reference to, Python may use only the
 * functions in `offered`. Otherwise `import js` or any function's `constructor` would run code on this machine.
 */
function lockDown(
  environment: Record<string, Import>,
  memory: () => ArrayBuffer | SharedArrayBuffer,
  offered: object,
): void {
  const textAt = (address: number): string => {
    const bytes = new Uint8Array(memory());
    let end = address;
    while (bytes[end] !== 0) end += 1;
    return Buffer.from(bytes.subarray(address, end)).toString("utf8");
  };
  const allowed = (reference: number, name: number): boolean =>
    heldObjects()[reference] === offered && Object.hasOwn(offered, textAt(name));
  const { lookup_attr: lookUp, has_attr: has } = environment;
  if (lookUp === undefined || has === undefined) throw new Error("the interpreter's imports have changed");
  environment["lookup_attr"] = (reference = 0, name = 0, out = 0) =>
    allowed(reference, name) ? lookUp(reference, name, out) : 0;
  environment["has_attr"] = (reference = 0, name = 0) =>
    allowed(reference, name) ? has(reference, name) : 0;
  const answerNone = (out: number): void => {
    new DataView(memory()).setInt32(out, JAVASCRIPT_NULL, true);
  };
  environment["store_attr"] = () => 0;
  environment["js_subscr_store"] = () => 0;
  environment["js_iter_next"] = () => 0;
  environment["js_get_iter"] = (_reference, out = 0) => answerNone(out);
  environment["js_subscr_load"] = (_reference, _index, out = 0) => answerNone(out);
  environment["js_reflect_construct"] = (_reference, _count, _values, out = 0) => answerNone(out);
}

/** Emscripten's system calls answer `-errno`, WASI's `errno`: both become the board's numbers. */
function translateErrors(environment: Record<string, Import>): void {
  for (const [name, call] of Object.entries(environment)) {
    if (name.startsWith("__syscall_")) {
      environment[name] = (...values) => {
        const answer = call(...values) ?? 0;
        return answer < 0 ? -boardErrno(-answer) : answer;
      };
    } else if (name.startsWith("fd_")) {
      environment[name] = (...values) => {
        const answer = call(...values) ?? 0;
        return answer > 0 ? boardErrno(answer) : answer;
      };
    }
  }
}

/** Finds what scheduling a KeyboardInterrupt changes in memory, by doing it and undoing it. */
function findInterrupt({
  memory,
  mp_sched_keyboard_interrupt: schedule,
}: InterpreterExports): InterruptPlace {
  const words = new Int32Array(memory.buffer, 0, STATE_END);
  const states = new Int16Array(memory.buffer);
  const before = words.slice();
  const statesBefore = new Int16Array(before.buffer);
  schedule();
  const changed = Array.from(words.keys()).filter((index) => before[index] !== words[index]);
  const exceptions = changed.filter((index) => before[index] === 0);
  const others = changed.filter((index) => before[index] !== 0);
  const halves = others.flatMap((index) => [2 * index, 2 * index + 1]);
  const changedHalves = halves.filter((index) => statesBefore[index] !== states[index]);
  const [exception] = exceptions;
  const [state] = changedHalves;
  if (
    exceptions.length !== 1 ||
    changedHalves.length !== 1 ||
    exception === undefined ||
    state === undefined
  ) {
    throw new Error("the interpreter schedules exceptions in an unknown way");
  }
  const place: InterruptPlace = {
    memory,
    exception: { index: exception, pending: words[exception] ?? 0 },
    state: { index: state, idle: statesBefore[state] ?? 0, pending: states[state] ?? 0 },
    traceback: (words[exception] ?? 0) / Int32Array.BYTES_PER_ELEMENT + TRACEBACK_WORD,
  };
  words[exception] = 0;
  states[state] = place.state.idle;
  return place;
}

/** Small integers as the interpreter stores them (`MP_OBJ_NEW_SMALL_INT`). */
const smallInteger = (value: number): number => (value << 1) | 1;

/** An argument that no other word of memory is likely to be. */
const PROBE = 0x1a2b3c0;
const PROBES = 16;

/**
 * Finds the queue of scheduled calls by filling every slot of it with calls of the function that tells events, which
 * the board's `machine` module has under the name `tell_events`, and looking for them.
 */
export function findSchedule({ memory, state }: InterruptPlace, python: MicroPython): SchedulePlace {
  python.runPython(
    `import machine, micropython
for number in range(${String(PROBES)}):
    micropython.schedule(machine.tell_events, ${String(PROBE)} + number)
del machine.tell_events
del machine, micropython, number`,
  );
  const words = new Int32Array(memory.buffer, 0, STATE_END);
  const isProbe = (index: number): boolean => {
    const word = words[index] ?? 0;
    return word >= smallInteger(PROBE) && word < smallInteger(PROBE + PROBES) && word % 2 === 1;
  };
  const slotsFrom = (queue: number): number => {
    let slots = 0;
    while (words[queue + 2 * slots] === words[queue] && isProbe(queue + 2 * slots + 1)) slots += 1;
    return slots;
  };
  const queues = Array.from(words.keys()).filter(
    (index) => isProbe(index + 1) && slotsFrom(index) >= MINIMAL_SLOTS,
  );
  const [queue] = queues;
  if (queue === undefined || queues.length !== 1)
    throw new Error("the interpreter schedules calls in an unknown way");
  // The two counters follow the state (`mp_state_vm_t`, `py/mpstate.h`).
  const taken = state.index * Int16Array.BYTES_PER_ELEMENT + Int16Array.BYTES_PER_ELEMENT;
  return {
    queue,
    taken,
    first: taken + 1,
    call: [words[queue] ?? 0, smallInteger(0)],
  };
}

/**
 * Loads the interpreter. `offered` is the one JavaScript object Python can reach, as the module `_board`.
 * The loader has no way to pass it a compiled module or to change its imports, so its call of
 * `WebAssembly.instantiate` is answered here; a worker loads one interpreter in its life.
 */
export async function loadInterpreter(options: WorkerOptions, offered: object): Promise<Interpreter> {
  const instantiate = WebAssembly.instantiate;
  let exports: InterpreterExports | undefined;
  const start = performance.now();
  const elapsed = (): number => Math.floor((performance.now() - start) * options.speed);
  const startTime = Date.now();
  const answer = async (
    _bytes: unknown,
    imports: Imports,
  ): Promise<{ module: WebAssembly.Module; instance: WebAssembly.Instance }> => {
    const environment = imports["env"] ?? {};
    environment["mp_js_ticks_ms"] = elapsed;
    environment["mp_js_time_ms"] = () => startTime + elapsed();
    lockDown(environment, () => exports?.memory.buffer ?? new ArrayBuffer(0), offered);
    // The loader gives WASI's functions and its own in one object.
    translateErrors(environment);
    const instance = await instantiate(options.module, imports);
    exports = instance.exports as unknown as InterpreterExports;
    return { module: options.module, instance };
  };
  Object.assign(WebAssembly, { instantiate: answer });
  const loader = (await import(options.loader)) as MicroPythonLoader;
  const python = await loader.loadMicroPython({ heapsize: options.heap });
  Object.assign(WebAssembly, { instantiate });
  if (exports === undefined) throw new Error("the interpreter was not loaded");
  python.registerJsModule("_board", offered);
  return { python, exports, interrupt: findInterrupt(exports) };
}
