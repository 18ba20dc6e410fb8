// Number, String and Boolean as functions, and what turns numbers into text and text into numbers.
import ts from "typescript";
import { anyNumber, intBetween, isInt, isIntWithin } from "../analysis/numbers/fact.js";
import { isNumeric } from "../lower/expressions/arithmetic.js";
import { asText } from "../lower/expressions/text.js";
import { truthOf } from "../lower/truthiness.js";
import * as py from "../python/index.js";
import { noNumber, resultIs } from "./flows.js";
import type { CallSite, LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

function only(args: readonly ts.Expression[]): ts.Expression | undefined {
  const [first] = args;
  return args.length === 1 && first !== undefined && !ts.isSpreadElement(first) ? first : undefined;
}

// String(n)   →   str(n)
const string: LibraryMember = {
  lower: ({ lowering, node, args }: CallSite) => {
    if (args.length === 0) return py.string("", "double", lowering.position(node));
    const argument = only(args);
    if (argument === undefined) return lowering.refuse("MPTS2003", node, { name: "String" });
    return asText(lowering, lowering.expression(argument), argument);
  },
  flow: noNumber,
};

// Boolean(x)   →   what `!!x` becomes
const boolean: LibraryMember = {
  lower: ({ lowering, node, args }: CallSite) => {
    if (args.length === 0) return py.boolean(false, lowering.position(node));
    const argument = only(args);
    if (argument === undefined) return lowering.refuse("MPTS2003", node, { name: "Boolean" });
    const truth = truthOf(lowering, lowering.expression(argument), argument);
    return py.not(py.not(truth), lowering.position(node));
  },
  flow: noNumber,
};

// Number(n)                →   n
// Number("12")             →   text_number("12")
// Number(flag)             →   int(flag)
// Number(x), x a mixture   →   to_number(x)
const number: LibraryMember = {
  lower: ({ lowering, node, args }: CallSite) => {
    const position = lowering.position(node);
    if (args.length === 0) return py.integer(0, undefined, position);
    const argument = only(args);
    if (argument === undefined) return lowering.refuse("MPTS2003", node, { name: "Number" });
    return asNumber(lowering, argument, node) ?? lowering.refuse("MPTS2003", node, { name: "Number" });
  },
  flow: ({ builder, call, args: [value] }) => {
    const [argument] = call.arguments ?? [];
    if (argument === undefined || value === undefined) return builder.graph.constant(intBetween(0, 0));
    const kinds = builder.types.kindsOf(argument);
    const held = Object.entries(kinds).filter(([, holds]) => holds);
    if (held.length === 1 && kinds.number) return value;
    if (held.length === 1 && kinds.boolean) return builder.graph.constant(intBetween(0, 1));
    return builder.graph.constant(anyNumber);
  },
};

/** What `Number(x)` and unary `+` make of a primitive; undefined for what is none. */
export function asNumber(
  lowering: CallSite["lowering"],
  argument: ts.Expression,
  node: ts.Expression,
): py.Expression | undefined {
  const kinds = lowering.analysis.types.kindsOf(argument);
  const held = Object.entries(kinds)
    .filter(([, holds]) => holds)
    .map(([kind]) => kind);
  const isPrimitive = held.every((kind) =>
    ["number", "string", "boolean", "bigint", "null", "undefined"].includes(kind),
  );
  if (!isPrimitive || (kinds.null && kinds.undefined)) return undefined;
  const value = lowering.expression(argument);
  const position = lowering.position(node);
  const [single] = held;
  if (held.length === 1 && single === "number") return value;
  if (held.length === 1 && single === "string") return lowering.callHelper("text_number", [value], node);
  if (held.length === 1 && single === "boolean") return py.call(py.name("int"), [value], [], position);
  if (held.length === 1 && single === "bigint") return lowering.callHelper("number", [value], node);
  const none = kinds.undefined ? [py.call(py.name("float"), [py.string("nan")])] : [];
  if (kinds.bigint) return undefined;
  return lowering.callHelper("to_number", [value, ...none], node);
}

/** How Python writes an int in another base, and which base has such a form. */
const percentForms = new Map([
  [8, "%o"],
  [16, "%x"],
]);

// n.toString()     →   str(n)
// n.toString(16)   →   "%x" % n
// n.toString(2)    →   bin(n)[2:], n not negative
const toString: LibraryMember = {
  lower: ({ lowering, node, args, receiver }: CallSite) => {
    const [radix] = args;
    if (receiver === undefined || args.length > 1)
      return lowering.refuse("MPTS2003", node, { name: "Number.toString" });
    if (radix === undefined) return asText(lowering, lowering.expression(receiver), receiver);
    const { numbers } = lowering.analysis;
    const fact = numbers.factOf(receiver);
    const base = ts.isNumericLiteral(radix) ? Number(radix.text) : undefined;
    const form = base === undefined ? undefined : percentForms.get(base);
    const [value, wanted] = lowering.expressions([receiver, radix]);
    if (value === undefined || wanted === undefined) return py.none();
    const position = lowering.position(node);
    if (form !== undefined && isInt(fact)) return py.binary(py.string(form), "%", value, position);
    if (base === 2 && isIntWithin(fact, 0, 2 ** 53)) {
      return py.subscript(py.call(py.name("bin"), [value]), py.slice(py.integer(2)), position);
    }
    return lowering.callHelper("to_radix", [value, wanted], node);
  },
  flow: noNumber,
};

/** A number's text with a wanted number of digits. */
function digits(name: string, helper: string): LibraryMember {
  return {
    lower: ({ lowering, node, args, receiver }: CallSite) => {
      if (receiver === undefined || args.length > 1)
        return lowering.refuse("MPTS2003", node, { name: `Number.${name}` });
      return lowering.callHelper(helper, lowering.expressions([receiver, ...args]), node);
    },
    flow: noNumber,
  };
}

/** The value behind `as` and `!`, whose own type is not what somebody says it is. */
function unasserted(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)
    ? unasserted(node.expression)
    : node;
}

// isNaN(x)   →   x != x
const isNaN: LibraryMember = {
  lower: ({ lowering, node, args }: CallSite) => {
    const argument = only(args);
    if (argument === undefined || !isNumeric(lowering, unasserted(argument)))
      return lowering.refuse("MPTS2003", node, { name: "isNaN" });
    const value = lowering.reusable(lowering.expression(argument), "number");
    return py.compare(value, "!=", value, lowering.position(node));
  },
  flow: noNumber,
};

/** A question about any value, answered by a helper. */
function question(name: string, helper: string): LibraryMember {
  return {
    lower: ({ lowering, node, args }: CallSite) => {
      const argument = only(args);
      const kinds = argument === undefined ? undefined : lowering.analysis.types.kindsOf(argument);
      // A bigint is a Python int as well.
      if (argument === undefined || kinds?.bigint === true || kinds?.unknown === true)
        return lowering.refuse("MPTS2003", node, { name });
      return lowering.callHelper(helper, [lowering.expression(argument)], node);
    },
    flow: noNumber,
  };
}

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

const valueOf: LibraryMember = {
  lower: ({ lowering, node, receiver }) =>
    receiver !== undefined && isNumeric(lowering, receiver)
      ? lowering.expression(receiver)
      : lowering.refuse("MPTS2003", node, { name: "Number.valueOf" }),
  flow: ({ receiver }) => receiver,
};

export const numberMembers: LibraryMembers = {
  String: string,
  Boolean: boolean,
  Number: number,
  "Number.toString": toString,
  "Boolean.toString": toString,
  "Number.toFixed": digits("toFixed", "to_fixed"),
  "Number.toPrecision": digits("toPrecision", "to_precision"),
  "Number.toExponential": digits("toExponential", "to_exponential"),
  "Number.valueOf": valueOf,
  isNaN,
  isFinite: question("isFinite", "is_finite"),
  "NumberConstructor.isNaN": isNaN,
  "NumberConstructor.isFinite": question("Number.isFinite", "is_finite"),
  "NumberConstructor.isInteger": question("Number.isInteger", "is_integer"),
  "NumberConstructor.isSafeInteger": question("Number.isSafeInteger", "is_safe_integer"),
  parseInt: parse("parseInt", "parse_int", 2),
  "NumberConstructor.parseInt": parse("Number.parseInt", "parse_int", 2),
  parseFloat: parse("parseFloat", "parse_float", 1),
  "NumberConstructor.parseFloat": parse("Number.parseFloat", "parse_float", 1),
};

/** `float('nan')` and the infinities, which have no literal. */
const special =
  (word: string): LibraryProperties[string] =>
  ({ lowering, node }) =>
    py.call(py.name("float"), [py.string(word)], [], lowering.position(node));

export const numberProperties: LibraryProperties = {
  "NumberConstructor.MAX_SAFE_INTEGER": () => py.integer(Number.MAX_SAFE_INTEGER),
  "NumberConstructor.MIN_SAFE_INTEGER": () => py.integer(Number.MIN_SAFE_INTEGER),
  "NumberConstructor.EPSILON": () => py.float(Number.EPSILON),
  "NumberConstructor.MAX_VALUE": () => py.float(Number.MAX_VALUE),
  "NumberConstructor.MIN_VALUE": () => py.float(Number.MIN_VALUE),
  "NumberConstructor.POSITIVE_INFINITY": special("inf"),
  "NumberConstructor.NEGATIVE_INFINITY": special("-inf"),
  "NumberConstructor.NaN": special("nan"),
};
