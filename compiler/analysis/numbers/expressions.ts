// How every kind of expression moves numbers.
import ts from "typescript";
import { isAssignmentOperator } from "../scopes.js";
import { libraryKey } from "../types.js";
import { namedProperty } from "../property-symbols.js";
import { isBelowTextLength } from "../text-places.js";
import type { FlowBuilder } from "./builder.js";
import { flowOfFunction, flowOfClass } from "./declarations.js";
import { add, guarded, intBetween, negate, safeLimit, floatBetween, type NumberFact } from "./fact.js";
import { part, type FlowNode } from "./graph.js";
import { flowOfDelete, flowOfObjectLiteral } from "./object-literals.js";
import { binaryFact, compoundOperator, makesMinusZero } from "./operators.js";
import { isIndexKey, mayBeIndexKey } from "./traits.js";

/** The longest string or array a board can hold. */
export const lengthFact = intBetween(0, 2 ** 24);

export function flowOfExpression(builder: FlowBuilder, node: ts.Expression): FlowNode {
  const { graph } = builder;
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isTypeAssertionExpression(node)
  ) {
    return builder.expression(node.expression);
  }
  if (ts.isNumericLiteral(node)) return graph.constant(literalFact(Number(node.text)));
  if (ts.isIdentifier(node)) return flowOfIdentifier(builder, node);
  if (ts.isPrefixUnaryExpression(node)) return flowOfPrefix(builder, node);
  if (ts.isPostfixUnaryExpression(node)) return flowOfStep(builder, node.operand, node.operator).before;
  if (ts.isBinaryExpression(node)) return flowOfBinary(builder, node);
  if (ts.isConditionalExpression(node)) {
    builder.expression(node.condition);
    return joined(builder, [node.whenTrue, node.whenFalse]);
  }
  if (ts.isPropertyAccessExpression(node)) return flowOfProperty(builder, node);
  if (ts.isElementAccessExpression(node)) return flowOfElement(builder, node);
  if (ts.isCallExpression(node)) return flowOfCall(builder, node);
  if (ts.isNewExpression(node)) return flowOfNew(builder, node);
  if (ts.isArrayLiteralExpression(node)) return flowOfArrayLiteral(builder, node);
  if (ts.isObjectLiteralExpression(node)) return flowOfObjectLiteral(builder, node);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return flowOfFunction(builder, node);
  if (ts.isYieldExpression(node)) return flowOfYield(builder, node);
  if (ts.isClassExpression(node)) return flowOfClass(builder, node);
  // What is spread counts as its elements.
  if (ts.isSpreadElement(node))
    return builder.iteratedElement(node.expression, builder.expression(node.expression));
  if (ts.isDeleteExpression(node)) return flowOfDelete(builder, node);
  if (ts.isTypeOfExpression(node) || ts.isVoidExpression(node)) {
    builder.expression(node.expression);
    return graph.node();
  }
  // `super` is the same object, and a method of the base class shares its place with the one that overrides it.
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword)
    return builder.receivers.at(-1) ?? graph.unknown();
  if (ts.isTaggedTemplateExpression(node)) {
    graph.escape(builder.expression(node.tag));
    if (ts.isTemplateExpression(node.template)) {
      for (const span of node.template.templateSpans) graph.escape(builder.expression(span.expression));
    }
    return builder.external(builder.types.typeOf(node));
  }
  // Whatever has no number of its own: its parts are walked, its value is what its type says.
  ts.forEachChild(node, (child) => {
    if (ts.isExpression(child)) builder.graph.escape(builder.expression(child));
    else if (ts.isTemplateSpan(child)) builder.expression(child.expression);
  });
  return builder.external(builder.types.typeOf(node));
}

/** What is yielded is an element of the generator; what `yield` gives is what was sent. */
function flowOfYield(builder: FlowBuilder, node: ts.YieldExpression): FlowNode {
  const { graph } = builder;
  const value = node.expression === undefined ? undefined : builder.expression(node.expression);
  const generator = builder.generators.at(-1);
  if (generator === undefined) {
    if (value !== undefined) graph.escape(value);
    return graph.unknown();
  }
  const element = graph.part(generator, part.element);
  const sent = graph.part(generator, part.property("@sent"));
  if (value === undefined || node.expression === undefined) return sent;
  if (node.asteriskToken === undefined) {
    graph.flow(value, element);
    return sent;
  }
  const kinds = builder.types.kindsOf(node.expression);
  if (kinds.string && !kinds.object) return graph.node();
  if (kinds.object && libraryKey(builder.types.typeOf(node.expression).symbol) !== "Generator") {
    graph.escape(value);
    graph.flow(graph.unknown(), element);
    return graph.unknown();
  }
  graph.flow(graph.part(value, part.element), element);
  graph.flow(sent, graph.part(value, part.property("@sent")));
  return graph.part(value, part.property("@returned"));
}

export function literalFact(value: number): NumberFact {
  return Number.isInteger(value) && Math.abs(value) <= safeLimit
    ? intBetween(value, value)
    : floatBetween(value, value);
}

function joined(builder: FlowBuilder, expressions: readonly ts.Expression[]): FlowNode {
  const result = builder.graph.node();
  for (const each of expressions) builder.graph.flow(builder.expression(each), result);
  return result;
}

function flowOfIdentifier(builder: FlowBuilder, node: ts.Identifier): FlowNode {
  const symbol = builder.scopes.symbolOf(node);
  if (symbol === undefined) return builder.graph.unknown();
  const variable = builder.scopes.variable(symbol);
  if (variable === undefined && (symbol.flags & ts.SymbolFlags.EnumMember) !== 0)
    return flowOfEnumMember(builder, symbol);
  return variable === undefined ? builder.externalSymbol(symbol) : builder.read(node, variable);
}

/** An enum's member whose value is a number known before the program runs. */
function constantMember(builder: FlowBuilder, symbol: ts.Symbol): FlowNode | undefined {
  const member = symbol.valueDeclaration;
  if (member === undefined || !ts.isEnumMember(member)) return undefined;
  const value = builder.types.checker.getConstantValue(member);
  return typeof value === "number" ? builder.graph.constant(literalFact(value)) : undefined;
}

/** A member named inside its own enum: `Read | Write`. */
function flowOfEnumMember(builder: FlowBuilder, symbol: ts.Symbol): FlowNode {
  const constant = constantMember(builder, symbol);
  const member = symbol.valueDeclaration;
  if (constant !== undefined || member === undefined || !ts.isEnumMember(member))
    return constant ?? builder.externalSymbol(symbol);
  const owner = builder.scopes.symbolOf(member.parent.name);
  return owner === undefined
    ? builder.externalSymbol(symbol)
    : builder.partOfName(builder.variable(owner), member.name);
}

function flowOfPrefix(builder: FlowBuilder, node: ts.PrefixUnaryExpression): FlowNode {
  switch (node.operator) {
    case ts.SyntaxKind.PlusPlusToken:
    case ts.SyntaxKind.MinusMinusToken:
      return flowOfStep(builder, node.operand, node.operator).after;
    case ts.SyntaxKind.MinusToken:
      return builder.graph.deriveSigned([builder.expression(node.operand)], negate);
    case ts.SyntaxKind.TildeToken:
      builder.expression(node.operand);
      return builder.graph.constant(intBetween(-(2 ** 31), 2 ** 31 - 1));
    case ts.SyntaxKind.PlusToken: {
      const operand = builder.expression(node.operand);
      return builder.types.kindsOf(node.operand).number
        ? operand
        : builder.external(builder.types.typeOf(node));
    }
    default:
      return builder.expression(node.operand);
  }
}

function flowOfStep(
  builder: FlowBuilder,
  operand: ts.Expression,
  operator: ts.SyntaxKind,
): { readonly before: FlowNode; readonly after: FlowNode } {
  const before = builder.expression(operand);
  const one = builder.graph.constant(intBetween(1, 1));
  const minusOne = builder.graph.constant(intBetween(-1, -1));
  const step = operator === ts.SyntaxKind.PlusPlusToken ? one : minusOne;
  const after = builder.graph.derive([before, step], (a, b) => guarded(add(a, b)));
  builder.assign(operand, after, step);
  return { before, after };
}

function flowOfBinary(builder: FlowBuilder, node: ts.BinaryExpression): FlowNode {
  const operator = node.operatorToken.kind;
  if (isAssignmentOperator(operator)) return flowOfAssignment(builder, node);
  const left = builder.expression(node.left);
  const right = builder.expression(node.right);
  switch (operator) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return joined(builder, [node.left, node.right]);
    case ts.SyntaxKind.CommaToken:
      return right;
    default:
      return arithmetic(builder, operator, left, right);
  }
}

function arithmetic(
  builder: FlowBuilder,
  operator: ts.SyntaxKind,
  left: FlowNode,
  right: FlowNode,
): FlowNode {
  const compute = binaryFact(operator);
  if (compute === undefined) return builder.graph.node();
  // 1 / x tells -0 from 0, and so does x ** -1.
  if (operator === ts.SyntaxKind.SlashToken) builder.graph.showMinusZero(right);
  if (operator === ts.SyntaxKind.AsteriskAsteriskToken) builder.graph.showMinusZero(left);
  const result = (a: NumberFact, b: NumberFact): NumberFact => guarded(compute(a, b));
  return makesMinusZero(operator)
    ? builder.graph.deriveSigned([left, right], result)
    : builder.graph.derive([left, right], result);
}

function flowOfAssignment(builder: FlowBuilder, node: ts.BinaryExpression): FlowNode {
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsToken) {
    const value = builder.expression(node.right);
    builder.assign(node.left, value, stepOf(builder, node.left, node.right));
    return value;
  }
  const base = compoundOperator(operator);
  const right = builder.expression(node.right);
  const before = builder.expression(node.left);
  if (base === undefined) {
    // `&&=`, `||=`, `??=`: either the old value or the new one.
    builder.assign(node.left, right);
    const result = builder.graph.node();
    builder.graph.flow(before, result);
    builder.graph.flow(right, result);
    return result;
  }
  const after = arithmetic(builder, base, before, right);
  builder.assign(node.left, after, compoundStep(builder, base, right));
  return after;
}

function compoundStep(builder: FlowBuilder, operator: ts.SyntaxKind, right: FlowNode): FlowNode | undefined {
  if (operator === ts.SyntaxKind.PlusToken) return right;
  if (operator === ts.SyntaxKind.MinusToken) return builder.graph.derive([right], negate);
  return undefined;
}

/** For `x = x + e`, `x = e + x` and `x = x - e`: the step e (or -e). */
function stepOf(builder: FlowBuilder, target: ts.Expression, value: ts.Expression): FlowNode | undefined {
  if (!ts.isIdentifier(target) || !ts.isBinaryExpression(value)) return undefined;
  const symbol = builder.scopes.symbolOf(target);
  const isSame = (expression: ts.Expression): boolean =>
    ts.isIdentifier(expression) && builder.scopes.symbolOf(expression) === symbol;
  const operator = value.operatorToken.kind;
  if (isSame(value.left)) return compoundStep(builder, operator, builder.expression(value.right));
  if (isSame(value.right) && operator === ts.SyntaxKind.PlusToken) return builder.expression(value.left);
  return undefined;
}

function flowOfProperty(builder: FlowBuilder, node: ts.PropertyAccessExpression): FlowNode {
  const owner = builder.expression(node.expression);
  const symbol = namedProperty(builder.types.checker, node.name);
  const enumMember = symbol === undefined ? undefined : constantMember(builder, symbol);
  if (enumMember !== undefined) return enumMember;
  const member = memberOfModule(builder, symbol);
  if (member !== undefined) return member;
  const key = libraryKey(symbol);
  if (key === "IteratorYieldResult.value" || key === "IteratorReturnResult.value")
    return builder.graph.part(owner, part.property("value"));
  if (symbol === undefined && isOwnObject(builder, node.expression))
    return flowOfNamed(builder, owner, node.name.text);
  if (symbol === undefined || builder.isExternal(symbol)) {
    if (node.name.text === "length" && builder.types.kindsOf(node.expression).array)
      return lengthOf(builder, owner);
    if (node.name.text === "length" || node.name.text === "size") return builder.graph.constant(lengthFact);
    return builder.external(builder.types.typeOf(node));
  }
  return builder.graph.part(owner, part.property(node.name.text));
}

/** A variable that a namespace or another file exports, named through it. */
function memberOfModule(builder: FlowBuilder, symbol: ts.Symbol | undefined): FlowNode | undefined {
  if (symbol === undefined) return undefined;
  const target =
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : builder.types.checker.getAliasedSymbol(symbol);
  return builder.scopes.variable(target) === undefined ? undefined : builder.variable(target);
}

/** The length of an array: at least what each is made with, where none gets shorter. */
function lengthOf(builder: FlowBuilder, array: FlowNode): FlowNode {
  return builder.graph.derive([array], () => {
    const shape = builder.graph.shapeOf(array);
    const least =
      shape.isUnknown || shape.mayShrink || !Number.isFinite(shape.leastLength) ? 0 : shape.leastLength;
    return intBetween(least, lengthFact.high);
  });
}

function flowOfElement(builder: FlowBuilder, node: ts.ElementAccessExpression): FlowNode {
  const { graph } = builder;
  const owner = builder.expression(node.expression);
  builder.expression(node.argumentExpression);
  const symbol = builder.types.checker.getSymbolAtLocation(node.argumentExpression);
  const enumMember = symbol === undefined ? undefined : constantMember(builder, symbol);
  if (enumMember !== undefined) return enumMember;
  const kinds = builder.types.kindsOf(node.expression);
  if (kinds.bytes) return builder.graph.constant(intBetween(0, 255));
  if (kinds.pythonTuple) return builder.external(builder.types.typeOf(node));
  if (kinds.string && builder.types.kindsOf(node.argumentExpression).number && !kinds.array) {
    const character = graph.node();
    character.mayBeMissing = !isBelowTextLength(builder, node.argumentExpression, node.expression);
    return character;
  }
  if (ts.isStringLiteralLike(node.argumentExpression)) {
    return flowOfNamed(builder, owner, node.argumentExpression.text);
  }
  if (kinds.array || kinds.string) return builder.graph.part(owner, part.element);
  if (mayBeIndexKey(builder.types.typeOf(node.argumentExpression)))
    builder.graph.shapeOf(owner).traits.add("hasNumericKeys");
  return builder.graph.anyProperty(owner);
}

/** A property the program names, whether its type declares it or an index signature stands for it. */
function flowOfNamed(builder: FlowBuilder, owner: FlowNode, name: string): FlowNode {
  if (isIndexKey(name)) builder.graph.shapeOf(owner).traits.add("hasNumericKeys");
  return builder.graph.part(owner, part.property(name));
}

/** Whether an expression's value is an object of the program's own, not the firmware's or the library's. */
function isOwnObject(builder: FlowBuilder, node: ts.Expression): boolean {
  const type = builder.types.typeOf(node);
  return (
    builder.types.kindsOf(node).object &&
    builder.types.checker.getIndexTypeOfType(type, ts.IndexKind.String) !== undefined
  );
}

function flowOfCall(builder: FlowBuilder, node: ts.CallExpression): FlowNode {
  const { graph } = builder;
  const callee = node.expression;
  if (callee.kind === ts.SyntaxKind.SuperKeyword) {
    callWith(builder, node, graph.part(baseClass(builder, node), part.construct));
    return graph.node();
  }
  const key = builder.libraryKeyOf(callee);
  if (key !== undefined) {
    const receiver = ts.isPropertyAccessExpression(callee)
      ? builder.expression(callee.expression)
      : graph.node();
    const args = node.arguments.map((argument) => builder.expression(argument));
    const flow = builder.libraryFlows.get(key);
    if (flow !== undefined) return flow({ builder, call: node, receiver, args });
    graph.escape(receiver);
    for (const argument of args) graph.escape(argument);
    return builder.external(builder.types.typeOf(node));
  }
  const target = builder.expression(callee);
  if (isExternalCall(builder, node)) {
    for (const argument of node.arguments) graph.escape(builder.expression(argument));
    return builder.external(builder.types.typeOf(node));
  }
  callWith(builder, node, target);
  return graph.part(target, part.result);
}

function isExternalCall(builder: FlowBuilder, node: ts.CallExpression | ts.NewExpression): boolean {
  const declaration = builder.types.checker.getResolvedSignature(node)?.declaration;
  return declaration !== undefined && declaration.getSourceFile().isDeclarationFile;
}

/** The node of the class whose constructor `super(...)` calls. */
function baseClass(builder: FlowBuilder, node: ts.CallExpression): FlowNode {
  let at: ts.Node = node;
  while (!ts.isClassLike(at)) at = at.parent;
  const base = at.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return base === undefined ? builder.graph.unknown() : builder.expression(base.expression);
}

/** The arguments of a call flow into the parameters of `target`. */
function callWith(builder: FlowBuilder, node: ts.CallExpression | ts.NewExpression, target: FlowNode): void {
  const { graph } = builder;
  const args = node.arguments ?? [];
  const declaration = builder.types.checker.getResolvedSignature(node)?.declaration;
  const restIndex =
    declaration?.parameters.findIndex((each) => ts.isParameter(each) && each.dotDotDotToken !== undefined) ??
    -1;
  const firstSpread = args.findIndex(ts.isSpreadElement);
  const parameterCount = declaration?.parameters.length;
  args.forEach((argument, index) => {
    const value = builder.expression(argument);
    if (firstSpread >= 0 && index >= firstSpread) {
      // Which parameter an element lands in is not known: any of those from here on.
      if (parameterCount === undefined) {
        graph.escape(value);
        graph.escape(target);
      }
      for (let at = firstSpread; at < (parameterCount ?? 0); at += 1) {
        const parameter = graph.part(target, part.parameter(at));
        graph.flow(value, at === restIndex ? graph.part(parameter, part.element) : parameter);
      }
    } else if (restIndex >= 0 && index >= restIndex) {
      graph.flow(value, graph.part(graph.part(target, part.parameter(restIndex)), part.element));
    } else {
      graph.flow(value, graph.part(target, part.parameter(index)));
    }
  });
}

function flowOfNew(builder: FlowBuilder, node: ts.NewExpression): FlowNode {
  const { graph } = builder;
  const key = builder.libraryKeyOf(node.expression);
  const target = builder.expression(node.expression);
  const flow = key === undefined ? undefined : builder.libraryFlows.get(`new ${key}`);
  if (flow !== undefined) {
    const args = (node.arguments ?? []).map((argument) => builder.expression(argument));
    return flow({ builder, call: node, receiver: target, args });
  }
  if (isExternalCall(builder, node)) {
    for (const argument of node.arguments ?? []) graph.escape(builder.expression(argument));
    return builder.external(builder.types.typeOf(node));
  }
  callWith(builder, node, graph.part(target, part.construct));
  return graph.part(target, part.instance);
}

function flowOfArrayLiteral(builder: FlowBuilder, node: ts.ArrayLiteralExpression): FlowNode {
  const { graph } = builder;
  const result = graph.node();
  const element = graph.part(result, part.element);
  let length = 0;
  for (const each of node.elements) {
    if (ts.isSpreadElement(each))
      graph.flow(builder.iteratedElement(each.expression, builder.expression(each.expression)), element);
    else {
      length += 1;
      if (!ts.isOmittedExpression(each)) graph.flow(builder.expression(each), element);
    }
  }
  graph.shapeOf(result).leastLength = length;
  graph.shapeOf(result).traits.add("isArray");
  return result;
}
