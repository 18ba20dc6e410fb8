// The prompt: feeds bytes to the interpreter's own REPL and keeps it to what the stock firmware answers.
import type { ReplMode } from "../protocol.js";
import type { MicroPython } from "./micropython.js";
import type { Uart } from "./uart.js";

const CTRL_A = 0x01;
const CTRL_B = 0x02;
const CTRL_D = 0x04;
const CTRL_E = 0x05;
const RAW_BANNER = "raw REPL; CTRL-B to exit\r\n>";

/** The interpreter's REPL as the board's. */
export class Repl {
  private current: ReplMode = "friendly";
  /** Bytes of the line at the raw prompt. */
  private length = 0;

  constructor(
    private readonly python: MicroPython,
    private readonly uart: Uart,
  ) {}

  /** Which REPL a soft reset asked for now would come back to. */
  get mode(): ReplMode {
    return this.current;
  }

  /** Prints the banner of one REPL or the other, and a prompt. */
  start(mode: ReplMode): void {
    const banner = this.uart.capture(() => this.python.replInit());
    if (mode === "friendly") {
      this.uart.write(banner.replace(/^\r\n/, ""));
      return;
    }
    this.uart.write(this.uart.capture(() => this.python.replProcessChar(CTRL_A)).replace(/^\r\n/, ""));
    this.current = "raw";
  }

  /** Takes one byte. Returns whether it asks for a soft reset. */
  process(byte: number): boolean {
    if (this.current === "raw") {
      // The interpreter knows raw-paste and would wait for it for ever; the stock firmware does not. Without the
      // Ctrl-E that opens the request, it gets the firmware's answer: the raw banner again.
      if (byte === CTRL_E && this.length === 0) return false;
      if (byte === CTRL_B) this.current = "friendly";
      this.length = byte <= CTRL_D ? 0 : this.length + 1;
      return this.python.replProcessChar(byte) !== 0;
    }
    if (byte !== CTRL_A) return this.python.replProcessChar(byte) !== 0;
    // Only at an empty prompt does Ctrl-A lead to the raw REPL; what it prints tells.
    const printed = this.uart.capture(() => this.python.replProcessChar(byte));
    this.uart.write(printed);
    if (printed.endsWith(RAW_BANNER)) {
      this.current = "raw";
      this.length = 0;
    }
    return false;
  }
}
