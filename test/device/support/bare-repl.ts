// A raw REPL client of a few lines that shares nothing with the code under test but the connection: how tests see a board.
/* eslint-disable no-control-regex -- the REPL's protocol is made of control characters */
import type { ByteStream, Transport } from "../../../device/index.js";

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export class BareRepl {
  private text = "";

  private constructor(private readonly stream: ByteStream) {
    stream.onData((bytes) => {
      this.text += Buffer.from(bytes).toString("latin1");
    });
  }

  static async open(transport: Transport): Promise<BareRepl> {
    return new BareRepl(await transport.open());
  }

  close(): Promise<void> {
    return this.stream.close();
  }

  /** Sends as slowly as any board bears. */
  async send(text: string): Promise<void> {
    for (const piece of text.match(/[\s\S]{1,16}/g) ?? []) {
      await this.stream.write(Buffer.from(piece, "latin1"));
      await pause(10);
    }
  }

  /** What arrived since the last call, once it ends in `ending` (or after `limit` ms, whatever it is). */
  async heard(ending: RegExp, limit = 5_000): Promise<string> {
    for (let waited = 0; waited < limit && !ending.test(this.text); waited += 10) await pause(10);
    const text = this.text;
    this.text = "";
    return text;
  }

  /** Runs code on a board that is at any prompt and returns what it printed; fails loudly when it raised. */
  async exec(code: string): Promise<string> {
    // A connection may need a while before it carries anything: ask until the friendly prompt is there.
    for (let attempt = 0; ; attempt++) {
      if (attempt === 20) throw new Error("the board shows no prompt");
      await this.send("\x03\x03\x02");
      if (/>>> $/.test(await this.heard(/>>> $/, 1_000))) break;
    }
    await pause(50);
    this.text = "";
    await this.send("\x01");
    await this.heard(/raw REPL; CTRL-B to exit\r*\n>$/);
    await this.send(code + "\x04");
    const answer = await this.heard(/\x04[^\x04]*\x04>$/, 20_000);
    await this.send("\x02");
    await this.heard(/>>> $/);
    const parts = /^OK([^\x04]*)\x04([^\x04]*)\x04>$/.exec(answer);
    if (!parts || parts[2] !== "") throw new Error(`the board answered ${JSON.stringify(answer)}`);
    return parts[1] ?? "";
  }
}
