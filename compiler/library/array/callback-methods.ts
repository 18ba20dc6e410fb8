// The array methods that take a callback: loops and comprehensions where Python's own iteration does the same.
import ts from "typescript";
import type { FlowSite, LibraryFlow } from "../../analysis/numbers/builder.js";
import { intBetween, isSafe } from "../../analysis/numbers/fact.js";
import { part, type FlowNode } from "../../analysis/numbers/graph.js";
import * as py from "../../python/index.js";
import { lowerForEach } from "./for-each.js";
import { newArrayOfSame } from "../flows.js";
import type { CallSite, LibraryMember, LibraryMembers } from "../table.js";
import { bothForms } from "./both-forms.js";
import { callbackValue, roundOf, type Round, type Wanted } from "./callback.js";
import { refuseHoles } from "./holes.js";
import { isSteady } from "./steady.js";

const anyIndex = intBetween(0, 2 ** 24);

/** The callback is given the element, its index, the array; from parameter `first` on. */
export function givesElements(site: FlowSite, first = 0): void {
  const { builder, receiver, args } = site;
  const { graph } = builder;
  const [callback] = args;
  if (callback === undefined) return;
  graph.flow(graph.part(receiver, part.element), graph.part(callback, part.parameter(first)));
  graph.flow(graph.constant(anyIndex), graph.part(callback, part.parameter(first + 1)));
  graph.flow(receiver, graph.part(callback, part.parameter(first + 2)));
}

const flows = {
  none: (site) => {
    givesElements(site);
    return site.builder.graph.node();
  },
  same: (site) => {
    givesElements(site);
    return newArrayOfSame(site);
  },
  element: (site) => {
    givesElements(site);
    return site.builder.graph.part(site.receiver, part.element);
  },
  index: (site) => {
    givesElements(site);
    return site.builder.graph.constant(intBetween(-1, 2 ** 24));
  },
  mapped: (site) => {
    givesElements(site);
    return arrayOfResults(site);
  },
  flattened: (site) => {
    givesElements(site);
    const { graph } = site.builder;
    const [callback] = site.args;
    const made = graph.node();
    if (callback !== undefined) {
      const result = graph.part(callback, part.result);
      graph.flow(result, graph.part(made, part.element));
      graph.flow(graph.part(result, part.element), graph.part(made, part.element));
    }
    graph.shapeOf(made).leastLength = 0;
    return made;
  },
  reduced: (site) => {
    givesElements(site, 1);
    const { graph } = site.builder;
    const [callback, initial] = site.args;
    const result = graph.node();
    if (callback !== undefined) {
      const first = initial ?? graph.part(site.receiver, part.element);
      graph.flow(first, result);
      const step = stepOf(site);
      if (step === undefined) graph.flow(graph.part(callback, part.result), result);
      else graph.accumulate(result, graph.part(callback, part.result), step);
      graph.flow(result, graph.part(callback, part.parameter(0)));
    }
    return result;
  },
} satisfies Record<string, LibraryFlow>;

/** For `(sum, x) => sum + e`, numbers: the place of e. */
function stepOf({ builder, call }: FlowSite): FlowNode | undefined {
  const callback = call.arguments?.[0];
  if (callback === undefined || !ts.isArrowFunction(callback)) return undefined;
  const {
    body,
    parameters: [sum],
  } = callback;
  if (!ts.isBinaryExpression(body) || body.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const isSum = sum !== undefined && ts.isIdentifier(body.left) && body.left.text === sum.name.getText();
  return isSum && builder.types.kindsOf(body).number ? builder.expression(body.right) : undefined;
}

/** A new array of what the callback returns. */
function arrayOfResults({ builder: { graph }, args: [callback] }: FlowSite): FlowNode {
  const made = graph.node();
  if (callback !== undefined) graph.flow(graph.part(callback, part.result), graph.part(made, part.element));
  graph.shapeOf(made).leastLength = 0;
  return made;
}

type Builds = (site: CallSite, round: Round, list: py.Expression) => py.Expression;

/** A method as a comprehension where the array is steady, as a helper where it may change under the callback. */
function overElements(
  name: string,
  helper: string,
  wanted: Wanted,
  builds: Builds,
  flow: LibraryFlow,
): LibraryMember {
  return {
    lower: (site) => {
      const { lowering, node, args, receiver } = site;
      const [callback] = args;
      if (
        receiver === undefined ||
        callback === undefined ||
        args.length !== 1 ||
        ts.isSpreadElement(callback)
      )
        return lowering.refuse("MPTS2003", node, { name: `Array.${name}` });
      if (refuseHoles(lowering, receiver)) return py.none();
      if (isSteady(lowering, receiver, callback)) {
        let round: Round | undefined;
        const [list] = lowering.inOrder([
          () => lowering.expression(receiver),
          () => {
            round = roundOf(lowering, callback, wanted);
            return py.none();
          },
        ]);
        if (round !== undefined) return builds(site, round, list ?? py.none());
      }
      return lowerByHelper(site, `Array.${name}`, helper, wanted);
    },
    flow,
  };
}

/** A method as a helper: the array, the callback and, where it takes more than the element, how many arguments. */
export function lowerByHelper(site: CallSite, name: string, helper: string, wanted: Wanted): py.Expression {
  const { lowering, node, args, receiver } = site;
  const [callback] = args;
  if (receiver === undefined || callback === undefined || args.length !== 1 || ts.isSpreadElement(callback))
    return lowering.refuse("MPTS2003", node, { name });
  const made = callbackValue(lowering, callback, wanted, 3);
  if (made === undefined) return lowering.refuse("MPTS2003", node, { name });
  const values = lowering.inOrder([() => lowering.expression(receiver), made.value]);
  return lowering.callHelper(helper, made.count === 1 ? values : [...values, py.integer(made.count)], node);
}

function byHelper(name: string, helper: string, flow: LibraryFlow): LibraryMember {
  return { lower: (site) => lowerByHelper(site, `Array.${name}`, helper, "condition"), flow };
}

// xs.map(f)      →   [f(x) for x in xs]
const map = overElements(
  "map",
  "map_list",
  "value",
  ({ lowering, node }, round, list) =>
    py.comprehension(
      "list",
      round.value,
      [py.clause(round.target, round.iterable(list))],
      lowering.position(node),
    ),
  flows.mapped,
);

// xs.filter(f)   →   [x for x in xs if f(x)]
const filter = overElements(
  "filter",
  "filter_list",
  "element",
  ({ lowering, node }, round, list) =>
    py.comprehension(
      "list",
      round.element,
      [py.clause(round.target, round.iterable(list), [round.value])],
      lowering.position(node),
    ),
  flows.same,
);

// xs.some(f)     →   any(f(x) for x in xs)
// xs.every(f)    →   all(f(x) for x in xs)
function quantifier(name: "some" | "every", python: "any" | "all"): LibraryMember {
  return overElements(
    name,
    name,
    "condition",
    ({ lowering, node }, round, list) =>
      py.call(
        py.name(python),
        [py.comprehension("generator", round.value, [py.clause(round.target, round.iterable(list))])],
        [],
        lowering.position(node),
      ),
    flows.none,
  );
}

// xs.flatMap(f), f giving arrays   →   [item for x in xs for item in f(x)]
const flatMap: LibraryMember = {
  lower: (site) => {
    const [callback] = site.args;
    const { types, checker } = site.lowering.analysis;
    const [signature] = callback === undefined ? [] : types.typeOf(callback).getCallSignatures();
    const kinds =
      signature === undefined ? undefined : types.kinds(checker.getReturnTypeOfSignature(signature));
    const isList =
      kinds?.array === true && Object.entries(kinds).every(([kind, holds]) => !holds || kind === "array");
    return (isList ? flattening : flatMapByHelper).lower(site);
  },
  flow: flows.flattened,
};
const flattening = overElements(
  "flatMap",
  "flat_map",
  "value",
  ({ lowering, node }, round, list) => {
    const inner = py.name(py.temporary("part"));
    return py.comprehension(
      "list",
      inner,
      [py.clause(round.target, round.iterable(list)), py.clause(inner, round.value)],
      lowering.position(node),
    );
  },
  flows.flattened,
);
const flatMapByHelper: LibraryMember = {
  lower: (site) => lowerByHelper(site, "Array.flatMap", "flat_map", "value"),
  flow: flows.flattened,
};

// xs.reduce((a, b) => a + b, 0), ints   →   sum(xs)
// xs.reduce(f, initial)                 →   reduce(xs, f, 2, initial)
function reduction(name: "reduce" | "reduceRight", helper: string): LibraryMember {
  return {
    lower: (site) => {
      const { lowering, node, args, receiver } = site;
      const [callback, initial] = args;
      if (
        receiver === undefined ||
        callback === undefined ||
        args.length > 2 ||
        args.some(ts.isSpreadElement)
      )
        return lowering.refuse("MPTS2003", node, { name: `Array.${name}` });
      if (refuseHoles(lowering, receiver)) return py.none();
      if (isSum(site, callback, initial)) {
        return py.call(py.name("sum"), [lowering.expression(receiver)], [], lowering.position(node));
      }
      const made = callbackValue(lowering, callback, "value", 4);
      if (made === undefined) return lowering.refuse("MPTS2003", node, { name: `Array.${name}` });
      const [list, join, ...rest] = lowering.inOrder([
        () => lowering.expression(receiver),
        made.value,
        ...(initial === undefined ? [] : [() => lowering.expression(initial)]),
      ]);
      const start = [list ?? py.none(), join ?? py.none()];
      return made.count === 2
        ? lowering.callHelper(helper, [...start, ...rest], node)
        : lowering.callHelper(`${helper}_with`, [...start, py.integer(made.count), ...rest], node);
    },
    flow: flows.reduced,
  };
}

/** `(a, b) => a + b` from 0, with a result that is exact in both languages. */
function isSum(
  { lowering, node }: CallSite,
  callback: ts.Expression,
  initial: ts.Expression | undefined,
): boolean {
  if (initial === undefined || !ts.isNumericLiteral(initial) || Number(initial.text) !== 0) return false;
  if (!ts.isArrowFunction(callback) || callback.parameters.length !== 2) return false;
  const { body, parameters } = callback;
  if (!ts.isBinaryExpression(body) || body.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
  const names = parameters.map((each) => (ts.isIdentifier(each.name) ? each.name.text : ""));
  const operands = [body.left, body.right].map((each) => (ts.isIdentifier(each) ? each.text : undefined));
  return (
    operands[0] === names[0] &&
    operands[1] === names[1] &&
    ts.isCallExpression(node) &&
    isSafe(lowering.analysis.numbers.factOf(node))
  );
}

export const callbackMembers: LibraryMembers = {
  ...bothForms("forEach", { lower: lowerForEach, flow: flows.none }),
  ...bothForms("map", map),
  ...bothForms("filter", filter),
  ...bothForms("some", quantifier("some", "any")),
  ...bothForms("every", quantifier("every", "all")),
  ...bothForms("find", byHelper("find", "find", flows.element)),
  ...bothForms("findIndex", byHelper("findIndex", "find_index", flows.index)),
  ...bothForms("findLast", byHelper("findLast", "find_last", flows.element)),
  ...bothForms("findLastIndex", byHelper("findLastIndex", "find_last_index", flows.index)),
  ...bothForms("flatMap", flatMap),
  ...bothForms("reduce", reduction("reduce", "reduce")),
  ...bothForms("reduceRight", reduction("reduceRight", "reduce_right")),
};
