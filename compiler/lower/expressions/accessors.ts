// Accessors Python's `property` does not reach: those of the base class through `super`, and static ones.
import ts from "typescript";
import { isStaticMember } from "../../analysis/classes.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerSuperTarget } from "./methods.js";
import type { Place } from "./places.js";

/** The functions behind an accessor, as Python expressions of what they are called on. */
function accessorTarget(
  lowering: Lowering,
  node: ts.PropertyAccessExpression,
): { readonly prefix: "super" | "static" } | undefined {
  const symbol = lowering.analysis.checker.getSymbolAtLocation(node.name);
  const isAccessor = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Accessor) !== 0;
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) {
    if (isAccessor && lowering.thisName === "self") return { prefix: "super" };
    return undefined;
  }
  return isAccessor && symbol.declarations?.some(isStaticMember) === true ? { prefix: "static" } : undefined;
}

function functionOf(
  lowering: Lowering,
  node: ts.PropertyAccessExpression,
  prefix: "super" | "static",
  kind: "get" | "set",
): py.Expression {
  const target =
    prefix === "super"
      ? lowerSuperTarget(lowering, node)
      : py.attribute(lowering.expression(node.expression), lowering.analysis.classes.nameOfAccess(node));
  if (target.kind !== "Attribute") return target;
  return py.attribute(target.object, accessorFunction(target.name, kind), lowering.position(node));
}

/** The name of the function behind an accessor. */
export function accessorFunction(name: string, kind: "get" | "set"): string {
  return `_${kind}_${name}`;
}

// super.area     →   super()._get_area()
// Shape.count    →   Shape._get_count()      for a static accessor
export function lowerAccessorRead(
  lowering: Lowering,
  node: ts.PropertyAccessExpression,
): py.Expression | undefined {
  const found = accessorTarget(lowering, node);
  if (found === undefined)
    return node.expression.kind === ts.SyntaxKind.SuperKeyword
      ? lowering.refuse("MPTS1011", node)
      : undefined;
  return py.call(functionOf(lowering, node, found.prefix, "get"), [], [], lowering.position(node));
}

// super.area = 4   →   super()._set_area(4)
export function lowerAccessorPlace(lowering: Lowering, node: ts.PropertyAccessExpression): Place | undefined {
  const found = accessorTarget(lowering, node);
  if (found === undefined) {
    if (node.expression.kind === ts.SyntaxKind.SuperKeyword) lowering.refuse("MPTS1011", node);
    return undefined;
  }
  return {
    isVariable: false,
    read: () => py.call(functionOf(lowering, node, found.prefix, "get"), [], [], lowering.position(node)),
    write: (value, at) =>
      lowering.emit(
        py.expressionStatement(
          py.call(functionOf(lowering, node, found.prefix, "set"), [value], [], lowering.position(at)),
        ),
      ),
    augment: undefined,
    settle: () => undefined,
  };
}
