// What the suite asks of a board besides its transport: to see and set its files without the code under test.
import type { Transport } from "../../../device/index.js";

export interface TestBoard {
  readonly transport: Transport;
  /** No rename, no folders: the weaker promise holds there. */
  readonly flat: boolean;
  /** Several files can be run from memory. */
  readonly memoryModules: boolean;
  /** Many Ctrl-C in a row count as one, so that a loop that sleeps and swallows them is never left. */
  readonly coalescesInterrupts: boolean;
  /** Bytes that are more than the board's file system holds, as far as the test can tell. */
  readonly tooMuch: number | undefined;
  read(path: string): Promise<Uint8Array | undefined>;
  put(path: string, contents: Uint8Array): Promise<void>;
  /** All files, sorted. */
  list(): Promise<readonly string[]>;
  /** Empties the file system and brings the board to its prompt. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}
