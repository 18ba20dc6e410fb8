// The board's flash: a folder of the host as a file system of the interpreter, with the manners of LittleFS2.
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import path from "node:path";
import { Errno, hostErrno, wasiErrno } from "./errno.js";
import type {
  EmscriptenFs,
  FileSystemKind,
  FsNode,
  FsStream,
  NodeAttributes,
  NodeOperations,
  StreamOperations,
} from "./micropython.js";

/** The board's file system is 2 MB in blocks of 4 KB (BOARD.md, partitions). */
const BLOCK = 4096;
const BLOCKS = 512;
/** LittleFS keeps a folder's names in a pair of blocks. */
const FOLDER_BLOCKS = 2;

const FILE_MODE = 0o100666;
const FOLDER_MODE = 0o040777;
const KIND_OF_FILE = 0o170000;
const FOLDER = 0o040000;
/** `O_ACCMODE` and its read-only value. */
const ACCESS_MODE = 3;
const READ_ONLY = 0;
/** `O_DIRECTORY`, as Emscripten has it. */
const AS_FOLDER = 0o200000;

/** Files being written are kept under names that start so until they are whole; such names are not the board's. */
export const DRAFT_PREFIX = ".mpts-draft-";

/** A file that is open: its contents as the program sees them. They reach the folder when it is closed. */
interface OpenFile {
  contents: Buffer;
  length: number;
  streams: number;
  changed: boolean;
  /** Whether the old contents were dropped when it was opened. */
  truncated: boolean;
  /** Whether its name was removed or given to another file. */
  detached: boolean;
  readonly blocksBefore: number;
}

const blocksOf = (size: number): number => Math.ceil(size / BLOCK);

/** Whether a name is one the host would take for something else than a plain file in that very folder. */
function isForbiddenName(name: string): boolean {
  if (name.startsWith(DRAFT_PREFIX) || name.includes("/") || name.includes("\0")) return true;
  return process.platform === "win32" && /[<>:"|?*\\]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);
}

/** The file system of one board. */
export class Flash implements FileSystemKind {
  private readonly open = new Map<FsNode, OpenFile>();
  private root: FsNode | undefined;
  private usedOnDisk: number | undefined;

  private readonly folderOperations: NodeOperations;
  private readonly fileOperations: NodeOperations;
  private readonly streamOperations: StreamOperations;

  constructor(
    private readonly folder: string,
    private readonly files: EmscriptenFs,
  ) {
    const getattr = (node: FsNode): NodeAttributes => this.attributes(node);
    this.folderOperations = {
      getattr,
      lookup: (parent, name) => this.lookup(parent, name),
      mknod: (parent, name, mode) => this.make(parent, name, mode),
      rename: (node, parent, name) => this.rename(node, parent, name),
      unlink: (parent, name) => this.unlink(parent, name),
      rmdir: (parent, name) => this.change(() => rmdirSync(this.place(parent, name))),
      readdir: (node) => [".", "..", ...this.names(this.placeOf(node))],
      setattr: () => undefined,
      statfs: () => this.space(),
    };
    this.fileOperations = { getattr, setattr: (node, { size }) => this.resize(node, size) };
    this.streamOperations = {
      open: (stream) => this.openStream(stream),
      close: (stream) => this.closeStream(stream),
      fsync: (stream) => this.store(stream.node),
      read: (stream, buffer, offset, length, position) => this.read(stream, buffer, offset, length, position),
      write: (stream, buffer, offset, length, position) =>
        this.write(stream, buffer, offset, length, position),
      llseek: (stream, offset, whence) => this.seek(stream, offset, whence),
    };
  }

  mount(): FsNode {
    for (const name of readdirSync(this.folder)) {
      if (name.startsWith(DRAFT_PREFIX)) unlinkSync(path.join(this.folder, name));
    }
    this.root = this.node(null, "/", FOLDER_MODE);
    return this.root;
  }

  /** Stores what open files hold, as a soft reset does by closing them. */
  closeAll(): void {
    for (const node of this.open.keys()) this.store(node);
    this.open.clear();
  }

  private node(parent: FsNode | null, name: string, mode: number): FsNode {
    const node = this.files.createNode(parent, name, mode, 0);
    node.node_ops = (mode & KIND_OF_FILE) === FOLDER ? this.folderOperations : this.fileOperations;
    node.stream_ops = this.streamOperations;
    return node;
  }

  private fail(errno: number): never {
    throw new this.files.ErrnoError(wasiErrno(errno));
  }

  private guard<T>(action: () => T): T {
    try {
      return action();
    } catch (thrown) {
      if (thrown instanceof this.files.ErrnoError) throw thrown;
      return this.fail(hostErrno(thrown));
    }
  }

  private change(action: () => void): void {
    this.guard(action);
    this.usedOnDisk = undefined;
  }

  private placeOf(node: FsNode): string {
    const names: string[] = [];
    for (let at = node; at !== this.root; at = at.parent) names.unshift(at.name);
    return path.join(this.folder, ...names);
  }

  private place(parent: FsNode, name: string): string {
    if (isForbiddenName(name)) this.fail(Errno.EINVAL);
    return path.join(this.placeOf(parent), name);
  }

  /** What is there, when it is a plain file or folder; a link or device of the host does not exist for the board. */
  private look(place: string): Stats {
    const stats = this.guard(() => lstatSync(place));
    return stats.isFile() || stats.isDirectory() ? stats : this.fail(Errno.ENOENT);
  }

  private names(place: string): string[] {
    return this.guard(() => readdirSync(place, { withFileTypes: true }))
      .filter((entry) => (entry.isFile() || entry.isDirectory()) && !entry.name.startsWith(DRAFT_PREFIX))
      .map((entry) => entry.name);
  }

  private lookup(parent: FsNode, name: string): FsNode {
    if (isForbiddenName(name)) this.fail(Errno.ENOENT);
    const stats = this.look(this.place(parent, name));
    return this.node(parent, name, stats.isDirectory() ? FOLDER_MODE : FILE_MODE);
  }

  private make(parent: FsNode, name: string, mode: number): FsNode {
    const place = this.place(parent, name);
    const isFolder = (mode & KIND_OF_FILE) === FOLDER;
    if (isFolder) {
      this.reserve(FOLDER_BLOCKS);
      this.change(() => mkdirSync(place));
    } else {
      this.change(() => closeSync(openSync(place, "wx")));
    }
    return this.node(parent, name, isFolder ? FOLDER_MODE : FILE_MODE);
  }

  private rename(node: FsNode, parent: FsNode, name: string): void {
    const from = this.placeOf(node);
    const to = this.place(parent, name);
    const replaced = lstatSync(to, { throwIfNoEntry: false }) && this.files.lookupNode(parent, name);
    this.change(() => renameSync(from, to));
    if (replaced !== undefined) {
      this.detach(replaced);
      this.files.hashRemoveNode(replaced);
    }
    // The caller takes the node out of its table before and puts it back after, under what it is called by then.
    node.parent = parent;
    node.name = name;
  }

  private unlink(parent: FsNode, name: string): void {
    const node = this.files.lookupNode(parent, name);
    this.change(() => unlinkSync(this.place(parent, name)));
    this.detach(node);
  }

  /** The name is gone: what is still open can be read and written on, but no longer reaches the folder. */
  private detach(node: FsNode): void {
    const file = this.open.get(node);
    if (file !== undefined) file.detached = true;
  }

  private attributes(node: FsNode): NodeAttributes {
    const stats = this.look(this.placeOf(node));
    const isFolder = stats.isDirectory();
    const size = isFolder ? 0 : (this.open.get(node)?.length ?? stats.size);
    return {
      dev: 1,
      ino: node.id,
      mode: isFolder ? FOLDER_MODE : FILE_MODE,
      nlink: 1,
      uid: 0,
      gid: 0,
      rdev: 0,
      size,
      atime: stats.mtime,
      mtime: stats.mtime,
      ctime: stats.mtime,
      blksize: BLOCK,
      blocks: blocksOf(size),
    };
  }

  private load(node: FsNode): OpenFile {
    const known = this.open.get(node);
    if (known !== undefined) return known;
    const contents = this.guard(() => readFileSync(this.placeOf(node)));
    const file: OpenFile = {
      contents,
      length: contents.length,
      streams: 0,
      changed: false,
      truncated: false,
      detached: false,
      blocksBefore: blocksOf(contents.length),
    };
    this.open.set(node, file);
    return file;
  }

  private openStream(stream: FsStream): void {
    if ((stream.node.mode & KIND_OF_FILE) === FOLDER) {
      if ((stream.flags & AS_FOLDER) === 0) this.fail(Errno.EISDIR);
      return;
    }
    this.load(stream.node).streams += 1;
  }

  private closeStream(stream: FsStream): void {
    const file = this.open.get(stream.node);
    if (file === undefined) return;
    file.streams -= 1;
    const last = file.streams === 0;
    if ((stream.flags & ACCESS_MODE) !== READ_ONLY || last) this.store(stream.node);
    if (last) this.open.delete(stream.node);
  }

  /** Puts a changed file into the folder, whole or not at all. */
  private store(node: FsNode): void {
    const file = this.open.get(node);
    if (file === undefined || !file.changed || file.detached) return;
    file.changed = false;
    file.truncated = false;
    const place = this.placeOf(node);
    const draft = path.join(path.dirname(place), `${DRAFT_PREFIX}${path.basename(place)}`);
    this.change(() => {
      writeFileSync(draft, file.contents.subarray(0, file.length));
      renameSync(draft, place);
    });
  }

  private resize(node: FsNode, size: number | undefined): void {
    if (size === undefined) return;
    const file = this.load(node);
    if (size === 0) file.truncated = true;
    this.grow(file, size);
    if (size > file.length) file.contents.fill(0, file.length, size);
    file.length = size;
    file.changed = true;
  }

  private grow(file: OpenFile, size: number): void {
    if (blocksOf(size) > blocksOf(file.length)) this.reserve(blocksOf(size) - blocksOf(file.length));
    if (size <= file.contents.length) return;
    const larger = Buffer.alloc(Math.max(size, file.contents.length * 2));
    file.contents.copy(larger, 0, 0, file.length);
    file.contents = larger;
  }

  private read(
    stream: FsStream,
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): number {
    const file = this.load(stream.node);
    const count = Math.max(0, Math.min(length, file.length - position));
    buffer.set(file.contents.subarray(position, position + count), offset);
    return count;
  }

  private write(
    stream: FsStream,
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): number {
    const file = this.load(stream.node);
    const end = position + length;
    this.grow(file, end);
    if (position > file.length) file.contents.fill(0, file.length, position);
    file.contents.set(buffer.subarray(offset, offset + length), position);
    file.length = Math.max(file.length, end);
    file.changed = true;
    return length;
  }

  private seek(stream: FsStream, offset: number, whence: number): number {
    const isFolder = (stream.node.mode & KIND_OF_FILE) === FOLDER;
    const origins = [0, stream.position, isFolder ? 0 : this.load(stream.node).length];
    const position = (origins[whence] ?? 0) + offset;
    return position < 0 ? this.fail(Errno.EINVAL) : position;
  }

  /** Fails when the flash has not so many blocks left. */
  private reserve(blocks: number): void {
    if (blocks > this.free()) this.fail(Errno.ENOSPC);
  }

  private free(): number {
    this.usedOnDisk ??= this.measure(this.folder);
    let pending = 0;
    for (const file of this.open.values()) {
      if (!file.changed) continue;
      pending +=
        blocksOf(file.length) - (file.truncated ? 0 : Math.min(file.blocksBefore, blocksOf(file.length)));
    }
    return Math.max(0, BLOCKS - this.usedOnDisk - pending);
  }

  private measure(place: string): number {
    let blocks = FOLDER_BLOCKS;
    for (const name of this.names(place)) {
      const inside = path.join(place, name);
      const stats = lstatSync(inside);
      blocks += stats.isDirectory() ? this.measure(inside) : blocksOf(stats.size);
    }
    return blocks;
  }

  private space(): Readonly<Record<string, number>> {
    const free = this.free();
    return { bsize: BLOCK, frsize: BLOCK, blocks: BLOCKS, bfree: free, bavail: free, namelen: 255 };
  }
}
