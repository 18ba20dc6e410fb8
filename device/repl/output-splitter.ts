// Tells apart, in the stream a running program sends, what it printed and the traceback it ended with.
/* eslint-disable no-control-regex -- the REPL's protocol is made of control characters */

/** How the stream stands: running, or ended with a traceback ("" when the program came to its end). */
export type ProgramEnd = { readonly traceback: string } | undefined;

/**
 * The raw REPL marks the end of what was printed and the end of the traceback with a 0x04 each, then prompts. A program
 * may print 0x04 itself, so a mark counts only when what follows can be a traceback, another mark and the prompt.
 */
export class OutputSplitter {
  private held = "";

  constructor(private readonly onOutput: (text: string) => void) {}

  /** Takes the next piece; returns how the program ended once it has. */
  push(piece: string): ProgramEnd {
    this.held += piece;
    for (;;) {
      const mark = this.held.indexOf("\x04");
      this.emit(mark < 0 ? this.held.length : mark);
      if (mark < 0) return undefined;
      const end = /^\x04([^\x04]*)\x04>/.exec(this.held);
      if (end && isTraceback(end[1] ?? "")) {
        this.held = this.held.slice(end[0].length);
        return { traceback: end[1] ?? "" };
      }
      if (!end && couldBecomeEnd(this.held)) return undefined;
      this.emit(1);
    }
  }

  private emit(length: number): void {
    if (length > 0) this.onOutput(this.held.slice(0, length));
    this.held = this.held.slice(length);
  }
}

const heading = "Traceback (most recent call last):";

/** With no memory left an exception comes as one line, without its frames. */
function isTraceback(text: string): boolean {
  return text === "" || text.startsWith(heading) || /^\w+(: [^\r\n]*)?\r*\n$/.test(text);
}

/** True while more bytes are needed to tell; never for longer than a line of a program's own output. */
function couldBecomeEnd(held: string): boolean {
  const text = held.slice(1);
  const second = text.indexOf("\x04");
  if (second >= 0) return second === text.length - 1 && isTraceback(text.slice(0, -1));
  if (text.startsWith(heading) || heading.startsWith(text)) return true;
  return /^\w+(: [^\r\n]*)?(\r*\n?)?$/.test(text) && text.length < 400;
}
