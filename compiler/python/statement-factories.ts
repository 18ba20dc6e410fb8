// Builds the statement nodes of the Python tree.
import type {
  Assign,
  AugmentedAssign,
  BinaryOperator,
  BlankLine,
  ClassDefinition,
  Comment,
  Delete,
  ExceptHandler,
  Expression,
  ExpressionStatement,
  For,
  FunctionDefinition,
  Identifier,
  If,
  Import,
  ImportAlias,
  ImportFrom,
  Module,
  Name,
  Attribute,
  Parameters,
  Raise,
  Return,
  ScopeDeclaration,
  Simple,
  SourcePosition,
  Statement,
  Subscript,
  Target,
  Try,
  While,
  With,
} from "./nodes.js";

/** The same node at another place in the source. */
export function withPosition<T extends { readonly position?: SourcePosition }>(
  node: T,
  position: SourcePosition | undefined,
): T {
  return { ...node, position };
}

/** The same statement with a comment behind it, given without `#`. */
export function withTrailing<T extends { readonly trailing?: string }>(statement: T, trailing: string): T {
  return { ...statement, trailing };
}

/** A Python file. */
export function module(body: readonly Statement[]): Module {
  return { kind: "Module", body };
}

export function expressionStatement(value: Expression, position?: SourcePosition): ExpressionStatement {
  return { kind: "ExpressionStatement", value, position };
}

/** `target = value`, or `a = b = value` for several targets, assigned from left to right. */
export function assign(
  targets: Target | readonly Target[],
  value: Expression,
  position?: SourcePosition,
): Assign {
  return { kind: "Assign", targets: "kind" in targets ? [targets] : targets, value, position };
}

/** `target operator= value`. */
export function augmentedAssign(
  target: Name | Attribute | Subscript,
  operator: BinaryOperator,
  value: Expression,
  position?: SourcePosition,
): AugmentedAssign {
  return { kind: "AugmentedAssign", target, operator, value, position };
}

export function returnStatement(value?: Expression, position?: SourcePosition): Return {
  return { kind: "Return", value, position };
}

export function raiseStatement(value?: Expression, position?: SourcePosition): Raise {
  return { kind: "Raise", value, position };
}

export function deleteStatement(targets: readonly Target[], position?: SourcePosition): Delete {
  return { kind: "Delete", targets, position };
}

export function pass(position?: SourcePosition): Simple {
  return { kind: "Pass", position };
}

export function breakStatement(position?: SourcePosition): Simple {
  return { kind: "Break", position };
}

export function continueStatement(position?: SourcePosition): Simple {
  return { kind: "Continue", position };
}

/** `if`; an `orElse` that is one `If` becomes `elif`. */
export function ifStatement(
  test: Expression,
  body: readonly Statement[],
  orElse: readonly Statement[] = [],
  position?: SourcePosition,
): If {
  return { kind: "If", test, body, orElse, position };
}

export function whileStatement(
  test: Expression,
  body: readonly Statement[],
  orElse: readonly Statement[] = [],
  position?: SourcePosition,
): While {
  return { kind: "While", test, body, orElse, position };
}

export function forStatement(
  target: Target,
  iterable: Expression,
  body: readonly Statement[],
  orElse: readonly Statement[] = [],
  position?: SourcePosition,
): For {
  return { kind: "For", target, iterable, body, orElse, isAsync: false, position };
}

/** What an `except` catches: nothing given is the bare `except:`. */
export function exceptHandler(
  caught: { readonly type?: Expression; readonly name?: Identifier; readonly leading?: readonly string[] },
  body: readonly Statement[],
  position?: SourcePosition,
): ExceptHandler {
  return { kind: "ExceptHandler", ...caught, body, position };
}

/** `try` with its parts; `orElse` needs a handler. */
export function tryStatement(
  body: readonly Statement[],
  handlers: readonly ExceptHandler[],
  finallyBody: readonly Statement[] = [],
  orElse: readonly Statement[] = [],
  position?: SourcePosition,
): Try {
  return { kind: "Try", body, handlers, orElse, finallyBody, position };
}

export function withStatement(
  items: readonly { readonly context: Expression; readonly target?: Target }[],
  body: readonly Statement[],
  position?: SourcePosition,
): With {
  return { kind: "With", items, body, isAsync: false, position };
}

/** What a `def` or `class` may have besides its name and body. */
export interface DefinitionOptions {
  /** From top to bottom; the board's grammar takes dotted names and calls of them. */
  readonly decorators?: readonly Expression[];
  readonly isAsync?: boolean;
}

export function functionDefinition(
  functionName: Identifier,
  parameters: Parameters,
  body: readonly Statement[],
  { decorators = [], isAsync = false }: DefinitionOptions = {},
  position?: SourcePosition,
): FunctionDefinition {
  return { kind: "FunctionDefinition", name: functionName, parameters, body, decorators, isAsync, position };
}

export function classDefinition(
  className: Identifier,
  bases: readonly Expression[],
  body: readonly Statement[],
  decorators: readonly Expression[] = [],
  position?: SourcePosition,
): ClassDefinition {
  return { kind: "ClassDefinition", name: className, bases, body, decorators, position };
}

/** `import name` or `import name as alias`. */
export function importModule(moduleName: string, alias?: Identifier, position?: SourcePosition): Import {
  return { kind: "Import", names: [importAlias(moduleName, alias)], position };
}

/** `name` or `name as alias` in an import. */
export function importAlias(importedName: string, alias?: Identifier): ImportAlias {
  return { name: importedName, as: alias };
}

/** `from module import a, b as c`, or `*`. */
export function importFrom(
  moduleName: string,
  names: readonly (string | ImportAlias)[] | "*",
  position?: SourcePosition,
): ImportFrom {
  if (names === "*") return { kind: "ImportFrom", module: moduleName, names, position };
  const aliases = names.map((entry) => (typeof entry === "string" ? importAlias(entry) : entry));
  return { kind: "ImportFrom", module: moduleName, names: aliases, position };
}

/** `global a, b` or `nonlocal a, b`. */
export function scopeDeclaration(
  scope: "global" | "nonlocal",
  names: readonly Identifier[],
  position?: SourcePosition,
): ScopeDeclaration {
  return { kind: "ScopeDeclaration", scope, names, position };
}

/** A comment on lines of its own, given without `#`. */
export function comment(text: string, position?: SourcePosition): Comment {
  return { kind: "Comment", text, position };
}

export function blankLine(): BlankLine {
  return { kind: "BlankLine" };
}
