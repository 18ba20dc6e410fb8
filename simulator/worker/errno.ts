// Error numbers: the interpreter's C library counts as WASI does, the board as Linux does.

/** The board's error numbers (MicroPython `py/mperrno.h`), by name. */
export const Errno = {
  ENOENT: 2,
  EIO: 5,
  EACCES: 13,
  EEXIST: 17,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  ENOSPC: 28,
  ENOTEMPTY: 39,
} as const;

/** EINTR, which stays: the interpreter's C code looks for it by this number, and it never reaches a program. */
export const WASI_INTERRUPTED = 27;

/** WASI's number to the board's (wasi-libc `wasi/api.h`, `py/mperrno.h`). */
const wasiToBoard: ReadonlyMap<number, number> = new Map([
  [2, 13], // EACCES
  [6, 11], // EAGAIN
  [8, 9], // EBADF
  [10, 16], // EBUSY
  [20, 17], // EEXIST
  [22, 27], // EFBIG
  [WASI_INTERRUPTED, WASI_INTERRUPTED],
  [28, 22], // EINVAL
  [29, 5], // EIO
  [31, 21], // EISDIR
  [32, 40], // ELOOP
  [33, 24], // EMFILE
  [37, 36], // ENAMETOOLONG
  [43, 19], // ENODEV
  [44, 2], // ENOENT
  [48, 12], // ENOMEM
  [51, 28], // ENOSPC
  [54, 20], // ENOTDIR
  [55, 39], // ENOTEMPTY
  [59, 25], // ENOTTY
  [63, 1], // EPERM
  [64, 32], // EPIPE
  [69, 30], // EROFS
  [70, 29], // ESPIPE
  [75, 18], // EXDEV
]);

/** The board's number for one of WASI's; an unknown one is EIO. */
export function boardErrno(wasi: number): number {
  return wasiToBoard.get(wasi) ?? Errno.EIO;
}

const boardToWasi = new Map([...wasiToBoard].map(([wasi, board]) => [board, wasi]));

/** WASI's number for one of the board's; an unknown one is EIO's. */
export function wasiErrno(board: number): number {
  return boardToWasi.get(board) ?? 29;
}

/** The board's number for an error of Node's file system. */
export function hostErrno(thrown: unknown): number {
  if (!(thrown instanceof Error && "code" in thrown)) return Errno.EIO;
  switch (thrown.code) {
    case "ENOENT":
      return Errno.ENOENT;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return Errno.EACCES;
    case "EEXIST":
      return Errno.EEXIST;
    case "ENOTDIR":
      return Errno.ENOTDIR;
    case "EISDIR":
      return Errno.EISDIR;
    case "ENOTEMPTY":
      return Errno.ENOTEMPTY;
    case "ENOSPC":
      return Errno.ENOSPC;
    case "EINVAL":
    case "ENAMETOOLONG":
      return Errno.EINVAL;
    default:
      return Errno.EIO;
  }
}
