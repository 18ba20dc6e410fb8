// Finds the scopes of a Python module with the names and temporaries each one uses.
import type {
  ClassDefinition,
  Comprehension,
  Expression,
  FunctionDefinition,
  Identifier,
  ImportAlias,
  Module,
  Parameters,
  Slice,
  Starred,
  Statement,
  Temporary,
} from "./nodes.js";

/** A module, function, class body, lambda or comprehension. */
export interface Scope {
  readonly parent: Scope | undefined;
  /** The names spelled directly in it, bound or only used. */
  readonly names: Set<string>;
  /** The names spelled in it and in every scope inside it. */
  readonly namesWithin: Set<string>;
  /** The temporaries used directly in it, in order. */
  readonly temporaries: Set<Temporary>;
}

/** Every scope of `module`, outermost first, in the order of the text. */
export function collectScopes(module: Module): readonly Scope[] {
  const collector = new ScopeCollector();
  collector.statements(module.body);
  return collector.scopes;
}

class ScopeCollector {
  readonly scopes: Scope[] = [];
  private current: Scope = this.open(undefined);

  statements(statements: readonly Statement[]): void {
    for (const statement of statements) this.statement(statement);
  }

  private open(parent: Scope | undefined): Scope {
    const scope: Scope = { parent, names: new Set(), namesWithin: new Set(), temporaries: new Set() };
    this.scopes.push(scope);
    return scope;
  }

  private inside(visit: () => void): void {
    const outer = this.current;
    this.current = this.open(outer);
    visit();
    this.current = outer;
  }

  private identifier(id: Identifier | undefined): void {
    if (id === undefined) return;
    if (typeof id !== "string") {
      this.current.temporaries.add(id);
      return;
    }
    this.current.names.add(id);
    for (let scope: Scope | undefined = this.current; scope; scope = scope.parent) scope.namesWithin.add(id);
  }

  private statement(node: Statement): void {
    switch (node.kind) {
      case "ExpressionStatement":
        return this.expression(node.value);
      case "Assign":
        return this.expressions([...node.targets, node.value]);
      case "AugmentedAssign":
        return this.expressions([node.target, node.value]);
      case "Return":
      case "Raise":
        return this.expression(node.value);
      case "If":
      case "While":
        this.expression(node.test);
        return this.statements([...node.body, ...node.orElse]);
      case "For":
        this.expressions([node.target, node.iterable]);
        return this.statements([...node.body, ...node.orElse]);
      case "Try":
        this.statements(node.body);
        for (const handler of node.handlers) {
          this.expression(handler.type);
          this.identifier(handler.name);
          this.statements(handler.body);
        }
        return this.statements([...node.orElse, ...node.finallyBody]);
      case "With":
        for (const { context, target } of node.items) this.expressions([context, target]);
        return this.statements(node.body);
      case "FunctionDefinition":
      case "ClassDefinition":
        return this.definition(node);
      case "Import":
        return node.names.forEach((alias) => this.imported(alias));
      case "ImportFrom":
        return node.names === "*" ? undefined : node.names.forEach((alias) => this.imported(alias));
      case "ScopeDeclaration":
        return node.names.forEach((id) => this.identifier(id));
      case "Delete":
        return this.expressions(node.targets);
      case "Pass":
      case "Break":
      case "Continue":
      case "Comment":
      case "BlankLine":
        return;
    }
  }

  private definition(node: FunctionDefinition | ClassDefinition): void {
    this.expressions(node.decorators);
    this.identifier(node.name);
    if (node.kind === "ClassDefinition") {
      this.expressions(node.bases);
      return this.inside(() => this.statements(node.body));
    }
    this.defaults(node.parameters);
    return this.inside(() => {
      this.parameterNames(node.parameters);
      this.statements(node.body);
    });
  }

  /** `import a.b` binds `a`. */
  private imported({ name, as }: ImportAlias): void {
    this.identifier(as ?? name.split(".")[0]);
  }

  private defaults({ positional, keywordOnly = [] }: Parameters): void {
    for (const parameter of [...positional, ...keywordOnly]) this.expression(parameter.default);
  }

  private parameterNames({ positional, rest, keywordOnly = [] }: Parameters): void {
    for (const parameter of positional) this.identifier(parameter.name);
    this.identifier(rest);
    for (const parameter of keywordOnly) this.identifier(parameter.name);
  }

  private expressions(nodes: readonly (Expression | Starred | undefined)[]): void {
    for (const node of nodes) this.expression(node);
  }

  private expression(node: Expression | Starred | Slice | undefined): void {
    if (node === undefined) return;
    switch (node.kind) {
      case "Name":
        return this.identifier(node.id);
      case "Constant":
        return;
      case "Binary":
        return this.expressions([node.left, node.right]);
      case "Unary":
        return this.expression(node.operand);
      case "Logical":
        return this.expressions(node.values);
      case "Compare":
        return this.expressions([node.left, ...node.comparators]);
      case "Conditional":
        return this.expressions([node.test, node.whenTrue, node.whenFalse]);
      case "Call":
        return this.expressions([node.callee, ...node.args, ...node.keywords.map(({ value }) => value)]);
      case "Attribute":
        return this.expression(node.object);
      case "Subscript":
        this.expression(node.object);
        return this.expression(node.index);
      case "Slice":
        return this.expressions([node.lower, node.upper, node.step]);
      case "List":
      case "Tuple":
      case "Set":
        return this.expressions(node.elements);
      case "Dict":
        return this.expressions(node.entries.flatMap(({ key, value }) => [key, value]));
      case "Lambda":
        this.defaults(node.parameters);
        return this.inside(() => {
          this.parameterNames(node.parameters);
          this.expression(node.body);
        });
      case "Comprehension":
        return this.inside(() => this.comprehension(node));
      case "Starred":
      case "Await":
      case "Yield":
      case "YieldFrom":
        return this.expression(node.value);
    }
  }

  private comprehension(node: Comprehension): void {
    for (const { target, iterable, conditions } of node.clauses) {
      this.expressions([target, iterable, ...conditions]);
    }
    this.expressions([node.element, node.value]);
  }
}
