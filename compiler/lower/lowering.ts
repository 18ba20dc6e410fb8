// The state of lowering one file, and the hoisting primitive everything is built on.
import ts from "typescript";
import type { MessageParameters } from "../../base/message.js";
import type { Analysis } from "../analysis/index.js";
import type { Variable } from "../analysis/scopes.js";
import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import type { Reporter } from "../diagnostics/report.js";
import type { ModulePlan } from "../program/modules.js";
import * as py from "../python/index.js";
import { lowerExpression } from "./expressions/table.js";
import type { JumpTarget } from "./statements/jumps.js";

/** A value and the statements that must run before it. */
export interface Captured {
  readonly value: py.Expression;
  readonly before: readonly py.Statement[];
}

/** Lowers the expressions and statements of one file. */
export class Lowering {
  readonly analysis: Analysis;
  readonly reporter: Reporter;
  readonly modules: ModulePlan;
  readonly file: ts.SourceFile;
  /** The helpers this file needs, each with the first node that needed it. */
  readonly helpers = new Map<string, ts.Node>();
  /** Python modules this file imports because lowering needs them (`math`). */
  readonly pythonImports = new Set<string>();
  /** The names of the program's other files as modules of this one, and those imported so far. */
  readonly moduleNames = new Map<ts.SourceFile, string>();
  readonly importedModules = new Set<ts.SourceFile>();
  /** Names this file imports from Python modules because lowering needs them, by module. */
  readonly pythonNames = new Map<string, Set<string>>();
  /** The loops and switches around the current statement, innermost last. */
  readonly jumpTargets: JumpTarget[] = [];
  /** The Python names of the classes lowered so far. */
  readonly classNames = new Map<ts.ClassLikeDeclaration, py.Identifier>();
  /** The name `this` has in the function being lowered. */
  thisName: py.Identifier | undefined;
  #block: py.Statement[] = [];
  readonly #stable = new WeakSet<py.Expression>();
  /** Names of variables that only their own function gives new values. */
  readonly #local = new WeakSet<py.Expression>();
  readonly #given = new Map<ts.Expression, py.Expression>();

  constructor(analysis: Analysis, reporter: Reporter, modules: ModulePlan, file: ts.SourceFile) {
    this.analysis = analysis;
    this.reporter = reporter;
    this.modules = modules;
    this.file = file;
  }

  // ------------------------------------------------------------------------------------- statements

  /** Appends a statement to the block being built. */
  emit(...statements: readonly py.Statement[]): void {
    this.#block.push(...statements);
  }

  /** Runs `build` with a block of its own and returns what it emitted. */
  block(build: () => void): py.Statement[] {
    const outer = this.#block;
    this.#block = [];
    build();
    const built = this.#block;
    this.#block = outer;
    return built;
  }

  // ------------------------------------------------------------------------------------ expressions

  /** The Python expression for `node`; statements that must run before it go to the block being built. */
  expression(node: ts.Expression): py.Expression {
    return this.#given.get(node) ?? lowerExpression(this, node);
  }

  /** Runs `build` with `value` standing for `node`, which was evaluated before. */
  withGiven<T>(node: ts.Expression, value: py.Expression, build: () => T): T {
    this.#given.set(node, value);
    const built = build();
    this.#given.delete(node);
    return built;
  }

  /** Runs `build` and keeps the statements it emits apart from its value. */
  capture(build: () => py.Expression): Captured {
    let value: py.Expression = py.none();
    const before = this.block(() => {
      value = build();
    });
    return { value, before };
  }

  /**
   * The hoisting primitive: evaluates the parts from left to right, exactly in that order.
   * Where a later part needs statements of its own, an earlier one whose value they could change is
   * kept in a temporary first; otherwise everything stays one expression.
   */
  inOrder(parts: readonly (() => py.Expression)[], hint = "value"): py.Expression[] {
    const captured = parts.map((part) => this.capture(part));
    const last = captured.findLastIndex((each) => each.before.length > 0);
    return captured.map((each, index) => {
      this.emit(...each.before);
      return index < last && !this.isStable(each.value) ? this.keep(each.value, hint) : each.value;
    });
  }

  /** `inOrder` for plain expressions. */
  expressions(nodes: readonly ts.Expression[]): py.Expression[] {
    return this.inOrder(nodes.map((node) => () => this.expression(node)));
  }

  /** Puts a value in a temporary named after `hint`. */
  keep(value: py.Expression, hint: string): py.Name {
    const temporary = py.temporary(hint);
    this.emit(py.assign(py.name(temporary), value));
    return this.stable(py.name(temporary));
  }

  /** Like `keep`, but a value that can be evaluated twice without anyone noticing stays as it is. */
  reusable(value: py.Expression, hint: string): py.Expression {
    return this.isStable(value) || value.kind === "Name" ? value : this.keep(value, hint);
  }

  /** The value as it is now, whatever statements follow: kept in a temporary unless nothing can change it. */
  settled(value: py.Expression, hint: string): py.Expression {
    return this.isStable(value) ? value : this.keep(value, hint);
  }

  /** Marks an expression as one whose value nothing can change. */
  stable<T extends py.Expression>(expression: T): T {
    this.#stable.add(expression);
    return expression;
  }

  isStable(expression: py.Expression): boolean {
    if (expression.kind === "Constant" || expression.kind === "Lambda" || this.#stable.has(expression))
      return true;
    if (expression.kind === "Unary") return this.isStable(expression.operand);
    return false;
  }

  /** Whether nothing a call does can change what an expression gives. */
  survivesCalls(expression: py.Expression): boolean {
    if (this.isStable(expression) || this.#local.has(expression)) return true;
    switch (expression.kind) {
      case "Attribute":
        return this.survivesCalls(expression.object) && !this.analysis.objects.isReassigned(expression.name);
      case "Unary":
        return this.survivesCalls(expression.operand);
      case "Binary":
        return this.survivesCalls(expression.left) && this.survivesCalls(expression.right);
      default:
        return false;
    }
  }

  // ------------------------------------------------------------------------------------------ names

  /** The name of a variable as an expression. */
  variableName(variable: Variable, position?: py.SourcePosition): py.Name | py.Subscript {
    const name = py.name(this.analysis.names.nameOf(variable), position);
    // i[0], where every round of a loop has an i of its own that its functions share
    if (this.analysis.captures.isBoxed(variable)) return py.subscript(name, py.integer(0), position);
    const assigning = variable.uses.filter((use) => use.assigns);
    if (assigning.length === 0) return this.stable(name);
    if (assigning.every((use) => use.scope === variable.scope)) this.#local.add(name);
    return name;
  }

  /** A helper of mpts' own, to be imported from its runtime module. */
  helper(name: string, neededBy: ts.Node): py.Name {
    if (!this.helpers.has(name)) this.helpers.set(name, neededBy);
    return this.stable(py.name(this.helperAlias(name)));
  }

  /** The name a helper has in this file: its own, or another where the program uses that one itself. */
  helperAlias(name: string): string {
    return this.analysis.names.isUsedIn(this.file, name) ? `mpts_${name}` : name;
  }

  /** Calls a helper. */
  callHelper(name: string, args: readonly py.Expression[], neededBy: ts.Node): py.Expression {
    return py.call(this.helper(name, neededBy), args, [], this.position(neededBy));
  }

  /** A name of one of Python's own modules: `math.floor`. */
  pythonModule(module: string, name: string): py.Expression {
    this.pythonImports.add(module);
    return this.stable(py.attribute(py.name(module), name));
  }

  /** A name imported from one of Python's own modules: `from ucollections import OrderedDict`. */
  pythonName(module: string, name: string): py.Expression {
    const names = this.pythonNames.get(module) ?? new Set();
    this.pythonNames.set(module, names.add(name));
    return this.stable(py.name(name));
  }

  // -------------------------------------------------------------------------------------- reporting

  position(node: ts.Node): py.SourcePosition {
    const place = ts.getLineAndCharacterOfPosition(this.file, node.getStart(this.file));
    return { file: this.file.fileName, line: place.line, column: place.character };
  }

  /** Reports a construct as refused; the expression returned only keeps lowering going. */
  refuse(code: DiagnosticCode, node: ts.Node, parameters: MessageParameters = {}): py.Expression {
    this.reporter.report(code, node, parameters);
    return py.none();
  }
}
