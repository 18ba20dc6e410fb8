// The array methods that make a new array, or give one element, without a callback.
import ts from "typescript";
import { isInt, isIntWithin } from "../../analysis/numbers/fact.js";
import type { LibraryFlow } from "../../analysis/numbers/builder.js";
import { part } from "../../analysis/numbers/graph.js";
import * as py from "../../python/index.js";
import { newArrayOfSame } from "../flows.js";
import type { CallSite, LibraryMember, LibraryMembers } from "../table.js";
import { spreadList } from "../spread.js";
import { bothForms } from "./both-forms.js";
import { byHelper } from "./helpers.js";
import { refuseHoles } from "./holes.js";

// xs.slice(a, b), surely ints   →   xs[a:b]
// xs.slice(a, b)                →   list_slice(xs, a, b)
const slice: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    if (receiver === undefined || args.length > 2 || args.some(ts.isSpreadElement))
      return lowering.refuse("MPTS2003", node, { name: "Array.slice" });
    const { numbers, types } = lowering.analysis;
    const [list = py.none(), start, end] = lowering.expressions([receiver, ...args]);
    const areInts = args.every((each) => isInt(numbers.factOf(each)) && !types.kindsOf(each).undefined);
    if (!areInts)
      return lowering.callHelper(
        "list_slice",
        [list, start, end].filter((each) => each !== undefined),
        node,
      );
    const isFromStart = args[0] !== undefined && ts.isNumericLiteral(args[0]) && Number(args[0].text) === 0;
    return py.subscript(list, py.slice(isFromStart ? undefined : start, end), lowering.position(node));
  },
  flow: newArrayOfSame,
};

// xs.concat(ys)      →   xs + ys
// xs.concat(ys, v)   →   xs + ys + [v]
const concat: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    if (receiver === undefined) return lowering.refuse("MPTS2003", node, { name: "Array.concat" });
    const { types } = lowering.analysis;
    if (args.length === 1 && args[0] !== undefined && ts.isSpreadElement(args[0])) {
      const { expression } = args[0];
      const [list = py.none(), lists = py.none()] = lowering.expressions([receiver, expression]);
      return py.call(lowering.helper("concat", node), [list, py.starred(lists)], [], lowering.position(node));
    }
    if (args.some(ts.isSpreadElement)) return lowering.refuse("MPTS2003", node, { name: "Array.concat" });
    const values = lowering.expressions([receiver, ...args]);
    const kinds = args.map((each) => types.kindsOf(each));
    const areClear = kinds.every((each) => {
      const others = Object.entries(each).some(([kind, holds]) => holds && kind !== "array");
      return !each.unknown && (!each.array || !others);
    });
    if (!areClear) return lowering.callHelper("concat", values, node);
    const [list = py.none(), ...added] = values;
    if (added.length === 0) return py.subscript(list, py.slice(), lowering.position(node));
    return added.reduce<py.Expression>(
      (sum, each, index) =>
        py.binary(sum, "+", kinds[index]?.array === true ? each : py.list([each]), lowering.position(node)),
      list,
    );
  },
  flow: (site) => {
    const { graph } = site.builder;
    const result = newArrayOfSame(site);
    const element = graph.part(result, part.element);
    for (const argument of site.args) {
      graph.flow(argument, element);
      graph.flow(graph.part(argument, part.element), element);
      // `concat(...lists)`: the argument is the list of lists.
      graph.flow(graph.part(graph.part(argument, part.element), part.element), element);
    }
    return result;
  },
};

// xs.toReversed()   →   xs[::-1]
const toReversed: LibraryMember = {
  lower: ({ lowering, node, receiver }) => {
    if (receiver === undefined) return lowering.refuse("MPTS2003", node, { name: "Array.toReversed" });
    const backwards = py.slice(undefined, undefined, py.integer(-1));
    return py.subscript(lowering.expression(receiver), backwards, lowering.position(node));
  },
  flow: newArrayOfSame,
};

const elementOf: LibraryFlow = ({ builder, receiver }) => builder.graph.part(receiver, part.element);

// xs.at(-1)!   →   xs[-1]
// xs.at(i)     →   at(xs, i)
const at: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    const [index] = args;
    if (receiver === undefined || index === undefined || args.length !== 1 || ts.isSpreadElement(index))
      return lowering.refuse("MPTS2003", node, { name: "Array.at" });
    const { numbers } = lowering.analysis;
    const fact = numbers.factOf(index);
    const least = numbers.leastLengthOf(receiver);
    const values = lowering.expressions([receiver, index]);
    const isThere = ts.isNonNullExpression(node.parent) || isIntWithin(fact, -least, least - 1);
    if (isThere && isInt(fact)) {
      const [list = py.none(), place = py.none()] = values;
      return py.subscript(list, place, lowering.position(node));
    }
    return lowering.callHelper("at", values, node);
  },
  flow: elementOf,
};

const withItem: LibraryFlow = (site) => {
  const result = newArrayOfSame(site);
  const { graph } = site.builder;
  const value = site.args[1];
  if (value !== undefined) graph.flow(value, graph.part(result, part.element));
  return result;
};

// xs.toSpliced(...)   →   copy = xs[:]
//                         splice(copy, ...)
const toSpliced: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    const [start, count, ...items] = args;
    if (
      receiver === undefined ||
      start === undefined ||
      [start, count].some((each) => each && ts.isSpreadElement(each))
    )
      return lowering.refuse("MPTS2003", node, { name: "Array.toSpliced" });
    const [list = py.none(), ...values] = lowering.inOrder([
      ...[receiver, start, ...(count === undefined ? [] : [count])].map(
        (each) => () => lowering.expression(each),
      ),
      ...(items.length === 0 ? [] : [() => spreadList(lowering, items, node, "any")]),
    ]);
    const copy = lowering.keep(py.subscript(list, py.slice()), "items");
    lowering.emit(py.expressionStatement(lowering.callHelper("splice", [copy, ...values], node)));
    return copy;
  },
  flow: (site) => {
    const result = newArrayOfSame(site);
    const { graph } = site.builder;
    for (const item of site.args.slice(2)) graph.flow(item, graph.part(result, part.element));
    return result;
  },
};

const flatByHelper = byHelper("Array.flat", "flat", 0, 1, ({ builder: { graph }, call, receiver }) => {
  const result = graph.node();
  const depth = ts.isCallExpression(call) ? call.arguments[0] : undefined;
  const levels = depth === undefined ? 1 : ts.isNumericLiteral(depth) ? Number(depth.text) : undefined;
  if (levels === undefined) {
    graph.escape(receiver);
    return graph.unknown();
  }
  let level = graph.part(receiver, part.element);
  graph.flow(level, graph.part(result, part.element));
  for (let count = 0; count < levels; count += 1) {
    level = graph.part(level, part.element);
    graph.flow(level, graph.part(result, part.element));
  }
  graph.shapeOf(result).leastLength = 0;
  return result;
});
const flat: LibraryMember = {
  lower: (site: CallSite) =>
    site.receiver !== undefined && refuseHoles(site.lowering, site.receiver)
      ? py.none()
      : flatByHelper.lower(site),
  flow: flatByHelper.flow,
};

export const copyingMembers: LibraryMembers = {
  ...bothForms("slice", slice),
  ...bothForms("concat", concat),
  ...bothForms("toReversed", toReversed),
  ...bothForms("at", at),
  ...bothForms("with", byHelper("Array.with", "with_item", 2, 2, withItem)),
  ...bothForms("toSpliced", toSpliced),
  ...bothForms("flat", flat),
};
