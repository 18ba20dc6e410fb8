// What Python goes over where JavaScript iterates: `for of`, spread, destructuring, Array.from, new Map and new Set.
import ts from "typescript";
import { libraryKey } from "../analysis/types.js";
import * as py from "../python/index.js";
import { isIterableType } from "./iterables.js";
import type { Lowering } from "./lowering.js";

/** Something Python can go over, once. */
export interface Iterated {
  readonly value: py.Expression;
  /** It is a list already. */
  readonly isList: boolean;
  /** Its items are pairs as tuples rather than lists, which only unpacking may see. */
  readonly arePairs?: boolean;
}

// xs                →   xs
// "text"            →   "text"
// xs.entries()      →   enumerate(xs), where the pairs are taken apart; entries(xs) elsewhere
/** The iterable of an expression. `unpacks` says that every item is taken apart at once. Refused where it is none. */
export function iterated(lowering: Lowering, node: ts.Expression, unpacks = false): Iterated {
  const special = arrayIterator(lowering, node, unpacks);
  if (special !== undefined) return special;
  const kinds = lowering.analysis.types.kindsOf(node);
  if (kinds.unknown || kinds.null || kinds.undefined || kinds.number || kinds.boolean || kinds.callable) {
    return { value: lowering.refuse("MPTS1044", node), isList: false };
  }
  if (kinds.object && !isIterableObject(lowering, node)) {
    return { value: lowering.refuse("MPTS1044", node), isList: false };
  }
  const isList = kinds.array && !kinds.string && !kinds.object && !kinds.bytes && !kinds.pythonTuple;
  return { value: lowering.expression(node), isList };
}

/** The library's own iterables that are Python iterables at run time. */
const iterableNames = new Set([
  "Map",
  "Set",
  "ReadonlyMap",
  "ReadonlySet",
  "MapIterator",
  "SetIterator",
  "ArrayIterator",
  "StringIterator",
]);

function isIterableObject(lowering: Lowering, node: ts.Expression): boolean {
  const type = lowering.analysis.types.typeOf(node);
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => {
    const kinds = lowering.analysis.types.kinds(member);
    if (!kinds.object || isIterableType(lowering, member)) return true;
    return iterableNames.has(member.symbol?.name ?? "") && libraryKey(member.symbol) !== undefined;
  });
}

/** `xs.entries()`, `xs.keys()`, `xs.values()` of an array, gone over where they stand. */
function arrayIterator(lowering: Lowering, node: ts.Expression, unpacks: boolean): Iterated | undefined {
  if (ts.isParenthesizedExpression(node)) return arrayIterator(lowering, node.expression, unpacks);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  const key = libraryKey(lowering.analysis.checker.getSymbolAtLocation(name));
  if (key === undefined || !/^(Readonly)?Array\.(entries|keys|values)$/.test(key)) return undefined;
  const position = lowering.position(node);
  const list = lowering.expression(expression);
  switch (name.text) {
    case "values":
      return { value: list, isList: true };
    case "keys":
      return {
        value: py.call(py.name("range"), [py.call(py.name("len"), [list])], [], position),
        isList: false,
      };
    default:
      return unpacks
        ? { value: py.call(py.name("enumerate"), [list], [], position), isList: false, arePairs: true }
        : { value: lowering.callHelper("entries", [list], node), isList: true };
  }
}
