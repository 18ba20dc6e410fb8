// A conversation with one board: opened, brought to a clean raw REPL, probed; code runs checked, failures are retried.
import { LinkError } from "../link-error.js";
import type { LinkNotice, LinkOptions } from "../link-options.js";
import { enterRawRepl } from "../repl/enter.js";
import { asLinkError, GarbledReply, NoReply, RawRepl } from "../repl/raw-repl.js";
import { restartIntoProgram, restartInRawRepl } from "../repl/soft-reset.js";
import { Wire, type Pace } from "../repl/wire.js";
import { systemClock } from "../transport.js";
import { parseCapabilities, probeCode, type Capabilities } from "./capabilities.js";
import { byteSum, bytesLiteral } from "./python-literal.js";

/** An exception that the board raised in code that arrived whole. */
export class BoardException extends Error {
  constructor(
    /** The whole traceback, as the board printed it. */
    readonly traceback: string,
  ) {
    super(traceback.trim().split(/\r*\n/).at(-1) ?? "");
  }
}

/** How often a piece is sent before giving up. */
const attempts = 4;
/** How long ordinary code may take on the board, in milliseconds. Flash may have to be erased meanwhile. */
const codeDeadline = 15_000;
/**
 * What boards take without losing bytes, by `sys.platform`, where it is known to be more than the careful pace: all
 * ESP32 images tested; and the virtual board, whose REPL has no buffer to overflow, at the rate of a real line.
 */
const paces: Readonly<Record<string, Pace>> = {
  esp32: { bytes: 64, milliseconds: 10 },
  webassembly: { bytes: 112, milliseconds: 10 },
};

/**
 * On the board: runs code only when it arrived whole, so that a lost byte can never become another file name.
 * `!go` in the answer tells an exception of the code itself from one that a damaged line caused.
 * Collecting first keeps room in one piece for the parser: a micro:bit has some 9 KB in all.
 */
const checkerCode = `import gc
def _x(c,n,s):
 if len(c)!=n or sum(c)!=s:
  print('!bad')
 else:
  print('!go')
  gc.collect()
  exec(c)
`;

export class BoardSession {
  private programRuns = false;

  private constructor(
    readonly wire: Wire,
    readonly repl: RawRepl,
    readonly capabilities: Capabilities,
    readonly notify: (notice: LinkNotice) => void,
  ) {}

  /** Opens the transport and brings the board to a fresh raw REPL: nothing of the program that ran is left in memory. */
  static async open(options: LinkOptions): Promise<BoardSession> {
    const { transport, signal, clock = systemClock, onNotice = () => undefined } = options;
    if (signal?.aborted) throw new LinkError("MPTS5028", { port: transport.name });
    const wire = new Wire(await transport.open(), clock, transport.name, signal);
    try {
      await enterRawRepl(wire, onNotice);
      // Names the stopped program rebound (`print`, `open`) would change what our code does.
      await restartInRawRepl(wire, onNotice);
      const repl = new RawRepl(wire);
      if (!(await repl.probeRawPaste())) await enterRawRepl(wire, onNotice);
      const capabilities = await probe(repl, onNotice);
      if (repl.mode === "paced") {
        repl.pace = paces[capabilities.platform] ?? repl.pace;
        onNotice({ code: "MPTS5102", parameters: { ...repl.pace } });
      }
      return new BoardSession(wire, repl, capabilities, onNotice);
    } catch (error) {
      await wire.close();
      throw error;
    }
  }

  /**
   * Runs `code` on the board and returns what `parse` makes of its output. The code must be harmless when run twice:
   * after damage on the wire, which includes output that `parse` refuses by returning undefined, it is sent again, slower.
   *
   * @param step what is being done, for messages.
   * @throws BoardException when the code itself raised.
   * @throws LinkError when the link or the board fails.
   */
  run<Result>(code: string, step: string, parse: (printed: string) => Result | undefined): Promise<Result> {
    return exchange(this.repl, checkedCall(code), step, this.notify, parse);
  }

  /** As `run`, for code that checks its own arrival and answers `!bad` or `!go`. */
  runSelfChecking<Result>(
    code: string,
    step: string,
    parse: (printed: string) => Result | undefined,
  ): Promise<Result> {
    return exchange(this.repl, code, step, this.notify, parse);
  }

  /** Starts `code` without waiting for its end: what it prints comes next on the wire. */
  start(code: string): Promise<void> {
    return this.repl.send(code);
  }

  /**
   * Restarts the board into its program. The session is over then: not another byte is sent.
   *
   * @throws LinkError MPTS5017 when the board does not restart.
   */
  async restart(): Promise<void> {
    await restartIntoProgram(this.wire);
    this.programRuns = true;
  }

  /** Brings the board back to the raw prompt after a failure. Returns whether it is there. Never throws. */
  async recover(): Promise<boolean> {
    this.wire.ignoreAbort();
    if (!this.wire.isOpen) return false;
    try {
      await enterRawRepl(this.wire, undefined, 4_000);
      return true;
    } catch {
      // The failure that brought us here is the one to report.
      return false;
    }
  }

  /** Leaves the board at its friendly prompt, unless its program was started, and closes the connection. Never throws. */
  async close(): Promise<void> {
    this.wire.ignoreAbort();
    try {
      if (this.wire.isOpen && !this.programRuns) await this.repl.leave();
    } catch {
      // The link is gone; there is nobody to say goodbye to.
    }
    await this.wire.close();
  }
}

/** Runs `work` in a session with the board, and closes the session however `work` ends. */
export async function withSession<Result>(
  options: LinkOptions,
  work: (session: BoardSession) => Promise<Result>,
): Promise<Result> {
  const session = await BoardSession.open(options);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

function checkedCall(code: string): string {
  const bytes = Buffer.from(code, "latin1");
  return `_x(${bytesLiteral(bytes)},${bytes.length},${byteSum(bytes)})`;
}

/** Sends `code` until it arrives whole, and parses what the code printed after `!go`. */
async function exchange<Result>(
  repl: RawRepl,
  code: string,
  step: string,
  notify: (notice: LinkNotice) => void,
  parse: (printed: string) => Result | undefined,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { stdout, stderr } = await repl.exec(code, codeDeadline);
      const go = /^!go\r*\n/.exec(stdout);
      const result = go && stderr === "" ? parse(stdout.slice(go[0].length)) : undefined;
      if (result !== undefined) return result;
      if (go && stderr !== "") throw new BoardException(stderr);
      // Only a restarted board has forgotten `_x`: everything else that was set up is gone too.
      if (/NameError: name '_[xw]'/.test(stderr)) throw new LinkError("MPTS5031", { step });
      throw new GarbledReply(stderr || stdout);
    } catch (error) {
      if (!(error instanceof GarbledReply || error instanceof NoReply)) throw error;
      if (attempt === attempts) throw asLinkError(error, step, attempts);
      notify({ code: "MPTS5105", parameters: { step } });
      repl.pace = { bytes: Math.max(16, repl.pace.bytes >> 1), milliseconds: repl.pace.milliseconds + 5 };
      await enterRawRepl(repl.wire, notify, 6_000);
    }
  }
}

async function probe(repl: RawRepl, notify: (notice: LinkNotice) => void): Promise<Capabilities> {
  const step = "asking the board what it can do";
  for (let attempt = 1; ; attempt++) {
    try {
      const { stderr } = await repl.exec(checkerCode, codeDeadline);
      if (stderr !== "") throw new GarbledReply(stderr);
      return await exchange(repl, checkedCall(probeCode), step, notify, parseCapabilities);
    } catch (error) {
      // A damaged `_x` shows here first: define it again.
      const worthRetrying =
        error instanceof GarbledReply || error instanceof NoReply || error instanceof BoardException;
      if (!worthRetrying || attempt === attempts) {
        if (error instanceof BoardException) throw new LinkError("MPTS5023", { step, error: error.message });
        throw asLinkError(error, step, attempts);
      }
      await enterRawRepl(repl.wire, notify, 6_000);
    }
  }
}
