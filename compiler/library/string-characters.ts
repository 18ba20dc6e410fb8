// Single characters and their numbers: charAt, at, charCodeAt, codePointAt, fromCharCode, fromCodePoint.
import ts from "typescript";
import { intBetween, isIntWithin, isNothing, nothing, type NumberFact } from "../analysis/numbers/fact.js";
import { isBelowTextLength } from "../analysis/text-places.js";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import { fromUnits, isCharacterInRange, isPlace } from "../lower/expressions/characters.js";
import * as py from "../python/index.js";
import { noNumber } from "./flows.js";
import { isPlainPlace, textCall, textHelper } from "./string-sites.js";
import type { CallSite, LibraryMember, LibraryMembers } from "./table.js";

/** The receiver and index of a call whose character is surely there. */
function isInRange({ lowering, args: [index], receiver }: CallSite): boolean {
  return index !== undefined && receiver !== undefined && isCharacterInRange(lowering, index, receiver);
}

// s.charAt(i), surely inside   →   s[i]
// s.charAt(i), i not negative  →   s[i:i + 1]
const charAt: LibraryMember = {
  lower: (site) => {
    const { lowering, args, node } = site;
    const [index] = args;
    if (isInRange(site))
      return textCall(site, "String.charAt", 1, ([text, place]) =>
        py.subscript(text, place ?? py.none(), lowering.position(node)),
      );
    if (
      index !== undefined &&
      ts.isNumericLiteral(index) &&
      !lowering.analysis.text.hasAstral &&
      isPlainPlace(lowering, index)
    ) {
      return textCall(site, "String.charAt", 1, ([text]) => {
        const first = Number(index.text);
        const slice = py.slice(first === 0 ? undefined : py.integer(first), py.integer(first + 1));
        return py.subscript(text, slice, lowering.position(node));
      });
    }
    return textHelper(site, "String.charAt", "char_or_empty", 0, 1, { units: true });
  },
  flow: noNumber,
};

const at: LibraryMember = {
  lower: (site) => textHelper(site, "String.at", "text_at", 1, 1, { units: true }),
  flow: noNumber,
};

/** A character's number: surely one where the index is surely inside, else perhaps NaN or nothing. */
function codeFact(high: number): LibraryFlow {
  return ({ builder, call, args: [index] }) => {
    const [place] = call.arguments ?? [];
    const callee = call.expression;
    const isBelow =
      place !== undefined &&
      ts.isPropertyAccessExpression(callee) &&
      isBelowTextLength(builder, place, callee.expression);
    const surely = intBetween(0, high);
    const perhaps: NumberFact = { ...surely, float: true, nan: true };
    if (index === undefined) return builder.graph.constant(perhaps);
    return builder.graph.derive([index], (fact) =>
      isNothing(fact) ? nothing : isBelow && isPlace(fact) ? surely : perhaps,
    );
  };
}

// s.charCodeAt(i), surely inside   →   ord(s[i])
function code(name: string, helper: string, high: number): LibraryMember {
  return {
    lower: (site) => {
      if (!isInRange(site)) return textHelper(site, name, helper, 0, 1, { units: true });
      return textCall(site, name, 1, ([text, place]) =>
        py.call(
          py.name("ord"),
          [py.subscript(text, place ?? py.none())],
          [],
          site.lowering.position(site.node),
        ),
      );
    },
    flow: codeFact(high),
  };
}

// String.fromCharCode(65)   →   chr(65)
function fromCode(name: string, helper: string, high: number): LibraryMember {
  return {
    lower: ({ lowering, node, args }) => {
      const [only] = args;
      if (only !== undefined && args.length === 1 && ts.isSpreadElement(only))
        return lowering.callHelper(helper, [lowering.expression(only.expression)], node);
      if (args.some(ts.isSpreadElement)) return lowering.refuse("MPTS2003", node, { name });
      const values = lowering.expressions(args);
      const [code] = values;
      const isPlain = only !== undefined && isIntWithin(lowering.analysis.numbers.factOf(only), 0, high);
      if (values.length === 1 && code !== undefined && isPlain)
        return py.call(py.name("chr"), [code], [], lowering.position(node));
      return fromUnits(lowering, lowering.callHelper(helper, [py.list(values)], node), node);
    },
    flow: noNumber,
  };
}

export const characterMembers: LibraryMembers = {
  "String.charAt": charAt,
  "String.at": at,
  "String.charCodeAt": code("String.charCodeAt", "char_code", 0xffff),
  "String.codePointAt": code("String.codePointAt", "code_point", 0x10ffff),
  "StringConstructor.fromCharCode": fromCode("String.fromCharCode", "from_char_codes", 0xffff),
  "StringConstructor.fromCodePoint": fromCode("String.fromCodePoint", "from_code_points", 0x10ffff),
};
