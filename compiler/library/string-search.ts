// Finding things in strings: indexOf, lastIndexOf, includes, startsWith, endsWith.
import * as py from "../python/index.js";
import { noNumber, position } from "./flows.js";
import { isNonEmptyLiteral, isPlainPlace, textCall, textHelper } from "./string-sites.js";
import type { CallSite, LibraryMember, LibraryMembers } from "./table.js";

/** Whether the call is `s.method(t)` or `s.method(t, place)` with a plain place, in a program where both languages count alike. */
function isPlainSearch(site: CallSite): boolean {
  const { lowering, args } = site;
  const [, place] = args;
  return place === undefined ? true : !lowering.analysis.text.hasAstral && isPlainPlace(lowering, place);
}

// s.indexOf(t)        →   s.find(t)
// s.indexOf("a", i)   →   s.find("a", i): an empty text is found elsewhere beyond the end
const indexOf: LibraryMember = {
  lower: (site) => {
    const { lowering, args, node } = site;
    const [wanted, place] = args;
    const isPlain =
      !lowering.analysis.text.hasAstral &&
      isPlainSearch(site) &&
      (place === undefined || (wanted !== undefined && isNonEmptyLiteral(wanted)));
    if (!isPlain || args.length > 2)
      return textHelper(site, "String.indexOf", "text_find", 1, 2, { units: true });
    return textCall(site, "String.indexOf", args.length, ([text, ...values]) =>
      py.method(text, "find", values, [], lowering.position(node)),
    );
  },
  flow: position,
};

// s.lastIndexOf(t)   →   s.rfind(t)
const lastIndexOf: LibraryMember = {
  lower: (site) => {
    const { lowering, args, node } = site;
    if (args.length !== 1 || lowering.analysis.text.hasAstral)
      return textHelper(site, "String.lastIndexOf", "text_rfind", 1, 2, { units: true });
    return textCall(site, "String.lastIndexOf", 1, ([text, wanted]) =>
      py.method(text, "rfind", [wanted ?? py.none()], [], lowering.position(node)),
    );
  },
  flow: position,
};

// s.includes(t)      →   t in s
// s.includes(t, i)   →   t in s[i:]
const includes: LibraryMember = {
  lower: (site) => {
    const { lowering, args, node } = site;
    if (!isPlainSearch(site) || args.length > 2)
      return textHelper(site, "String.includes", "text_includes", 1, 2, { units: true });
    return textCall(site, "String.includes", args.length, ([text, wanted, place]) => {
      const rest = place === undefined ? text : py.subscript(text, py.slice(place));
      return py.compare(wanted ?? py.none(), "in", rest, lowering.position(node));
    });
  },
  flow: noNumber,
};

// s.startsWith(t)      →   s.startswith(t)
// s.startsWith(t, i)   →   s[i:].startswith(t)
const startsWith: LibraryMember = {
  lower: (site) => {
    const { lowering, args, node } = site;
    if (!isPlainSearch(site) || args.length > 2)
      return textHelper(site, "String.startsWith", "text_starts_with", 1, 2, { units: true });
    return textCall(site, "String.startsWith", args.length, ([text, wanted, place]) => {
      const rest = place === undefined ? text : py.subscript(text, py.slice(place));
      return py.method(rest, "startswith", [wanted ?? py.none()], [], lowering.position(node));
    });
  },
  flow: noNumber,
};

// s.endsWith(t)      →   s.endswith(t)
// s.endsWith(t, n)   →   s[:n].endswith(t)
const endsWith: LibraryMember = {
  lower: (site) => {
    const { lowering, args, node } = site;
    if (!isPlainSearch(site) || args.length > 2)
      return textHelper(site, "String.endsWith", "text_ends_with", 1, 2, { units: true });
    return textCall(site, "String.endsWith", args.length, ([text, wanted, place]) => {
      const rest = place === undefined ? text : py.subscript(text, py.slice(undefined, place));
      return py.method(rest, "endswith", [wanted ?? py.none()], [], lowering.position(node));
    });
  },
  flow: noNumber,
};

export const searchMembers: LibraryMembers = {
  "String.indexOf": indexOf,
  "String.lastIndexOf": lastIndexOf,
  "String.includes": includes,
  "String.startsWith": startsWith,
  "String.endsWith": endsWith,
};
