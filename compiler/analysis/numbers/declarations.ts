// How functions and classes move numbers: parameters in, results out, fields on the instance.
import ts from "typescript";
import type { FlowBuilder } from "./builder.js";
import { part, type FlowNode } from "./graph.js";

/** The node of a function value: its parameters and its result are parts of it. */
export function flowOfFunction(builder: FlowBuilder, node: ts.FunctionLikeDeclaration): FlowNode {
  const { graph } = builder;
  const target = graph.node();
  node.parameters.forEach((parameter, index) => {
    const place = graph.part(target, part.parameter(index));
    builder.bindWithDefault(parameter.name, place, parameter.initializer);
  });
  const result = graph.part(target, part.result);
  const isAsync = (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async) !== 0;
  const isGenerator = node.asteriskToken !== undefined && !isAsync;
  // What an async function hands out is wrapped: nothing is known of it outside.
  const returned = isAsync
    ? graph.unknown()
    : isGenerator
      ? graph.part(result, part.property("@returned"))
      : result;
  if (isAsync) graph.escape(result);
  if (isGenerator) builder.generators.push(result);
  const ownThis =
    !ts.isArrowFunction(node) &&
    !ts.isClassElement(node) &&
    !ts.isObjectLiteralElement(node) &&
    !ts.isPropertyAssignment(node.parent);
  if (ownThis) builder.receivers.push(graph.unknown());
  builder.results.push(returned);
  if (node.body !== undefined) {
    if (ts.isBlock(node.body)) builder.statement(node.body);
    else graph.flow(builder.expression(node.body), returned);
  }
  builder.results.pop();
  if (isGenerator) builder.generators.pop();
  if (ownThis) builder.receivers.pop();
  if (
    node.name !== undefined &&
    ts.isIdentifier(node.name) &&
    (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node))
  ) {
    const symbol = builder.scopes.symbolOf(node.name);
    if (symbol !== undefined) graph.flow(target, builder.variable(symbol));
  }
  return target;
}

/** The node of a class value: `construct` is its constructor, `instance` what `new` gives. */
export function flowOfClass(builder: FlowBuilder, node: ts.ClassLikeDeclaration): FlowNode {
  const { graph } = builder;
  const target = graph.node();
  const instance = graph.part(target, part.instance);
  graph.shapeOf(instance).traits.add("isInstance");
  const constructorNode = graph.part(target, part.construct);
  const base = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0];
  // Nothing the program knows of is in the instances of the library's own errors.
  if (base !== undefined && builder.libraryKeyOf(base.expression) === undefined) {
    const baseNode = builder.expression(base.expression);
    graph.unify(graph.shapeOf(instance), graph.shapeOf(graph.part(baseNode, part.instance)));
    // Static members are inherited as well.
    const inherits = builder.types.typeOf(base.expression).getProperties();
    if (inherits.some((property) => property.name !== "prototype"))
      graph.unify(graph.shapeOf(target), graph.shapeOf(baseNode));
    if (!node.members.some(ts.isConstructorDeclaration)) {
      graph.flow(graph.part(baseNode, part.construct), constructorNode);
    }
  }
  if (node.name !== undefined) {
    const symbol = builder.scopes.symbolOf(node.name);
    if (symbol !== undefined) graph.flow(target, builder.variable(symbol));
  }
  for (const member of node.members) flowOfMember(builder, member, target, instance, constructorNode);
  return target;
}

function flowOfMember(
  builder: FlowBuilder,
  member: ts.ClassElement,
  target: FlowNode,
  instance: FlowNode,
  constructorNode: FlowNode,
): void {
  const { graph } = builder;
  const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
  const owner = isStatic ? target : instance;
  builder.receivers.push(owner);
  if (ts.isPropertyDeclaration(member)) {
    if (member.initializer !== undefined) {
      graph.flow(builder.expression(member.initializer), builder.partOfName(owner, member.name));
    }
  } else if (ts.isConstructorDeclaration(member)) {
    graph.flow(flowOfFunction(builder, member), constructorNode);
    for (const parameter of member.parameters) {
      if (ts.isParameterPropertyDeclaration(parameter, member) && ts.isIdentifier(parameter.name)) {
        const symbol = builder.scopes.symbolOf(parameter.name);
        if (symbol !== undefined) {
          graph.flow(builder.variable(symbol), graph.part(instance, part.property(parameter.name.text)));
        }
      }
    }
  } else if (ts.isMethodDeclaration(member)) {
    graph.flow(flowOfFunction(builder, member), builder.partOfName(owner, member.name));
  } else if (ts.isGetAccessor(member)) {
    graph.flow(
      graph.part(flowOfFunction(builder, member), part.result),
      builder.partOfName(owner, member.name),
    );
  } else if (ts.isSetAccessor(member)) {
    graph.flow(
      builder.partOfName(owner, member.name),
      graph.part(flowOfFunction(builder, member), part.parameter(0)),
    );
  } else if (ts.isClassStaticBlockDeclaration(member)) {
    builder.statement(member.body);
  }
  builder.receivers.pop();
}
