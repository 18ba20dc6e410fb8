// Array itself: new Array, Array.from, Array.of, Array.isArray.
import ts from "typescript";
import { intBetween, isIntWithin } from "../../analysis/numbers/fact.js";
import { part, type FlowNode } from "../../analysis/numbers/graph.js";
import type { FlowSite, LibraryFlow } from "../../analysis/numbers/builder.js";
import { iterated } from "../../lower/iteration.js";
import * as py from "../../python/index.js";
import { noNumber } from "../flows.js";
import { spreadList } from "../spread.js";
import type { CallSite, LibraryMember, LibraryMembers } from "../table.js";
import { roundOf, callbackValue } from "./callback.js";

const sized: LibraryFlow = (site) => {
  const {
    builder: { graph, types },
    call,
    args,
  } = site;
  const [first] = call.arguments ?? [];
  if (args.length === 1 && first !== undefined && types.kindsOf(first).number) {
    const result = graph.node();
    graph.part(result, part.element);
    const shape = graph.shapeOf(result);
    shape.leastLength = 0;
    shape.startsSized = true;
    // `.fill` behind it leaves no place empty.
    const { parent } = call;
    const isFilled = ts.isPropertyAccessExpression(parent) && parent.name.text === "fill";
    if (!isFilled && !(ts.isNumericLiteral(first) && Number(first.text) === 0)) shape.resizedAt.add(call);
    return result;
  }
  return ofElements(site);
};

/** A new array of the arguments. */
function ofElements({ builder: { graph }, call, args }: FlowSite): FlowNode {
  const result = graph.node();
  const element = graph.part(result, part.element);
  let length = 0;
  args.forEach((argument, index) => {
    if (!isSpread(call, index)) length += 1;
    graph.flow(argument, element);
  });
  graph.shapeOf(result).leastLength = length;
  return result;
}

function isSpread(call: ts.CallExpression | ts.NewExpression, index: number): boolean {
  const argument = call.arguments?.[index];
  return argument !== undefined && ts.isSpreadElement(argument);
}

// new Array(n)      →   [None] * n
// new Array()       →   []
// new Array(a, b)   →   [a, b]
const make: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [first] = args;
    if (args.length === 1 && first !== undefined) {
      const kinds = lowering.analysis.types.kindsOf(first);
      if (kinds.number && isIntWithin(lowering.analysis.numbers.factOf(first), 0, 2 ** 30)) {
        const nothing = py.list([py.none()]);
        return py.binary(nothing, "*", lowering.expression(first), lowering.position(node));
      }
      const isLength =
        kinds.number && Object.entries(kinds).every(([kind, holds]) => holds === (kind === "number"));
      if (isLength) return lowering.callHelper("new_array", [lowering.expression(first)], node);
      if (kinds.number || kinds.unknown || ts.isSpreadElement(first))
        return lowering.refuse("MPTS2003", node, { name: "Array" });
    }
    return args.length === 0
      ? py.list([], lowering.position(node))
      : spreadList(lowering, args, node, "list");
  },
  flow: sized,
};

const of: LibraryMember = {
  lower: ({ lowering, node, args }) =>
    args.length === 0 ? py.list([], lowering.position(node)) : spreadList(lowering, args, node, "list"),
  flow: ofElements,
};

// Array.isArray(x)   →   isinstance(x, list)
const isArray: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [value] = args;
    if (value === undefined || args.length !== 1 || ts.isSpreadElement(value))
      return lowering.refuse("MPTS2003", node, { name: "Array.isArray" });
    const called = [lowering.expression(value), py.name("list")];
    return py.call(py.name("isinstance"), called, [], lowering.position(node));
  },
  flow: noNumber,
};

// Array.from(xs)                              →   list(xs)
// Array.from({ length: n }, (_, i) => i * i)  →   [i * i for i in range(n)]
// Array.from(xs, f)                           →   [f(x) for x in xs]
const from: LibraryMember = {
  lower: (site) => {
    const { lowering, node, args } = site;
    const [source, make] = args;
    if (source === undefined || args.length > 2 || args.some(ts.isSpreadElement))
      return lowering.refuse("MPTS2003", node, { name: "Array.from" });
    const length = lengthOf(source);
    if (length !== undefined) return fromLength(site, length, make);
    if (ts.isObjectLiteralExpression(source))
      return lowering.refuse("MPTS2003", node, { name: "Array.from" });
    if (make === undefined) {
      const { value } = iterated(lowering, source);
      return py.call(py.name("list"), [value], [], lowering.position(node));
    }
    let round: ReturnType<typeof roundOf>;
    const [list = py.none()] = lowering.inOrder([
      () => iterated(lowering, source).value,
      () => {
        round = roundOf(lowering, make, "value");
        return py.none();
      },
    ]);
    if (round === undefined) return lowering.refuse("MPTS2003", node, { name: "Array.from" });
    return py.comprehension(
      "list",
      round.value,
      [py.clause(round.target, round.iterable(list))],
      lowering.position(node),
    );
  },
  flow: (site) => {
    const { builder, call, args } = site;
    const { graph, types } = builder;
    const [source, make] = args;
    const [sourceNode] = call.arguments ?? [];
    const result = graph.node();
    graph.shapeOf(result).leastLength = 0;
    if (source === undefined || sourceNode === undefined) return graph.unknown();
    const length = lengthOf(sourceNode);
    const element = length !== undefined ? graph.node() : builder.iteratedElement(sourceNode, source);
    if (make === undefined) {
      graph.flow(element, graph.part(result, part.element));
      if (length !== undefined) graph.shapeOf(result).startsSized = true;
      return result;
    }
    if (types.kindsOf(sourceNode).unknown) return graph.unknown();
    graph.flow(element, graph.part(make, part.parameter(0)));
    graph.flow(graph.constant(intBetween(0, 2 ** 24)), graph.part(make, part.parameter(1)));
    graph.flow(graph.part(make, part.result), graph.part(result, part.element));
    return result;
  },
};

/** The n of `{ length: n }`. */
function lengthOf(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 1) return undefined;
  const [property] = node.properties;
  if (property === undefined || property.name === undefined || !ts.isIdentifier(property.name))
    return undefined;
  if (property.name.text !== "length") return undefined;
  if (ts.isShorthandPropertyAssignment(property)) return property.name;
  return ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

function fromLength(
  { lowering, node }: CallSite,
  length: ts.Expression,
  make: ts.Expression | undefined,
): py.Expression {
  const position = lowering.position(node);
  const isCount = isIntWithin(lowering.analysis.numbers.factOf(length), -(2 ** 30), 2 ** 30);
  if (!isCount) return lowering.refuse("MPTS2003", node, { name: "Array.from" });
  if (make === undefined) return py.binary(py.list([py.none()]), "*", lowering.expression(length), position);
  let round: ReturnType<typeof roundOf>;
  const [count = py.none()] = lowering.inOrder([
    () => lowering.expression(length),
    () => {
      round = isElementUsed(lowering, make) ? undefined : roundOf(lowering, make, "value");
      return py.none();
    },
  ]);
  if (round === undefined) return mapNothing(lowering, node, length, make);
  const { target, value } = round;
  const counter = target.kind === "Tuple" ? target.elements[0] : undefined;
  const name = counter !== undefined && counter.kind === "Name" ? counter : py.name(py.temporary("_unused"));
  return py.comprehension("list", value, [py.clause(name, py.call(py.name("range"), [count]))], position);
}

/** Whether an arrow function looks at its first parameter, of which `{ length }` gives only undefined; unknown for others. */
function isElementUsed(lowering: CallSite["lowering"], make: ts.Expression): boolean {
  if (!ts.isArrowFunction(make)) return true;
  const [first] = make.parameters;
  if (first === undefined) return false;
  const variable = ts.isIdentifier(first.name) ? lowering.analysis.scopes.variableOf(first.name) : undefined;
  return variable === undefined || variable.uses.length > 0;
}

function mapNothing(
  lowering: CallSite["lowering"],
  node: ts.Node,
  length: ts.Expression,
  make: ts.Expression,
): py.Expression {
  const made = callbackValue(lowering, make, "value", 2);
  if (made === undefined) return lowering.refuse("MPTS2003", node, { name: "Array.from" });
  const values = lowering.inOrder([
    () => py.binary(py.list([py.none()]), "*", lowering.expression(length)),
    made.value,
  ]);
  return lowering.callHelper(
    "map_list",
    made.count === 1 ? values : [...values, py.integer(made.count)],
    node,
  );
}

export const makingMembers: LibraryMembers = {
  Array: make,
  "new Array": make,
  "ArrayConstructor.isArray": isArray,
  "ArrayConstructor.of": of,
  "ArrayConstructor.from": from,
};
