// The virtual board: a thread with the interpreter, and around it everything the interpreter asks for.
import { existsSync, mkdirSync, accessSync, constants, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel, Worker, type MessagePort } from "node:worker_threads";
import { packageFile } from "../base/package-root.js";
import type { ScreenFrame, VirtualBoard, VirtualBoardOptions } from "./board.js";
import { makeCall, type CallTargets } from "./host/calls.js";
import { Panel, type Colour } from "./host/panel.js";
import { Radio } from "./host/radio.js";
import { Sockets, type Answer, type Cancel } from "./host/sockets.js";
import { UartInput } from "./host/uart-input.js";
import { reasonOf, SimulatorError } from "./messages.js";
import {
  Control,
  INTERRUPTED,
  RunState,
  type Crossing,
  type FromWorker,
  type InterruptPlace,
  type ReplMode,
  type ToWorker,
  type WorkerOptions,
} from "./protocol.js";
import { withSharedMemory } from "./shared-memory.js";
import { workerFile } from "./worker-location.js";

const PACKAGE = "@micropython/micropython-webassembly-pyscript";
const DEFAULT_HEAP = 16 * 1024 * 1024;
const SMALLEST_HEAP = 64 * 1024;
const DEFAULT_ADDRESS = "192.168.1.105";
const DEFAULT_NETWORKS = [{ ssid: "ssid", password: "password" }];
/** Locally administered, so that no real board has it. */
const MAC = [0x02, 0x6d, 0x70, 0x74, 0x73, 0x01];

/** A Ctrl-C behind what has just been sent becomes an interrupt when that still runs after so many milliseconds. */
const SETTLE_TIME = 5;
/** A Ctrl-C the program has not noticed after so many milliseconds is written into the interpreter's memory. */
const PATIENCE = 30;

/** One life of the interpreter, from a reset to the next. */
interface Life {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly control: Int32Array;
  readonly calls: Map<number, Cancel>;
  place?: InterruptPlace;
  idle: boolean;
  over: boolean;
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** The file of the interpreter's package called `name`. */
function interpreterFile(name: string): string {
  return createRequire(import.meta.url).resolve(`${PACKAGE}/${name}`);
}

function compileInterpreter(): Promise<WebAssembly.Module> {
  compiled ??= WebAssembly.compile(withSharedMemory(readFileSync(interpreterFile("micropython.wasm"))));
  return compiled;
}

/** Makes the folder of the board's files. @throws SimulatorError MPTS6001, MPTS6002 */
function prepareFolder(folder: string): string {
  const absolute = path.resolve(folder);
  if (existsSync(absolute) && !statSync(absolute).isDirectory()) {
    throw new SimulatorError("MPTS6002", { folder: absolute });
  }
  try {
    mkdirSync(absolute, { recursive: true });
    accessSync(absolute, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (thrown) {
    throw new SimulatorError("MPTS6001", { folder: absolute, reason: reasonOf(thrown) });
  }
  return absolute;
}

class Board implements VirtualBoard {
  private readonly listeners = new Set<(bytes: Uint8Array) => void>();
  private readonly portListeners = new Set<Parameters<VirtualBoard["onPort"]>[0]>();
  private readonly input = new UartInput();
  private readonly panel = new Panel();
  private readonly sockets: Sockets;
  private readonly folder: string;
  private radio: Radio;
  private life: Life | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stdin: { readonly limit: number; readonly answer: Answer } | undefined;
  private closed = false;

  constructor(
    private readonly options: VirtualBoardOptions,
    private readonly module: WebAssembly.Module,
    private readonly workerPath: string,
  ) {
    this.folder = prepareFolder(options.files);
    this.radio = this.newRadio();
    this.sockets = new Sockets({
      hostPort: options.hostPort,
      hostFor: options.hostFor ?? ((_host, port) => ({ host: "127.0.0.1", port })),
      reachable: () => this.radio.reachable,
      onPort: (boardPort, hostPort, open) => {
        for (const listener of [...this.portListeners]) listener({ boardPort, hostPort, open });
      },
    });
  }

  write(bytes: Uint8Array): void {
    this.input.push(bytes);
    this.feed();
  }

  onData(listener: (bytes: Uint8Array) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onPort(listener: Parameters<VirtualBoard["onPort"]>[0]): () => void {
    this.portListeners.add(listener);
    return () => this.portListeners.delete(listener);
  }

  screen(): ScreenFrame {
    return this.panel.screen();
  }

  leds(): readonly Colour[] {
    return this.panel.leds();
  }

  setButton(button: "a" | "b", pressed: boolean): void {
    const change = this.panel.press(button, pressed);
    if (change !== undefined) this.post({ kind: "event", name: "pin", value: (change.pin << 1) | change.level });
  }

  async hardReset(): Promise<void> {
    await this.end();
    this.radio.stop();
    this.radio = this.newRadio();
    this.panel.reset();
    this.input.clear();
    if (!this.closed) await this.begin("friendly", true);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.radio.stop();
    this.listeners.clear();
    this.portListeners.clear();
    await this.end();
  }

  /** Starts an interpreter. Resolves when it runs. @throws SimulatorError MPTS6004 */
  async begin(mode: ReplMode, runFiles: boolean): Promise<void> {
    const control = new SharedArrayBuffer(Control.length * Int32Array.BYTES_PER_ELEMENT);
    const { port1, port2 } = new MessageChannel();
    const { heap = DEFAULT_HEAP, speed = 1 } = this.options;
    const workerData: WorkerOptions = {
      control,
      module: this.module,
      loader: pathToFileURL(interpreterFile("micropython.mjs")).href,
      modules: packageFile("simulator/modules"),
      files: this.folder,
      heap,
      speed,
      mode,
      runFiles,
      mac: Buffer.from(MAC).toString("hex"),
      port: port2,
    };
    const worker = new Worker(this.workerPath, { workerData, transferList: [port2] });
    const life: Life = {
      worker,
      port: port1,
      control: new Int32Array(control),
      calls: new Map(),
      idle: false,
      over: false,
    };
    this.life = life;
    await new Promise<void>((resolve, reject) => {
      port1.on("message", (message: FromWorker) => {
        if (life.over) return;
        if (message.kind === "ready") resolve();
        this.receive(life, message);
      });
      worker.once("error", (error) => {
        console.error(error);reject(new SimulatorError("MPTS6004", { reason: reasonOf(error) }));
        this.crashed(life, error);
      });
      worker.once("exit", () => resolve());
    });
  }

  private newRadio(): Radio {
    const { networks = DEFAULT_NETWORKS, address = DEFAULT_ADDRESS, speed = 1 } = this.options;
    return new Radio(networks, address, speed);
  }

  /** Ends the interpreter and what it was doing. */
  private async end(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.stdin = undefined;
    this.sockets.destroyAll();
    const { life } = this;
    if (life === undefined) return;
    this.life = undefined;
    life.over = true;
    life.port.close();
    await life.worker.terminate();
  }

  /** The interpreter broke down, which no program should be able to make it do: say so and come up without main.py. */
  private crashed(life: Life, error: unknown): void {
    if (life.over || life.place === undefined) return;
    this.emit(Buffer.from(`\r\nvirtual board: the interpreter stopped (${reasonOf(error)}); restarting\r\n`));
    this.restart("friendly", false);
  }

  private restart(mode: ReplMode, runFiles: boolean): void {
    this.end()
      .then(() => (this.closed ? undefined : this.begin(mode, runFiles)))
      .catch((thrown: unknown) => this.emit(Buffer.from(`\r\nvirtual board: ${reasonOf(thrown)}\r\n`)));
  }

  private post(message: ToWorker): void {
    const { life } = this;
    if (life === undefined || life.over) return;
    life.port.postMessage(message);
    this.wake(life);
  }

  private wake(life: Life): void {
    Atomics.add(life.control, Control.signal, 1);
    Atomics.notify(life.control, Control.signal);
  }

  private receive(life: Life, message: FromWorker): void {
    switch (message.kind) {
      case "ready":
        life.place = message.place;
        this.feed();
        return;
      case "output":
        this.emit(message.bytes);
        Atomics.sub(life.control, Control.undelivered, message.bytes.length);
        this.wake(life);
        return;
      case "idle":
        life.idle = true;
        this.feed();
        return;
      case "call":
        this.call(life, message.id, message.name, message.values);
        return;
      case "cancel":
        life.calls.get(message.id)?.();
        return;
      case "tell":
        this.tell(message.name, message.values);
        return;
      case "reset":
        this.reset(message.hard, message.mode);
    }
  }

  private emit(bytes: Uint8Array): void {
    for (const listener of [...this.listeners]) listener(bytes);
  }

  private call(life: Life, id: number, name: string, values: readonly Crossing[]): void {
    let answered = false;
    const answer = (value: Crossing): void => {
      if (answered || life.over) return;
      answered = true;
      life.calls.delete(id);
      this.post({ kind: "reply", id, value });
    };
    const cancel = makeCall(name, this.targets(), values, answer);
    if (!answered) life.calls.set(id, cancel ?? (() => answer(INTERRUPTED)));
  }

  private targets(): CallTargets {
    return {
      sockets: this.sockets,
      radio: this.radio,
      panel: this.panel,
      mac: MAC,
      readStdin: (limit, answer) => {
        this.stdin = { limit, answer };
        this.feed();
        return () => {
          this.stdin = undefined;
          answer(INTERRUPTED);
        };
      },
    };
  }

  private tell(name: string, values: readonly Crossing[]): void {
    const [bytes] = values;
    if (!(bytes instanceof Uint8Array)) return;
    if (name === "show") this.panel.show(bytes);
    else if (name === "leds") this.panel.light(bytes);
  }

  private reset(hard: boolean, mode: ReplMode): void {
    if (hard) {
      this.hardReset().catch((thrown: unknown) => this.emit(Buffer.from(reasonOf(thrown))));
      return;
    }
    this.emit(Buffer.from("mpython: soft reboot\r\n"));
    this.restart(mode, true);
  }

  /** Gives the interpreter what it can take of what came in at the UART. */
  private feed(): void {
    const { life, stdin } = this;
    if (life?.place === undefined) return;
    if (life.idle) {
      const bytes = this.input.nextForPrompt();
      if (bytes === undefined) return;
      life.idle = false;
      this.post({ kind: "input", bytes });
    }
    if (this.input.hasInterrupt) this.interruptSoon(life);
    if (stdin === undefined || this.input.hasInterrupt) return;
    const bytes = this.input.nextForProgram(stdin.limit);
    if (bytes === undefined) return;
    this.stdin = undefined;
    stdin.answer(bytes);
  }

  /** The byte before a Ctrl-C may be all the program there was: only what goes on for a moment is interrupted. */
  private interruptSoon(life: Life): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (life.over || life.idle || !this.input.hasInterrupt) return;
      this.input.dropInterrupts();
      Atomics.store(life.control, Control.interrupt, 1);
      this.wake(life);
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.interruptNow(life);
        this.feed();
      }, PATIENCE);
    }, SETTLE_TIME);
  }

  /** Schedules the KeyboardInterrupt from outside, for a program that neither prints nor asks for anything. */
  private interruptNow(life: Life): void {
    const { control, place } = life;
    if (life.over || place === undefined) return;
    if (Atomics.compareExchange(control, Control.interrupt, 1, 0) !== 1) return;
    const { executing, interrupting } = RunState;
    if (Atomics.compareExchange(control, Control.state, executing, interrupting) !== executing) {
      // It waits at the prompt, or is about to: there the Ctrl-C is a character.
      this.input.push(Uint8Array.of(0x03));
      return;
    }
    const words = new Int32Array(place.memory.buffer);
    Atomics.store(words, place.traceback, 0);
    for (const { index, idle, pending } of place.words) Atomics.compareExchange(words, index, idle, pending);
    Atomics.store(control, Control.state, executing);
    this.wake(life);
  }
}

/**
 * Starts a virtual board on the files in `options.files`. Resolves when it is booting.
 * @throws SimulatorError MPTS6001 to MPTS6005.
 */
export async function startVirtualBoard(options: VirtualBoardOptions): Promise<VirtualBoard> {
  const { heap = DEFAULT_HEAP, speed = 1 } = options;
  if (!(heap >= SMALLEST_HEAP)) {
    const parameters = { option: "heap", value: heap, wanted: `at least ${String(SMALLEST_HEAP)} bytes` };
    throw new SimulatorError("MPTS6005", parameters);
  }
  if (!(speed > 0)) {
    throw new SimulatorError("MPTS6005", { option: "speed", value: speed, wanted: "a number above 0" });
  }
  const [module, workerPath] = await Promise.all([compileInterpreter(), workerFile()]);
  const board = new Board(options, module, workerPath);
  try {
    await board.begin("friendly", true);
  } catch (thrown) {
    await board.close();
    throw thrown;
  }
  return board;
}
