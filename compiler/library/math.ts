// Math: Python's own functions where they give JavaScript's result.
import ts from "typescript";
import {
  anyFloat,
  floatBetween,
  intBetween,
  isInt,
  isNonZero,
  isNothing,
  join,
  negate,
  nothing,
  rounded,
  type NumberFact,
} from "../analysis/numbers/fact.js";
import * as py from "../python/index.js";
import { computed, resultIs } from "./flows.js";
import type { CallSite, LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

// Math.floor(a / b), both ints, b not 0   →   a // b
// Math.floor(n), an int                   →   n
// Math.floor(x), surely finite            →   math.floor(x)
// Math.floor(x)                           →   floor(x), which keeps NaN and the infinities
function lowerRounding(name: "floor" | "ceil" | "trunc"): LibraryMember["lower"] {
  return ({ lowering, node, args: [argument] }) => {
    if (argument === undefined) return lowering.refuse("MPTS2003", node, { name: `Math.${name}` });
    const { numbers } = lowering.analysis;
    const quotient = unparenthesised(argument);
    if (ts.isBinaryExpression(quotient) && quotient.operatorToken.kind === ts.SyntaxKind.SlashToken) {
      const a = numbers.factOf(quotient.left);
      const b = numbers.factOf(quotient.right);
      const isExact =
        isInt(a) && isInt(b) && isNonZero(b) && Math.abs(a.low) < 2 ** 52 && Math.abs(a.high) < 2 ** 52;
      const floors = name === "floor" || (name === "trunc" && a.low >= 0 && b.low > 0);
      if (isExact && floors) {
        const [left, right] = lowering.expressions([quotient.left, quotient.right]);
        return py.binary(left ?? py.none(), "//", right ?? py.none(), lowering.position(node));
      }
    }
    const fact = numbers.factOf(argument);
    const value = lowering.expression(argument);
    if (isInt(fact)) return value;
    if (Number.isFinite(fact.low) && Number.isFinite(fact.high) && !fact.nan) {
      return py.call(lowering.pythonModule("math", name), [value], [], lowering.position(node));
    }
    return lowering.callHelper(name, [value], node);
  };
}

function unparenthesised(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unparenthesised(node.expression) : node;
}

function rounding(name: "floor" | "ceil" | "trunc"): LibraryMember {
  return {
    lower: lowerRounding(name),
    flow: computed((fact) => rounded(fact ?? nothing, (value) => Math[name](value))),
  };
}

/** One argument, one helper of the same name. */
function byHelper(name: string, helper: string, result: NumberFact = anyFloat): LibraryMember {
  return {
    lower: ({ lowering, node, args }) => {
      const [argument] = args;
      if (argument === undefined || args.length !== 1) return lowering.refuse("MPTS2003", node, { name });
      return lowering.callHelper(helper, [lowering.expression(argument)], node);
    },
    flow: computed((fact) => (fact === undefined || isNothing(fact) ? nothing : result)),
  };
}

// Math.abs(x)   →   abs(x)
const abs: LibraryMember = {
  lower: ({ lowering, node, args: [argument] }) => {
    if (argument === undefined) return lowering.refuse("MPTS2003", node, { name: "Math.abs" });
    return py.call(py.name("abs"), [lowering.expression(argument)], [], lowering.position(node));
  },
  flow: computed((fact = nothing) => {
    if (isNothing(fact) || fact.low >= 0) return fact;
    const negated = negate(fact);
    return { ...fact, low: Math.max(0, fact.low, negated.low), high: Math.max(fact.high, negated.high) };
  }),
};

// Math.max(a, b), no NaN among them   →   max(a, b)
function extreme(name: "max" | "min"): LibraryMember {
  const pick = (bounds: readonly number[]): number =>
    name === "max" ? Math.max(...bounds) : Math.min(...bounds);
  return {
    lower: ({ lowering, node, args }: CallSite) => {
      if (args.length < 2 || args.some(ts.isSpreadElement))
        return lowering.refuse("MPTS2003", node, { name: `Math.${name}` });
      const values = lowering.expressions(args);
      const mayBeNaN = args.some((argument) => lowering.analysis.numbers.factOf(argument).nan);
      if (mayBeNaN) return lowering.callHelper(`${name}imum`, [py.list(values)], node);
      return py.call(py.name(name), values, [], lowering.position(node));
    },
    flow: computed((...facts) => {
      if (facts.length === 0 || facts.some(isNothing)) return nothing;
      const all = facts.reduce(join);
      return {
        ...all,
        low: pick(facts.map((fact) => fact.low)),
        high: pick(facts.map((fact) => fact.high)),
      };
    }),
  };
}

// Math.random()   →   random(), a float in [0, 1)
const random: LibraryMember = {
  lower: ({ lowering, node }) => lowering.callHelper("random", [], node),
  flow: resultIs(floatBetween(0, 1 - 2 ** -24)),
};

// Below, the table.
export const mathMembers: LibraryMembers = {
  "Math.floor": rounding("floor"),
  "Math.ceil": rounding("ceil"),
  "Math.trunc": rounding("trunc"),
  "Math.round": {
    lower: byHelper("Math.round", "round_half_up").lower,
    flow: computed((fact) => rounded(fact ?? nothing, (value) => Math.round(value))),
  },
  "Math.abs": abs,
  "Math.max": extreme("max"),
  "Math.min": extreme("min"),
  "Math.sqrt": byHelper("Math.sqrt", "square_root", { ...anyFloat, low: 0 }),
  "Math.sign": byHelper("Math.sign", "sign", { ...intBetween(-1, 1), float: true, nan: true }),
  "Math.random": random,
};

export const mathProperties: LibraryProperties = {
  "Math.PI": ({ lowering }) => lowering.pythonModule("math", "pi"),
  "Math.E": ({ lowering }) => lowering.pythonModule("math", "e"),
};
