// The virtual board as its users see it: a UART, a screen, LEDs, buttons, networks, and sockets on this machine.

/** One Wi-Fi network the virtual board can see. `password` "" is an open network. */
export interface VirtualNetwork {
  readonly ssid: string;
  readonly password: string;
  /** Signal strength in dBm. */
  readonly rssi?: number;
}

export interface VirtualBoardOptions {
  /** Folder that holds the board's files (`main.py`, ...). It is made when missing. */
  readonly files: string;
  /** Networks in reach. Default: one, ssid "ssid", password "password", as in the tutorial. */
  readonly networks?: readonly VirtualNetwork[];
  /** The address the board gets when it joins a network. Default 192.168.1.105. */
  readonly address?: string;
  /** Which port of this machine stands for a listening port of the board. Default: the same number; 0 asks for any free one. */
  readonly hostPort?: (boardPort: number) => number;
  /** Which address of this machine stands for a host and port the board connects to. Default: 127.0.0.1 and the same port. */
  readonly hostFor?: (host: string, port: number) => { readonly host: string; readonly port: number };
  /** Bytes of MicroPython heap. Default 16 MiB: nothing is collected while a program runs, see docs/virtual-board.md. */
  readonly heap?: number;
  /** How many times faster than real time passes on the board: sleeping, ticks, time-outs, Wi-Fi. Default 1. */
  readonly speed?: number;
}

/** A listening port of the board was opened or closed. */
export interface PortEvent {
  readonly boardPort: number;
  /** The port of this machine that stands for it. */
  readonly hostPort: number;
  readonly open: boolean;
}

/** The 128x64 screen: one byte a pixel, row by row, 1 is lit. What `show()` last sent, not what is being drawn. */
export interface ScreenFrame {
  readonly width: 128;
  readonly height: 64;
  readonly pixels: Uint8Array;
}

export interface VirtualBoard {
  /** Sends bytes to the board's UART. */
  write(bytes: Uint8Array): void;
  /** Calls `listener` with every piece the board's UART sends. Returns a function that stops it. */
  onData(listener: (bytes: Uint8Array) => void): () => void;
  /** Calls `listener` when the board opened or closed a listening port. Returns a function that stops it. */
  onPort(listener: (event: PortEvent) => void): () => void;
  /** The screen now. */
  screen(): ScreenFrame;
  /** The three RGB LEDs as last written, 0..255 each. */
  leds(): readonly (readonly [number, number, number])[];
  /** Presses or releases a button. */
  setButton(button: "a" | "b", pressed: boolean): void;
  /** Power off and on: everything but the files is lost. Resolves when the board is booting. */
  hardReset(): Promise<void>;
  /** Power off. */
  close(): Promise<void>;
}
