// Writes statements in the plainest way: no comments, no blank lines, every expression in parentheses.
import type * as py from "../../compiler/python/index.js";
import { parenthesised, plainParameters, primary, spelled } from "./parenthesised.js";

const all = (nodes: readonly py.Expression[]): string => nodes.map(parenthesised).join(", ");

/** The lines of a block, each indented by one space. */
export function plainBlock(statements: readonly py.Statement[]): string[] {
  return [...statements.flatMap(plainStatement), "pass"].map((line) => ` ${line}`);
}

function plainClause(keyword: string, statements: readonly py.Statement[]): string[] {
  return statements.length === 0 ? [] : [`${keyword}:`, ...plainBlock(statements)];
}

/** `elif` and `else: if` are the same program, but not the same byte code: the jumps differ. */
function plainElse(orElse: readonly py.Statement[]): string[] {
  const written = orElse.filter(({ kind }) => kind !== "BlankLine");
  const [last] = written.slice(-1);
  const onlyComments = written.slice(0, -1).every(({ kind }) => kind === "Comment");
  if (last?.kind !== "If" || !onlyComments) return plainClause("else", orElse);
  const [first = "", ...rest] = plainStatement(last);
  return [`el${first}`, ...rest];
}

/** The lines of one statement. */
export function plainStatement(node: py.Statement): string[] {
  switch (node.kind) {
    case "Comment":
    case "BlankLine":
      return [];
    case "Pass":
    case "Break":
    case "Continue":
      return [node.kind.toLowerCase()];
    case "ExpressionStatement":
      return [parenthesised(node.value)];
    case "Assign":
      return [[...node.targets, node.value].map(parenthesised).join(" = ")];
    case "AugmentedAssign":
      return [`${parenthesised(node.target)} ${node.operator}= ${parenthesised(node.value)}`];
    case "Return":
    case "Raise":
      return [`${node.kind.toLowerCase()} ${node.value === undefined ? "" : parenthesised(node.value)}`];
    case "Delete":
      return node.targets.map((target) => `del ${parenthesised(target)}`);
    case "Import":
      return node.names.map(
        ({ name, as }) => `import ${name}${as === undefined ? "" : ` as ${spelled(as)}`}`,
      );
    case "ImportFrom":
      return [
        `from ${node.module} import ${node.names === "*" ? "*" : node.names.map(({ name }) => name).join(", ")}`,
      ];
    case "ScopeDeclaration":
      return node.names.map((id) => `${node.scope} ${spelled(id)}`);
    case "If":
      return [`if ${parenthesised(node.test)}:`, ...plainBlock(node.body), ...plainElse(node.orElse)];
    case "While":
      return [
        `while ${parenthesised(node.test)}:`,
        ...plainBlock(node.body),
        ...plainClause("else", node.orElse),
      ];
    case "For":
      return [
        `for ${parenthesised(node.target)} in ${parenthesised(node.iterable)}:`,
        ...plainBlock(node.body),
        ...plainClause("else", node.orElse),
      ];
    case "Try":
      return [
        "try:",
        ...plainBlock(node.body),
        ...node.handlers.flatMap(({ type, name, body }) => [
          `except ${type === undefined ? "" : parenthesised(type)}${name === undefined ? "" : ` as ${spelled(name)}`}:`,
          ...plainBlock(body),
        ]),
        ...plainClause("else", node.orElse),
        ...plainClause("finally", node.finallyBody),
      ];
    case "With": {
      const items = node.items.map(
        ({ context, target }) =>
          parenthesised(context) + (target === undefined ? "" : ` as ${parenthesised(target)}`),
      );
      return [`with ${items.join(", ")}:`, ...plainBlock(node.body)];
    }
    case "FunctionDefinition":
      return [
        ...node.decorators.map((decorator) => `@${primary(decorator)}`),
        `${node.isAsync ? "async " : ""}def ${spelled(node.name)}(${plainParameters(node.parameters)}):`,
        ...plainBlock(node.body),
      ];
    case "ClassDefinition":
      return [
        ...node.decorators.map((decorator) => `@${primary(decorator)}`),
        `class ${spelled(node.name)}(${all(node.bases)}):`,
        ...plainBlock(node.body),
      ];
  }
}
