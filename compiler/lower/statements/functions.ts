// `def`: parameters, defaults, the names a function changes outside itself, and its body.
import ts from "typescript";
import { isImmediateCallback, isInlinedCallback } from "../../analysis/callbacks.js";
import { isScopeNode, type Variable } from "../../analysis/scopes.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { parameterCount } from "../expressions/flow.js";
import { lowerBlockBody } from "./blocks.js";
import { lowerForEffect } from "./expression-statement.js";
import { declareOuterNames } from "./outer-names.js";
import { bindingTargets } from "../expressions/patterns.js";

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
  for (const parameter of node.parameters) {
    const name = parameterName(lowering, parameter, finishes);
    if (parameter.dotDotDotToken !== undefined) {
      rest = name;
      // Python hands the rest over as a tuple; JavaScript's is an array.
      finishes.push(() => lowering.emit(py.assign(py.name(name), py.call(py.name("list"), [py.name(name)]))));
    } else if (parameter.initializer !== undefined) {
      positional.push({
        name,
        default: defaultValue(lowering, parameter, parameter.initializer, name, finishes),
      });
    } else {
      positional.push(parameter.questionToken === undefined ? { name } : { name, default: py.none() });
    }
  }
  addUntakenParameters(lowering, node, positional, rest);
  return {
    parameters: { positional, ...(rest === undefined ? {} : { rest }) },
    prologue: () => finishes.forEach((finish) => finish()),
  };
}

function parameterName(
  lowering: Lowering,
  parameter: ts.ParameterDeclaration,
  finishes: (() => void)[],
): py.Identifier {
  if (ts.isIdentifier(parameter.name)) {
    const variable = lowering.analysis.scopes.variableOf(parameter.name);
    return variable === undefined
      ? py.temporary(parameter.name.text)
      : lowering.analysis.names.nameOf(variable);
  }
  const name = py.temporary("items");
  const { name: pattern } = parameter;
  finishes.push(() => {
    const places = ts.isArrayBindingPattern(pattern) ? bindingTargets(lowering, pattern) : undefined;
    if (places === undefined) lowering.refuse("MPTS1001", pattern, { construct: "a destructured parameter" });
    else lowering.emit(py.assign(py.tuple(places.map((place) => place.target)), py.name(name)));
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
  if (lowering.analysis.types.kindsOf(parameter.name).null) lowering.refuse("MPTS2042", parameter);
  if (isConstantLiteral(initializer) && !lowering.analysis.calls.mayPassUndefined(parameter)) {
    return lowering.expression(initializer);
  }
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

/** A callback is called with all its type's arguments, taken or not: Python wants a parameter for each. */
function addUntakenParameters(
  lowering: Lowering,
  node: ts.FunctionLikeDeclaration,
  positional: py.Parameter[],
  rest: py.Identifier | undefined,
): void {
  if (rest !== undefined || !(ts.isArrowFunction(node) || ts.isFunctionExpression(node))) return;
  if (isImmediateCallback(node)) return;
  const contextual = lowering.analysis.checker.getContextualType(node);
  const wanted =
    contextual === undefined
      ? undefined
      : parameterCount(lowering.analysis.checker.getNonNullableType(contextual));
  for (let count = positional.length; wanted !== undefined && count < wanted; count += 1) {
    positional.push({ name: py.temporary("_unused"), default: py.none() });
  }
}

/**
 * JavaScript gives every round of a loop its own variables; Python has one for all. A function made in the
 * loop keeps the round's values as keyword-only defaults: `lambda *, i=i: i`.
 */
export function loopBindings(
  lowering: Lowering,
  node: ts.FunctionLikeDeclaration,
): readonly py.Parameter[] | undefined {
  if (isImmediateCallback(node)) return undefined;
  const bindings = new Map<string, py.Parameter>();
  for (const variable of lowering.analysis.scopes.variables) {
    if (!isLoopVariableFor(variable, node)) continue;
    const uses = variable.uses.filter((use) => isInside(use.identifier, node));
    const [first] = uses;
    if (first === undefined) continue;
    if (changesAfterCapture(variable, node)) {
      lowering.refuse("MPTS1040", first.identifier, { name: variable.symbol.name });
      continue;
    }
    const name = lowering.analysis.names.nameOf(variable);
    bindings.set(name, { name, default: py.name(name) });
  }
  return bindings.size === 0 ? undefined : [...bindings.values()];
}

/** Whether `variable` is made anew by every round of a loop around `node`, in the function `node` is made in. */
function isLoopVariableFor(variable: Variable, node: ts.FunctionLikeDeclaration): boolean {
  if (variable.scope === node || isInside(variable.declaration, node) || !isInside(node, variable.block))
    return false;
  let crossesScope = false;
  for (let at: ts.Node = node.parent; at !== variable.block; at = at.parent) {
    if (ts.isSourceFile(at)) return false;
    if (isScopeNode(at)) crossesScope = true;
  }
  // An outer function already keeps the value for the inner one.
  if (crossesScope || isScopeNode(variable.block)) return false;
  for (let at: ts.Node = variable.block; !isScopeNode(at); at = at.parent) {
    if (ts.isIterationStatement(at, false) || isInlinedCallback(at)) return true;
  }
  return false;
}

/** Whether the captured variable gets another value than the one it has when the function is made. */
function changesAfterCapture(variable: Variable, node: ts.FunctionLikeDeclaration): boolean {
  const { declaration } = variable;
  if (ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration))
    return isInside(node, declaration) || declaration.pos > node.pos;
  if (declaration.pos > node.pos) return true;
  return variable.uses.some((use) => {
    if (!use.assigns) return false;
    if (use.scope !== variable.scope) return true;
    // The loop's own step gives the next round its value, not this one.
    if (
      ts.isForStatement(variable.block) &&
      variable.block.incrementor !== undefined &&
      isInside(use.identifier, variable.block.incrementor)
    ) {
      return false;
    }
    return use.identifier.pos > node.pos || isInInnerLoop(use.identifier, variable.block, node);
  });
}

/** Whether an assignment before the function runs again after it, in a loop inside the variable's block. */
function isInInnerLoop(use: ts.Node, block: ts.Node, node: ts.Node): boolean {
  for (let at: ts.Node = node; at !== block; at = at.parent) {
    if (ts.isIterationStatement(at, false) && isInside(use, at)) return true;
  }
  return false;
}

function isInside(inner: ts.Node, outer: ts.Node): boolean {
  return inner.getSourceFile() === outer.getSourceFile() && inner.pos >= outer.pos && inner.end <= outer.end;
}
