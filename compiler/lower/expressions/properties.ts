// Properties of the program's own objects, in each way an object is represented.
import ts from "typescript";
import { memberName } from "../../analysis/names.js";
import { isInt } from "../../analysis/numbers/fact.js";
import type { Representation } from "../../analysis/objects.js";
import { isClassMember } from "../../analysis/property-symbols.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

/** One property of an object: who holds it, under which key, and what is known about it. */
export interface Property {
  /** The expression or pattern that gives the object. */
  readonly owner: ts.Node;
  /** The key, if the source spells it; otherwise the text it has at run time. */
  readonly key: string | py.Expression;
  /** What the checker knows of the property. */
  readonly symbol: ts.Symbol | undefined;
  /** Whether there may be no such property, and the program is ready for `undefined`. */
  readonly mayMiss: boolean;
  readonly node: ts.Node;
}

/** What the objects in `owner` are, as far as reaching `symbol` is concerned. */
export function representationFor(
  lowering: Lowering,
  owner: ts.Node,
  symbol: ts.Symbol | undefined,
): Representation {
  // Methods run on what their class or literal made.
  if (owner.kind === ts.SyntaxKind.ThisKeyword) return "instance";
  const representation = lowering.analysis.objects.representationOf(owner);
  return representation === "any" && isClassMember(symbol) ? "instance" : representation;
}

// p.x, made by literals     →   p['x'], or p.get('x') where it may be missing
// p.x, made by a class      →   p.x, or getattr(p, 'x', None)
// p.x, not known            →   get_property(p, 'x')
export function readProperty(lowering: Lowering, object: py.Expression, property: Property): py.Expression {
  const { owner, key, node } = property;
  const position = lowering.position(node);
  const mayMiss = property.mayMiss || lowering.analysis.objects.has(owner, "isPartial");
  switch (representationFor(lowering, owner, property.symbol)) {
    case "dict":
      return mayMiss || lowering.analysis.objects.has(owner, "isParsed")
        ? py.method(object, "get", [keyOf(key)], [], position)
        : py.subscript(object, keyOf(key), position);
    case "instance": {
      if (typeof key !== "string") return lowering.callHelper("get_property", [object, key], node);
      const isCertain = !mayMiss || !mayLack(lowering, property);
      return isCertain
        ? py.attribute(object, attributeName(lowering, key, node, property.symbol), position)
        : py.call(
            py.name("getattr"),
            [object, py.string(attributeName(lowering, key, node, property.symbol)), py.none()],
            [],
            position,
          );
    }
    case "any":
      return lowering.callHelper("get_property", [object, keyOf(key)], node);
  }
}

/** Where a property is written; undefined where only a helper can write it. */
export function propertyTarget(
  lowering: Lowering,
  object: py.Expression,
  property: Property,
): py.Attribute | py.Subscript | undefined {
  const { owner, key, node } = property;
  const position = lowering.position(node);
  switch (representationFor(lowering, owner, property.symbol)) {
    case "dict":
      return py.subscript(object, keyOf(key), position);
    case "instance":
      return typeof key === "string"
        ? py.attribute(object, attributeName(lowering, key, node, property.symbol), position)
        : undefined;
    case "any":
      return undefined;
  }
}

/** A class sets all its fields; a literal that stands in for one may leave optional ones out. */
function mayLack(lowering: Lowering, { owner, symbol }: Property): boolean {
  if (owner.kind === ts.SyntaxKind.ThisKeyword && isClassMember(symbol)) return false;
  return !isClassMember(symbol) || lowering.analysis.objects.may(owner, "isLiteral");
}

export function keyOf(key: string | py.Expression): py.Expression {
  return typeof key === "string" ? py.string(key) : key;
}

/** The Python attribute of a key; refused where it cannot be one. */
export function attributeName(lowering: Lowering, key: string, node: ts.Node, symbol?: ts.Symbol): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) lowering.refuse("MPTS2080", node, { key });
  return symbol === undefined ? memberName(key) : lowering.analysis.classes.nameOfProperty(key, symbol);
}

// o[key], a string   →   key
// o[n], a number     →   str(n)
export function keyText(lowering: Lowering, node: ts.Expression): py.Expression {
  const { types, numbers } = lowering.analysis;
  const kinds = types.kindsOf(node);
  if (ts.isStringLiteralLike(node)) return py.string(node.text);
  if (ts.isNumericLiteral(node)) return py.string(String(Number(node.text)));
  const value = lowering.expression(node);
  const others =
    kinds.symbol || kinds.unknown || kinds.null || kinds.undefined || kinds.object || kinds.boolean;
  if (others || kinds.array || (kinds.string && kinds.number))
    return lowering.refuse("MPTS2081", node, {
      type: lowering.analysis.checker.typeToString(types.typeOf(node)),
    });
  if (!kinds.number) return value;
  return isInt(numbers.factOf(node))
    ? py.call(py.name("str"), [value])
    : lowering.callHelper("number_text", [value], node);
}

/** The key a computed name or an element access spells out, if it does. */
export function constantKey(lowering: Lowering, node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return String(Number(node.text));
  const type = lowering.analysis.types.typeOf(node);
  return type.isStringLiteral() && ts.isIdentifier(node) ? type.value : undefined;
}

/** The key of a property name in a literal or pattern, if it is spelled out. */
export function nameKey(lowering: Lowering, name: ts.PropertyName | ts.BindingName): string | undefined {
  if (ts.isComputedPropertyName(name)) return constantKey(lowering, name.expression);
  if (ts.isNumericLiteral(name)) return String(Number(name.text));
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text;
  return undefined;
}
