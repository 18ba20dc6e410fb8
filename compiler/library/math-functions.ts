// Math's functions of analysis: Python's own where the argument is surely one they take, helpers that know NaN and Infinity elsewhere.
import ts from "typescript";
import {
  anyFloat,
  guarded,
  intBetween,
  isInt,
  isNothing,
  nothing,
  type NumberFact,
} from "../analysis/numbers/fact.js";
import { binaryFact } from "../analysis/numbers/operators.js";
import { computeArithmetic, operandOf } from "../lower/expressions/arithmetic.js";
import * as py from "../python/index.js";
import { computed, resultIs } from "./flows.js";
import type { LibraryMember, LibraryMembers } from "./table.js";

function isFinite(fact: NumberFact): boolean {
  return !isNothing(fact) && !fact.nan && Number.isFinite(fact.low) && Number.isFinite(fact.high);
}

const within =
  (low: number, high: number) =>
  (fact: NumberFact): boolean =>
    isFinite(fact) && fact.low >= low && fact.high <= high;

// Math.sin(x), surely finite   →   math.sin(x)
// Math.sin(x)                  →   sine(x), which is NaN for Infinity
function analytic(
  name: string,
  helper: string,
  isTaken: (fact: NumberFact) => boolean,
  result: NumberFact = anyFloat,
): LibraryMember {
  return {
    lower: ({ lowering, node, args }) => {
      const [argument] = args;
      if (argument === undefined || args.length !== 1 || ts.isSpreadElement(argument))
        return lowering.refuse("MPTS2003", node, { name: `Math.${name}` });
      const value = lowering.expression(argument);
      if (!isTaken(lowering.analysis.numbers.factOf(argument)))
        return lowering.callHelper(helper, [value], node);
      return py.call(lowering.pythonModule("math", name), [value], [], lowering.position(node));
    },
    flow: computed((fact = nothing) =>
      isNothing(fact) ? nothing : { ...result, nan: result.nan || fact.nan || !isTaken(fact) },
    ),
  };
}

const always = (): boolean => true;
const never = (): boolean => false;
const unitInterval: NumberFact = { low: -1, high: 1, int: false, float: true, nan: false };

// Math.atan2(y, x)   →   math.atan2(y, x)
const atan2: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    if (args.length !== 2 || args.some(ts.isSpreadElement))
      return lowering.refuse("MPTS2003", node, { name: "Math.atan2" });
    return py.call(
      lowering.pythonModule("math", "atan2"),
      lowering.expressions(args),
      [],
      lowering.position(node),
    );
  },
  flow: ({ builder, args }) => {
    for (const argument of args) builder.graph.showMinusZero(argument);
    return builder.graph.constant({ ...anyFloat, low: -Math.PI, high: Math.PI });
  },
};

// Math.pow(a, b)   →   what `a ** b` becomes
const pow: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [base, exponent] = args;
    if (base === undefined || exponent === undefined || args.length !== 2 || args.some(ts.isSpreadElement))
      return lowering.refuse("MPTS2003", node, { name: "Math.pow" });
    const [a, b] = lowering.expressions([base, exponent]);
    return computeArithmetic(
      lowering,
      ts.SyntaxKind.AsteriskAsteriskToken,
      operandOf(lowering, base, a ?? py.none()),
      operandOf(lowering, exponent, b ?? py.none()),
      node,
    );
  },
  flow: (site) => {
    const [base] = site.args;
    if (base !== undefined) site.builder.graph.showMinusZero(base);
    return computed((a = nothing, b = nothing) => {
      const power = binaryFact(ts.SyntaxKind.AsteriskAsteriskToken);
      return power === undefined ? anyFloat : guarded(power(a, b));
    })(site);
  },
};

// Math.hypot(a, b)   →   hypotenuse([a, b])
const hypot: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    if (args.some(ts.isSpreadElement)) return lowering.refuse("MPTS2003", node, { name: "Math.hypot" });
    return lowering.callHelper("hypotenuse", [py.list(lowering.expressions(args))], node);
  },
  flow: resultIs({ ...anyFloat, low: 0, int: true }),
};

// Math.imul(a, b), ints   →   int32(a * b)
const imul: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [left, right] = args;
    if (left === undefined || right === undefined || args.length !== 2 || args.some(ts.isSpreadElement))
      return lowering.refuse("MPTS2003", node, { name: "Math.imul" });
    const { numbers } = lowering.analysis;
    const [a, b] = lowering.inOrder(
      [left, right].map((each) => () => {
        const value = lowering.expression(each);
        return isInt(numbers.factOf(each)) ? value : lowering.callHelper("int32", [value], node);
      }),
    );
    return lowering.callHelper("int32", [py.binary(a ?? py.none(), "*", b ?? py.none())], node);
  },
  flow: resultIs(intBetween(-(2 ** 31), 2 ** 31 - 1)),
};

export const mathFunctionMembers: LibraryMembers = {
  "Math.sin": analytic("sin", "sine", isFinite, unitInterval),
  "Math.cos": analytic("cos", "cosine", isFinite, unitInterval),
  "Math.tan": analytic("tan", "tangent", isFinite),
  "Math.asin": analytic("asin", "arc_sine", within(-1, 1)),
  "Math.acos": analytic("acos", "arc_cosine", within(-1, 1)),
  "Math.atan": analytic("atan", "atan", always, { ...unitInterval, low: -2, high: 2 }),
  "Math.sinh": analytic("sinh", "hyperbolic_sine", within(-80, 80)),
  "Math.cosh": analytic("cosh", "hyperbolic_cosine", within(-80, 80)),
  "Math.tanh": analytic("tanh", "tanh", always, unitInterval),
  "Math.asinh": analytic("asinh", "asinh", always),
  "Math.acosh": analytic("acosh", "area_cosine", within(1, 1e30)),
  "Math.atanh": analytic("atanh", "area_tangent", never),
  "Math.exp": analytic("exp", "exponential", within(-80, 80), { ...anyFloat, low: 0 }),
  "Math.expm1": analytic("expm1", "exponential_minus_one", within(-80, 80)),
  "Math.log": analytic("log", "logarithm", within(Number.MIN_VALUE, 1e30)),
  "Math.log2": analytic("log2", "logarithm_2", never),
  "Math.log10": analytic("log10", "logarithm_10", never),
  "Math.log1p": analytic("log1p", "logarithm_1p", never),
  "Math.sqrt": analytic("sqrt", "square_root", within(0, 1e300), { ...anyFloat, low: 0 }),
  "Math.cbrt": analytic("cbrt", "cube_root", never),
  "Math.fround": analytic("fround", "float32", never),
  "Math.atan2": atan2,
  "Math.pow": pow,
  "Math.hypot": hypot,
  "Math.imul": imul,
  "Math.clz32": {
    lower: ({ lowering, node, args }) => {
      const [argument] = args;
      if (argument === undefined || args.length !== 1)
        return lowering.refuse("MPTS2003", node, { name: "Math.clz32" });
      return lowering.callHelper("leading_zeros", [lowering.expression(argument)], node);
    },
    flow: resultIs(intBetween(0, 32)),
  },
};
