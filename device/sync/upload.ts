// Writes one file on the board, piece by piece; each piece proves on the board that it arrived whole.
import { byteSum, bytesLiteral, stringLiteral } from "../board/python-literal.js";
import { BoardException, type BoardSession } from "../board/session.js";
import { done } from "./board-files.js";

/**
 * On the board: `_w` takes the piece for position `p`. Position, length and sum must fit, or the piece is refused; a
 * piece that was already written (its answer got lost) is not written again. `_n` is where the file stands.
 */
const writerCode = `_f=None
_n=0
_d=None
def _w(p,n,s,d):
 global _n
 if len(d)!=n or sum(d)+p!=s:
  print('!bad')
  return
 print('!go')
 if p==_n:
  if _d(d)!=n:
   raise OSError(28)
  _n+=n
 print('=',_n)
print('=')`;

/** Puts files under their temporary names. */
export class Uploader {
  private readonly pieceBytes: number;

  private constructor(private readonly session: BoardSession) {
    const { freeMemory } = session.capabilities;
    // A piece is held as source text and as bytes while it is compiled.
    this.pieceBytes = freeMemory > 60_000 ? 1024 : freeMemory > 20_000 ? 384 : 64;
  }

  static async on(session: BoardSession): Promise<Uploader> {
    await session.run(writerCode, "preparing the board", done);
    return new Uploader(session);
  }

  /** Writes `contents` to the file `path` of the board, replacing it. `onSent` hears how many bytes are there. */
  toFile(path: string, contents: Uint8Array, onSent: (bytes: number) => void): Promise<void> {
    const name = stringLiteral(path);
    return this.send(contents, `writing ${path}`, onSent, {
      begin: `if _f:\n _f.close()\n_f=open(${name},'wb')\n_d=_f.write\n_n=0\nprint('=')`,
      end: "_f.close()\n_f=None\n_d=None\nprint('=')",
    });
  }

  /** Collects `contents` in the bytearray `name` of the board's memory. */
  toMemory(name: string, contents: Uint8Array, step: string): Promise<void> {
    return this.send(contents, step, () => undefined, {
      begin: `${name}=bytearray()\ndef _d(d):\n ${name}.extend(d)\n return len(d)\n_n=0\nprint('=')`,
      end: "_d=None\nprint('=')",
    });
  }

  private async send(
    contents: Uint8Array,
    step: string,
    onSent: (bytes: number) => void,
    code: { readonly begin: string; readonly end: string },
  ): Promise<void> {
    await this.session.run(code.begin, step, done);
    for (let start = 0; start < contents.length; start += this.pieceBytes) {
      const piece = contents.subarray(start, start + this.pieceBytes);
      const end = start + piece.length;
      await this.session.runSelfChecking(
        `_w(${start},${piece.length},${byteSum(piece) + start},${this.literal(piece)})`,
        step,
        (printed) => (Number(/^= (\d+)\r*$/m.exec(printed)?.[1]) === end ? true : undefined),
      );
      onSent(end);
    }
    await this.session.run(code.end, step, done);
  }

  /** The shorter of the two ways to write bytes: text stays text, binary goes as base64 where the board reads it. */
  private literal(piece: Uint8Array): string {
    const plain = bytesLiteral(piece);
    if (!this.session.capabilities.base64) return plain;
    const packed = `_b.a2b_base64('${Buffer.from(piece).toString("base64")}')`;
    return packed.length < plain.length ? packed : plain;
  }
}

/** What kind of trouble an exception of the board is, where the user can do something about it. */
export function troubleOf(error: unknown): "full" | "read-only" | "memory" | undefined {
  if (!(error instanceof BoardException)) return undefined;
  if (/OSError: (\[Errno 28\]|28\b|.*no more storage)/.test(error.message)) return "full";
  if (/OSError: (\[Errno 30\]|30\b|.*read.?only)/i.test(error.message)) return "read-only";
  if (/^MemoryError/.test(error.message)) return "memory";
  return undefined;
}
