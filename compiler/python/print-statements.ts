// Writes statements: headers, blocks, comments and the blank lines between them.
import { blankLinesBefore, type BlockKind } from "./blank-lines.js";
import { indentWidth, type Doc } from "./layout.js";
import type {
  Assign,
  BlankLine,
  ClassDefinition,
  Comment,
  ExceptHandler,
  Expression,
  For,
  FunctionDefinition,
  If,
  ImportAlias,
  SourcePosition,
  Statement,
  Try,
  While,
  With,
} from "./nodes.js";
import type { Output } from "./output.js";
import { bracket, join, type ExpressionPrinter } from "./print-expressions.js";

/** The parts of a node that its header line needs, and the block below. */
interface HeaderOwner {
  readonly position?: SourcePosition;
  readonly trailing?: string;
  readonly body: readonly Statement[];
}

type SimpleStatement = Exclude<
  Statement,
  If | Try | While | For | With | FunctionDefinition | ClassDefinition | Comment | BlankLine
>;

/** Writes statements to `output`, their expressions through `expressions`. */
export class StatementPrinter {
  constructor(
    private readonly expressions: ExpressionPrinter,
    private readonly output: Output,
  ) {}

  /** The statements of a block, indented by `indent` columns. A block without any gets `pass`. */
  block(statements: readonly Statement[], indent: number, kind: BlockKind): void {
    statements.forEach((statement, index) => {
      this.output.blankLines(blankLinesBefore(statements, index, kind));
      this.statement(statement, indent);
    });
    const isEmpty = statements.every(({ kind: own }) => own === "Comment" || own === "BlankLine");
    if (isEmpty && kind !== "module") this.output.line({ indent, doc: "pass" });
  }

  private statement(node: Statement, indent: number): void {
    switch (node.kind) {
      case "BlankLine":
        return;
      case "Comment":
        return this.output.comment(node.text, indent, node.position);
      case "If":
        return this.ifChain(node, indent);
      case "Try":
        return this.tryStatement(node, indent);
      case "While":
      case "For":
        this.suite(this.loopHead(node), node, indent);
        return this.elseClause(node.orElse, node.body, indent);
      case "With":
        return this.suite(this.withHead(node), node, indent);
      case "FunctionDefinition":
        return this.functionDefinition(node, indent);
      case "ClassDefinition":
        return this.classDefinition(node, indent);
      default:
        return this.output.line({
          indent,
          doc: this.simple(node),
          position: node.position,
          trailing: node.trailing,
        });
    }
  }

  /** A statement of one line. */
  private simple(node: SimpleStatement): Doc {
    const { expressions } = this;
    switch (node.kind) {
      case "ExpressionStatement":
        return expressions.value(node.value);
      case "Assign":
        return this.assign(node);
      case "AugmentedAssign":
        return [expressions.expression(node.target), ` ${node.operator}= `, expressions.value(node.value)];
      case "Return":
        return node.value === undefined ? "return" : ["return ", expressions.openTuple(node.value)];
      case "Raise":
        return node.value === undefined ? "raise" : ["raise ", expressions.expression(node.value)];
      case "Delete":
        return ["del ", join(node.targets.map((target) => expressions.expression(target)))];
      case "Import":
        return ["import ", join(node.names.map((alias) => this.alias(alias)))];
      case "ImportFrom":
        return [`from ${node.module} import `, this.importedNames(node.names)];
      case "ScopeDeclaration":
        return `${node.scope} ${node.names.map((id) => expressions.identifier(id)).join(", ")}`;
      case "Pass":
      case "Break":
      case "Continue":
        return node.kind.toLowerCase();
    }
  }

  private assign(node: Assign): Doc {
    const unpacks = node.targets.at(-1)?.kind === "Tuple" && node.value.kind === "Tuple";
    const value = unpacks ? this.expressions.openTuple(node.value) : this.expressions.value(node.value);
    return [node.targets.map((target) => [this.expressions.target(target), " = "]), value];
  }

  private alias({ name, as }: ImportAlias): Doc {
    return as === undefined ? name : `${name} as ${this.expressions.identifier(as)}`;
  }

  private importedNames(names: readonly ImportAlias[] | "*"): Doc {
    if (names === "*") return "*";
    const items = names.map((alias) => this.alias(alias));
    return { ...bracket("(", items, ")", "each"), onlyWhenBroken: true };
  }

  private loopHead(node: For | While): Doc {
    const { expressions } = this;
    if (node.kind === "While") return ["while ", expressions.expression(node.test)];
    const keyword = node.isAsync ? "async for " : "for ";
    return [keyword, expressions.target(node.target), " in ", expressions.expression(node.iterable)];
  }

  private withHead(node: With): Doc {
    const items = node.items.map(({ context, target }) => [
      this.expressions.expression(context),
      target === undefined ? "" : [" as ", this.expressions.expression(target)],
    ]);
    return [node.isAsync ? "async with " : "with ", join(items)];
  }

  /** A header and its block; the header carries the position and the trailing comment of `owner`. */
  private suite(head: Doc, owner: HeaderOwner, indent: number, kind: BlockKind = "other"): void {
    this.output.line({ indent, doc: [head, ":"], position: owner.position, trailing: owner.trailing });
    this.block(owner.body, indent + indentWidth, kind);
  }

  /** The blank line that stood at the end of a block is kept when another part of the statement follows. */
  private blankAfter(body: readonly Statement[]): void {
    if (body.at(-1)?.kind === "BlankLine") this.output.blankLines(1);
  }

  private elseClause(orElse: readonly Statement[], before: readonly Statement[], indent: number): void {
    if (orElse.length === 0) return;
    this.blankAfter(before);
    this.suite("else", { body: orElse }, indent);
  }

  /** `if`, `elif`, ...: an `else` that holds one `if`, and perhaps comments before it, is an `elif`. */
  private ifChain(first: If, indent: number): void {
    let node = first;
    this.suite(["if ", this.expressions.expression(node.test)], node, indent);
    for (;;) {
      const comments = node.orElse.filter((statement) => statement.kind === "Comment");
      const others = node.orElse.filter(({ kind }) => kind !== "Comment" && kind !== "BlankLine");
      const [only] = others;
      const commentsFirst = node.orElse.filter(({ kind }) => kind !== "BlankLine").at(-1) === only;
      if (others.length !== 1 || only?.kind !== "If" || !commentsFirst) break;
      this.blankAfter(node.body);
      for (const comment of comments) this.output.comment(comment.text, indent, comment.position);
      this.suite(["elif ", this.expressions.expression(only.test)], only, indent);
      node = only;
    }
    this.elseClause(node.orElse, node.body, indent);
  }

  private tryStatement(node: Try, indent: number): void {
    this.suite("try", node, indent);
    let before = node.body;
    for (const handler of node.handlers) {
      this.blankAfter(before);
      for (const text of handler.leading ?? []) this.output.comment(text, indent);
      this.suite(this.handlerHead(handler), handler, indent);
      before = handler.body;
    }
    this.elseClause(node.orElse, before, indent);
    if (node.finallyBody.length === 0) return;
    this.blankAfter(node.orElse.length > 0 ? node.orElse : before);
    this.suite("finally", { body: node.finallyBody }, indent);
  }

  private handlerHead({ type, name }: ExceptHandler): Doc {
    if (type === undefined) return "except";
    const caught = this.expressions.expression(type);
    return ["except ", caught, name === undefined ? "" : ` as ${this.expressions.identifier(name)}`];
  }

  private functionDefinition(node: FunctionDefinition, indent: number): void {
    this.decorators(node.decorators, indent);
    const name = this.expressions.identifier(node.name);
    const head = [
      node.isAsync ? "async def " : "def ",
      name,
      this.expressions.parameterList(node.parameters),
    ];
    this.suite(head, node, indent);
  }

  private classDefinition(node: ClassDefinition, indent: number): void {
    this.decorators(node.decorators, indent);
    const bases = node.bases.length === 0 ? "" : this.expressions.bases(node.bases);
    this.suite(["class ", this.expressions.identifier(node.name), bases], node, indent, "class");
  }

  private decorators(decorators: readonly Expression[], indent: number): void {
    for (const decorator of decorators) {
      const callee = decorator.kind === "Call" ? decorator.callee : decorator;
      if (!isDottedName(callee)) throw new Error("a decorator must be a dotted name or a call of one");
      this.output.line({ indent, doc: ["@", this.expressions.expression(decorator)] });
    }
  }
}

function isDottedName(node: Expression): boolean {
  return node.kind === "Attribute" ? isDottedName(node.object) : node.kind === "Name";
}
