// String.replace and replaceAll with a string or a function.
import ts from "typescript";
import { part } from "../analysis/numbers/graph.js";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import { intBetween } from "../analysis/numbers/fact.js";
import { givenTo } from "../lower/expressions/flow.js";
import * as py from "../python/index.js";
import { isRegExp } from "../lower/expressions/regex.js";
import { replaceByRegex } from "./regexp.js";
import { textHelper } from "./string-sites.js";
import type { LibraryMember, LibraryMembers } from "./table.js";

/** A replacement function is called with the match, its place and the whole text. */
const callsReplacer: LibraryFlow = ({ builder, call, args }) => {
  const { graph } = builder;
  const [, replacer] = args;
  if (replacer !== undefined)
    graph.flow(graph.constant(intBetween(0, 2 ** 24)), graph.part(replacer, part.parameter(1)));
  if (
    replacer !== undefined &&
    call.arguments?.[0] !== undefined &&
    !builder.types.kindsOf(call.arguments[0]).string
  )
    graph.escape(replacer);
  return graph.node();
};

// s.replace("a", "b")      →   s.replace("a", "b", 1)
// s.replaceAll("a", "b")   →   s.replace("a", "b")
// s.replace("a", f)        →   replace_by(s, "a", f, 1)
// s.replace("a", t), where t may hold `$&` and the like   →   replace_marked(s, "a", t, 1)
function replacing(name: string, all: boolean): LibraryMember {
  return {
    lower: (site) => {
      const { lowering, node, args, receiver } = site;
      const [wanted, replacement] = args;
      const { types, checker, text } = lowering.analysis;
      if (receiver === undefined || wanted === undefined || replacement === undefined || args.length !== 2)
        return lowering.refuse("MPTS2003", node, { name });
      if (isRegExp(lowering, wanted)) return replaceByRegex(site, all);
      const times = all ? [] : [py.integer(1)];
      if (types.kindsOf(replacement).callable) {
        if (types.kindsOf(replacement).string || text.hasAstral)
          return lowering.refuse("MPTS2003", replacement, { name });
        const values = lowering.inOrder([
          () => lowering.expression(receiver),
          () => lowering.expression(wanted),
          () => givenTo(lowering, replacement, checker.getContextualType(replacement)),
        ]);
        return lowering.callHelper("replace_by", [...values, ...times], node);
      }
      if (!ts.isStringLiteralLike(replacement) || replacement.text.includes("$")) {
        return appended(textHelper(site, name, "replace_marked", 2, 2), times);
      }
      const [whole, from, to] = lowering.expressions([receiver, wanted, replacement]);
      return py.method(
        whole ?? py.none(),
        "replace",
        [from ?? py.none(), to ?? py.none(), ...times],
        [],
        lowering.position(node),
      );
    },
    flow: callsReplacer,
  };
}

/** A call with more arguments at its end. */
function appended(call: py.Expression, more: readonly py.Expression[]): py.Expression {
  return call.kind === "Call" ? { ...call, args: [...call.args, ...more] } : call;
}

export const replaceMembers: LibraryMembers = {
  "String.replace": replacing("String.replace", false),
  "String.replaceAll": replacing("String.replaceAll", true),
};
