// Writes an expression with every part in parentheses: the plainest text that can only mean this tree.
import { literal } from "../../compiler/python/literals.js";
import type * as py from "../../compiler/python/index.js";

type Part = py.Expression | py.Starred | py.Slice;

/** The name itself; a temporary by its hint. */
export const spelled = (id: py.Identifier): string => (typeof id === "string" ? id : id.hint);
const all = (nodes: readonly Part[]): string => nodes.map(parenthesised).join(", ");

/** The text of `node`, itself in parentheses unless it is a `*value` or a slice, which cannot be. */
export function parenthesised(node: Part): string {
  if (node.kind === "Starred") return `*${parenthesised(node.value)}`;
  if (node.kind === "Slice") {
    const [lower, upper] = [node.lower, node.upper].map((bound) => (bound ? parenthesised(bound) : ""));
    return `${lower}:${upper}${node.step ? `:${parenthesised(node.step)}` : ""}`;
  }
  return `(${inside(node)})`;
}

/** A chain of names, attributes, calls and subscripts bare: `(a.b)(c)` means what `a.b(c)` does, but is compiled without the short cut for methods. */
export function primary(node: py.Expression): string {
  return ["Name", "Attribute", "Call", "Subscript"].includes(node.kind) ? inside(node) : parenthesised(node);
}

function inside(node: py.Expression): string {
  switch (node.kind) {
    case "Name":
      return spelled(node.id);
    case "Constant":
      return literal(node);
    case "Binary":
      return `${parenthesised(node.left)} ${node.operator} ${parenthesised(node.right)}`;
    case "Unary":
      return `${node.operator} ${parenthesised(node.operand)}`;
    case "Logical":
      return node.values.map(parenthesised).join(` ${node.operator} `);
    case "Compare":
      return node.comparators.reduce(
        (text, comparator, index) => `${text} ${node.operators[index]} ${parenthesised(comparator)}`,
        parenthesised(node.left),
      );
    case "Conditional":
      return [node.whenTrue, "if", node.test, "else", node.whenFalse]
        .map((part) => (typeof part === "string" ? part : parenthesised(part)))
        .join(" ");
    case "Call": {
      const keywords = node.keywords.map(
        ({ name, value }) => `${name ? `${name}=` : "**"}${parenthesised(value)}`,
      );
      return `${primary(node.callee)}(${[...node.args.map(parenthesised), ...keywords].join(", ")})`;
    }
    case "Attribute":
      return `${primary(node.object)}.${node.name}`;
    case "Subscript":
      return `${primary(node.object)}[${parenthesised(node.index)}]`;
    case "List":
      return `[${all(node.elements)}]`;
    case "Set":
      return `{${all(node.elements)}}`;
    case "Tuple":
      return node.elements.length === 0 ? "()" : `${all(node.elements)},`;
    case "Dict":
      return `{${node.entries.map(({ key, value }) => `${parenthesised(key)}: ${parenthesised(value)}`).join(", ")}}`;
    case "Lambda":
      return `lambda ${plainParameters(node.parameters)}: ${parenthesised(node.body)}`;
    case "Comprehension":
      return comprehension(node);
    case "Await":
      return `await ${parenthesised(node.value)}`;
    case "Yield":
      return node.value === undefined ? "yield" : `yield ${parenthesised(node.value)}`;
    case "YieldFrom":
      return `yield from ${parenthesised(node.value)}`;
  }
}

/** The parameters of a function, with their defaults in parentheses. */
export function plainParameters({ positional, rest, keywordOnly = [] }: py.Parameters): string {
  const written = ({ name, default: value }: py.Parameter): string =>
    spelled(name) + (value === undefined ? "" : `=${parenthesised(value)}`);
  const star = rest !== undefined || keywordOnly.length > 0 ? [`*${spelled(rest ?? "")}`] : [];
  return [...positional.map(written), ...star, ...keywordOnly.map(written)].join(", ");
}

function comprehension(node: py.Comprehension): string {
  const element = node.value
    ? `${parenthesised(node.element)}: ${parenthesised(node.value)}`
    : parenthesised(node.element);
  const clauses = node.clauses.map(({ target, iterable, conditions }) => {
    const tests = conditions.map((condition) => ` if ${parenthesised(condition)}`).join("");
    return ` for ${parenthesised(target)} in ${parenthesised(iterable)}${tests}`;
  });
  const [open, close] = { list: "[]", set: "{}", dict: "{}", generator: "()" }[node.builds];
  return `${open}${element}${clauses.join("")}${close}`;
}
