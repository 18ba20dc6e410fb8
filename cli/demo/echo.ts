// The computer's side of the demo: a TCP client that sends a message and waits for the same to come back.
import net from "node:net";
import { within } from "../deadline.js";
import { exitCode } from "../exit-codes.js";
import { CommandFailure } from "../failure.js";

/** How long an answer may take, in milliseconds. */
const answerLimit = 15_000;

/** A connection to a server that sends back what it is sent. */
export class EchoClient {
  #received = Buffer.alloc(0);
  #changed: () => void = () => undefined;
  #ended = false;

  private constructor(private readonly socket: net.Socket) {
    socket.on("data", (piece) => {
      this.#received = Buffer.concat([this.#received, piece]);
      this.#changed();
    });
    const ended = () => {
      this.#ended = true;
      this.#changed();
    };
    socket.on("error", ended).on("close", ended);
  }

  /** @throws CommandFailure MPTS7023 when nobody listens. */
  static connect(port: number): Promise<EchoClient> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, "127.0.0.1");
      const failed = ({ message }: Error) =>
        reject(new CommandFailure("MPTS7023", { port, reason: message }, exitCode.linkFailed));
      socket.once("error", failed);
      socket.once("connect", () => {
        socket.off("error", failed);
        resolve(new EchoClient(socket));
      });
    });
  }

  /**
   * Sends `message` and returns the answer, which is the same.
   * @throws CommandFailure MPTS7021 when something else comes back, too little, or nothing in time.
   */
  async exchange(message: string): Promise<string> {
    const sent = Buffer.from(message);
    this.#received = Buffer.alloc(0);
    this.socket.write(sent);
    const wrong = () =>
      new CommandFailure(
        "MPTS7021",
        { sent: message, received: this.#received.toString() },
        exitCode.linkFailed,
      );
    await within(this.#untilBytes(sent.length), answerLimit, wrong);
    if (!this.#received.equals(sent)) throw wrong();
    return this.#received.toString();
  }

  /** Says that no more will be sent; the board's `recv` then returns nothing. */
  close(): void {
    this.socket.end();
  }

  /** Resolves when `count` bytes have come, or none can come any more. */
  #untilBytes(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#changed = () => {
        if (this.#received.length >= count || this.#ended) resolve();
      };
      this.#changed();
    });
  }
}
