// Writes expressions: decides where parentheses stand and which brackets may be broken over lines.
import type { Bracket, Doc } from "./layout.js";
import { literal } from "./literals.js";
import type { Naming } from "./naming.js";
import type {
  Call,
  Compare,
  Comprehension,
  Conditional,
  Expression,
  Identifier,
  Parameter,
  Parameters,
  Slice,
  SourcePosition,
  Starred,
  TupleDisplay,
  Unary,
} from "./nodes.js";
import { Level, levelOf, nextLevel, operandLevels } from "./precedence.js";

/** Writes expressions as documents; identifiers are spelled by `naming`. */
export class ExpressionPrinter {
  constructor(private readonly naming: Naming) {}

  /** An expression standing where the grammar asks for at least `level`. */
  expression(node: Expression, level: Level = Level.Test): Doc {
    const doc = this.bare(node);
    return levelOf(node) < level ? marked(node.position, ["(", doc, ")"]) : marked(node.position, doc);
  }

  /** The right side of an assignment or a statement of its own: here `yield` needs no parentheses. */
  value(node: Expression): Doc {
    return this.expression(node, Level.Yield);
  }

  /** Where a tuple of two or more reads well without parentheses: after `return`, in `a, b = b, a`. */
  openTuple(node: Expression): Doc {
    if (node.kind !== "Tuple" || node.elements.length < 2 || node.elements.some(isStarred)) {
      return this.expression(node);
    }
    const items = node.elements.map((element) => this.element(element));
    return marked(node.position, { ...bracket("(", items, ")", shape(node.elements)), onlyWhenBroken: true });
  }

  /** A target of `=` or `for`: its outermost tuple stands without parentheses, `x,` when single. */
  target(node: Expression): Doc {
    if (node.kind !== "Tuple" || node.elements.length === 0) return this.expression(node, Level.BitOr);
    const items = node.elements.map((element) => this.element(element, Level.BitOr));
    return marked(node.position, [join(items), items.length === 1 ? "," : ""]);
  }

  identifier(id: Identifier): string {
    return this.naming.nameOf(id);
  }

  /** The parameters of a `def`, in its parentheses. */
  parameterList(parameters: Parameters): Doc {
    return bracket("(", this.parameters(parameters, Level.Test), ")", "each", false);
  }

  /** The base classes of a `class`, in their parentheses. */
  bases(bases: readonly Expression[]): Doc {
    return bracket("(", this.list(bases), ")", "each", false);
  }

  private bare(node: Expression): Doc {
    switch (node.kind) {
      case "Name":
        return this.identifier(node.id);
      case "Constant":
        return literal(node);
      case "Binary": {
        const levels = operandLevels(node.operator);
        const left = this.expression(node.left, levels.left);
        return [left, ` ${node.operator} `, this.expression(node.right, levels.right)];
      }
      case "Unary":
        return this.unary(node);
      case "Logical": {
        const level = nextLevel(levelOf(node));
        return join(
          node.values.map((value) => this.expression(value, level)),
          ` ${node.operator} `,
        );
      }
      case "Compare":
        return this.compare(node);
      case "Conditional":
        return this.conditional(node);
      case "Call":
        return [this.atom(node.callee), this.callArguments(node)];
      case "Attribute":
        return [this.atom(node.object), ".", node.name];
      case "Subscript":
        return [this.atom(node.object), "[", this.index(node.index), "]"];
      case "List":
        return bracket("[", this.list(node.elements), "]", shape(node.elements));
      case "Tuple":
        return this.tuple(node);
      case "Set":
        return bracket("{", this.list(node.elements), "}", shape(node.elements));
      case "Dict": {
        const items = node.entries.map(({ key, value }) => [
          this.beforeColon(key),
          ": ",
          this.expression(value),
        ]);
        return bracket("{", items, "}", "each");
      }
      case "Lambda": {
        const parameters = join(this.parameters(node.parameters, Level.Or));
        const head = isEmpty(node.parameters) ? "lambda: " : ["lambda ", parameters, ": "];
        return [head, this.expression(node.body)];
      }
      case "Comprehension":
        return this.comprehension(node);
      case "Await":
        return ["await ", this.atom(node.value)];
      case "Yield":
        return node.value === undefined ? "yield" : ["yield ", this.openTuple(node.value)];
      case "YieldFrom":
        return ["yield from ", this.expression(node.value)];
    }
  }

  /** What `.`, `(` or `[` follows. A number there would swallow the point, so it gets parentheses. */
  private atom(node: Expression): Doc {
    const isNumber = node.kind === "Constant" && (node.type === "int" || node.type === "float");
    if (isNumber && levelOf(node) === Level.Atom) return ["(", this.expression(node), ")"];
    return this.expression(node, Level.Atom);
  }

  private unary(node: Unary): Doc {
    if (node.operator === "not") return ["not ", this.expression(node.operand, Level.Not)];
    // `--x` is two signs in Python, but reads like a decrement: keep the signs apart.
    const doubled = levelOf(node.operand) === Level.Unary;
    return [node.operator, this.expression(node.operand, doubled ? Level.Power : Level.Unary)];
  }

  private compare(node: Compare): Doc {
    const level = nextLevel(Level.Compare);
    const rest = node.comparators.map((comparator, index) => [
      ` ${node.operators[index] ?? ""} `,
      this.expression(comparator, level),
    ]);
    return [this.expression(node.left, level), rest];
  }

  private conditional(node: Conditional): Doc {
    const whenTrue = this.expression(node.whenTrue, Level.Or);
    const test = this.expression(node.test, Level.Or);
    return [whenTrue, " if ", test, " else ", this.expression(node.whenFalse)];
  }

  private callArguments(node: Call): Doc {
    const [only] = node.args;
    const lone = node.args.length === 1 && node.keywords.length === 0 ? only : undefined;
    if (lone?.kind === "Comprehension" && lone.builds === "generator") {
      return ["(", marked(lone.position, this.clauses(lone)), ")"];
    }
    const args = node.args.map((argument) => this.element(argument));
    const keywords = node.keywords.map(({ name, value }) => [
      name === undefined ? "**" : `${name}=`,
      this.expression(value),
    ]);
    const unpacks = node.args.some(isStarred) || node.keywords.some(({ name }) => name === undefined);
    return bracket("(", [...args, ...keywords], ")", "each", !unpacks);
  }

  private index(node: Expression | Slice): Doc {
    if (node.kind === "Slice") {
      const lower = node.lower === undefined ? "" : this.beforeColon(node.lower);
      const upper = node.upper === undefined ? "" : this.beforeColon(node.upper);
      const step = node.step === undefined ? "" : [":", this.beforeColon(node.step)];
      return marked(node.position, [lower, ":", upper, step]);
    }
    // `a[b, c]` and `a[(b, c)]` are the same; a single or empty tuple keeps its parentheses.
    if (node.kind === "Tuple" && node.elements.length > 1 && !node.elements.some(isStarred)) {
      return marked(node.position, join(node.elements.map((element) => this.element(element))));
    }
    return this.expression(node);
  }

  private tuple(node: TupleDisplay): Doc {
    const items = node.elements.map((element) => this.element(element));
    if (items.length === 1) return ["(", items, ",)"];
    return bracket("(", items, ")", shape(node.elements));
  }

  private comprehension(node: Comprehension): Doc {
    const [open, close] = { list: "[]", set: "{}", dict: "{}", generator: "()" }[node.builds];
    return [open ?? "", this.clauses(node), close ?? ""];
  }

  private clauses(node: Comprehension): Doc {
    const element =
      node.value === undefined
        ? this.expression(node.element)
        : [this.beforeColon(node.element), ": ", this.expression(node.value)];
    const clauses = node.clauses.map(({ target, iterable, conditions }) => [
      " for ",
      this.target(target),
      " in ",
      this.expression(iterable, Level.Or),
      conditions.map((condition) => [" if ", this.expression(condition, Level.Or)]),
    ]);
    return [element, clauses];
  }

  /** Before a `:` a bare lambda would be legal but unreadable. */
  private beforeColon(node: Expression): Doc {
    return this.expression(node, node.kind === "Lambda" ? Level.Or : Level.Test);
  }

  private element(node: Expression | Starred, level: Level = Level.Test): Doc {
    if (node.kind !== "Starred") return this.expression(node, level);
    return marked(node.position, ["*", this.expression(node.value, level)]);
  }

  private list(nodes: readonly Expression[]): Doc[] {
    return nodes.map((node) => this.expression(node));
  }

  private parameters(parameters: Parameters, defaultLevel: Level): Doc[] {
    const written = (parameter: Parameter): Doc => {
      const id = this.identifier(parameter.name);
      return parameter.default === undefined
        ? id
        : [id, "=", this.expression(parameter.default, defaultLevel)];
    };
    const keywordOnly = (parameters.keywordOnly ?? []).map(written);
    const rest = parameters.rest === undefined ? "" : this.identifier(parameters.rest);
    const star = parameters.rest !== undefined || keywordOnly.length > 0 ? [`*${rest}`] : [];
    return [...parameters.positional.map(written), ...star, ...keywordOnly];
  }
}

function isStarred(node: Expression | Starred): node is Starred {
  return node.kind === "Starred";
}

function isEmpty({ positional, rest, keywordOnly = [] }: Parameters): boolean {
  return positional.length === 0 && rest === undefined && keywordOnly.length === 0;
}

/** Writes `doc` with the place it comes from, if there is one. */
export function marked(position: SourcePosition | undefined, doc: Doc): Doc {
  return position === undefined ? doc : [{ kind: "Mark", position }, doc];
}

/** `docs` with a separator between them. */
export function join(docs: readonly Doc[], separator = ", "): Doc {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}

/** Items in brackets that may be broken over lines. */
export function bracket(
  open: string,
  items: readonly Doc[],
  close: string,
  breaking: Bracket["breaking"],
  trailingComma = true,
): Bracket {
  return { kind: "Bracket", open, close, items, breaking, trailingComma };
}

/** A long run of plain values reads best filled, line after line; anything else one item a line. */
function shape(elements: readonly (Expression | Starred)[]): Bracket["breaking"] {
  const plain = elements.every(
    ({ kind }) => kind === "Constant" || kind === "Name" || kind === "Unary" || kind === "Attribute",
  );
  return plain ? "fill" : "each";
}
