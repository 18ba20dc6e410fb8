// The parts of the MicroPython WebAssembly build and of Emscripten's file system that the board uses, typed.

/** What a file or folder looks like to `stat` (Emscripten's FS API). */
export interface NodeAttributes {
  readonly dev: number;
  readonly ino: number;
  readonly mode: number;
  readonly nlink: number;
  readonly uid: number;
  readonly gid: number;
  readonly rdev: number;
  readonly size: number;
  readonly atime: Date;
  readonly mtime: Date;
  readonly ctime: Date;
  readonly blksize: number;
  readonly blocks: number;
}

/** A file or folder of the interpreter's file system. */
export interface FsNode {
  name: string;
  mode: number;
  parent: FsNode;
  readonly id: number;
  node_ops: NodeOperations;
  stream_ops: StreamOperations;
}

/** An open file. */
export interface FsStream {
  readonly node: FsNode;
  readonly flags: number;
  position: number;
  stream_ops: StreamOperations;
}

/** What a kind of file system does with names. */
export interface NodeOperations {
  getattr?(node: FsNode): NodeAttributes;
  setattr?(node: FsNode, attributes: { readonly size?: number }): void;
  lookup?(parent: FsNode, name: string): FsNode;
  mknod?(parent: FsNode, name: string, mode: number, device: number): FsNode;
  rename?(node: FsNode, folder: FsNode, name: string): void;
  unlink?(parent: FsNode, name: string): void;
  rmdir?(parent: FsNode, name: string): void;
  readdir?(node: FsNode): string[];
  statfs?(): Readonly<Record<string, number>>;
}

/** What a kind of file system does with open files. */
export interface StreamOperations {
  open?(stream: FsStream): void;
  close?(stream: FsStream): void;
  fsync?(stream: FsStream): void;
  read?(stream: FsStream, buffer: Uint8Array, offset: number, length: number, position: number): number;
  write?(stream: FsStream, buffer: Uint8Array, offset: number, length: number, position: number): number;
  llseek?(stream: FsStream, offset: number, whence: number): number;
}

/** A kind of file system, as `FS.mount` takes it. */
export interface FileSystemKind {
  mount(): FsNode;
}

/** Emscripten's file system. */
export interface EmscriptenFs {
  readonly root: FsNode;
  readonly ErrnoError: new (errno: number) => Error;
  createNode(parent: FsNode | null, name: string, mode: number, device: number): FsNode;
  lookupNode(parent: FsNode, name: string): FsNode;
  hashRemoveNode(node: FsNode): void;
  mkdir(path: string): void;
  mount(kind: FileSystemKind, options: object, path: string): void;
  writeFile(path: string, contents: string): void;
  getStream(descriptor: number): FsStream | null;
}

/** A loaded interpreter. */
export interface MicroPython {
  readonly FS: EmscriptenFs;
  registerJsModule(name: string, module: object): void;
  runPython(code: string): unknown;
  replInit(): void;
  /** @returns not 0 when the REPL asks for a soft reset. */
  replProcessChar(character: number): number;
}

/** The loader's module. */
export interface MicroPythonLoader {
  loadMicroPython(options: { readonly heapsize: number }): Promise<MicroPython>;
}

/** What the WebAssembly instance itself offers. */
export interface InterpreterExports {
  readonly memory: WebAssembly.Memory;
  readonly mp_sched_keyboard_interrupt: () => void;
}

/** An exception of Python that reached JavaScript. */
export interface PythonError extends Error {
  /** The exception's class. */
  readonly type: string;
}

/** Whether something thrown is an exception of Python. */
export function isPythonError(thrown: unknown): thrown is PythonError {
  return thrown instanceof Error && thrown.name === "PythonError" && "type" in thrown;
}
