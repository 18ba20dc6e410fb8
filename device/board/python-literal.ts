// Writes values as Python literals that travel safely over a REPL: printable ASCII only, no control bytes.

/** `bytes` as a Python bytes literal. Ctrl-C, Ctrl-D and their like must never travel raw: the REPL would obey them. */
export function bytesLiteral(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    if (byte === 0x0a) text += "\\n";
    else if (byte === 0x27 || byte === 0x5c) text += "\\" + String.fromCharCode(byte);
    else if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
    else text += "\\x" + byte.toString(16).padStart(2, "0");
  }
  return `b'${text}'`;
}

/** `text` as a Python str literal. */
export function stringLiteral(text: string): string {
  let result = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === "'" || character === "\\") result += "\\" + character;
    else if (code >= 0x20 && code < 0x7f) result += character;
    else if (code < 0x1_0000) result += "\\u" + code.toString(16).padStart(4, "0");
    else result += "\\U" + code.toString(16).padStart(8, "0");
  }
  return `'${result}'`;
}

/** The sum of all bytes, as Python's `sum(data)` gives it. */
export function byteSum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum += byte;
  return sum;
}
