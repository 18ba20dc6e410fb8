// Every shape an expression of the Python tree can take, to combine them into trees of all kinds.
import fc from "fast-check";
import * as py from "../../compiler/python/index.js";

/** Makes an expression out of as many smaller ones as `size` says. */
export interface Shape {
  readonly label: string;
  readonly size: number;
  readonly build: (...parts: py.Expression[]) => py.Expression;
  /** Holds an `await` or `yield`: not allowed in a lambda or comprehension. */
  readonly suspends?: boolean;
  /** A lambda or comprehension. */
  readonly isolates?: boolean;
}

const binaryOperators: py.BinaryOperator[] = [
  "+",
  "-",
  "*",
  "/",
  "//",
  "%",
  "**",
  "<<",
  ">>",
  "&",
  "|",
  "^",
  "@",
];
const compareOperators: py.CompareOperator[] = [
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "is",
  "is not",
  "in",
  "not in",
];
const x = py.name("x");
const target = py.tuple([x, py.subscript(py.name("t"), py.name("u"))]);

/** The shapes without parts. */
export const leaves: readonly py.Expression[] = [
  py.name("a"),
  py.name("b"),
  py.none(),
  py.boolean(true),
  py.string("it's"),
  py.bytes(Uint8Array.of(0, 65)),
  py.float(1.5),
  py.float(-1.5),
  py.tuple([]),
  py.list([]),
  py.dict([]),
  py.lambda(py.parameters(), py.name("a")),
];

const binaries = binaryOperators.map((operator): Shape => ({
  label: operator,
  size: 2,
  build: (left, right) => py.binary(left, operator, right),
}));
const comparisons = compareOperators.map((operator): Shape => ({
  label: operator,
  size: 2,
  build: (left, right) => py.compare(left, operator, right),
}));
const signs = (["-", "+", "~"] as const).map((operator): Shape => ({
  label: `unary ${operator}`,
  size: 1,
  // The node itself, since the factory may write something simpler.
  build: (operand) => ({ kind: "Unary", operator, operand }),
}));
const logicals = (["and", "or"] as const).map((operator): Shape => ({
  label: operator,
  size: 3,
  build: (...values) => ({ kind: "Logical", operator, values }),
}));
const comprehensions = (["list", "set", "generator"] as const).map((builds): Shape => ({
  label: `${builds} comprehension`,
  size: 5,
  isolates: true,
  build: (element, iterable, condition, second, third) =>
    py.comprehension(builds, element, [
      py.clause(target, iterable, [condition]),
      py.clause(x, second, [third, third]),
    ]),
}));

/** The shapes with parts: every operator, every bracket, every place an expression can stand in. */
export const shapes: readonly Shape[] = [
  ...binaries,
  ...comparisons,
  ...signs,
  ...logicals,
  ...comprehensions,
  { label: "not", size: 1, build: (operand) => ({ kind: "Unary", operator: "not", operand }) },
  {
    label: "comparison chain",
    size: 3,
    build: (a, b, c) =>
      py.compareChain(a, [
        ["<", b],
        ["not in", c],
      ]),
  },
  { label: "conditional", size: 3, build: (test, yes, no) => py.conditional(test, yes, no) },
  { label: "call", size: 3, build: (callee, ...args) => py.call(callee, args) },
  { label: "lone argument", size: 2, build: (callee, argument) => py.call(callee, [argument]) },
  {
    label: "call with keywords and stars",
    size: 4,
    build: (a, b, c, d) => py.call(x, [a, py.starred(b)], [py.keyword("k", c), py.keyword(undefined, d)]),
  },
  { label: "attribute", size: 1, build: (object) => py.attribute(object, "y") },
  { label: "subscript", size: 2, build: (object, index) => py.subscript(object, index) },
  { label: "tuple subscript", size: 2, build: (a, b) => py.subscript(x, py.tuple([a, b])) },
  { label: "slice", size: 4, build: (object, a, b, c) => py.subscript(object, py.slice(a, b, c)) },
  { label: "slice from", size: 1, build: (lower) => py.subscript(x, py.slice(lower)) },
  { label: "slice to", size: 1, build: (upper) => py.subscript(x, py.slice(undefined, upper)) },
  { label: "slice step", size: 1, build: (step) => py.subscript(x, py.slice(undefined, undefined, step)) },
  { label: "list", size: 2, build: (...elements) => py.list(elements) },
  { label: "tuple", size: 2, build: (...elements) => py.tuple(elements) },
  { label: "single tuple", size: 1, build: (element) => py.tuple([element]) },
  { label: "set", size: 2, build: (...elements) => py.set(elements) },
  { label: "dict", size: 2, build: (key, value) => py.dict([{ key, value }]) },
  { label: "lambda", size: 1, isolates: true, build: (body) => py.lambda(py.parameters("x"), body) },
  {
    label: "lambda with defaults",
    size: 3,
    isolates: true,
    build: (first, second, body) =>
      py.lambda(
        {
          positional: [{ name: "p", default: first }],
          rest: "r",
          keywordOnly: [{ name: "q", default: second }],
        },
        body,
      ),
  },
  {
    label: "dict comprehension",
    size: 3,
    isolates: true,
    build: (key, value, iterable) => py.dictComprehension(key, value, [py.clause(x, iterable)]),
  },
  { label: "await", size: 1, suspends: true, build: (value) => py.awaitExpression(value) },
  { label: "yield", size: 1, suspends: true, build: (value) => py.yieldExpression(value) },
  { label: "yield from", size: 1, suspends: true, build: (value) => py.yieldFrom(value) },
];

const known = new Map<string, fc.Arbitrary<py.Expression>>();

/** Random trees; `isolated` ones stand inside a lambda or comprehension and so hold no `await` or `yield`. */
export function trees(depth: number, isolated = false): fc.Arbitrary<py.Expression> {
  const key = `${depth} ${isolated}`;
  const made = known.get(key) ?? makeTrees(depth, isolated);
  known.set(key, made);
  return made;
}

function makeTrees(depth: number, isolated: boolean): fc.Arbitrary<py.Expression> {
  const leaf = fc.constantFrom(...leaves);
  if (depth === 0) return leaf;
  const allowed = shapes.filter(({ suspends }) => !isolated || !suspends);
  const built = allowed.map(({ size, build, isolates }) => {
    const part = trees(depth - 1, isolated || isolates);
    return fc.array(part, { minLength: size, maxLength: size }).map((parts) => build(...parts));
  });
  return fc.oneof(leaf, ...built);
}
