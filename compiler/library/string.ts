// String: the methods whose Python form is the same, and helpers for the rest.
import ts from "typescript";
import { anyNumber, isInt } from "../analysis/numbers/fact.js";
import { part } from "../analysis/numbers/graph.js";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import { asText } from "../lower/expressions/text.js";
import { asUnits } from "../lower/expressions/characters.js";
import * as py from "../python/index.js";
import { noNumber, resultIs } from "./flows.js";
import { characterMembers } from "./string-characters.js";
import { replaceMembers } from "./string-replace.js";
import { searchMembers } from "./string-search.js";
import { sliceMembers } from "./string-slices.js";
import { textCall, textHelper, isNonEmptyLiteral } from "./string-sites.js";
import type { CallSite, LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

/** `s.method()` becomes Python's method of another name, which knows ASCII alone. */
function caseMapping(name: string, pythonName: "upper" | "lower"): LibraryMember {
  return {
    lower: (site) => {
      // Python on the board changes the case of ASCII letters only.
      if (site.lowering.analysis.text.hasOddCase)
        return site.lowering.refuse("MPTS2070", site.node, { name });
      if (site.lowering.analysis.text.hasWideCase) return textHelper(site, name, `${pythonName}_case`, 0, 0);
      return textCall(site, name, 0, ([text]) => py.method(text, pythonName));
    },
    flow: noNumber,
  };
}

// s.trim()   →   s.strip()
function trimming(name: string, pythonName: "strip" | "lstrip" | "rstrip"): LibraryMember {
  return {
    lower: (site) =>
      textCall(site, name, 0, ([text]) =>
        site.lowering.analysis.text.hasWideSpace
          ? py.method(text, pythonName, [site.lowering.helper("white_space", site.node)])
          : py.method(text, pythonName),
      ),
    flow: noNumber,
  };
}

/** The result is an array of strings, with at least `least` of them. */
function givesTexts(least: number): LibraryFlow {
  return ({ builder }) => {
    const result = builder.graph.node();
    builder.graph.part(result, part.element);
    builder.graph.shapeOf(result).leastLength = least;
    return result;
  };
}

// s.split(",")      →   s.split(",")
// s.split("")       →   list(s)
// s.split(t)        →   split(s, t), where t may be empty
// s.split(",", 2)   →   s.split(",")[:2]
const split: LibraryMember = {
  lower: (site) => {
    const { lowering, node, args, receiver } = site;
    const [separator, limit] = args;
    const { types, numbers } = lowering.analysis;
    if (
      receiver === undefined ||
      args.length > 2 ||
      (separator !== undefined && !types.kindsOf(separator).string)
    )
      return lowering.refuse("MPTS2003", node, { name: "String.split" });
    const [text, between, most] = lowering.expressions([receiver, ...args]);
    if (text === undefined || between === undefined) return py.list(text === undefined ? [] : [text]);
    const position = lowering.position(node);
    const whole =
      separator !== undefined && isNonEmptyLiteral(separator)
        ? py.method(text, "split", [between], [], position)
        : separator !== undefined && ts.isStringLiteralLike(separator)
          ? py.call(py.name("list"), [asUnits(lowering, text, node)], [], position)
          : lowering.callHelper(
              "split",
              [asUnits(lowering, text, node), asUnits(lowering, between, node)],
              node,
            );
    if (most === undefined || limit === undefined) return whole;
    const fact = numbers.factOf(limit);
    const isPlain =
      types.kindsOf(limit).number &&
      !types.kindsOf(limit).undefined &&
      fact.low >= 0 &&
      fact.int &&
      !fact.float;
    return isPlain
      ? py.subscript(whole, py.slice(undefined, most), position)
      : lowering.callHelper("first_of", [whole, most], node);
  },
  flow: (site) => {
    const [separator] = ts.isCallExpression(site.call) ? site.call.arguments : [];
    const isPlain = site.args.length === 1 && separator !== undefined && isNonEmptyLiteral(separator);
    return givesTexts(isPlain ? 1 : 0)(site);
  },
};

// s.repeat(3)   →   s * 3
const repeat: LibraryMember = {
  lower: (site) =>
    textCall(site, "String.repeat", 1, ([text, times]) => {
      const { lowering, args, node } = site;
      const [wanted] = args;
      const fact = wanted === undefined ? anyNumber : lowering.analysis.numbers.factOf(wanted);
      return times !== undefined && fact.int && !fact.float && fact.low >= 0
        ? py.binary(text, "*", times, lowering.position(node))
        : lowering.callHelper("repeat", [text, times ?? py.none()], node);
    }),
  flow: noNumber,
};

// s.concat(a, b)   →   s + a + b
const concat: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    if (receiver === undefined || args.some(ts.isSpreadElement))
      return lowering.refuse("MPTS2003", node, { name: "String.concat" });
    const [text, ...more] = lowering.inOrder([
      () => lowering.expression(receiver),
      ...args.map((argument) => () => asText(lowering, lowering.expression(argument), argument)),
    ]);
    return more.reduce((sum, each) => py.binary(sum, "+", each, lowering.position(node)), text ?? py.none());
  },
  flow: noNumber,
};

/** The text itself; a number that may be there instead becomes text. */
const toString: LibraryMember = {
  lower: ({ lowering, node, receiver }) =>
    receiver === undefined
      ? lowering.refuse("MPTS2003", node, { name: "String.toString" })
      : asText(lowering, lowering.expression(receiver), receiver),
  flow: noNumber,
};

/** A string, number or boolean itself. */
const valueOf: LibraryMember = {
  lower: ({ lowering, node, receiver }) =>
    receiver === undefined
      ? lowering.refuse("MPTS2003", node, { name: "String.valueOf" })
      : lowering.expression(receiver),
  flow: ({ receiver }) => receiver,
};

// String(n).padStart(2, "0")         →   "%02d" % n, n not negative
// n.toString(16).padStart(4, "0")    →   "%04x" % n
function paddedNumber({ lowering, node, args, receiver }: CallSite): py.Expression | undefined {
  const [width, fill] = args;
  if (receiver === undefined || !ts.isCallExpression(receiver) || width === undefined) return undefined;
  if (!ts.isNumericLiteral(width) || fill === undefined || !ts.isStringLiteralLike(fill) || fill.text !== "0")
    return undefined;
  const written = writtenNumber(receiver);
  if (written === undefined) return undefined;
  const { types, numbers } = lowering.analysis;
  const kinds = types.kindsOf(written.number);
  const isNumber = Object.entries(kinds).every(([kind, holds]) => holds === (kind === "number"));
  const fact = numbers.factOf(written.number);
  if (!isNumber || !isInt(fact) || fact.low < 0) return undefined;
  const format = py.string(`%0${Number(width.text)}${written.form}`, "double");
  return py.binary(format, "%", lowering.expression(written.number), lowering.position(node));
}

/** `String(n)`, `n.toString()`, `n.toString(16)`: the number and Python's letter for how it is written. */
function writtenNumber(
  call: ts.CallExpression,
): { readonly number: ts.Expression; readonly form: "d" | "x" } | undefined {
  const callee = call.expression;
  const [argument] = call.arguments;
  if (ts.isIdentifier(callee) && callee.text === "String" && argument !== undefined)
    return { number: argument, form: "d" };
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "toString") return undefined;
  if (argument === undefined) return { number: callee.expression, form: "d" };
  return ts.isNumericLiteral(argument) && argument.text === "16"
    ? { number: callee.expression, form: "x" }
    : undefined;
}

function padding(name: string, helper: string): LibraryMember {
  return {
    lower: (site) =>
      (helper === "pad_start" ? paddedNumber(site) : undefined) ??
      textHelper(site, name, helper, 1, 2, { units: true, givesText: true }),
    flow: noNumber,
  };
}

export const stringMembers: LibraryMembers = {
  ...characterMembers,
  ...replaceMembers,
  ...searchMembers,
  ...sliceMembers,
  "String.toUpperCase": caseMapping("String.toUpperCase", "upper"),
  "String.toLowerCase": caseMapping("String.toLowerCase", "lower"),
  "String.trim": trimming("String.trim", "strip"),
  "String.trimStart": trimming("String.trimStart", "lstrip"),
  "String.trimEnd": trimming("String.trimEnd", "rstrip"),
  "String.split": split,
  "String.repeat": repeat,
  "String.concat": concat,
  "String.padStart": padding("String.padStart", "pad_start"),
  "String.padEnd": padding("String.padEnd", "pad_end"),
  "String.toString": toString,
  "String.valueOf": valueOf,
  "String.localeCompare": {
    lower: (site) => textHelper(site, "String.localeCompare", "locale_compare", 1, 1),
    flow: resultIs({ low: -1, high: 1, int: true, float: false, nan: false }),
  },
};

export const stringProperties: LibraryProperties = {
  // strings.raw   →   strings.raw
  "TemplateStringsArray.raw": ({ lowering, node, object }) =>
    py.attribute(object, "raw", lowering.position(node)),
  // s.length   →   len(s)
  "String.length": ({ lowering, node, object }) =>
    py.call(py.name("len"), [asUnits(lowering, object, node)], [], lowering.position(node)),
};
