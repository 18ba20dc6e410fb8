// String: the methods whose Python form is the same, and helpers for the rest.
import * as py from "../python/index.js";
import { noNumber, position } from "./flows.js";
import type { CallSite, LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

/** `s.method(a, b)` becomes Python's method, with exactly this many arguments. */
function sameMethod(name: string, pythonName: string, argumentCount: number, flow = noNumber): LibraryMember {
  return {
    lower: (site) => {
      const { lowering, node, args, receiver } = site;
      if (receiver === undefined || args.length !== argumentCount)
        return lowering.refuse("MPTS2003", node, { name });
      const [object, ...values] = lowering.expressions([receiver, ...args]);
      return py.method(object ?? py.none(), pythonName, values, [], lowering.position(node));
    },
    flow,
  };
}

/** `s.method(...)` becomes a helper that takes the string first; missing arguments are None. */
function byHelper(name: string, helper: string, least: number, most: number, flow = noNumber): LibraryMember {
  return {
    lower: ({ lowering, node, args, receiver }: CallSite) => {
      if (receiver === undefined || args.length < least || args.length > most) {
        return lowering.refuse("MPTS2003", node, { name });
      }
      return lowering.callHelper(helper, lowering.expressions([receiver, ...args]), node);
    },
    flow,
  };
}

// s.includes(t)   →   t in s
const includes: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    const [wanted] = args;
    if (receiver === undefined || wanted === undefined || args.length !== 1) {
      return lowering.refuse("MPTS2003", node, { name: "String.includes" });
    }
    const [object, part] = lowering.expressions([receiver, wanted]);
    return py.compare(part ?? py.none(), "in", object ?? py.none(), lowering.position(node));
  },
  flow: noNumber,
};

export const stringMembers: LibraryMembers = {
  "String.toUpperCase": sameMethod("String.toUpperCase", "upper", 0),
  "String.toLowerCase": sameMethod("String.toLowerCase", "lower", 0),
  "String.indexOf": sameMethod("String.indexOf", "find", 1, position),
  "String.lastIndexOf": sameMethod("String.lastIndexOf", "rfind", 1, position),
  "String.startsWith": sameMethod("String.startsWith", "startswith", 1),
  "String.endsWith": sameMethod("String.endsWith", "endswith", 1),
  "String.includes": includes,
  "String.trim": sameMethod("String.trim", "strip", 0),
  "String.charAt": byHelper("String.charAt", "char_or_empty", 1, 1),
  "String.slice": byHelper("String.slice", "text_slice", 1, 2),
  "String.substring": byHelper("String.substring", "substring", 1, 2),
  "String.split": byHelper("String.split", "split", 1, 1),
  "String.repeat": byHelper("String.repeat", "repeat", 1, 1),
  "String.padStart": byHelper("String.padStart", "pad_start", 1, 2),
  "String.padEnd": byHelper("String.padEnd", "pad_end", 1, 2),
};

export const stringProperties: LibraryProperties = {
  // s.length   →   len(s)
  "String.length": ({ lowering, node, object }) =>
    py.call(py.name("len"), [object], [], lowering.position(node)),
};
