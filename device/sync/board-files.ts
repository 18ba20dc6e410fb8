// The board's file system as the link sees it: what is there, reading, copying, removing.
import { createHash } from "node:crypto";
import { stringLiteral } from "../board/python-literal.js";
import type { BoardSession } from "../board/session.js";

/** SHA-256 of `bytes`, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** How many paths one piece of code names: more would not fit a small board's memory. */
const batch = 12;

/**
 * Python that everything below calls. `_z` size of a file or -1, `_s` its SHA-256, `_p` prints it in hexadecimal,
 * `_c` copies, `_k` compares.
 */
function helperCode(piece: number, hashes: boolean): string {
  const sha = `def _s(p):
 h=_S()
 f=open(p,'rb')
 d=f.read(${piece})
 while d:
  h.update(d)
  d=f.read(${piece})
 f.close()
 return _b.hexlify(h.digest()).decode()
`;
  return `def _z(p):
 try:
  f=open(p,'rb')
 except OSError:
  return -1
 n=0
 d=f.read(${piece})
 while d:
  n+=len(d)
  d=f.read(${piece})
 f.close()
 return n
def _p(p):
 f=open(p,'rb')
 d=f.read(32)
 while d:
  print('=',''.join(['%02x'%c for c in d]))
  d=f.read(32)
 f.close()
def _c(a,b):
 f=open(a,'rb')
 g=open(b,'wb')
 d=f.read(${piece})
 while d:
  if g.write(d)!=len(d):
   raise OSError(28)
  d=f.read(${piece})
 f.close()
 g.close()
def _k(a,b):
 f=open(a,'rb')
 g=open(b,'rb')
 d=1
 r=1
 while d and r:
  d=f.read(${piece})
  r=int(d==g.read(${piece}))
 f.close()
 g.close()
 return r
${hashes ? sha : ""}`;
}

/** What is known of one file on the board. */
export interface FileState {
  readonly size: number;
  readonly sha256: string;
}

export class BoardFiles {
  private constructor(private readonly session: BoardSession) {}

  static async on(session: BoardSession): Promise<BoardFiles> {
    const { freeMemory, sha256: hashes } = session.capabilities;
    await session.run(
      helperCode(freeMemory > 40_000 ? 512 : 64, hashes) + "print('=')",
      "preparing the board",
      done,
    );
    return new BoardFiles(session);
  }

  /**
   * Size and hash of the files that exist. Where the board cannot hash, a file is read back, and only when `expected`
   * does not already tell by the size that it differs: then its hash is given as "".
   */
  async states(
    paths: readonly string[],
    expected: (path: string) => number | undefined = () => undefined,
  ): Promise<ReadonlyMap<string, FileState>> {
    const states = new Map<string, FileState>();
    const hashes = this.session.capabilities.sha256;
    for (let start = 0; start < paths.length; start += batch) {
      const some = paths.slice(start, start + batch);
      const code = `for p in (${some.map((path) => stringLiteral(path) + ",").join("")}):
 n=_z(p)
 print('=',n${hashes ? ",_s(p) if n>=0 else '-'" : ""})
print('==')`;
      const lines = await this.session.run(code, "comparing the files", (printed) => {
        const rows = [...printed.matchAll(/^= (-?\d+)(?: ([0-9a-f]{64}|-))?\r*$/gm)];
        return rows.length === some.length && /^==\r*$/m.test(printed) ? rows : undefined;
      });
      for (const [index, path] of some.entries()) {
        const [, size, hash] = lines[index] ?? [];
        const bytes = Number(size);
        if (bytes < 0) continue;
        if (hash) states.set(path, { size: bytes, sha256: hash });
        else {
          const wanted = expected(path);
          const differs = wanted !== undefined && wanted !== bytes;
          states.set(path, {
            size: bytes,
            sha256: differs ? "" : sha256((await this.read(path)) ?? new Uint8Array()),
          });
        }
      }
    }
    return states;
  }

  /** The contents of `path`, or undefined when there is no such file. */
  async read(path: string): Promise<Uint8Array | undefined> {
    const code = `n=_z(${stringLiteral(path)})
if n>=0:
 _p(${stringLiteral(path)})
print('==',n)`;
    const found = await this.session.run(code, `reading ${path}`, (printed) => {
      const size = Number(/^== (-?\d+)\r*$/m.exec(printed)?.[1] ?? "NaN");
      const hex = [...printed.matchAll(/^= ([0-9a-f]+)\r*$/gm)].map((row) => row[1]).join("");
      if (size === -1) return { contents: undefined };
      const contents = Buffer.from(hex, "hex");
      return contents.length === size ? { contents } : undefined;
    });
    return found.contents;
  }

  /** The names in the root folder, and whether each of `folders` exists does not matter: they are made. */
  async makeFolders(folders: readonly string[]): Promise<void> {
    if (folders.length === 0 || !this.session.capabilities.folders) return;
    const code = `for p in (${folders.map((folder) => stringLiteral(folder) + ",").join("")}):
 try:
  _o.mkdir(p)
 except OSError:
  _o.listdir(p)
print('=')`;
    await this.session.run(code, "making folders", done);
  }

  /** The names in `folder` ("" is the root); none when it does not exist. Names travel as hexadecimal UTF-8. */
  async list(folder: string): Promise<readonly string[]> {
    const argument = this.session.capabilities.folders ? stringLiteral("/" + folder) : "";
    const code = `try:
 l=_o.listdir(${argument})
except OSError:
 l=[]
for p in l:
 print('=',''.join(['%02x'%c for c in bytes(p,'utf8')]))
print('==',len(l))`;
    return this.session.run(code, "listing the files", (printed) => {
      const count = Number(/^== (\d+)\r*$/m.exec(printed)?.[1] ?? "NaN");
      const rows = [...printed.matchAll(/^= ([0-9a-f]+)\r*$/gm)];
      return rows.length === count
        ? rows.map((row) => Buffer.from(row[1] ?? "", "hex").toString("utf8"))
        : undefined;
    });
  }

  /** Removes the files that exist. */
  async remove(paths: readonly string[]): Promise<void> {
    for (let start = 0; start < paths.length; start += batch) {
      const some = paths.slice(start, start + batch);
      const code = `for p in (${some.map((path) => stringLiteral(path) + ",").join("")}):
 try:
  _o.remove(p)
 except OSError:
  pass
print('=')`;
      await this.session.run(code, "cleaning up", done);
    }
  }

  /** Copies on the board and compares there. Returns whether the copy is equal. */
  async copy(from: string, to: string): Promise<boolean> {
    const [source, target] = [stringLiteral(from), stringLiteral(to)];
    const answer = await this.session.run(
      `_c(${source},${target})\nprint('=',_k(${source},${target}))`,
      `copying ${from}`,
      (printed) => /^= ([01])\r*$/m.exec(printed)?.[1],
    );
    return answer === "1";
  }
}

/** The answer of code that has nothing to say but that it came to its end. */
export function done(printed: string): true | undefined {
  return /^=\r*$/m.test(printed) ? true : undefined;
}
