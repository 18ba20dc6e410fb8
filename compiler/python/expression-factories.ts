// Builds the expression nodes of the Python tree and puts them in the shape every lowering may rely on.
import type {
  Attribute,
  Await,
  Binary,
  BinaryOperator,
  Call,
  CompareOperator,
  Compare,
  Comprehension,
  ComprehensionClause,
  Conditional,
  DictDisplay,
  Expression,
  Identifier,
  Keyword,
  Lambda,
  ListDisplay,
  Logical,
  Name,
  Parameters,
  SetDisplay,
  Slice,
  SourcePosition,
  Starred,
  Subscript,
  Temporary,
  TupleDisplay,
  Unary,
  UnaryOperator,
  Yield,
  YieldFrom,
} from "./nodes.js";

/** The operators whose negation is another operator, for every value the operands can have. */
const negatedComparison: Partial<Record<CompareOperator, CompareOperator>> = {
  "==": "!=",
  "!=": "==",
  is: "is not",
  "is not": "is",
  in: "not in",
  "not in": "in",
};

/** Always gives a bool, so that `not not` in front of it changes nothing. */
function isCertainlyBoolean(node: Expression): boolean {
  if (node.kind === "Constant") return node.type === "bool";
  if (node.kind === "Unary") return node.operator === "not";
  return (
    node.kind === "Compare" &&
    node.operators.every((operator) => /^(is|is not|in|not in)$/.test(operator)) &&
    node.operators.length === 1
  );
}

/** A new temporary; the same object wherever the same variable is meant. `hint` may be any text. */
export function temporary(hint: string): Temporary {
  return { kind: "Temporary", hint };
}

/** A variable, spelled or temporary. */
export function name(id: Identifier, position?: SourcePosition): Name {
  return { kind: "Name", id, position };
}

export function binary(
  left: Expression,
  operator: BinaryOperator,
  right: Expression,
  position?: SourcePosition,
): Binary {
  return { kind: "Binary", left, operator, right, position };
}

function unaryNode(operator: UnaryOperator, operand: Expression, position?: SourcePosition): Unary {
  return { kind: "Unary", operator, operand, position };
}

/** `-x`, `+x`, `~x` or `not x`; `not` goes through {@link not}. */
export function unary(operator: UnaryOperator, operand: Expression, position?: SourcePosition): Expression {
  return operator === "not" ? not(operand, position) : unaryNode(operator, operand, position);
}

/** `not x`, written as the opposite comparison where there is an exact one (`is not`, `not in`, `!=`). */
export function not(operand: Expression, position?: SourcePosition): Expression {
  if (operand.kind === "Unary" && operand.operator === "not" && isCertainlyBoolean(operand.operand)) {
    return operand.operand;
  }
  if (operand.kind === "Compare" && operand.operators.length === 1) {
    const opposite = negatedComparison[operand.operators[0] ?? "<"];
    if (opposite !== undefined) {
      return { ...operand, operators: [opposite], position: position ?? operand.position };
    }
  }
  return unaryNode("not", operand, position);
}

/**
 * `a and b and c`; values that are the same operator are taken in, one value alone is returned as it is.
 * @throws {RangeError} without values
 */
export function logical(
  operator: "and" | "or",
  values: readonly Expression[],
  position?: SourcePosition,
): Expression {
  const flat = values.flatMap((value) =>
    value.kind === "Logical" && value.operator === operator ? value.values : [value],
  );
  const [first] = flat;
  if (first === undefined) throw new RangeError(`"${operator}" needs a value`);
  if (flat.length === 1) return first;
  return { kind: "Logical", operator, values: flat, position } satisfies Logical;
}

/** `left operator right`. A comparison given as `left` stays in parentheses: it is no chain. */
export function compare(
  left: Expression,
  operator: CompareOperator,
  right: Expression,
  position?: SourcePosition,
): Compare {
  return { kind: "Compare", left, operators: [operator], comparators: [right], position };
}

/** `a < b <= c`: each value is computed once. */
export function compareChain(
  left: Expression,
  rest: readonly (readonly [CompareOperator, Expression])[],
  position?: SourcePosition,
): Compare {
  return {
    kind: "Compare",
    left,
    operators: rest.map(([operator]) => operator),
    comparators: rest.map(([, comparator]) => comparator),
    position,
  };
}

/** `whenTrue if test else whenFalse`, in the order in which it is computed. */
export function conditional(
  test: Expression,
  whenTrue: Expression,
  whenFalse: Expression,
  position?: SourcePosition,
): Conditional {
  return { kind: "Conditional", test, whenTrue, whenFalse, position };
}

/** `name=value` in a call; `undefined` for `**value`. */
export function keyword(keywordName: string | undefined, value: Expression): Keyword {
  return { name: keywordName, value };
}

/** A call. On the board's grammar only the last positional argument may be starred. */
export function call(
  callee: Expression,
  args: readonly (Expression | Starred)[] = [],
  keywords: readonly Keyword[] = [],
  position?: SourcePosition,
): Call {
  return { kind: "Call", callee, args, keywords, position };
}

/** `object.name`. */
export function attribute(object: Expression, attributeName: string, position?: SourcePosition): Attribute {
  return { kind: "Attribute", object, name: attributeName, position };
}

/** `object.name(args)`. */
export function method(
  object: Expression,
  methodName: string,
  args: readonly (Expression | Starred)[] = [],
  keywords: readonly Keyword[] = [],
  position?: SourcePosition,
): Call {
  return call(attribute(object, methodName), args, keywords, position);
}

/** `object[index]`. */
export function subscript(
  object: Expression,
  index: Expression | Slice,
  position?: SourcePosition,
): Subscript {
  return { kind: "Subscript", object, index, position };
}

/** `lower:upper:step`, for {@link subscript}. */
export function slice(
  lower?: Expression,
  upper?: Expression,
  step?: Expression,
  position?: SourcePosition,
): Slice {
  return { kind: "Slice", lower, upper, step, position };
}

/** `[a, b]`. */
export function list(elements: readonly Expression[], position?: SourcePosition): ListDisplay {
  return { kind: "List", elements, position };
}

/** `(a, b)`; parentheses appear only where Python needs them or a reader does. */
export function tuple(elements: readonly (Expression | Starred)[], position?: SourcePosition): TupleDisplay {
  return { kind: "Tuple", elements, position };
}

/**
 * `{a, b}`.
 * @throws {RangeError} without elements: `{}` is a dict, the empty set is `set()`
 */
export function set(elements: readonly Expression[], position?: SourcePosition): SetDisplay {
  if (elements.length === 0) throw new RangeError("an empty set has no display: call set()");
  return { kind: "Set", elements, position };
}

/** `{key: value}`. */
export function dict(
  entries: readonly { readonly key: Expression; readonly value: Expression }[],
  position?: SourcePosition,
): DictDisplay {
  return { kind: "Dict", entries, position };
}

/** `*value`. */
export function starred(value: Expression, position?: SourcePosition): Starred {
  return { kind: "Starred", value, position };
}

/** The parameters of a function or lambda from plain names. */
export function parameters(...names: readonly Identifier[]): Parameters {
  return { positional: names.map((parameterName) => ({ name: parameterName })) };
}

/** `lambda parameters: body`. */
export function lambda(lambdaParameters: Parameters, body: Expression, position?: SourcePosition): Lambda {
  return { kind: "Lambda", parameters: lambdaParameters, body, position };
}

/** `for target in iterable if condition`, one clause of a comprehension. */
export function clause(
  target: Expression,
  iterable: Expression,
  conditions: readonly Expression[] = [],
): ComprehensionClause {
  return { target, iterable, conditions };
}

/** `[element for ...]`, `{...}` or a generator. */
export function comprehension(
  builds: "list" | "set" | "generator",
  element: Expression,
  clauses: readonly ComprehensionClause[],
  position?: SourcePosition,
): Comprehension {
  return { kind: "Comprehension", builds, element, clauses, position };
}

/** `{key: value for ...}`. */
export function dictComprehension(
  key: Expression,
  value: Expression,
  clauses: readonly ComprehensionClause[],
  position?: SourcePosition,
): Comprehension {
  return { kind: "Comprehension", builds: "dict", element: key, value, clauses, position };
}

export function awaitExpression(value: Expression, position?: SourcePosition): Await {
  return { kind: "Await", value, position };
}

export function yieldExpression(value?: Expression, position?: SourcePosition): Yield {
  return { kind: "Yield", value, position };
}

export function yieldFrom(value: Expression, position?: SourcePosition): YieldFrom {
  return { kind: "YieldFrom", value, position };
}
