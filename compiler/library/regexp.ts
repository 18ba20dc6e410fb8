// RegExp and the methods of strings that take one.
import ts from "typescript";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import { part } from "../analysis/numbers/graph.js";
import { givenTo } from "../lower/expressions/flow.js";
import { isRegExp, makeRegex } from "../lower/expressions/regex.js";
import * as py from "../python/index.js";
import { noNumber, position } from "./flows.js";
import type { CallSite, LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

/** The result is a match: a list of texts, of which the groups may be missing. */
const givesMatch: LibraryFlow = ({ builder }) => {
  const match = builder.graph.node();
  builder.graph.part(match, part.element).mayBeMissing = true;
  builder.graph.shapeOf(match).leastLength = 1;
  return match;
};

/** The result is an array of matches. */
const givesMatches: LibraryFlow = (site) => {
  const { graph } = site.builder;
  const matches = graph.node();
  graph.flow(givesMatch(site), graph.part(matches, part.element));
  graph.shapeOf(matches).leastLength = 0;
  return matches;
};

// re.test(s)   →   re.test(s)
function ownMethod(name: string, flow: LibraryFlow): LibraryMember {
  return {
    lower: ({ lowering, node, args, receiver }) => {
      if (receiver === undefined || args.length !== 1 || args.some(ts.isSpreadElement))
        return lowering.refuse("MPTS2003", node, { name: `RegExp.${name}` });
      const [regex, text] = lowering.expressions([receiver, ...args]);
      return py.method(regex ?? py.none(), name, [text ?? py.none()], [], lowering.position(node));
    },
    flow,
  };
}

/** Text and pattern change places; both are evaluated in the order they stand. */
function onRegex(
  { lowering, node, args, receiver }: CallSite,
  name: string,
  method: string,
  more: readonly (() => py.Expression)[] = [],
): py.Expression {
  const [pattern] = args;
  if (receiver === undefined || pattern === undefined || !isRegExp(lowering, pattern))
    return lowering.refuse("MPTS2003", node, { name });
  const [text, regex, ...rest] = lowering.inOrder([
    () => lowering.expression(receiver),
    () => lowering.expression(pattern),
    ...more,
  ]);
  return py.method(regex ?? py.none(), method, [text ?? py.none(), ...rest], [], lowering.position(node));
}

// s.match(re)   →   re.match(s)
function textMethod(name: string, method: string, flow: LibraryFlow): LibraryMember {
  return { lower: (site) => onRegex(site, `String.${name}`, method), flow };
}

// s.replace(re, t)   →   re.replace(s, t)
// s.replace(re, f)   →   re.replace(s, f)
export function replaceByRegex(site: CallSite, all: boolean): py.Expression {
  const { lowering, node, args } = site;
  const [pattern, replacement] = args;
  const { types, checker } = lowering.analysis;
  const name = all ? "String.replaceAll" : "String.replace";
  if (replacement === undefined || pattern === undefined || args.length !== 2)
    return lowering.refuse("MPTS2003", node, { name });
  // Only the flag `g` makes replaceAll replace all; without it JavaScript throws.
  if (all && !(ts.isRegularExpressionLiteral(pattern) && /g[a-z]*$/.test(pattern.text)))
    return lowering.refuse("MPTS2003", pattern, { name });
  const kinds = types.kindsOf(replacement);
  if (kinds.string && !kinds.callable)
    return onRegex(site, name, "replace", [() => lowering.expression(replacement)]);
  return onRegex(site, name, "replace", [
    () => givenTo(lowering, replacement, checker.getContextualType(replacement)),
  ]);
}

// s.split(re)   →   re.split(s)
export function splitByRegex(site: CallSite): py.Expression {
  const { lowering, node, args } = site;
  const [, limit, ...others] = args;
  if (others.length > 0) return lowering.refuse("MPTS2003", node, { name: "String.split" });
  return onRegex(
    site,
    "String.split",
    "split",
    limit === undefined ? [] : [() => lowering.expression(limit)],
  );
}

// new RegExp("a+", "g")   →   what /a+/g becomes
const make: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [pattern, flags] = args;
    if (pattern === undefined || args.length > 2) return lowering.refuse("MPTS2072", node);
    if (!ts.isStringLiteralLike(pattern) || (flags !== undefined && !ts.isStringLiteralLike(flags)))
      return lowering.refuse("MPTS2072", node);
    return makeRegex(lowering, node, pattern.text, flags?.text ?? "");
  },
  flow: noNumber,
};

export const regexpMembers: LibraryMembers = {
  "new RegExp": make,
  RegExp: make,
  "RegExp.test": ownMethod("test", noNumber),
  "RegExp.exec": ownMethod("exec", givesMatch),
  "String.match": textMethod("match", "match", givesMatch),
  "String.matchAll": textMethod("matchAll", "match_all", givesMatches),
  "String.search": textMethod("search", "search", position),
};

const attribute =
  (name: string): LibraryProperties[string] =>
  ({ lowering, node, object }) =>
    py.attribute(object, name, lowering.position(node));

// re.global   →   "g" in re.flags
const flag =
  (letter: string): LibraryProperties[string] =>
  ({ lowering, node, object }) =>
    py.compare(py.string(letter, "double"), "in", py.attribute(object, "flags"), lowering.position(node));

export const regexpProperties: LibraryProperties = {
  "RegExp.source": attribute("source"),
  "RegExp.flags": attribute("flags"),
  "RegExp.lastIndex": attribute("lastIndex"),
  "RegExp.global": flag("g"),
  "RegExp.ignoreCase": flag("i"),
  "RegExp.multiline": flag("m"),
  "RegExpMatchArray.index": attribute("index"),
  "RegExpMatchArray.input": attribute("input"),
  "RegExpMatchArray.groups": attribute("groups"),
  "RegExpExecArray.index": attribute("index"),
  "RegExpExecArray.input": attribute("input"),
  "RegExpExecArray.groups": attribute("groups"),
};
