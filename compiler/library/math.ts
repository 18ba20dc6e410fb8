// Math: Python's own functions where they give JavaScript's result.
import ts from "typescript";
import {
  anyFloat,
  floatBetween,
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
import { computed, computedSigned, resultIs } from "./flows.js";
import { mathFunctionMembers } from "./math-functions.js";
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
    if (isInt(rounded(fact, (each) => Math[name](each))) && !numbers.keepsMinusZero(node)) {
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
    flow: computedSigned((fact) => rounded(fact ?? nothing, (value) => Math[name](value))),
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
    return {
      ...fact,
      low: Math.max(0, fact.low, negated.low),
      high: Math.max(fact.high, negated.high),
      minusZero: false,
    };
  }),
};

// Math.max(a, b), no NaN among them       →   max(a, b)
// Math.max(...xs), xs surely not empty    →   max(xs)
// Math.max(1, ...xs)                      →   maximum([1] + xs)
function extreme(name: "max" | "min"): LibraryMember {
  return {
    lower: (site: CallSite) => {
      const { lowering, node, args } = site;
      const { numbers } = lowering.analysis;
      const position = lowering.position(node);
      const [first] = args;
      if (first === undefined)
        return py.call(py.name("float"), [py.string(name === "max" ? "-inf" : "inf")], [], position);
      const mayBeNaN = args.some((argument) => numbers.factOf(argument).nan);
      if (args.some(ts.isSpreadElement)) return extremeOfLists(site, name, mayBeNaN);
      const values = lowering.expressions(args);
      const [only] = values;
      if (values.length === 1 && only !== undefined) return only;
      if (mayBeNaN || numbers.keepsMinusZero(node))
        return lowering.callHelper(`${name}imum`, [py.list(values)], node);
      return py.call(py.name(name), values, [], position);
    },
    flow: (site) => {
      const values = (site.call.arguments ?? []).some(ts.isSpreadElement)
        ? [...site.args, site.builder.graph.constant(floatBetween(-Infinity, Infinity))]
        : site.args;
      return site.builder.graph.derive(values, extremeFact(name));
    },
  };
}

/** What is known of the greatest or smallest of several numbers. */
function extremeFact(name: "max" | "min") {
  return (...facts: NumberFact[]): NumberFact => {
    if (facts.length === 0) return floatBetween(-Infinity, Infinity);
    if (facts.some(isNothing)) return nothing;
    const all = facts.reduce(join);
    const pick = (bounds: readonly number[]): number =>
      name === "max" ? Math.max(...bounds) : Math.min(...bounds);
    return {
      ...all,
      low: pick(facts.map((fact) => fact.low)),
      high: pick(facts.map((fact) => fact.high)),
    };
  };
}

/** The elements of arrays, and the values between them, as one list. */
function extremeOfLists(site: CallSite, name: "max" | "min", mayBeNaN: boolean): py.Expression {
  const { lowering, node, args } = site;
  const { types, numbers } = lowering.analysis;
  const isList = args.every((each) => !ts.isSpreadElement(each) || types.kindsOf(each.expression).array);
  if (!isList) return lowering.refuse("MPTS2003", node, { name: `Math.${name}` });
  const values = lowering.expressions(
    args.map((each) => (ts.isSpreadElement(each) ? each.expression : each)),
  );
  const lists = values.map((value, index) => {
    const argument = args[index];
    return argument !== undefined && ts.isSpreadElement(argument) ? value : py.list([value]);
  });
  const all = lists.reduce((sum, list) => py.binary(sum, "+", list));
  const isFilled = args.some(
    (each) => !ts.isSpreadElement(each) || numbers.leastLengthOf(each.expression) > 0,
  );
  return isFilled && !mayBeNaN
    ? py.call(py.name(name), [all], [], lowering.position(node))
    : lowering.callHelper(`${name}imum`, [all], node);
}

// Math.random()   →   random(), a float in [0, 1)
const random: LibraryMember = {
  lower: ({ lowering, node }) => lowering.callHelper("random", [], node),
  flow: resultIs(floatBetween(0, 1 - 2 ** -24)),
};

/** Constants Python has no name for. */
function constants(
  ...names: readonly ("LN2" | "LN10" | "LOG2E" | "LOG10E" | "SQRT2" | "SQRT1_2")[]
): LibraryProperties {
  return Object.fromEntries(names.map((name) => [`Math.${name}`, () => py.float(Math[name])]));
}

export const mathMembers: LibraryMembers = {
  "Math.floor": rounding("floor"),
  "Math.ceil": rounding("ceil"),
  "Math.trunc": rounding("trunc"),
  "Math.round": {
    lower: (site) => {
      const { numbers } = site.lowering.analysis;
      const [argument] = site.args;
      if (argument !== undefined && site.args.length === 1 && isInt(numbers.factOf(argument)))
        return site.lowering.expression(argument);
      const helper = numbers.keepsMinusZero(site.node) ? "signed_round" : "round_half_up";
      return byHelper("Math.round", helper).lower(site);
    },
    flow: computedSigned((fact) => rounded(fact ?? nothing, (value) => Math.round(value))),
  },
  "Math.abs": abs,
  "Math.max": extreme("max"),
  "Math.min": extreme("min"),
  ...mathFunctionMembers,
  "Math.sign": {
    lower: byHelper("Math.sign", "sign").lower,
    flow: computed((fact = nothing) =>
      isNothing(fact)
        ? nothing
        : { low: -1, high: 1, int: true, float: fact.float, nan: fact.nan, minusZero: fact.minusZero },
    ),
  },
  "Math.random": random,
};

export const mathProperties: LibraryProperties = {
  "Math.PI": ({ lowering }) => lowering.pythonModule("math", "pi"),
  "Math.E": ({ lowering }) => lowering.pythonModule("math", "e"),
  ...constants("LN2", "LN10", "LOG2E", "LOG10E", "SQRT2", "SQRT1_2"),
};
