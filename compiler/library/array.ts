// Array: Python lists do most of it; helpers keep JavaScript's answers where they differ.
import ts from "typescript";
import { part } from "../analysis/numbers/graph.js";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import * as py from "../python/index.js";
import { addsElements, newArrayOfSame, noNumber, position, removesElement } from "./flows.js";
import type { CallSite, LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

// xs.push(a)      →   xs.append(a)
// xs.push(a, b)   →   xs.extend([a, b])
const push: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    if (
      receiver === undefined ||
      args.length === 0 ||
      args.some(ts.isSpreadElement) ||
      !ts.isExpressionStatement(node.parent)
    ) {
      return lowering.refuse("MPTS2003", node, { name: "Array.push" });
    }
    const [object, ...values] = lowering.expressions([receiver, ...args]);
    const [only] = values;
    return values.length === 1 && only !== undefined
      ? py.method(object ?? py.none(), "append", [only], [], lowering.position(node))
      : py.method(object ?? py.none(), "extend", [py.list(values)], [], lowering.position(node));
  },
  flow: addsElements,
};

/** A helper that takes the array first. */
function byHelper(
  name: string,
  helper: string,
  least: number,
  most: number,
  flow: LibraryFlow,
): LibraryMember {
  return {
    lower: ({ lowering, node, args, receiver }: CallSite) => {
      if (
        receiver === undefined ||
        args.length < least ||
        args.length > most ||
        args.some(ts.isSpreadElement)
      ) {
        return lowering.refuse("MPTS2003", node, { name });
      }
      return lowering.callHelper(helper, lowering.expressions([receiver, ...args]), node);
    },
    flow,
  };
}

// xs.join(", "), all strings   →   ", ".join(xs)
const join: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    const element =
      receiver === undefined
        ? undefined
        : elementType(lowering.analysis.checker, lowering.analysis.types.typeOf(receiver));
    if (receiver === undefined || element === undefined || args.length > 1) {
      return lowering.refuse("MPTS2003", node, { name: "Array.join" });
    }
    const kinds = lowering.analysis.types.kinds(element);
    const [separator] = args;
    const values = lowering.expressions([receiver, ...args]);
    const list = values[0] ?? py.none();
    const between = separator === undefined ? py.string(",") : (values[1] ?? py.none());
    const held = Object.entries(kinds)
      .filter(([, holds]) => holds)
      .map(([kind]) => kind);
    if (held.length === 1 && held[0] === "string")
      return py.method(between, "join", [list], [], lowering.position(node));
    if (held.every((kind) => kind === "number" || kind === "string" || kind === "boolean")) {
      return lowering.callHelper("join", [list, between], node);
    }
    return lowering.refuse("MPTS2003", node, { name: "Array.join" });
  },
  flow: noNumber,
};

function elementType(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number);
}

/** The arguments a callback is given: the element, its index, the array. */
const givesElements =
  (result: "none" | "array" | "same" | "element"): LibraryFlow =>
  (site) => {
    const { builder, receiver, args } = site;
    const { graph } = builder;
    const [callback] = args;
    const element = graph.part(receiver, part.element);
    if (callback !== undefined) {
      graph.flow(element, graph.part(callback, part.parameter(0)));
      graph.flow(
        graph.constant({ low: 0, high: 2 ** 24, int: true, float: false, nan: false }),
        graph.part(callback, part.parameter(1)),
      );
      graph.flow(receiver, graph.part(callback, part.parameter(2)));
    }
    if (result === "same") return newArrayOfSame(site);
    if (result === "element") return element;
    const made = graph.node();
    if (result === "array" && callback !== undefined) {
      graph.flow(graph.part(callback, part.result), graph.part(made, part.element));
      graph.shapeOf(made).leastLength = 0;
    }
    return made;
  };

// xs.map(f)      →   [f(x) for x in xs]
// xs.filter(f)   →   [x for x in xs if f(x)]
function comprehension(name: "map" | "filter"): LibraryMember {
  return {
    lower: ({ lowering, node, args, receiver }) => {
      const [callback] = args;
      if (
        receiver === undefined ||
        callback === undefined ||
        args.length !== 1 ||
        !isSimpleCallback(callback)
      ) {
        return lowering.refuse("MPTS2003", node, { name: `Array.${name}` });
      }
      const parameter = callback.parameters[0]?.name;
      const variable =
        parameter !== undefined && ts.isIdentifier(parameter)
          ? lowering.analysis.scopes.variableOf(parameter)
          : undefined;
      const target = py.name(
        variable === undefined ? py.temporary("item") : lowering.analysis.names.nameOf(variable),
      );
      // A function made in the comprehension would see the variable change under it.
      if (variable?.uses.some((use) => use.scope !== callback) === true) {
        return lowering.refuse("MPTS2003", node, { name: `Array.${name}` });
      }
      const list = lowering.expression(receiver);
      const body = lowering.capture(() => lowering.expression(callback.body));
      if (body.before.length > 0) return lowering.refuse("MPTS2003", node, { name: `Array.${name}` });
      if (name === "map")
        return py.comprehension("list", body.value, [py.clause(target, list)], lowering.position(node));
      if (!isBooleanValue(lowering.analysis.types.kindsOf(callback.body)))
        return lowering.refuse("MPTS2003", node, { name: "Array.filter" });
      return py.comprehension(
        "list",
        target,
        [py.clause(target, list, [body.value])],
        lowering.position(node),
      );
    },
    flow: givesElements(name === "map" ? "array" : "same"),
  };
}

function isBooleanValue(kinds: object): boolean {
  return Object.entries(kinds).every(([kind, holds]) => holds === (kind === "boolean"));
}

/** `x => expression` with at most one plain parameter. */
function isSimpleCallback(node: ts.Expression): node is ts.ArrowFunction & { readonly body: ts.Expression } {
  return (
    ts.isArrowFunction(node) &&
    !ts.isBlock(node.body) &&
    node.parameters.length <= 1 &&
    node.parameters.every(
      (each) =>
        ts.isIdentifier(each.name) && each.initializer === undefined && each.dotDotDotToken === undefined,
    )
  );
}

const bothForms = (name: string, member: LibraryMember): LibraryMembers => ({
  [`Array.${name}`]: member,
  [`ReadonlyArray.${name}`]: member,
});

export const arrayMembers: LibraryMembers = {
  "Array.push": push,
  "Array.pop": byHelper("Array.pop", "pop", 0, 0, removesElement),
  "Array.shift": byHelper("Array.shift", "shift", 0, 0, removesElement),
  ...bothForms("join", join),
  ...bothForms("map", comprehension("map")),
  ...bothForms("filter", comprehension("filter")),
  ...bothForms("slice", byHelper("Array.slice", "list_slice", 0, 2, newArrayOfSame)),
  ...bothForms("indexOf", byHelper("Array.indexOf", "index_of", 1, 1, position)),
  ...bothForms("includes", byHelper("Array.includes", "includes", 1, 1, noNumber)),
};

export const arrayProperties: LibraryProperties = {
  // xs.length   →   len(xs)
  "Array.length": ({ lowering, node, object }) =>
    py.call(py.name("len"), [object], [], lowering.position(node)),
  "ReadonlyArray.length": ({ lowering, node, object }) =>
    py.call(py.name("len"), [object], [], lowering.position(node)),
};
