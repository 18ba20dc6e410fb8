// The virtual board: an interpreter, and around it everything the interpreter asks for.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { packageFile } from "../base/package-root.js";
import type { PortEvent, ScreenFrame, VirtualBoard, VirtualBoardOptions } from "./board.js";
import { makeCall, type CallTargets } from "./host/calls.js";
import { Life, PATIENCE } from "./host/life.js";
import { Panel, type Colour } from "./host/panel.js";
import { Radio } from "./host/radio.js";
import { Sockets, type Answer, type Cancel } from "./host/sockets.js";
import { UartInput } from "./host/uart-input.js";
import { reasonOf, SimulatorError } from "./messages.js";
import { INTERRUPTED, type Crossing, type ReplMode } from "./protocol.js";
import { withSharedMemory } from "./shared-memory.js";
import { workerFile } from "./worker-location.js";

const PACKAGE = "@micropython/micropython-webassembly-pyscript";
const DEFAULT_HEAP = 16 * 1024 * 1024;
const SMALLEST_HEAP = 64 * 1024;
const DEFAULT_ADDRESS = "192.168.1.105";
const DEFAULT_NETWORKS = [{ ssid: "ssid", password: "password" }];
const LOOPBACK = "127.0.0.1";
/** Locally administered, so that no real board has it. */
const MAC = [0x02, 0x6d, 0x70, 0x74, 0x73, 0x01];

/** A Ctrl-C behind what has just been sent becomes an interrupt when that still runs after so many milliseconds. */
const SETTLE_TIME = 5;

let compiled: Promise<WebAssembly.Module> | undefined;

/** The absolute path of a file of the interpreter's package. */
function interpreterFile(name: string): string {
  return createRequire(import.meta.url).resolve(`${PACKAGE}/${name}`);
}

function compileInterpreter(): Promise<WebAssembly.Module> {
  compiled ??= WebAssembly.compile(withSharedMemory(readFileSync(interpreterFile("micropython.wasm"))));
  return compiled;
}

/** Makes the folder of the board's files and returns its absolute path. */
function prepareFolder(files: string): string {
  const folder = path.resolve(files);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new SimulatorError("MPTS6002", { folder });
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (thrown) {
    throw new SimulatorError("MPTS6001", { folder, reason: reasonOf(thrown) });
  }
  return folder;
}

class Board implements VirtualBoard {
  private readonly dataListeners = new Set<(bytes: Uint8Array) => void>();
  private readonly portListeners = new Set<(event: PortEvent) => void>();
  private readonly input = new UartInput();
  private readonly panel = new Panel();
  private readonly sockets: Sockets;
  private readonly folder: string;
  private radio: Radio;
  private life: Life | undefined;
  /** Resets and switching off happen one after the other. */
  private turn: Promise<void> = Promise.resolve();
  private interruptTimer: NodeJS.Timeout | undefined;
  /** How many of the waiting Ctrl-C an interrupt was asked for. */
  private requested = 0;
  private reader: { readonly limit: number; readonly answer: Answer } | undefined;
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
      hostFor: options.hostFor ?? ((_host, port) => ({ host: LOOPBACK, port })),
      reachable: () => this.radio.reachable,
      onPort: (event) => {
        for (const listener of [...this.portListeners]) listener(event);
      },
    });
  }

  write(bytes: Uint8Array): void {
    this.input.push(bytes);
    this.feed();
  }

  onData(listener: (bytes: Uint8Array) => void): () => void {
    this.dataListeners.add(listener);
    return () => this.dataListeners.delete(listener);
  }

  onPort(listener: (event: PortEvent) => void): () => void {
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
    if (change !== undefined) this.life?.event("pin", (change.pin << 1) | change.level);
  }

  hardReset(): Promise<void> {
    return this.inTurn(async () => {
      await this.powerOff();
      this.radio = this.newRadio();
      this.panel.reset();
      this.input.clear();
      if (!this.closed) await this.begin("friendly", true);
    });
  }

  close(): Promise<void> {
    this.closed = true;
    return this.inTurn(async () => {
      this.dataListeners.clear();
      this.portListeners.clear();
      await this.powerOff();
    });
  }

  /** Power on. */
  start(): Promise<void> {
    return this.inTurn(() => this.begin("friendly", true));
  }

  private inTurn(action: () => Promise<void>): Promise<void> {
    const done = this.turn.then(action);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private newRadio(): Radio {
    const { networks = DEFAULT_NETWORKS, address = DEFAULT_ADDRESS, speed = 1 } = this.options;
    return new Radio(networks, address, speed);
  }

  private async begin(mode: ReplMode, runFiles: boolean): Promise<void> {
    const { heap = DEFAULT_HEAP, speed = 1 } = this.options;
    const life = new Life(
      this.workerPath,
      {
        module: this.module,
        loader: pathToFileURL(interpreterFile("micropython.mjs")).href,
        modules: packageFile("simulator/modules"),
        files: this.folder,
        heap,
        speed,
        mode,
        runFiles,
        mac: Buffer.from(MAC).toString("hex"),
      },
      {
        onOutput: (bytes) => this.emit(bytes),
        onIdle: (untaken) => {
          this.settleInterrupt(!untaken);
          this.feed();
        },
        onCall: (name, values, answer) => makeCall(name, this.targets(), values, answer),
        onTell: (name, values) => this.tell(name, values),
        onReset: (reset) => (reset.hard ? this.powerCycle() : this.softReset(reset.mode)),
        onCrash: (reason) => this.recover(reason),
      },
    );
    this.life = life;
    await life.started;
    this.feed();
  }

  private async powerOff(): Promise<void> {
    this.sockets.destroyAll();
    this.radio.stop();
    await this.end();
  }

  /** Ends the interpreter. */
  private async end(): Promise<void> {
    this.settleInterrupt(false);
    this.reader = undefined;
    const { life } = this;
    this.life = undefined;
    await life?.end();
  }

  private restart(mode: ReplMode, runFiles: boolean): void {
    this.report(
      this.inTurn(async () => {
        await this.end();
        if (!this.closed) await this.begin(mode, runFiles);
      }),
    );
  }

  private softReset(mode: ReplMode): void {
    this.emitText("mpython: soft reboot\r\n");
    this.sockets.closeAll();
    this.restart(mode, true);
  }

  private powerCycle(): void {
    this.report(this.hardReset());
  }

  /** The interpreter broke down: say so, and come up without the files that may have done it. */
  private recover(reason: string): void {
    this.emitText(`\r\nvirtual board: the interpreter stopped (${reason}); restarting without main.py\r\n`);
    this.sockets.closeAll();
    this.restart("friendly", false);
  }

  private report(action: Promise<void>): void {
    action.catch((thrown: unknown) => this.emitText(`\r\nvirtual board: ${reasonOf(thrown)}\r\n`));
  }

  private emit(bytes: Uint8Array): void {
    for (const listener of [...this.dataListeners]) listener(bytes);
  }

  private emitText(text: string): void {
    this.emit(Buffer.from(text));
  }

  private targets(): CallTargets {
    return {
      sockets: this.sockets,
      radio: this.radio,
      panel: this.panel,
      mac: MAC,
      readStandardInput: (limit, answer) => this.read(limit, answer),
    };
  }

  private read(limit: number, answer: Answer): Cancel {
    this.reader = { limit, answer };
    this.feed();
    return () => {
      this.reader = undefined;
      answer(INTERRUPTED);
    };
  }

  private tell(name: string, values: readonly Crossing[]): void {
    const [bytes] = values;
    if (!(bytes instanceof Uint8Array)) return;
    if (name === "show") this.panel.show(bytes);
    else if (name === "leds") this.panel.light(bytes);
  }

  /** Gives the interpreter what it can take of what came in at the UART. */
  private feed(): void {
    const { life } = this;
    if (life === undefined) return;
    if (life.isIdle) {
      const bytes = this.input.nextForPrompt();
      if (bytes === undefined) return;
      life.input(bytes);
    }
    if (this.input.interrupts > 0) {
      this.interruptSoon(life);
      return;
    }
    if (this.reader === undefined) return;
    const bytes = this.input.nextForProgram(this.reader.limit);
    if (bytes === undefined) return;
    const { answer } = this.reader;
    this.reader = undefined;
    answer(bytes);
  }

  /**
   * A Ctrl-C behind the byte that starts a program interrupts it; behind other bytes it is one of them. Which of the
   * two shows only when somebody takes it, so it keeps its place in the input until then. What is done in a moment
   * is not interrupted.
   */
  private interruptSoon(life: Life): void {
    if (this.interruptTimer !== undefined) return;
    this.interruptTimer = setTimeout(() => {
      this.requested = this.input.interrupts;
      life.requestInterrupt();
      this.interruptTimer = setInterval(() => {
        if (!life.pressInterrupt()) return;
        this.settleInterrupt(true);
        this.feed();
      }, PATIENCE);
    }, SETTLE_TIME);
  }

  /** The interrupt asked for, if any, is over with: a program took it, or none was there. */
  private settleInterrupt(taken: boolean): void {
    clearTimeout(this.interruptTimer);
    this.interruptTimer = undefined;
    if (taken) this.input.dropInterrupts(this.requested);
    this.requested = 0;
  }
}

/** Refuses options that cannot be. */
function checkOptions({ heap = DEFAULT_HEAP, speed = 1 }: VirtualBoardOptions): void {
  if (!(heap >= SMALLEST_HEAP)) {
    const wanted = `at least ${String(SMALLEST_HEAP)}`;
    throw new SimulatorError("MPTS6005", { option: "heap", value: heap, wanted });
  }
  if (!(speed > 0)) throw new SimulatorError("MPTS6005", { option: "speed", value: speed, wanted: "> 0" });
}

/**
 * Starts a virtual board on the files in `options.files`. Resolves when it is booting: what it prints comes after.
 * @throws SimulatorError MPTS6001 or MPTS6002 for the folder, MPTS6003 or MPTS6004 for the installation, MPTS6005
 * for an option.
 */
export async function startVirtualBoard(options: VirtualBoardOptions): Promise<VirtualBoard> {
  checkOptions(options);
  const [module, workerPath] = await Promise.all([compileInterpreter(), workerFile()]);
  const board = new Board(options, module, workerPath);
  try {
    await board.start();
  } catch (thrown) {
    await board.close();
    throw thrown;
  }
  return board;
}
