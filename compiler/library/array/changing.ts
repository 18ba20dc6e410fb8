// The array methods that change the array in place.
import ts from "typescript";
import { isIntWithin } from "../../analysis/numbers/fact.js";
import { part } from "../../analysis/numbers/graph.js";
import type { LibraryFlow } from "../../analysis/numbers/builder.js";
import * as py from "../../python/index.js";
import { addsElements, newArrayOfSame, removesElement } from "../flows.js";
import type { CallSite, LibraryMember, LibraryMembers } from "../table.js";
import { spreadList, valuesOf } from "../spread.js";
import { byHelper } from "./helpers.js";

/** Whether nothing asks for the value of a call. */
export function isUnused(node: ts.Node): boolean {
  return ts.isParenthesizedExpression(node.parent)
    ? isUnused(node.parent)
    : ts.isExpressionStatement(node.parent);
}

// xs.push(a)             →   xs.append(a)
// xs.push(a, b)          →   xs.extend([a, b])
// xs.push(...ys)         →   xs.extend(ys)
// n = xs.push(a)         →   xs.append(a)
//                            n = len(xs)
const push: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    if (receiver === undefined) return lowering.refuse("MPTS2003", node, { name: "Array.push" });
    const [first] = args;
    const isOne = args.length === 1 && first !== undefined && !ts.isSpreadElement(first);
    const [object = py.none(), added] = lowering.inOrder([
      () => lowering.expression(receiver),
      ...(isOne
        ? valuesOf(lowering, args)
        : args.length === 0
          ? []
          : [() => spreadList(lowering, args, node, "any")]),
    ]);
    const length = (list: py.Expression): py.Expression => py.call(py.name("len"), [list]);
    if (added === undefined) return length(object);
    const isValueWanted = !isUnused(node);
    const list = isValueWanted ? lowering.reusable(object, "items") : object;
    const call = py.method(list, isOne ? "append" : "extend", [added], [], lowering.position(node));
    if (!isValueWanted) return call;
    lowering.emit(py.expressionStatement(call, lowering.position(node)));
    return length(list);
  },
  flow: addsElements,
};

// xs.unshift(a)      →   xs.insert(0, a)
// xs.unshift(a, b)   →   unshift(xs, [a, b])
const unshift: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    if (receiver === undefined) return lowering.refuse("MPTS2003", node, { name: "Array.unshift" });
    const [first] = args;
    if (args.length === 1 && first !== undefined && !ts.isSpreadElement(first) && isUnused(node)) {
      const [object = py.none(), value = py.none()] = lowering.inOrder([
        () => lowering.expression(receiver),
        ...valuesOf(lowering, args),
      ]);
      return py.method(object, "insert", [py.integer(0), value], [], lowering.position(node));
    }
    const values = lowering.inOrder([
      () => lowering.expression(receiver),
      () => (args.length === 0 ? py.list([]) : spreadList(lowering, args, node, "any")),
    ]);
    return lowering.callHelper("unshift", values, node);
  },
  flow: addsElements,
};

// xs.splice(i, 1)                 →   del xs[i:i + 1]        where nobody asks what was taken out
// xs.splice(i, 0, a)              →   xs.insert(i, a)
// xs.splice(start, count, a, b)   →   splice(xs, start, count, [a, b])
const splice: LibraryMember = {
  lower: (site) => {
    const { lowering, node, args, receiver } = site;
    const [start, count, ...items] = args;
    if (
      receiver === undefined ||
      start === undefined ||
      [start, count].some((each) => each && ts.isSpreadElement(each))
    )
      return lowering.refuse("MPTS2003", node, { name: "Array.splice" });
    const simple =
      count === undefined || !isUnused(node) ? undefined : simpleSplice(site, start, count, items);
    if (simple !== undefined) return simple;
    const values = lowering.inOrder([
      ...[receiver, start, ...(count === undefined ? [] : [count])].map(
        (each) => () => lowering.expression(each),
      ),
      ...(items.length === 0 ? [] : [() => spreadList(lowering, items, node, "any")]),
    ]);
    return lowering.callHelper("splice", values, node);
  },
  flow: (site) => {
    addsElements({ ...site, args: site.args.slice(2) });
    removesElement(site);
    return newArrayOfSame(site);
  },
};

function simpleSplice(
  { lowering, node, receiver }: CallSite,
  start: ts.Expression,
  count: ts.Expression,
  items: readonly ts.Expression[],
): py.Expression | undefined {
  const { numbers } = lowering.analysis;
  const [item] = items;
  if (
    receiver === undefined ||
    !isIntWithin(numbers.factOf(start), 0, 2 ** 30) ||
    !ts.isNumericLiteral(count)
  )
    return undefined;
  const length = Number(count.text);
  if (length === 0 && items.length === 1 && item !== undefined && !ts.isSpreadElement(item)) {
    const [list = py.none(), place = py.none(), value = py.none()] = lowering.expressions([
      receiver,
      start,
      item,
    ]);
    return py.method(list, "insert", [place, value], [], lowering.position(node));
  }
  if (length < 1 || items.length > 0) return undefined;
  const [list = py.none(), first = py.none()] = lowering.expressions([receiver, start]);
  const from = first.kind === "Constant" ? first : lowering.reusable(first, "start");
  const end = ts.isNumericLiteral(start)
    ? py.integer(Number(start.text) + length)
    : py.binary(from, "+", py.integer(length));
  lowering.emit(py.deleteStatement([py.subscript(list, py.slice(from, end))], lowering.position(node)));
  return py.none();
}

// xs.reverse()   →   xs.reverse()
const reverse: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    if (receiver === undefined || args.length > 0)
      return lowering.refuse("MPTS2003", node, { name: "Array.reverse" });
    const list = lowering.expression(receiver);
    if (isUnused(node)) return py.method(list, "reverse", [], [], lowering.position(node));
    const kept = lowering.reusable(list, "items");
    lowering.emit(py.expressionStatement(py.method(kept, "reverse"), lowering.position(node)));
    return kept;
  },
  flow: ({ receiver }) => receiver,
};

/** The value becomes an element; the array itself is the result. */
const fills: LibraryFlow = ({ builder: { graph }, call, receiver, args: [value] }) => {
  if (value !== undefined) graph.flow(value, graph.part(receiver, part.element));
  graph.shapeOf(receiver).resizedAt.add(call);
  graph.shapeOf(receiver).startsSized = true;
  return receiver;
};

// new Array(n).fill(0), n surely an int   →   [0] * n
// xs.fill(0)                              →   fill(xs, 0)
const fill: LibraryMember = {
  lower: ({ lowering, node, args, receiver }) => {
    const [value] = args;
    if (receiver === undefined || value === undefined || args.some(ts.isSpreadElement))
      return lowering.refuse("MPTS2003", node, { name: "Array.fill" });
    const length = args.length === 1 ? sizeOf(receiver) : undefined;
    if (length !== undefined && isIntWithin(lowering.analysis.numbers.factOf(length), 0, 2 ** 30)) {
      const [count = py.none(), element = py.none()] = lowering.expressions([length, value]);
      return py.binary(py.list([element]), "*", count, lowering.position(node));
    }
    return lowering.callHelper("fill", lowering.expressions([receiver, ...args]), node);
  },
  flow: fills,
};

/** The n of `new Array(n)` and `Array(n)`. */
function sizeOf(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const [size] = node.arguments ?? [];
  return ts.isIdentifier(node.expression) && node.expression.text === "Array" && node.arguments?.length === 1
    ? size
    : undefined;
}

export const changingMembers: LibraryMembers = {
  "Array.push": push,
  "Array.unshift": unshift,
  "Array.pop": byHelper("Array.pop", "pop", 0, 0, removesElement),
  "Array.shift": byHelper("Array.shift", "shift", 0, 0, removesElement),
  "Array.splice": splice,
  "Array.reverse": reverse,
  "Array.fill": fill,
  "EmptyArray.fill": fill,
  "Array.copyWithin": byHelper("Array.copyWithin", "copy_within", 2, 3, ({ receiver }) => receiver),
};
