// sort and toSorted: Python's own where equal elements cannot be told apart, a stable helper elsewhere.
import ts from "typescript";
import { part } from "../../analysis/numbers/graph.js";
import type { LibraryFlow } from "../../analysis/numbers/builder.js";
import * as py from "../../python/index.js";
import { newArrayOfSame } from "../flows.js";
import type { Lowering } from "../../lower/lowering.js";
import type { CallSite, LibraryMember, LibraryMembers } from "../table.js";
import { bothForms } from "./both-forms.js";
import { callbackValue } from "./callback.js";
import { isUnused } from "./changing.js";
import { refuseHoles } from "./holes.js";
import { elementKinds, isOnly } from "./types.js";

/** How an array is put in order. */
type Order =
  /** Python's own order is the one asked for. */
  | { readonly kind: "natural"; readonly descending: boolean }
  | { readonly kind: "helper"; readonly name: string; readonly compare?: () => py.Expression };

const comparing: LibraryFlow = (site) => {
  const {
    builder: { graph },
    receiver,
    args: [compare],
  } = site;
  if (compare !== undefined) {
    const element = graph.part(receiver, part.element);
    graph.flow(element, graph.part(compare, part.parameter(0)));
    graph.flow(element, graph.part(compare, part.parameter(1)));
  }
  return receiver;
};

// names.sort()                       →   names.sort()
// ints.sort((a, b) => a - b)         →   ints.sort()
// ints.sort((a, b) => b - a)         →   ints.sort(reverse=True)
// points.sort((a, b) => a.x - b.x)   →   sort(points, lambda a, b: a.x - b.x)
const sort: LibraryMember = {
  lower: (site) => {
    const { lowering, node, receiver } = site;
    const order = orderOf(site);
    if (order === undefined || receiver === undefined)
      return lowering.refuse("MPTS2003", node, { name: "Array.sort" });
    if (refuseHoles(lowering, receiver)) return py.none();
    if (order.kind === "helper") return byHelper(lowering, node, order, () => lowering.expression(receiver));
    const list = lowering.expression(receiver);
    const kept = isUnused(node) ? list : lowering.reusable(list, "items");
    const call = py.method(kept, "sort", [], reversed(order), lowering.position(node));
    if (isUnused(node)) return call;
    lowering.emit(py.expressionStatement(call, lowering.position(node)));
    return kept;
  },
  flow: comparing,
};

// names.toSorted()   →   sorted(names)
const toSorted: LibraryMember = {
  lower: (site) => {
    const { lowering, node, receiver } = site;
    const order = orderOf(site);
    if (order === undefined || receiver === undefined)
      return lowering.refuse("MPTS2003", node, { name: "Array.toSorted" });
    if (order.kind === "helper")
      return byHelper(lowering, node, order, () => py.subscript(lowering.expression(receiver), py.slice()));
    return py.call(
      py.name("sorted"),
      [lowering.expression(receiver)],
      reversed(order),
      lowering.position(node),
    );
  },
  flow: (site) => {
    comparing(site);
    return newArrayOfSame(site);
  },
};

function reversed(order: { readonly descending: boolean }): readonly py.Keyword[] {
  return order.descending ? [py.keyword("reverse", py.boolean(true))] : [];
}

function byHelper(
  lowering: Lowering,
  node: ts.Node,
  order: Extract<Order, { kind: "helper" }>,
  list: () => py.Expression,
): py.Expression {
  const parts = order.compare === undefined ? [list] : [list, order.compare];
  return lowering.callHelper(order.name, lowering.inOrder(parts), node);
}

function orderOf({ lowering, args, receiver }: CallSite): Order | undefined {
  const [compare] = args;
  if (receiver === undefined || args.length > 1) return undefined;
  const kinds = elementKinds(lowering, receiver);
  if (compare === undefined) {
    if (isOnly(kinds, "string")) return { kind: "natural", descending: false };
    const isPlain = kinds.every((kind) => ["string", "number", "boolean", "undefined"].includes(kind));
    return isPlain ? { kind: "helper", name: "sort_by_text" } : undefined;
  }
  if (ts.isSpreadElement(compare)) return undefined;
  const direction = directionOf(compare);
  if (direction !== undefined && isOnly(kinds, "number") && isNeverNaN(lowering, compare)) {
    return { kind: "natural", descending: direction === "descending" };
  }
  const made = callbackValue(lowering, compare, "value", 2);
  return made?.count === 2 ? { kind: "helper", name: "sort", compare: made.value } : undefined;
}

/** `(a, b) => a - b` or `(a, b) => b - a`. */
function directionOf(compare: ts.Expression): "ascending" | "descending" | undefined {
  if (!ts.isArrowFunction(compare) || compare.parameters.length !== 2) return undefined;
  const { body } = compare;
  if (!ts.isBinaryExpression(body) || body.operatorToken.kind !== ts.SyntaxKind.MinusToken) return undefined;
  const [first, second] = compare.parameters.map((each) => each.name.getText());
  const [left, right] = [body.left.getText(), body.right.getText()];
  if (left === first && right === second) return "ascending";
  return left === second && right === first ? "descending" : undefined;
}

/** Whether neither element of a comparison can be NaN. */
function isNeverNaN(lowering: Lowering, compare: ts.Expression): boolean {
  if (!ts.isArrowFunction(compare) || !ts.isBinaryExpression(compare.body)) return false;
  const { numbers } = lowering.analysis;
  return !numbers.factOf(compare.body.left).nan && !numbers.factOf(compare.body.right).nan;
}

export const sortingMembers: LibraryMembers = {
  "Array.sort": sort,
  ...bothForms("toSorted", toSorted),
};
