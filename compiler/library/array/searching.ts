// Looking for elements, and arrays as text.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../../lower/lowering.js";
import { noNumber, position } from "../flows.js";
import type { CallSite, LibraryMember, LibraryMembers } from "../table.js";
import { bothForms } from "./both-forms.js";
import { byHelper } from "./helpers.js";
import { elementKinds, elementType, held, isOnly } from "./types.js";

// xs.includes(x), strings or numbers that are never NaN   →   x in xs
// xs.includes(x)                                          →   includes(xs, x)
const includesByHelper = byHelper("Array.includes", "includes", 1, 2, noNumber);
const includes: LibraryMember = {
  lower: (site) => {
    const { lowering, node, args, receiver } = site;
    const [wanted] = args;
    if (receiver === undefined || wanted === undefined || args.length !== 1 || ts.isSpreadElement(wanted))
      return includesByHelper.lower(site);
    const kinds = elementKinds(lowering, receiver);
    const wantedKinds = held(lowering.analysis.types.kindsOf(wanted));
    const isText = isOnly(kinds, "string") && isOnly(wantedKinds, "string");
    const isNumber =
      isOnly(kinds, "number") &&
      isOnly(wantedKinds, "number") &&
      !lowering.analysis.numbers.factOf(wanted).nan;
    if (!isText && !isNumber) return includesByHelper.lower(site);
    const [list = py.none(), value = py.none()] = lowering.expressions([receiver, wanted]);
    return py.compare(value, "in", list, lowering.position(node));
  },
  flow: noNumber,
};

// xs.join(", "), all strings   →   ", ".join(xs)
// xs.join(", ")                →   join(xs, ", ")
function joining(name: "join" | "toString"): LibraryMember {
  return {
    lower: (site) => lowerJoin(site, name),
    flow: noNumber,
  };
}

function lowerJoin({ lowering, node, args, receiver }: CallSite, name: string): py.Expression {
  if (receiver === undefined || args.length > (name === "join" ? 1 : 0) || args.some(ts.isSpreadElement))
    return lowering.refuse("MPTS2003", node, { name: `Array.${name}` });
  const type = elementType(lowering, receiver);
  if (type === undefined || !hasText(lowering, type))
    return lowering.refuse("MPTS2020", receiver, {
      type: lowering.analysis.checker.typeToString(lowering.analysis.types.typeOf(receiver)),
    });
  const [separator] = args;
  if (separator !== undefined && !isOnly(held(lowering.analysis.types.kindsOf(separator)), "string"))
    return lowering.refuse("MPTS2003", separator, { name: "Array.join" });
  const [list = py.none(), between = py.string(",")] = lowering.expressions([receiver, ...args]);
  if (isOnly(elementKinds(lowering, receiver), "string"))
    return py.method(between, "join", [list], [], lowering.position(node));
  return lowering.callHelper("join", args.length === 0 ? [list] : [list, between], node);
}

/** Whether the text of an element is known: strings, numbers, booleans, nothing at all, and arrays of those. */
function hasText(lowering: Lowering, type: ts.Type): boolean {
  const { checker, types } = lowering.analysis;
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => {
    const kinds = types.kinds(member);
    if (kinds.array) {
      const element = checker.getIndexTypeOfType(member, ts.IndexKind.Number);
      return element !== undefined && hasText(lowering, element);
    }
    return held(kinds).every((kind) => ["string", "number", "boolean", "null", "undefined"].includes(kind));
  });
}

/** Refuses to look for `null` or `undefined` where the array may hold both: they are one value on the board. */
function lookingFor(member: LibraryMember): LibraryMember {
  return {
    ...member,
    lower: (site) => {
      const { lowering, args, receiver } = site;
      const [wanted] = args;
      if (receiver !== undefined && wanted !== undefined && !ts.isSpreadElement(wanted)) {
        const looked = lowering.analysis.types.kindsOf(wanted);
        const kinds = elementKinds(lowering, receiver);
        const holdsNull = kinds.includes("null") || kinds.includes("unknown");
        const holdsUndefined = kinds.includes("undefined") || kinds.includes("unknown");
        if (
          (looked.null && holdsUndefined) ||
          (looked.undefined && holdsNull) ||
          (looked.unknown && holdsNull && holdsUndefined)
        )
          return lowering.refuse("MPTS2031", wanted);
      }
      return member.lower(site);
    },
  };
}

export const searchingMembers: LibraryMembers = {
  ...bothForms("includes", lookingFor(includes)),
  ...bothForms("indexOf", lookingFor(byHelper("Array.indexOf", "index_of", 1, 2, position))),
  ...bothForms("lastIndexOf", lookingFor(byHelper("Array.lastIndexOf", "last_index_of", 1, 2, position))),
  ...bothForms("join", joining("join")),
  ...bothForms("toString", joining("toString")),
};
