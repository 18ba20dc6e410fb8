// Builds the flow graph of a program: one walk over every file, a place for every variable, field, element and result.
import ts from "typescript";
import { boundsAt, type KnownBound } from "../narrowing.js";
import type { ScopeFacts, Variable } from "../scopes.js";
import { isBranded, libraryKey, stubOf, type TypeFacts } from "../types.js";
import { anyNumber, intBetween, isInt, isNothing, nothing, type NumberFact } from "./fact.js";
import { FlowGraph, part, type FlowNode } from "./graph.js";
import { flowOfExpression } from "./expressions.js";
import { flowIntoBinding, flowIntoPattern, mayAddKey } from "./patterns.js";
import { flowOfStatement } from "./statements.js";
import { mayBeIndexKey } from "./traits.js";

/** How a library member moves numbers; keyed like the library table itself. */
export interface FlowSite {
  readonly builder: FlowBuilder;
  readonly call: ts.CallExpression | ts.NewExpression;
  /** The object the member is called on. */
  readonly receiver: FlowNode;
  readonly args: readonly FlowNode[];
}
export type LibraryFlow = (site: FlowSite) => FlowNode;
export type LibraryFlows = ReadonlyMap<string, LibraryFlow>;

/** The library's iterables, whose elements are where an array's are. */
const libraryIterators = new Set(
  (
    "ArrayIterator MapIterator SetIterator Map Set ReadonlyMap ReadonlySet " +
    "Generator Iterable IterableIterator"
  ).split(" "),
);

/** An int the firmware hands out: it fits 32 bits, signed or not. */
const firmwareInt = intBetween(-(2 ** 31), 2 ** 32 - 1);

/** The state of the walk, and what the parts of it share. */
export class FlowBuilder {
  readonly graph = new FlowGraph();
  /** What the generators around the current expression hand out, innermost last. */
  readonly generators: FlowNode[] = [];
  /** Whatever is thrown anywhere; every `catch` may get it. */
  readonly thrown = this.graph.node(true);
  readonly types: TypeFacts;
  readonly scopes: ScopeFacts;
  readonly libraryFlows: LibraryFlows;
  readonly #expressions = new Map<ts.Node, FlowNode>();
  readonly #variables = new Map<ts.Symbol, FlowNode>();
  /** The place of `return`'s value and of `this`, innermost last. */
  readonly results: FlowNode[] = [];
  readonly receivers: FlowNode[] = [];

  constructor(types: TypeFacts, scopes: ScopeFacts, libraryFlows: LibraryFlows) {
    this.types = types;
    this.scopes = scopes;
    this.libraryFlows = libraryFlows;
  }

  /** The place of an expression's value; the expression is walked the first time it is asked for. */
  expression(node: ts.Expression): FlowNode {
    let found = this.#expressions.get(node);
    if (found === undefined) {
      found = flowOfExpression(this, node);
      this.#expressions.set(node, found);
    }
    return found;
  }

  /** The place of an expression that was walked, if it was. */
  known(node: ts.Node): FlowNode | undefined {
    return this.#expressions.get(node);
  }

  statement(node: ts.Node): void {
    flowOfStatement(this, node);
  }

  /** The place of a variable's value, whatever was learned of it where it is read. */
  variable(symbol: ts.Symbol): FlowNode {
    let found = this.#variables.get(symbol);
    if (found === undefined) {
      const variable = this.scopes.variable(symbol);
      found = variable === undefined ? this.externalSymbol(symbol) : this.graph.node(true);
      this.#variables.set(symbol, found);
    }
    return found;
  }

  /** A variable as seen where it is read: cut by the comparisons that hold there. */
  read(identifier: ts.Identifier, variable: Variable): FlowNode {
    const node = this.variable(variable.symbol);
    if (!this.types.kinds(this.types.checker.getTypeOfSymbol(variable.symbol)).number) return node;
    const bounds = boundsAt(identifier, variable, this.scopes).filter(
      (bound) => this.types.kindsOf(bound.other).number,
    );
    if (bounds.length === 0) return node;
    const others = bounds.map((bound) => this.expression(bound.other));
    const narrowed = this.graph.derive([node, ...others], (own, ...limits) => cut(own, bounds, limits));
    narrowed.shape = this.graph.shapeOf(node);
    return narrowed;
  }

  /** A value of which only the declared type is known. */
  external(type: ts.Type): FlowNode {
    const kinds = this.types.kinds(type);
    const holdsParts = kinds.unknown || kinds.object || kinds.array || kinds.callable;
    const node = holdsParts ? this.graph.unknown() : this.graph.constant(anyNumber);
    if (isBranded(type, "intBrand")) {
      node.fact = firmwareInt;
      node.base = firmwareInt;
    }
    return node;
  }

  externalSymbol(symbol: ts.Symbol): FlowNode {
    return this.external(this.types.checker.getTypeOfSymbol(symbol));
  }

  /** `value` is given to `target`; `step` says by how much it exceeds the target's own earlier value, if it is that. */
  assign(target: ts.Expression, value: FlowNode, step?: FlowNode): void {
    if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target) || ts.isAsExpression(target)) {
      return this.assign(target.expression, value, step);
    }
    if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target)) {
      this.remember(target, value);
      flowIntoPattern(this, target, value);
      return;
    }
    const place = this.place(target);
    if (ts.isPropertyAccessExpression(target) && this.types.kindsOf(target.expression).array) {
      // xs.length = n
      const shape = this.graph.shapeOf(this.expression(target.expression));
      shape.mayShrink = true;
      shape.resizedAt.add(target);
    }
    if (ts.isElementAccessExpression(target)) {
      this.graph.shapeOf(this.expression(target.expression)).resizedAt.add(target);
    }
    if (ts.isElementAccessExpression(target) || ts.isPropertyAccessExpression(target)) {
      if (mayAddKey(this.types, target))
        this.graph.shapeOf(this.expression(target.expression)).traits.add("mayResize");
    }
    if (step !== undefined) this.graph.accumulate(place, value, step);
    else this.graph.flow(value, place);
  }

  /** The place an assignment target names, without what is known where it stands. */
  place(target: ts.Expression): FlowNode {
    if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target))
      return this.place(target.expression);
    if (ts.isIdentifier(target)) {
      const symbol = this.scopes.symbolOf(target);
      return symbol === undefined ? this.graph.unknown() : this.variable(symbol);
    }
    return this.expression(target);
  }

  /** The parts of a binding pattern or name receive `value`. */
  bind(name: ts.BindingName, value: FlowNode): void {
    if (ts.isIdentifier(name)) {
      const symbol = this.scopes.symbolOf(name);
      if (symbol !== undefined) this.graph.flow(value, this.variable(symbol));
      return;
    }
    this.remember(name, value);
    flowIntoBinding(this, name, value);
  }

  /** A name that receives `value`, or its initializer where that is undefined. */
  bindWithDefault(name: ts.BindingName, value: FlowNode, initializer: ts.Expression | undefined): void {
    if (initializer === undefined) return this.bind(name, value);
    const joined = this.graph.node();
    this.graph.flow(value, joined);
    this.graph.flow(this.expression(initializer), joined);
    this.bind(name, joined);
  }

  /** The place of a pattern's value, for lowering to ask about. */
  remember(pattern: ts.Node, value: FlowNode): void {
    const known = this.#expressions.get(pattern);
    if (known === undefined) this.#expressions.set(pattern, value);
    else this.graph.unify(this.graph.shapeOf(known), this.graph.shapeOf(value));
  }

  partOfName(owner: FlowNode, name: ts.PropertyName | ts.BindingName): FlowNode {
    if (
      ts.isIdentifier(name) ||
      ts.isStringLiteral(name) ||
      ts.isNumericLiteral(name) ||
      ts.isPrivateIdentifier(name)
    ) {
      return this.graph.part(owner, part.property(name.text));
    }
    if (ts.isComputedPropertyName(name)) {
      if (name.expression.getText() === "Symbol.iterator") return this.#iteratorOf(owner, name);
      this.expression(name.expression);
      if (ts.isStringLiteralLike(name.expression))
        return this.graph.part(owner, part.property(name.expression.text));
      if (mayBeIndexKey(this.types.typeOf(name.expression)))
        this.graph.shapeOf(owner).traits.add("hasNumericKeys");
    }
    return this.graph.anyProperty(owner);
  }

  /** The place of `[Symbol.iterator]`; what a generator there yields are the owner's elements. */
  #iteratorOf(owner: FlowNode, name: ts.ComputedPropertyName): FlowNode {
    const { graph } = this;
    const method = graph.part(owner, part.property("@iterator"));
    const isGenerator = ts.isMethodDeclaration(name.parent) && name.parent.asteriskToken !== undefined;
    const given = isGenerator ? graph.part(graph.part(method, part.result), part.element) : graph.unknown();
    graph.flow(given, graph.part(owner, part.element));
    return method;
  }

  /** What going over a value gives: an array's elements; of other iterables nothing is known. */
  iteratedElement(source: ts.Expression, iterable: FlowNode): FlowNode {
    const kinds = this.types.kindsOf(source);
    if (kinds.string && !kinds.array && !kinds.object && !kinds.unknown) return this.graph.node();
    if (kinds.array && !kinds.object && !kinds.unknown) return this.graph.part(iterable, part.element);
    if (this.#isLibraryIterator(this.types.typeOf(source))) return this.graph.part(iterable, part.element);
    this.graph.escape(iterable);
    return this.graph.unknown();
  }

  /** Iterables of the library carry what they give as their element. */
  #isLibraryIterator(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.every((each) => this.#isLibraryIterator(each));
    const iterator = type.getProperties().find((each) => each.name.startsWith("__@iterator@"));
    if (iterator !== undefined && !this.isExternal(iterator)) return true;
    return libraryIterators.has(libraryKey(type.symbol) ?? "");
  }

  /** Whether a symbol is the firmware's or the library's. */
  isExternal(symbol: ts.Symbol | undefined): boolean {
    return symbol === undefined || stubOf(symbol) !== undefined;
  }

  /** The key of a library member a call goes to, if it is one. */
  libraryKeyOf(callee: ts.Expression): string | undefined {
    const symbol = ts.isPropertyAccessExpression(callee)
      ? this.types.checker.getSymbolAtLocation(callee.name)
      : ts.isIdentifier(callee)
        ? this.scopes.symbolOf(callee)
        : undefined;
    return libraryKey(symbol);
  }

  /** The fact about an expression's number; anything that was never reached may be any number. */
  factOf(node: ts.Node): NumberFact {
    const fact = this.#expressions.get(node)?.fact ?? nothing;
    return isNothing(fact) ? anyNumber : fact;
  }

  factOfVariable(symbol: ts.Symbol): NumberFact {
    const fact = this.#variables.get(symbol)?.fact ?? nothing;
    return isNothing(fact) ? anyNumber : fact;
  }
}

/** What is left of a fact where comparisons with the limits hold. NaN compares false with everything but `!==`. */
function cut(own: NumberFact, bounds: readonly KnownBound[], limits: readonly NumberFact[]): NumberFact {
  if (isNothing(own)) return own;
  let { low, high } = own;
  bounds.forEach((bound, index) => {
    const limit = limits[index] ?? anyNumber;
    if (isNothing(limit)) return;
    const step = isInt(own) && isInt(limit) ? 1 : 0;
    if (bound.operator === "<") high = Math.min(high, limit.high - step);
    if (bound.operator === "<=" || bound.operator === "===") high = Math.min(high, limit.high);
    if (bound.operator === ">") low = Math.max(low, limit.low + step);
    if (bound.operator === ">=" || bound.operator === "===") low = Math.max(low, limit.low);
    if (bound.operator === "!==" && isInt(own) && limit.low === limit.high) {
      if (low === limit.low) low += 1;
      if (high === limit.low) high -= 1;
    }
  });
  return low > high ? nothing : { ...own, low, high };
}
