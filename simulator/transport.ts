// Reaches a virtual board the way a real one is reached: as a stream of bytes.
import type { ByteStream, Transport } from "../device/transport.js";
import type { VirtualBoard } from "./board.js";

/**
 * A transport to a running board, named `sim`. Each `open` is a new connection to the same UART; closing one leaves
 * the board running, as unplugging a terminal program does.
 */
export function virtualBoardTransport(board: VirtualBoard): Transport {
  return {
    name: "sim",
    open: () => Promise.resolve(openStream(board)),
  };
}

function openStream(board: VirtualBoard): ByteStream {
  const stops = new Set<() => void>();
  const closeListeners = new Set<(reason: Error | undefined) => void>();
  let closed = false;
  return {
    write(bytes) {
      if (closed) return Promise.reject(new Error("the connection to the virtual board is closed"));
      board.write(bytes);
      return Promise.resolve();
    },
    onData(listener) {
      const stop = board.onData(listener);
      stops.add(stop);
      return () => {
        stops.delete(stop);
        stop();
      };
    },
    onClose(listener) {
      closeListeners.add(listener);
      return () => closeListeners.delete(listener);
    },
    close() {
      if (closed) return Promise.resolve();
      closed = true;
      for (const stop of stops) stop();
      for (const listener of closeListeners) listener(undefined);
      return Promise.resolve();
    },
  };
}
