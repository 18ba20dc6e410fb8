// How destructuring moves numbers: the parts of a value into the names and places of a pattern.
import ts from "typescript";
import { namedProperty } from "../property-symbols.js";
import type { TypeFacts } from "../types.js";
import type { FlowBuilder } from "./builder.js";
import { part, type FlowNode } from "./graph.js";

/** `const { a, b: [c] } = value`, a parameter, a loop variable. */
export function flowIntoBinding(builder: FlowBuilder, pattern: ts.BindingPattern, value: FlowNode): void {
  for (const element of pattern.elements) {
    if (ts.isOmittedExpression(element)) continue;
    const source = ts.isArrayBindingPattern(pattern)
      ? elementOf(builder, value, element.dotDotDotToken !== undefined)
      : element.dotDotDotToken === undefined
        ? builder.partOfName(value, element.propertyName ?? element.name)
        : value;
    builder.bindWithDefault(element.name, source, element.initializer);
  }
}

/** `[a, b.c] = value` and `({ a, b: c } = value)`. */
export function flowIntoPattern(
  builder: FlowBuilder,
  pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
  value: FlowNode,
): void {
  if (ts.isArrayLiteralExpression(pattern)) {
    for (const element of pattern.elements) {
      if (ts.isOmittedExpression(element)) continue;
      if (ts.isSpreadElement(element)) builder.assign(element.expression, elementOf(builder, value, true));
      else assignWithDefault(builder, element, elementOf(builder, value, false));
    }
    return;
  }
  for (const property of pattern.properties) {
    if (ts.isPropertyAssignment(property)) {
      assignWithDefault(builder, property.initializer, builder.partOfName(value, property.name));
    } else if (ts.isShorthandPropertyAssignment(property)) {
      const { objectAssignmentInitializer: initializer } = property;
      builder.assign(property.name, builder.graph.part(value, part.property(property.name.text)));
      if (initializer !== undefined) builder.assign(property.name, builder.expression(initializer));
    } else if (ts.isSpreadAssignment(property)) builder.assign(property.expression, value);
  }
}

/** One element, or a new array of those that are left. */
function elementOf(builder: FlowBuilder, value: FlowNode, isRest: boolean): FlowNode {
  const { graph } = builder;
  const element = graph.part(value, part.element);
  if (!isRest) return element;
  const rest = graph.node();
  graph.flow(element, graph.part(rest, part.element));
  graph.shapeOf(rest).leastLength = 0;
  graph.shapeOf(rest).traits.add("isArray");
  return rest;
}

function assignWithDefault(builder: FlowBuilder, target: ts.Expression, value: FlowNode): void {
  if (ts.isBinaryExpression(target) && target.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const joined = builder.graph.node();
    builder.graph.flow(value, joined);
    builder.graph.flow(builder.expression(target.right), joined);
    builder.assign(target.left, joined);
    return;
  }
  builder.assign(target, value);
}

/** Whether writing to a property or element may give an object a key it does not have yet. */
export function mayAddKey(
  types: TypeFacts,
  target: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): boolean {
  const name = ts.isPropertyAccessExpression(target) ? target.name : target.argumentExpression;
  const symbol = namedProperty(types.checker, name);
  return symbol === undefined || (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}
