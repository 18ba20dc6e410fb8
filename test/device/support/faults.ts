// Wires that go wrong, and things on a port that are no board: the doubles of the fault tests.
import { systemClock, type ByteStream, type Clock, type Transport } from "../../../device/index.js";

/** A small seeded generator (mulberry32), so that a failing run can be repeated. Returns numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a wire does to the bytes of one direction. */
export type Damage = (bytes: Uint8Array) => Uint8Array;

/** Each byte is lost, doubled or changed with the chance `rate`. */
export function noise(random: () => number, rate: number): Damage {
  return (bytes) => {
    const result: number[] = [];
    for (const byte of bytes) {
      if (random() >= rate) {
        result.push(byte);
        continue;
      }
      const kind = Math.floor(random() * 3);
      if (kind === 1) result.push(byte, byte);
      if (kind === 2) result.push(byte ^ (1 << Math.floor(random() * 8)));
    }
    return Uint8Array.from(result);
  };
}

/** `inner` behind a wire that damages bytes, and breaks for good after `cutAfter` bytes to the board. */
export function faultyTransport(
  inner: Transport,
  faults: { readonly toBoard?: Damage; readonly fromBoard?: Damage; readonly cutAfter?: number },
): Transport & { readonly sent: () => number } {
  let sent = 0;
  return {
    name: inner.name,
    sent: () => sent,
    open: async () => {
      const stream = await inner.open();
      const closeListeners = new Set<(reason: Error | undefined) => void>();
      const left = (): number => (faults.cutAfter ?? Infinity) - sent;
      return {
        ...stream,
        write: async (bytes) => {
          if (left() <= 0) throw new Error("the wire is cut");
          const damaged = faults.toBoard ? faults.toBoard(bytes) : bytes;
          const through = damaged.subarray(0, left());
          sent += through.length;
          await stream.write(through);
          if (left() <= 0) for (const listener of closeListeners) listener(new Error("unplugged"));
        },
        onData: (listener) =>
          stream.onData((bytes) => {
            if (left() > 0) listener(faults.fromBoard ? faults.fromBoard(bytes) : bytes);
          }),
        onClose: (listener) => {
          closeListeners.add(listener);
          return () => closeListeners.delete(listener);
        },
      };
    },
  };
}

/** Something on a port that answers to each write with `answer`. */
export function oddDevice(name: string, answer: (written: Uint8Array) => Uint8Array): Transport {
  return {
    name,
    open: () => {
      const listeners = new Set<(bytes: Uint8Array) => void>();
      const stream: ByteStream = {
        write: (bytes) => {
          const reply = answer(bytes);
          if (reply.length > 0) setImmediate(() => listeners.forEach((listener) => listener(reply)));
          return Promise.resolve();
        },
        onData: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        onClose: () => () => undefined,
        close: () => Promise.resolve(),
      };
      return Promise.resolve(stream);
    },
  };
}

/** Real time without the pauses between pieces: the virtual board has no buffer that could overflow. */
export const unpacedClock: Clock = {
  now: () => systemClock.now(),
  sleep: (milliseconds, signal) =>
    milliseconds <= 15
      ? new Promise((resolve) => setImmediate(resolve))
      : systemClock.sleep(milliseconds, signal),
};

/** Time that passes `speed` times as fast: for the long deadlines of a board that never answers. */
export function fastClock(speed: number): Clock {
  return {
    now: () => systemClock.now() * speed,
    sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / speed, signal),
  };
}
