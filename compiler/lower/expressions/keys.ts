// Keys of objects: `in`, `delete`; and `void`, which leaves only what an expression does.
import ts from "typescript";
import { memberName } from "../../analysis/names.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerForEffect } from "../statements/expression-statement.js";
import { isOwnElement, isOwnProperty, objectAndKey } from "./access.js";
import { constantKey, keyOf, keyText, representationFor } from "./properties.js";

/** What every object inherits: `in` finds it in all of them. */
const inherited = new Set(["constructor", "toString", "valueOf", "hasOwnProperty", "toLocaleString"]);

// "x" in o, made by literals   →   'x' in o
// "x" in o, made by a class    →   hasattr(o, 'x')
export function lowerIn(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  const { types, checker } = lowering.analysis;
  const kinds = types.kindsOf(node.right);
  if (!kinds.object || kinds.array || kinds.unknown || kinds.callable || ts.isPrivateIdentifier(node.left))
    return lowering.refuse("MPTS1001", node, { construct: "`in` with this on its right" });
  const constant = constantKey(lowering, node.left);
  if (constant !== undefined && inherited.has(constant))
    return lowering.refuse("MPTS2001", node.left, { name: `Object.prototype.${constant}` });
  const [key, object] = lowering.inOrder([
    () => keyOfNode(lowering, node.left),
    () => lowering.expression(node.right),
  ]);
  const symbol =
    constant === undefined ? undefined : checker.getPropertyOfType(types.typeOf(node.right), constant);
  return hasKey(lowering, node.right, object ?? py.none(), constant ?? key ?? py.none(), symbol, node);
}

/** The key an expression gives, as a Python str. */
export function keyOfNode(lowering: Lowering, node: ts.Expression): py.Expression {
  const constant = constantKey(lowering, node);
  return constant === undefined ? keyText(lowering, node) : py.string(constant);
}

/** Whether an object has a key of its own. */
export function hasKey(
  lowering: Lowering,
  owner: ts.Node,
  object: py.Expression,
  key: string | py.Expression,
  symbol: ts.Symbol | undefined,
  node: ts.Node,
): py.Expression {
  const position = lowering.position(node);
  switch (representationFor(lowering, owner, symbol)) {
    case "dict":
      return py.compare(keyOf(key), "in", object, position);
    case "instance": {
      const name = typeof key === "string" ? py.string(memberName(key)) : key;
      return py.call(py.name("hasattr"), [object, name], [], position);
    }
    case "any":
      return lowering.callHelper("has_property", [object, keyOf(key)], node);
  }
}

// delete o.x   →   o.pop('x', None)
export function lowerDelete(lowering: Lowering, node: ts.DeleteExpression): py.Expression {
  const target = unparenthesised(node.expression);
  const isOwn =
    (ts.isPropertyAccessExpression(target) && isOwnProperty(lowering, target)) ||
    (ts.isElementAccessExpression(target) && isOwnElement(lowering, target));
  if (!isOwn || ts.isOptionalChain(target))
    return lowering.refuse("MPTS1001", node, { construct: "`delete` of this" });
  if (lowering.analysis.objects.has(target.expression, "isFrozen")) lowering.refuse("MPTS2083", node);
  const { object, property } = objectAndKey(lowering, target);
  const key = keyOf(property.key);
  const position = lowering.position(node);
  const removal =
    representationFor(lowering, target.expression, property.symbol) === "dict"
      ? py.method(object, "pop", [key, py.none()], [], position)
      : lowering.callHelper("delete_property", [object, key], node);
  lowering.emit(py.expressionStatement(removal, position));
  return py.boolean(true, position);
}

function unparenthesised(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)
    ? unparenthesised(node.expression)
    : node;
}

// void f()   →   f()
//                None
export function lowerVoid(lowering: Lowering, node: ts.VoidExpression): py.Expression {
  lowerForEffect(lowering, node.expression);
  return py.none(lowering.position(node));
}
