// Makes the interpreter's memory shareable, so that a Ctrl-C reaches a loop that never leaves WebAssembly.

const MEMORY_SECTION = 5;
const HEADER_LENGTH = 8;
const HAS_MAXIMUM = 1;
const SHARED_WITH_MAXIMUM = 3;
/** 2 GiB, the limit the interpreter's own loader has, in pages of 64 KiB. */
const MAXIMUM_PAGES = 32768;

/** Reads an unsigned LEB128 number (WebAssembly core specification, 5.2.2). */
function readNumber(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let shift = 0;
  let next = start;
  for (;;) {
    const byte = bytes[next] ?? 0;
    next += 1;
    value += (byte & 0x7f) * 2 ** shift;
    shift += 7;
    if (byte < 0x80) return { value, next };
  }
}

function writeNumber(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return bytes;
}

/**
 * The same module with its one memory declared shared (WebAssembly core specification, 5.5.8).
 * @throws Error when the module has no memory of its own: it is not the interpreter we know.
 */
export function withSharedMemory(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  let position = HEADER_LENGTH;
  while (position < wasm.length) {
    const start = position;
    const size = readNumber(wasm, start + 1);
    const end = size.next + size.value;
    if (wasm[start] === MEMORY_SECTION) {
      const count = readNumber(wasm, size.next);
      const flags = wasm[count.next] ?? 0;
      const minimum = readNumber(wasm, count.next + 1);
      const maximum = flags & HAS_MAXIMUM ? readNumber(wasm, minimum.next).value : MAXIMUM_PAGES;
      const body = [1, SHARED_WITH_MAXIMUM, ...writeNumber(minimum.value), ...writeNumber(maximum)];
      const section = [MEMORY_SECTION, ...writeNumber(body.length), ...body];
      return Uint8Array.from([...wasm.subarray(0, start), ...section, ...wasm.subarray(end)]);
    }
    position = end;
  }
  throw new Error("the interpreter has no memory section");
}
