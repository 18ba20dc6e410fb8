// What a pattern takes out of a value: an element, a property, what is left of either.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { losesThis } from "./methods.js";
import { keyOf, keyText, nameKey, readProperty } from "./properties.js";

/** One read of a pattern. */
export interface PartSite {
  readonly pattern: ts.Node;
  readonly value: py.Expression;
  readonly type: ts.Type;
  readonly key: number | string | py.Expression;
  /** The keys taken so far, for what is left. */
  readonly taken: readonly py.Expression[];
  readonly isRest: boolean;
  /** The value is a list, whatever the type it was made from. */
  readonly isList: boolean;
  readonly node: ts.Node;
}

export interface Part {
  readonly value: py.Expression;
  readonly type: ts.Type;
}

/** The key of a property in a pattern; one that is computed is evaluated once. */
export function partKey(lowering: Lowering, name: ts.PropertyName): string | py.Expression {
  const constant = nameKey(lowering, name);
  if (constant !== undefined) return constant;
  if (ts.isComputedPropertyName(name)) return lowering.reusable(keyText(lowering, name.expression), "key");
  return lowering.refuse("MPTS1001", name, { construct: "this form of destructuring" });
}

/** Whether the default of a part can be told to be needed: what is missing is None, and `null` is too. */
export function hasKeyMissing(lowering: Lowering, type: ts.Type, target: ts.Node): boolean {
  const { types, objects } = lowering.analysis;
  const kinds = types.kinds(type);
  const targetKinds = types.kindsOf(target);
  return !objects.makesNull || !(kinds.null || kinds.unknown || targetKinds.null);
}

export function readPart(lowering: Lowering, site: PartSite): Part {
  const { types } = lowering.analysis;
  const kinds = types.kinds(site.type);
  if (typeof site.key === "number") {
    if (site.isList || (kinds.array && !kinds.object)) return readElement(lowering, site, site.key);
    if (kinds.pythonTuple) {
      const index = py.integer(site.key);
      const value = site.isRest
        ? listOf(py.subscript(site.value, py.slice(index)))
        : py.subscript(site.value, index);
      return { value, type: elementType(lowering, site.type, site.key) };
    }
    lowering.refuse("MPTS1001", site.pattern, { construct: "destructuring something that is no array" });
    return { value: py.none(), type: site.type };
  }
  if (!kinds.object || kinds.array || kinds.unknown || kinds.callable) {
    const isEmptyAlternative = kinds.unknown || kinds.array || kinds.callable || kinds.string;
    if (isEmptyAlternative || !kinds.object)
      lowering.refuse("MPTS1001", site.node, { construct: "destructuring this by name" });
  }
  return site.isRest ? readRest(lowering, site) : readNamed(lowering, site, site.key);
}

function listOf(value: py.Expression): py.Expression {
  return py.call(py.name("list"), [value]);
}

// const [a, b] = xs        →   a = item(xs, 0), or xs[0] where there surely is one
// const [a, ...rest] = xs  →   rest = xs[1:]
function readElement(lowering: Lowering, site: PartSite, index: number): Part {
  const { value, pattern, node } = site;
  if (site.isRest) {
    return {
      value: py.subscript(value, py.slice(index === 0 ? undefined : py.integer(index))),
      type: site.type,
    };
  }
  const type = elementType(lowering, site.type, index);
  const isThere =
    index < Math.max(lowering.analysis.numbers.leastLengthOf(pattern), requiredLength(site.type));
  return {
    value: isThere
      ? py.subscript(value, py.integer(index))
      : lowering.callHelper("item", [value, py.integer(index)], node),
    type,
  };
}

/** How many elements a tuple type requires. */
function requiredLength(type: ts.Type): number {
  const reference = type as Partial<ts.TupleTypeReference>;
  return reference.target?.minLength ?? 0;
}

function elementType(lowering: Lowering, type: ts.Type, index: number): ts.Type {
  const { checker } = lowering.analysis;
  const own = checker.getPropertyOfType(type, String(index));
  if (own !== undefined) return checker.getTypeOfSymbol(own);
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? checker.getAnyType();
}

// const { a } = o      →   a = o['a'], o.get('a'), o.a or get_property(o, 'a')
function readNamed(lowering: Lowering, site: PartSite, key: string | py.Expression): Part {
  const { checker } = lowering.analysis;
  const { value, pattern, node } = site;
  const owner = checker.getNonNullableType(site.type);
  const symbol = typeof key === "string" ? checker.getPropertyOfType(owner, key) : undefined;
  if (symbol !== undefined && losesThis(lowering, symbol, pattern))
    lowering.refuse("MPTS1012", node, { name: symbol.name });
  const isOptional = symbol === undefined || (symbol.flags & ts.SymbolFlags.Optional) !== 0;
  const read = readProperty(lowering, value, { owner: pattern, key, symbol, mayMiss: isOptional, node });
  const type =
    symbol === undefined
      ? (checker.getIndexTypeOfType(owner, ts.IndexKind.String) ?? checker.getAnyType())
      : checker.getTypeOfSymbol(symbol);
  return { value: read, type };
}

// const { a, ...rest } = o   →   rest = without(o, ('a',))
function readRest(lowering: Lowering, site: PartSite): Part {
  const { objects } = lowering.analysis;
  if (objects.representationOf(site.pattern) === "instance") lowering.refuse("MPTS2082", site.node);
  // The rest itself stands last among the keys taken.
  const keys = site.taken.slice(0, -1).map(keyOf);
  const helper = objects.may(site.pattern, "isOrdered") ? "without_ordered" : "without";
  const value = lowering.callHelper(helper, [site.value, py.tuple(keys)], site.node);
  return { value, type: site.type };
}
