// How every kind of statement moves numbers.
import ts from "typescript";
import { dataOf, isData } from "../../program/data.js";
import type { FlowBuilder } from "./builder.js";
import { flowOfClass, flowOfFunction } from "./declarations.js";
import { literalFact } from "./expressions.js";
import { isNamelessDefault } from "../scopes.js";
import type { FlowNode } from "./graph.js";

export function flowOfStatement(builder: FlowBuilder, node: ts.Node): void {
  const { graph } = builder;
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
  if (ts.isFunctionDeclaration(node)) {
    flowToDefault(builder, node, flowOfFunction(builder, node));
  } else if (ts.isClassDeclaration(node)) {
    flowToDefault(builder, node, flowOfClass(builder, node));
  } else if (ts.isVariableDeclaration(node)) {
    if (node.initializer !== undefined) builder.bind(node.name, builder.expression(node.initializer));
  } else if (ts.isReturnStatement(node)) {
    const value = node.expression === undefined ? undefined : builder.expression(node.expression);
    const result = builder.results.at(-1);
    if (value !== undefined && result !== undefined) graph.flow(value, result);
  } else if (ts.isThrowStatement(node)) {
    graph.flow(builder.expression(node.expression), builder.thrown);
  } else if (ts.isCatchClause(node)) {
    if (node.variableDeclaration !== undefined) builder.bind(node.variableDeclaration.name, builder.thrown);
    builder.statement(node.block);
  } else if (ts.isForOfStatement(node)) {
    const iterable = builder.expression(node.expression);
    const element = builder.iteratedElement(node.expression, iterable);
    if (ts.isVariableDeclarationList(node.initializer)) {
      for (const each of node.initializer.declarations) builder.bind(each.name, element);
    } else builder.assign(node.initializer, element);
    builder.statement(node.statement);
  } else if (ts.isSourceFile(node) && isData(node)) {
    const variable = builder.scopes.variableDeclaredBy(node);
    const value = dataOf(node);
    if (variable !== undefined && value !== undefined)
      graph.flow(builder.expression(value), builder.variable(variable.symbol));
  } else if (ts.isEnumDeclaration(node)) {
    const symbol = builder.scopes.symbolOf(node.name);
    for (const member of node.members) {
      const constant = builder.types.checker.getConstantValue(member);
      if (typeof constant === "number" && symbol !== undefined) {
        const value = graph.constant(literalFact(constant));
        graph.flow(value, builder.partOfName(builder.variable(symbol), member.name));
      }
      if (member.initializer === undefined || symbol === undefined) continue;
      graph.flow(
        builder.expression(member.initializer),
        builder.partOfName(builder.variable(symbol), member.name),
      );
    }
  } else if (ts.isExportAssignment(node)) {
    flowToDefault(builder, node, builder.expression(node.expression));
  } else if (ts.isForInStatement(node)) {
    graph.shapeOf(builder.expression(node.expression)).traits.add("isOrdered");
    builder.statement(node.initializer);
    builder.statement(node.statement);
  } else if (ts.isExpression(node)) {
    builder.expression(node);
  } else if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return;
  } else {
    ts.forEachChild(node, (child) => builder.statement(child));
  }
}

/** What `export default` exports without a name. */
function flowToDefault(builder: FlowBuilder, node: ts.Node, value: FlowNode): void {
  if (!isNamelessDefault(node)) return;
  const variable = builder.scopes.variableDeclaredBy(node);
  if (variable !== undefined) builder.graph.flow(value, builder.variable(variable.symbol));
}
