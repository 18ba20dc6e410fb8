// How object literals move numbers, and what they say about the objects they make.
import ts from "typescript";
import type { FlowBuilder } from "./builder.js";
import { flowOfFunction } from "./declarations.js";
import { part, type FlowNode } from "./graph.js";
import { isIndexKey } from "./traits.js";

export function flowOfObjectLiteral(builder: FlowBuilder, node: ts.ObjectLiteralExpression): FlowNode {
  const { graph } = builder;
  const result = graph.node();
  const { traits } = graph.shapeOf(result);
  traits.add("isLiteral");
  if (needsClass(node)) traits.add("needsClass");
  if (isAsserted(node)) traits.add("isPartial");
  builder.receivers.push(result);
  for (const property of node.properties) flowOfProperty(builder, property, result);
  builder.receivers.pop();
  return result;
}

function flowOfProperty(builder: FlowBuilder, property: ts.ObjectLiteralElementLike, result: FlowNode): void {
  const { graph } = builder;
  if (property.name !== undefined && isNumericName(property.name))
    graph.shapeOf(result).traits.add("hasNumericKeys");
  if (ts.isPropertyAssignment(property)) {
    const value = withReceiver(builder, property.initializer, result);
    graph.flow(value, builder.partOfName(result, property.name));
  } else if (ts.isShorthandPropertyAssignment(property)) {
    graph.flow(builder.expression(property.name), graph.part(result, part.property(property.name.text)));
  } else if (ts.isSpreadAssignment(property)) {
    graph.flow(builder.expression(property.expression), result);
  } else {
    const value = flowOfFunction(builder, property);
    const place = builder.partOfName(result, property.name);
    if (ts.isMethodDeclaration(property)) graph.flow(value, place);
    else if (ts.isGetAccessor(property)) graph.flow(graph.part(value, part.result), place);
    else graph.flow(place, graph.part(value, part.parameter(0)));
  }
}

/** A `function` among the properties is called on the object; anything else has the `this` around the literal. */
function withReceiver(builder: FlowBuilder, value: ts.Expression, result: FlowNode): FlowNode {
  if (ts.isFunctionExpression(value)) return builder.expression(value);
  builder.receivers.pop();
  const flow = builder.expression(value);
  builder.receivers.push(result);
  return flow;
}

function isNumericName(name: ts.PropertyName): boolean {
  if (ts.isNumericLiteral(name) || ts.isStringLiteral(name)) return isIndexKey(name.text);
  return false;
}

/** Whether a cast gives the literal a type it need not fulfil: `{} as Point`. */
function isAsserted(node: ts.ObjectLiteralExpression): boolean {
  let { parent } = node as ts.Node;
  while (ts.isParenthesizedExpression(parent)) ({ parent } = parent);
  if (ts.isTypeAssertionExpression(parent)) return true;
  return ts.isAsExpression(parent) && parent.type.getText() !== "const";
}

/** Whether a literal has accessors, or methods that use `this`: a class must hold it. */
export function needsClass(node: ts.ObjectLiteralExpression): boolean {
  return node.properties.some(
    (property) =>
      ts.isGetAccessor(property) || ts.isSetAccessor(property) || methodWithThis(property) !== undefined,
  );
}

/** The function of a property that is called on the object and uses `this`. */
export function methodWithThis(
  property: ts.ObjectLiteralElementLike,
): ts.MethodDeclaration | ts.FunctionExpression | undefined {
  const method = ts.isMethodDeclaration(property)
    ? property
    : ts.isPropertyAssignment(property) && ts.isFunctionExpression(property.initializer)
      ? property.initializer
      : undefined;
  return method?.body !== undefined && usesThis(method.body) ? method : undefined;
}

function usesThis(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) return true;
  if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isClassLike(node)) return false;
  if (ts.isObjectLiteralElement(node) && ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, usesThis) ?? false;
}

/** `delete o.x` and `delete o[key]`: a key may go. */
export function flowOfDelete(builder: FlowBuilder, node: ts.DeleteExpression): FlowNode {
  const target = node.expression;
  builder.expression(target);
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target))
    builder.graph.shapeOf(builder.expression(target.expression)).traits.add("mayResize");
  return builder.graph.node();
}
