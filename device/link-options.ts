// What every command of the link is given: a way to the board, time, a way to be told things and to be stopped.
import type { MessageParameters } from "../base/message.js";
import type { DeviceNoticeCode } from "./messages.js";
import type { Clock, Transport } from "./transport.js";

/** Something worth telling the user that is not a failure. `code` is a key of `deviceMessages`. */
export interface LinkNotice {
  readonly code: DeviceNoticeCode;
  readonly parameters: MessageParameters;
}

export interface LinkOptions {
  readonly transport: Transport;
  /** Default: the machine's own time. */
  readonly clock?: Clock;
  readonly onNotice?: (notice: LinkNotice) => void;
  /** Aborting it ends the command; what that means is said at each command. */
  readonly signal?: AbortSignal;
}

/** A file for the board: where it goes, relative to the root of the board's file system, and its bytes. */
export interface BoardFile {
  readonly path: string;
  readonly contents: Uint8Array;
}
