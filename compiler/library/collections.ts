// Map, Set, WeakMap and WeakSet: classes of mpts' own that keep the order and JavaScript's equality of keys.
import ts from "typescript";
import type { FlowSite, LibraryFlow } from "../analysis/numbers/builder.js";
import { part, type FlowNode } from "../analysis/numbers/graph.js";
import { isInlinedCallback } from "../analysis/callbacks.js";
import { iterated } from "../lower/iteration.js";
import { givenTo } from "../lower/expressions/flow.js";
import type { Lowering } from "../lower/lowering.js";
import * as py from "../python/index.js";
import { callbackValue } from "./array/callback.js";
import { emitCallbackLoop } from "./array/for-each.js";
import { noNumber } from "./flows.js";
import type { CallSite, LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

/** The places of what a collection holds. Going over a Map gives pairs whose parts share one place. */
const place = { key: "key", value: "value" } as const;

const keyOf = ({ graph }: FlowSite["builder"], collection: FlowNode): FlowNode =>
  graph.part(collection, place.key);
const valueOf = ({ graph }: FlowSite["builder"], collection: FlowNode): FlowNode =>
  graph.part(collection, place.value);

/** The elements of a Map are its pairs, those of a Set its values. */
function linkElements(builder: FlowSite["builder"], collection: FlowNode, kind: "Map" | "Set"): void {
  const { graph } = builder;
  const element = graph.part(collection, part.element);
  if (kind === "Set") {
    graph.flow(keyOf(builder, collection), element);
    return;
  }
  graph.flow(keyOf(builder, collection), graph.part(element, part.element));
  graph.flow(valueOf(builder, collection), graph.part(element, part.element));
  graph.shapeOf(element).leastLength = 2;
}

function makes(kind: "Map" | "Set"): LibraryFlow {
  return ({ builder, call, args: [source] }) => {
    const { graph } = builder;
    const result = graph.node();
    const [node] = call.arguments ?? [];
    if (source !== undefined && node !== undefined) {
      const element = builder.iteratedElement(node, source);
      if (kind === "Set") graph.flow(element, keyOf(builder, result));
      else {
        graph.flow(graph.part(element, part.element), keyOf(builder, result));
        graph.flow(graph.part(element, part.element), valueOf(builder, result));
      }
    }
    linkElements(builder, result, kind);
    // A place that never holds a number must not be taken for one nobody wrote to.
    const held = builder.types.checker.getTypeArguments(builder.types.typeOf(call) as ts.TypeReference);
    [keyOf(builder, result), ...(kind === "Map" ? [valueOf(builder, result)] : [])].forEach((each, index) => {
      const kinds = held[index] === undefined ? undefined : builder.types.kinds(held[index]);
      if (kinds !== undefined && !kinds.number && !kinds.unknown) each.numeric = false;
    });
    return result;
  };
}

/** Whether null and undefined may both be among the keys: they are one value on the board. */
function mixesNothing(lowering: Lowering, types: readonly (ts.Type | undefined)[]): boolean {
  const kinds = types.map((type) => (type === undefined ? undefined : lowering.analysis.types.kinds(type)));
  const mayBe = (kind: "null" | "undefined"): boolean =>
    kinds.some((each) => each === undefined || each.unknown || each[kind]);
  return mayBe("null") && mayBe("undefined");
}

/** The type of the keys of a Map, of the values of a Set. */
function keyType(lowering: Lowering, node: ts.Expression): ts.Type | undefined {
  const type = lowering.analysis.types.typeOf(node);
  return lowering.analysis.checker.getTypeArguments(type as ts.TypeReference)[0];
}

/** Whether a key given to a collection may be one of the two nothings while the other may be there, too. */
function isAmbiguousKey(lowering: Lowering, receiver: ts.Expression, key: ts.Expression): boolean {
  const kinds = lowering.analysis.types.kindsOf(key);
  const mayBeNothing = kinds.null || kinds.undefined || kinds.unknown;
  return (
    mayBeNothing && mixesNothing(lowering, [keyType(lowering, receiver), lowering.analysis.types.typeOf(key)])
  );
}

// new Map(pairs)   →   Map(pairs)
function construct(kind: "Map" | "Set"): LibraryMember {
  return {
    lower: ({ lowering, node, args }) => {
      const [source] = args;
      if (args.length > 1 || args.some(ts.isSpreadElement))
        return lowering.refuse("MPTS2003", node, { name: kind });
      if (source === undefined) return lowering.callHelper(kind, [], node);
      const kinds = lowering.analysis.types.kindsOf(source);
      const isNothing = (kinds.null || kinds.undefined) && !kinds.array && !kinds.object && !kinds.string;
      if (isNothing) return lowering.callHelper(kind, [], node);
      const element = lowering.analysis.checker.getIndexTypeOfType(
        lowering.analysis.types.typeOf(source),
        ts.IndexKind.Number,
      );
      if (kind === "Set" && element !== undefined && mixesNothing(lowering, [element]))
        return lowering.refuse("MPTS2031", source);
      return lowering.callHelper(kind, [iterated(lowering, source, true).value], node);
    },
    flow: makes(kind),
  };
}

/** A method that is the class' own. */
function method(python: string, count: number, flow: LibraryFlow): LibraryMember {
  return {
    lower: ({ lowering, node, args, receiver }) => {
      if (receiver === undefined || args.length !== count || args.some(ts.isSpreadElement))
        return lowering.refuse("MPTS2003", node, { name: python });
      const [key] = args;
      if (key !== undefined && isAmbiguousKey(lowering, receiver, key))
        return lowering.refuse("MPTS2031", key);
      const [object = py.none(), ...values] = lowering.inOrder([
        () => lowering.expression(receiver),
        ...args.map(
          (each) => () => givenTo(lowering, each, lowering.analysis.checker.getContextualType(each)),
        ),
      ]);
      return py.method(object, python, values, [], lowering.position(node));
    },
    flow,
  };
}

const puts: LibraryFlow = ({ builder, receiver, args: [key, value] }) => {
  if (key !== undefined) builder.graph.flow(key, keyOf(builder, receiver));
  if (value !== undefined) builder.graph.flow(value, valueOf(builder, receiver));
  return receiver;
};

/** What an iterator goes over. */
function iterator(kind: "Map" | "Set", gives: "keys" | "values" | "entries"): LibraryMember {
  return method(gives, 0, ({ builder, receiver }) => {
    const { graph } = builder;
    const result = graph.node();
    const element = graph.part(result, part.element);
    const key = keyOf(builder, receiver);
    const value = kind === "Set" ? key : valueOf(builder, receiver);
    if (gives === "keys") graph.flow(key, element);
    else if (gives === "values") graph.flow(value, element);
    else {
      graph.flow(key, graph.part(element, part.element));
      graph.flow(value, graph.part(element, part.element));
      graph.shapeOf(element).leastLength = 2;
    }
    return result;
  });
}

// m.forEach((value, key) => {...})   →   for key, value in m:
//                                            ...
// s.forEach((value) => {...})        →   for value in s:
//                                            ...
function forEach(kind: "Map" | "Set"): LibraryMember {
  return {
    lower: (site) => lowerForEach(site, kind),
    flow: ({ builder, receiver, args: [callback] }) => {
      const { graph } = builder;
      if (callback !== undefined) {
        const key = keyOf(builder, receiver);
        graph.flow(
          kind === "Set" ? key : valueOf(builder, receiver),
          graph.part(callback, part.parameter(0)),
        );
        graph.flow(key, graph.part(callback, part.parameter(1)));
        graph.flow(receiver, graph.part(callback, part.parameter(2)));
      }
      return graph.node();
    },
  };
}

function lowerForEach({ lowering, node, args, receiver }: CallSite, kind: "Map" | "Set"): py.Expression {
  const [callback] = args;
  if (receiver === undefined || callback === undefined || args.length !== 1 || ts.isSpreadElement(callback))
    return lowering.refuse("MPTS2003", node, { name: `${kind}.forEach` });
  if (isInlinedCallback(callback) && (kind === "Map" || callback.parameters.length < 2)) {
    const unused = py.name(py.temporary("_unused"));
    const collection = lowering.expression(receiver);
    emitCallbackLoop(
      lowering,
      callback,
      ([value = unused, key = unused]) => (kind === "Set" ? value : py.tuple([key, value])),
      collection,
      node,
    );
    return py.none();
  }
  const made = callbackValue(lowering, callback, "value", 3);
  if (made === undefined) return lowering.refuse("MPTS2003", node, { name: `${kind}.forEach` });
  const [object = py.none(), ...values] = lowering.inOrder([() => lowering.expression(receiver), made.value]);
  const counted = made.count === 1 ? values : [...values, py.integer(made.count)];
  return py.method(object, "for_each", counted, [], lowering.position(node));
}

const has = method("has", 1, noNumber);
const remove = method("delete", 1, noNumber);
const clear = method("clear", 0, noNumber);
const get = method("get", 1, ({ builder, receiver }) => valueOf(builder, receiver));

function both(kind: string, members: LibraryMembers): LibraryMembers {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, member]) => [
      [`${kind}.${name}`, member],
      [`Readonly${kind}.${name}`, member],
    ]),
  );
}

export const collectionMembers: LibraryMembers = {
  "new Map": construct("Map"),
  "new Set": construct("Set"),
  "new WeakMap": construct("Map"),
  "new WeakSet": construct("Set"),
  ...both("Map", {
    get,
    has,
    forEach: forEach("Map"),
    keys: iterator("Map", "keys"),
    values: iterator("Map", "values"),
    entries: iterator("Map", "entries"),
  }),
  ...both("Set", {
    has,
    forEach: forEach("Set"),
    keys: iterator("Set", "keys"),
    values: iterator("Set", "values"),
    entries: iterator("Set", "entries"),
  }),
  "Map.set": method("set", 2, puts),
  "Map.delete": remove,
  "Map.clear": clear,
  "Set.add": method("add", 1, puts),
  "Set.delete": remove,
  "Set.clear": clear,
  "WeakMap.get": get,
  "WeakMap.has": has,
  "WeakMap.set": method("set", 2, puts),
  "WeakMap.delete": remove,
  "WeakSet.has": has,
  "WeakSet.add": method("add", 1, puts),
  "WeakSet.delete": remove,
};

const size: LibraryProperties[string] = ({ lowering, node, object }) =>
  py.attribute(object, "size", lowering.position(node));

export const collectionProperties: LibraryProperties = {
  "Map.size": size,
  "ReadonlyMap.size": size,
  "Set.size": size,
  "ReadonlySet.size": size,
};
