// Number: conversions between numbers and text.
import type ts from "typescript";
import { anyNumber } from "../analysis/numbers/fact.js";
import { asText } from "../lower/expressions/text.js";
import * as py from "../python/index.js";
import { noNumber, resultIs } from "./flows.js";
import type { CallSite, LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

function only(args: readonly ts.Expression[]): ts.Expression | undefined {
  return args.length === 1 ? args[0] : undefined;
}

// String(n)   →   str(n)
const string: LibraryMember = {
  lower: ({ lowering, node, args }: CallSite) => {
    const argument = only(args);
    if (argument === undefined) return lowering.refuse("MPTS2003", node, { name: "String" });
    return asText(lowering, lowering.expression(argument), argument);
  },
  flow: noNumber,
};

// n.toString()   →   str(n)
const toString: LibraryMember = {
  lower: ({ lowering, node, args, receiver }: CallSite) => {
    if (receiver === undefined || args.length > 0)
      return lowering.refuse("MPTS2003", node, { name: "Number.toString" });
    return asText(lowering, lowering.expression(receiver), receiver);
  },
  flow: noNumber,
};

// n.toFixed(2)   →   to_fixed(n, 2)
const toFixed: LibraryMember = {
  lower: ({ lowering, node, args, receiver }: CallSite) => {
    if (receiver === undefined || args.length > 1)
      return lowering.refuse("MPTS2003", node, { name: "Number.toFixed" });
    const [value, digits] = lowering.expressions([receiver, ...args]);
    return lowering.callHelper("to_fixed", [value ?? py.none(), digits ?? py.integer(0)], node);
  },
  flow: noNumber,
};

// isNaN(x)   →   x != x
const isNaN: LibraryMember = {
  lower: ({ lowering, node, args }: CallSite) => {
    const argument = only(args);
    if (argument === undefined) return lowering.refuse("MPTS2003", node, { name: "isNaN" });
    const value = lowering.reusable(lowering.expression(argument), "number");
    return py.compare(value, "!=", value, lowering.position(node));
  },
  flow: noNumber,
};

function parse(name: string, helper: string, most: number): LibraryMember {
  return {
    lower: ({ lowering, node, args }: CallSite) => {
      const isText = args.every(
        (argument, index) => index > 0 || lowering.analysis.types.kindsOf(argument).string,
      );
      if (args.length < 1 || args.length > most || !isText)
        return lowering.refuse("MPTS2003", node, { name });
      return lowering.callHelper(helper, lowering.expressions(args), node);
    },
    flow: resultIs(anyNumber),
  };
}

export const numberMembers: LibraryMembers = {
  String: string,
  "Number.toString": toString,
  "Number.toFixed": toFixed,
  isNaN,
  "NumberConstructor.isNaN": isNaN,
  parseInt: parse("parseInt", "parse_int", 2),
  "NumberConstructor.parseInt": parse("Number.parseInt", "parse_int", 2),
  parseFloat: parse("parseFloat", "parse_float", 1),
  "NumberConstructor.parseFloat": parse("Number.parseFloat", "parse_float", 1),
};

export const numberProperties: LibraryProperties = {
  "NumberConstructor.MAX_SAFE_INTEGER": () => py.integer(Number.MAX_SAFE_INTEGER),
  "NumberConstructor.MIN_SAFE_INTEGER": () => py.integer(Number.MIN_SAFE_INTEGER),
};
