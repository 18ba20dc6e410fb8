// Object: keys, values and entries in JavaScript's order, copies and pairs.
import ts from "typescript";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import { part, type FlowGraph, type FlowNode } from "../analysis/numbers/graph.js";
import { hasKey, keyOfNode } from "../lower/expressions/keys.js";
import type { Lowering } from "../lower/lowering.js";
import * as py from "../python/index.js";
import { noNumber } from "./flows.js";
import type { CallSite, LibraryMember, LibraryMembers } from "./table.js";

/** A new array of any length that holds `element`. */
function arrayOf(graph: FlowGraph, element?: FlowNode): FlowNode {
  const made = graph.node();
  const shape = graph.shapeOf(made);
  shape.leastLength = 0;
  shape.traits.add("isArray");
  if (element !== undefined) graph.flow(element, graph.part(made, part.element));
  return made;
}

/** The order of the first argument's keys is seen; `result` says what comes out. */
function listing(result: (graph: FlowGraph, object: FlowNode) => FlowNode): LibraryFlow {
  return ({ builder: { graph }, args: [object] }) => {
    if (object === undefined) return graph.unknown();
    graph.shapeOf(object).traits.add("isOrdered");
    return result(graph, object);
  };
}

const keysFlow = listing((graph) => arrayOf(graph));
const valuesFlow = listing((graph, object) => arrayOf(graph, graph.anyProperty(object)));
const entriesFlow = listing((graph, object) => arrayOf(graph, arrayOf(graph, graph.anyProperty(object))));

/** Whether `Object.keys` and its kin can list the keys of an object: a literal made it, or JSON.parse. */
function canList(lowering: Lowering, node: ts.Expression): boolean {
  const { types, objects } = lowering.analysis;
  const kinds = types.kindsOf(node);
  if (!kinds.object || kinds.array || kinds.callable || kinds.unknown) return false;
  return objects.representationOf(node) !== "instance";
}

function isLivelyOrNumeric(lowering: Lowering, node: ts.Expression): boolean {
  const { objects } = lowering.analysis;
  return objects.may(node, "hasNumericKeys") || objects.representationOf(node) === "any";
}

function listingMember(
  name: string,
  flow: LibraryFlow,
  helper: string,
  plain: (object: py.Expression, site: CallSite, argument: ts.Expression) => py.Expression | undefined,
): LibraryMember {
  return {
    lower: (site) => {
      const { lowering, node, args } = site;
      const [argument] = args;
      if (argument === undefined || args.length !== 1 || ts.isSpreadElement(argument))
        return lowering.refuse("MPTS2003", node, { name });
      if (!canList(lowering, argument)) return lowering.refuse("MPTS2082", argument);
      const object = lowering.expression(argument);
      const simple = isLivelyOrNumeric(lowering, argument) ? undefined : plain(object, site, argument);
      return simple ?? lowering.callHelper(helper, [object], node);
    },
    flow,
  };
}

const list = (value: py.Expression): py.Expression => py.call(py.name("list"), [value]);

// for (const [k, v] of Object.entries(o))   →   for k, v in o.items():
function items(object: py.Expression, site: CallSite, argument: ts.Expression): py.Expression | undefined {
  const { lowering, node } = site;
  const loop = node.parent;
  const isLoop = ts.isForOfStatement(loop) && loop.expression === node;
  if (!isLoop || lowering.analysis.objects.may(argument, "mayResize")) return undefined;
  const { initializer } = loop;
  const name = ts.isVariableDeclarationList(initializer) ? initializer.declarations[0]?.name : undefined;
  const isPair =
    name !== undefined &&
    ts.isArrayBindingPattern(name) &&
    name.elements.length === 2 &&
    name.elements.every((each) => ts.isBindingElement(each) && ts.isIdentifier(each.name));
  return isPair ? py.method(object, "items") : undefined;
}

// Object.assign(a, b)   →   assign(a, b)
const assign: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const { objects, types } = lowering.analysis;
    if (args.some(ts.isSpreadElement)) return lowering.refuse("MPTS2003", node, { name: "Object.assign" });
    for (const argument of args) {
      const kinds = types.kindsOf(argument);
      if (!kinds.object || kinds.array || objects.representationOf(argument) === "instance")
        return lowering.refuse("MPTS2082", argument);
    }
    const [target] = args;
    if (target !== undefined && objects.has(target, "isFrozen")) return lowering.refuse("MPTS2083", target);
    return lowering.callHelper("assign", lowering.expressions(args), node);
  },
  flow: ({ builder: { graph }, args: [target, ...sources] }) => {
    if (target === undefined) return graph.unknown();
    graph.shapeOf(target).traits.add("mayResize");
    for (const source of sources) graph.flow(source, target);
    return target;
  },
};

const fromEntries: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [pairs] = args;
    if (pairs === undefined || !lowering.analysis.types.kindsOf(pairs).array)
      return lowering.refuse("MPTS2003", node, { name: "Object.fromEntries" });
    return lowering.callHelper("from_entries", [lowering.expression(pairs)], node);
  },
  flow: ({ builder: { graph }, args: [pairs] }) => {
    const made = graph.node();
    graph.shapeOf(made).traits.add("isLiteral", "isOrdered", "hasNumericKeys");
    const value = graph.anyProperty(made);
    if (pairs !== undefined) graph.flow(graph.part(graph.part(pairs, part.element), part.element), value);
    return made;
  },
};

// Object.freeze(o)   →   o     writes to such objects are refused; an array's methods would still change it
const freeze: LibraryMember = {
  lower: ({ lowering, node, args: [object] }) =>
    object === undefined || lowering.analysis.types.kindsOf(object).array
      ? lowering.refuse("MPTS2003", node, { name: "Object.freeze" })
      : lowering.expression(object),
  flow: ({ builder: { graph }, args: [object] }) => {
    if (object === undefined) return graph.unknown();
    graph.shapeOf(object).traits.add("isFrozen");
    return object;
  },
};

// Object.hasOwn(o, "x")   →   'x' in o
const hasOwn: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [object, key] = args;
    if (object === undefined || key === undefined || !canList(lowering, object))
      return lowering.refuse("MPTS2003", node, { name: "Object.hasOwn" });
    const [owner, text] = lowering.inOrder([
      () => lowering.expression(object),
      () => keyOfNode(lowering, key),
    ]);
    return hasKey(lowering, object, owner ?? py.none(), text ?? py.none(), undefined, node);
  },
  flow: noNumber,
};

// o.hasOwnProperty("x")   →   'x' in o
const hasOwnProperty: LibraryMember = {
  lower: (site) => {
    const { lowering, node, args, receiver } = site;
    const [key] = args;
    if (receiver === undefined || key === undefined)
      return lowering.refuse("MPTS2003", node, { name: "Object.hasOwnProperty" });
    return hasOwn.lower({ ...site, args: [receiver, key], receiver: undefined });
  },
  flow: noNumber,
};

export const objectMembers: LibraryMembers = {
  // Object.keys(o)     →   list(o)
  "ObjectConstructor.keys": listingMember("Object.keys", keysFlow, "object_keys", list),
  // Object.values(o)   →   list(o.values())
  "ObjectConstructor.values": listingMember("Object.values", valuesFlow, "object_values", (object) =>
    list(py.method(object, "values")),
  ),
  "ObjectConstructor.entries": listingMember("Object.entries", entriesFlow, "object_entries", items),
  "ObjectConstructor.assign": assign,
  "ObjectConstructor.fromEntries": fromEntries,
  "ObjectConstructor.freeze": freeze,
  "ObjectConstructor.hasOwn": hasOwn,
  "Object.hasOwnProperty": hasOwnProperty,
};
