// BigInt: conversions to bigint and back to text.
import ts from "typescript";
import { isInt } from "../analysis/numbers/fact.js";
import { asText } from "../lower/expressions/text.js";
import * as py from "../python/index.js";
import { noNumber } from "./flows.js";
import type { LibraryMember, LibraryMembers } from "./table.js";

// BigInt(5)     →   5
// BigInt(n)     →   to_bigint(n), which refuses fractions
const bigint: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [argument] = args;
    if (argument === undefined || args.length !== 1)
      return lowering.refuse("MPTS2003", node, { name: "BigInt" });
    const kinds = lowering.analysis.types.kindsOf(argument);
    const held = Object.entries(kinds)
      .filter(([, holds]) => holds)
      .map(([kind]) => kind);
    if (!held.every((kind) => ["number", "string", "boolean", "bigint"].includes(kind)))
      return lowering.refuse("MPTS2003", node, { name: "BigInt" });
    const value = lowering.expression(argument);
    if (held.length === 1 && kinds.bigint) return value;
    if (held.length === 1 && kinds.number && isInt(lowering.analysis.numbers.factOf(argument))) return value;
    if (kinds.boolean) {
      return held.length === 1
        ? py.call(py.name("int"), [value], [], lowering.position(node))
        : lowering.refuse("MPTS2003", node, { name: "BigInt" });
    }
    return lowering.callHelper("to_bigint", [value], node);
  },
  flow: noNumber,
};

function cut(name: string, helper: string): LibraryMember {
  return {
    lower: ({ lowering, node, args }) =>
      args.length === 2 && !args.some(ts.isSpreadElement)
        ? lowering.callHelper(helper, lowering.expressions(args), node)
        : lowering.refuse("MPTS2003", node, { name }),
    flow: noNumber,
  };
}

// n.toString()    →   str(n)
// n.toString(2)   →   to_radix(n, 2)
const toString: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    if (receiver === undefined || args.length > 1)
      return lowering.refuse("MPTS2003", node, { name: "BigInt.toString" });
    if (args.length === 0) return asText(lowering, lowering.expression(receiver), receiver);
    return lowering.callHelper("to_radix", lowering.expressions([receiver, ...args]), node);
  },
  flow: noNumber,
};

export const bigintMembers: LibraryMembers = {
  BigInt: bigint,
  "BigIntConstructor.asIntN": cut("BigInt.asIntN", "as_int"),
  "BigIntConstructor.asUintN": cut("BigInt.asUintN", "as_uint"),
  "BigInt.toString": toString,
  "BigInt.valueOf": {
    lower: ({ lowering, node, receiver }) =>
      receiver === undefined
        ? lowering.refuse("MPTS2003", node, { name: "BigInt.valueOf" })
        : lowering.expression(receiver),
    flow: noNumber,
  },
};
