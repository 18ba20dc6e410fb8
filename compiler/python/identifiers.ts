// Turns the identifiers of TypeScript, and any other text, into identifiers of Python.
import { isKeyword } from "./reserved-names.js";

/** Undoes the escapes of a JavaScript identifier: `\u0061` and `\u{61}` are `a`. */
function decodeEscapes(text: string): string {
  return text.replace(
    /\\u(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{4}))/g,
    (whole, braced?: string, four?: string) => {
      const code = Number.parseInt(braced ?? four ?? "", 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** `$` is spelled out, kept apart from the letters beside it: `$el` is `dollar_el`. */
function spellDollars(text: string): string {
  return text.replace(/([A-Za-z0-9])?\$(?=(.)?)/gsu, (_whole, before?: string, after?: string) => {
    const gap = after !== undefined && after !== "_" ? "_" : "";
    return `${before === undefined ? "" : `${before}_`}dollar${gap}`;
  });
}

/**
 * The Python identifier for `text`: the text itself wherever it is one already, Chinese included. A keyword
 * gets a `_` behind it (PEP 8), `$` becomes `dollar`, whatever else cannot stand in a name becomes `_`.
 * The same text always gives the same identifier, but two texts can give one (`$a` and `dollar_a`): who
 * renames a user's variables has to look whether the new name is free.
 */
export function toIdentifier(text: string): string {
  const spelled = spellDollars(decodeEscapes(text));
  // The board takes every character beyond ASCII for a letter; the ones nobody can see are left out.
  const valid = spelled.replace(/[\0-\x7f]/g, (character) => (/\w/.test(character) ? character : "_"));
  const visible = valid.replace(
    /[\x80-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]/gu,
    "",
  );
  const started = /^\d/.test(visible) || visible === "" ? `_${visible}` : visible;
  return isKeyword(started) ? `${started}_` : started;
}
