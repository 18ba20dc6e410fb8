// `def`: parameters, defaults, the names a function changes outside itself, and its body.
import ts from "typescript";
import { isImmediateCallback } from "../../analysis/callbacks.js";
import { arityOfSignature, type Arity } from "../../analysis/arity.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerBlockBody } from "./blocks.js";
import { lowerForEffect } from "./expression-statement.js";
import { destructure, fixedLength, plainTargets } from "../expressions/patterns.js";
import { declareOuterNames } from "./outer-names.js";

// function f(a, b = 1) { ... }   →   def f(a, b=1):
//                                        ...
export function lowerFunctionDeclaration(lowering: Lowering, node: ts.FunctionDeclaration): void {
  if (node.body === undefined) return;
  const { scopes } = lowering.analysis;
  const variable = node.name === undefined ? scopes.variableDeclaredBy(node) : scopes.variableOf(node.name);
  const name =
    variable === undefined ? py.temporary("default_export") : lowering.analysis.names.nameOf(variable);
  lowerFunctionDefinition(lowering, node, name);
}

export interface DefinitionExtras {
  /** Comes first, and is what `this` means: `self`, or `cls`. */
  readonly receiver?: py.Identifier;
  readonly decorators?: readonly py.Expression[];
  /** Emits the body, in place of the node's own statements. */
  readonly body?: () => void;
}

/** Emits the `def` of a function under `name`. */
export function lowerFunctionDefinition(
  lowering: Lowering,
  node: ts.FunctionLikeDeclaration,
  name: py.Identifier,
  extras: DefinitionExtras = {},
): void {
  if (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async) {
    lowering.refuse("MPTS1001", node, { construct: "an async function" });
    return;
  }
  if (node.asteriskToken !== undefined) refuseLateParameters(lowering, node);
  const outerThis = lowering.thisName;
  const outerTargets = lowering.jumpTargets.splice(0);
  if (!ts.isArrowFunction(node)) lowering.thisName = extras.receiver;
  const { parameters, prologue } = lowerParameters(lowering, node);
  const body = lowering.block(() => {
    declareOuterNames(lowering, node);
    prologue();
    if (node.asteriskToken !== undefined && !hasYield(node)) lowering.emit(yieldNothing());
    if (extras.body !== undefined) extras.body();
    else if (node.body === undefined) return;
    else if (ts.isBlock(node.body)) lowerBlockBody(lowering, node.body);
    else lowerExpressionBody(lowering, node.body);
  });
  lowering.thisName = outerThis;
  lowering.jumpTargets.push(...outerTargets);
  const positional =
    extras.receiver === undefined
      ? parameters.positional
      : [{ name: extras.receiver }, ...parameters.positional];
  const keywordOnly = loopBindings(lowering, node);
  lowering.emit(
    py.functionDefinition(
      name,
      { ...parameters, positional, ...(keywordOnly === undefined ? {} : { keywordOnly }) },
      body,
      { decorators: extras.decorators ?? [] },
      lowering.position(node),
    ),
  );
}

/** JavaScript computes a generator's parameters when it is called; Python only once it begins. */
function refuseLateParameters(lowering: Lowering, node: ts.FunctionLikeDeclaration): void {
  for (const { initializer, name } of node.parameters) {
    if (initializer !== undefined && !isConstantLiteral(initializer) && !isEmptyLiteral(initializer))
      lowering.refuse("MPTS1001", initializer, { construct: "a computed default in a generator" });
    if (!ts.isIdentifier(name))
      lowering.refuse("MPTS1001", name, { construct: "a destructured parameter of a generator" });
  }
}

function isEmptyLiteral(node: ts.Expression): boolean {
  return (
    (ts.isArrayLiteralExpression(node) && node.elements.length === 0) ||
    (ts.isObjectLiteralExpression(node) && node.properties.length === 0)
  );
}

function hasYield(node: ts.Node): boolean {
  return (
    ts.forEachChild(node, (child) => {
      if (ts.isFunctionLike(child)) return undefined;
      return ts.isYieldExpression(child) || hasYield(child) ? true : undefined;
    }) === true
  );
}

// yield from []        what makes a function a generator that yields nothing
function yieldNothing(): py.Statement {
  return py.expressionStatement(py.yieldFrom(py.list([])));
}

/** The body of `x => expression` that needs statements: they run, then the value is returned. */
function lowerExpressionBody(lowering: Lowering, body: ts.Expression): void {
  const type = lowering.analysis.checker.getContextualType(body);
  const wantsNothing = type !== undefined && (type.flags & ts.TypeFlags.Void) !== 0;
  if (wantsNothing) {
    lowerForEffect(lowering, body);
    return;
  }
  lowering.emit(py.returnStatement(lowering.expression(body), lowering.position(body)));
}

/** A function's parameters, and the statements that finish them inside the body. */
export function lowerParameters(
  lowering: Lowering,
  node: ts.FunctionLikeDeclaration,
): { readonly parameters: py.Parameters; readonly prologue: () => void } {
  const positional: py.Parameter[] = [];
  let rest: py.Identifier | undefined;
  const finishes: (() => void)[] = [];
  let mayMiss = false;
  for (const [index, parameter] of node.parameters.entries()) {
    const bindings: (() => void)[] = [];
    const name = parameterName(lowering, parameter, bindings);
    if (parameter.dotDotDotToken !== undefined) {
      rest = name;
      // Python hands the rest over as a tuple; JavaScript's is an array.
      finishes.push(() => lowering.emit(py.assign(py.name(name), py.call(py.name("list"), [py.name(name)]))));
    } else if (parameter.initializer !== undefined) {
      positional.push({
        name,
        default: defaultValue(lowering, parameter, parameter.initializer, name, finishes),
      });
      mayMiss = true;
    } else {
      // Behind a parameter with a default Python wants a default for each.
      mayMiss ||= parameter.questionToken !== undefined || mayBeLeftOut(lowering, node, index);
      positional.push(mayMiss ? { name, default: py.none() } : { name });
    }
    finishes.push(...bindings);
  }
  rest = addUntakenParameters(lowering, node, positional, rest);
  return {
    parameters: { positional, ...(rest === undefined ? {} : { rest }) },
    prologue: () => finishes.forEach((finish) => finish()),
  };
}

function parameterName(
  lowering: Lowering,
  parameter: ts.ParameterDeclaration,
  bindings: (() => void)[],
): py.Identifier {
  if (ts.isIdentifier(parameter.name)) {
    const variable = lowering.analysis.scopes.variableOf(parameter.name);
    return variable === undefined
      ? py.temporary(parameter.name.text)
      : lowering.analysis.names.nameOf(variable);
  }
  const { name: pattern } = parameter;
  const name = py.temporary(ts.isArrayBindingPattern(pattern) ? "items" : "fields");
  bindings.push(() => {
    const type = lowering.analysis.types.typeOf(pattern);
    const targets =
      ts.isArrayBindingPattern(pattern) && fixedLength(lowering, type) === pattern.elements.length
        ? plainTargets(lowering, pattern)
        : undefined;
    if (targets !== undefined && targets.length > 0)
      lowering.emit(py.assign(py.tuple(targets), py.name(name)));
    else destructure(lowering, pattern, py.name(name), type);
  });
  return name;
}

// b = 1            →   def f(b=1)             where nobody passes undefined
// b = [] or f(b?)  →   def f(b=None):
//                          if b is None:
//                              b = []
function defaultValue(
  lowering: Lowering,
  parameter: ts.ParameterDeclaration,
  initializer: ts.Expression,
  name: py.Identifier,
  finishes: (() => void)[],
): py.Expression {
  if (initializer.kind === ts.SyntaxKind.NullKeyword) return py.none();
  if (isConstantLiteral(initializer) && !lowering.analysis.calls.mayPassUndefined(parameter)) {
    return lowering.expression(initializer);
  }
  if (lowering.analysis.types.kindsOf(parameter.name).null && lowering.analysis.nothing.hasNull)
    lowering.refuse("MPTS2042", parameter);
  finishes.push(() => {
    const body = lowering.block(() => {
      lowering.emit(
        py.assign(py.name(name), lowering.expression(initializer), lowering.position(initializer)),
      );
    });
    lowering.emit(py.ifStatement(py.compare(py.name(name), "is", py.none()), body));
  });
  return py.none();
}

/** A literal that is the same object at every call, and cannot be changed. */
function isConstantLiteral(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node))
    return ts.isNumericLiteral(node.operand) && node.operator === ts.SyntaxKind.MinusToken;
  return (
    ts.isNumericLiteral(node) ||
    ts.isStringLiteralLike(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  );
}

/** A function is called with all its type's arguments, taken or not: Python wants a parameter for each. */
function addUntakenParameters(
  lowering: Lowering,
  node: ts.FunctionLikeDeclaration,
  positional: py.Parameter[],
  rest: py.Identifier | undefined,
): py.Identifier | undefined {
  if (rest !== undefined) return rest;
  if (isImmediateCallback(node)) return undefined;
  const wanted = calledWith(lowering, node);
  for (let count = positional.length; wanted !== undefined && count < wanted.count; count += 1) {
    positional.push({ name: py.temporary("_unused"), default: py.none() });
  }
  return wanted?.unlimited === true ? py.temporary("_others") : undefined;
}

/** What a function may be called with, as far as its own parameters do not say. */
function calledWith(lowering: Lowering, node: ts.FunctionLikeDeclaration): Arity | undefined {
  if (ts.isMethodDeclaration(node) && ts.isClassLike(node.parent))
    return lowering.analysis.arity.ofMethod(node);
  const signature = contextualSignature(lowering, node);
  const given = signature === undefined ? undefined : arityOfSignature(signature);
  const handed = lowering.analysis.arity.ofFunction(node);
  if (given === undefined || handed === undefined) return given ?? handed;
  return { count: Math.max(given.count, handed.count), unlimited: given.unlimited || handed.unlimited };
}

function contextualSignature(lowering: Lowering, node: ts.FunctionLikeDeclaration): ts.Signature | undefined {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined;
  const { checker } = lowering.analysis;
  const type = checker.getContextualType(node);
  return type === undefined ? undefined : checker.getNonNullableType(type).getCallSignatures()[0];
}

/** Whether the type a callback is given to lets a parameter be left out that the callback itself does not mark. */
function mayBeLeftOut(lowering: Lowering, node: ts.FunctionLikeDeclaration, index: number): boolean {
  const signature = contextualSignature(lowering, node);
  if (signature === undefined) return false;
  const declaration = signature.parameters[index]?.valueDeclaration;
  if (declaration === undefined || !ts.isParameter(declaration)) return arityOfSignature(signature).unlimited;
  return (
    declaration.questionToken !== undefined ||
    declaration.initializer !== undefined ||
    declaration.dotDotDotToken !== undefined
  );
}

/**
 * JavaScript gives every round of a loop its own variables; Python has one for all. A function made in the
 * loop keeps the round's values as keyword-only defaults: `lambda *, i=i: i`.
 */
export function loopBindings(
  lowering: Lowering,
  node: ts.FunctionLikeDeclaration,
): readonly py.Parameter[] | undefined {
  const { captures, names } = lowering.analysis;
  const bindings = new Map<string, py.Parameter>();
  for (const { variable, use } of captures.keptBy(node)) {
    if (!captures.isBoxed(variable) && captures.changesAfter(variable, node)) {
      lowering.refuse("MPTS1040", use, { name: variable.symbol.name });
      continue;
    }
    const name = names.nameOf(variable);
    bindings.set(name, { name, default: py.name(name) });
  }
  return bindings.size === 0 ? undefined : [...bindings.values()];
}
