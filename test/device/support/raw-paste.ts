// Puts newer firmware's raw-paste in front of a board that has none, with its window kept to the byte.
import type { Transport } from "../../../device/index.js";

const window = 128;

/**
 * `inner` with raw-paste as MicroPython 1.14 and up has it: the request is answered by `R`, 1, the window, and one
 * increment at once; another follows whenever a window's worth is used up. `report.overrun` counts bytes sent beyond.
 */
export function rawPasteTransport(
  inner: Transport,
  report: { pastes: number; overrun: number; claimOnly?: boolean },
): Transport {
  return {
    name: inner.name,
    open: async () => {
      const stream = await inner.open();
      const listeners = new Set<(bytes: Uint8Array) => void>();
      const say = (text: string): void => {
        queueMicrotask(() => listeners.forEach((listener) => listener(Buffer.from(text, "latin1"))));
      };
      let pasting: { code: string; allowed: number } | undefined;
      let swallowOk = false;
      let pending = "";
      stream.onData((bytes) => {
        let text = Buffer.from(bytes).toString("latin1");
        while (swallowOk && text !== "") {
          swallowOk = text[0] !== "K";
          text = text.slice(1);
        }
        if (text) listeners.forEach((listener) => listener(Buffer.from(text, "latin1")));
      });
      const take = async (character: string): Promise<void> => {
        if (!pasting) {
          pending = (pending + character).slice(-3);
          if (pending === "\x05A\x01") {
            pasting = { code: "", allowed: 2 * window };
            report.pastes++;
            say(`R\x01${String.fromCharCode(window)}\x00\x01`);
          } else if (!"\x05A".includes(character) || character === "\x01") {
            await stream.write(Buffer.from(character, "latin1"));
          } else if (character === "A" && pending.at(-2) !== "\x05") {
            await stream.write(Buffer.from("A"));
          }
          return;
        }
        if (report.claimOnly && character !== "\x03") return;
        if (character === "\x03" || character === "\x04") {
          const { code } = pasting;
          pasting = undefined;
          pending = "";
          say("\x04");
          if (character === "\x03") return say("\x04\x04>");
          swallowOk = true;
          return stream.write(Buffer.from(code + "\x04", "latin1"));
        }
        pasting.code += character;
        if (pasting.code.length > pasting.allowed) report.overrun++;
        if (pasting.code.length % window === 0) {
          pasting.allowed += window;
          say("\x01");
        }
      };
      return {
        ...stream,
        write: async (bytes) => {
          for (const character of Buffer.from(bytes).toString("latin1")) await take(character);
        },
        onData: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      };
    },
  };
}
