// Colours for terminals; plain text everywhere else.

export type Colour = "red" | "yellow" | "cyan" | "dim" | "bold";

/** Wraps a text in a colour, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

const codes: Readonly<Record<Colour, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
};

/** Whether a stream gets colours: a terminal does unless NO_COLOR is set (no-color.org) or it is a dumb one. */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
}

export function makePaint(enabled: boolean): Paint {
  if (!enabled) return (_colour, text) => text;
  return (colour, text) => `\u001B[${codes[colour][0]}m${text}\u001B[${codes[colour][1]}m`;
}
