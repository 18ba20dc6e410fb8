// Parentheses: the printed text means the tree, proven by the board's compiler, and holds none too many.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import * as py from "../../compiler/python/index.js";
import { leaves, shapes, trees } from "./expression-shapes.js";
import { startMicroPython } from "./micropython.js";
import { byteCode } from "./mpy-cross.js";
import { parenthesised } from "./parenthesised.js";
import { printed } from "./printed.js";

function textOf(expression: py.Expression): string {
  return printed(py.expressionStatement(expression)).trimEnd();
}

/** The ways a statement can hold an expression that is not its own. */
const holders: readonly { tree: (value: py.Expression) => py.Statement; text: (value: string) => string }[] =
  [
    { tree: (value) => py.assign(py.name("v"), value), text: (value) => `v = ${value}` },
    { tree: (value) => py.returnStatement(value), text: (value) => `return ${value}` },
    { tree: (value) => py.augmentedAssign(py.name("v"), "+", value), text: (value) => `v += ${value}` },
  ];

/** Statement by statement the next holder. */
function holderOf(index: number): (typeof holders)[number] {
  const holder = holders[index % holders.length];
  if (holder === undefined) throw new Error("there are no holders");
  return holder;
}

async function areSame(expressions: readonly py.Expression[]): Promise<boolean> {
  const statements = expressions.map((value, index) => holderOf(index).tree(value));
  const actual = printed(py.functionDefinition("f", py.parameters(), statements, { isAsync: true }));
  const lines = expressions.map((value, index) => `    ${holderOf(index).text(parenthesised(value))}\n`);
  const expected = `async def f():\n${lines.join("")}`;
  return Buffer.compare(await byteCode(actual), await byteCode(expected)) === 0;
}

/** All at once, which is quick; one by one only to name the one that is wrong. */
async function expectSameProgram(expressions: readonly py.Expression[]): Promise<void> {
  if (await areSame(expressions)) return;
  for (const expression of expressions) {
    if (await areSame(holders.map(() => expression))) continue;
    expect.fail(`${textOf(expression)}\n does not mean\n${parenthesised(expression)}`);
  }
  expect.fail("the expressions mean something else together than alone");
}

const a = py.name("a");
const b = py.name("b");
const c = py.name("c");

const spelled: readonly (readonly [py.Expression, string])[] = [
  [py.binary(py.unary("-", a), "**", b), "(-a) ** b"],
  [py.unary("-", py.binary(a, "**", b)), "-a ** b"],
  [py.binary(a, "**", py.unary("-", b)), "a ** -b"],
  [py.binary(py.binary(a, "**", b), "**", c), "(a ** b) ** c"],
  [py.binary(a, "**", py.binary(b, "**", c)), "a ** b ** c"],
  [py.binary(a, "-", py.binary(b, "-", c)), "a - (b - c)"],
  [py.binary(py.binary(a, "-", b), "+", c), "a - b + c"],
  [py.binary(py.integer(-1), "**", py.integer(2)), "(-1) ** 2"],
  [py.attribute(py.integer(-1), "x"), "(-1).x"],
  [py.attribute(py.integer(1), "x"), "(1).x"],
  [py.attribute(py.string("a"), "x"), "'a'.x"],
  [py.unary("-", py.integer(-1)), "-(-1)"],
  [py.unary("~", py.unary("-", a)), "~(-a)"],
  [py.compare(py.unary("not", a), "==", b), "(not a) == b"],
  [py.unary("not", py.compare(a, "<", b)), "not a < b"],
  [py.compare(py.compare(a, "<", b), "<", c), "(a < b) < c"],
  [py.compare(a, "<", py.compare(b, "<", c)), "a < (b < c)"],
  [
    py.compareChain(a, [
      ["<", b],
      ["<=", c],
    ]),
    "a < b <= c",
  ],
  [py.logical("and", [py.logical("or", [a, b]), c]), "(a or b) and c"],
  [py.logical("or", [py.logical("and", [a, b]), c]), "a and b or c"],
  [py.conditional(a, b, py.conditional(b, c, a)), "b if a else c if b else a"],
  [py.conditional(a, py.conditional(b, c, a), c), "(c if b else a) if a else c"],
  [
    py.conditional(py.lambda(py.parameters(), a), b, py.lambda(py.parameters(), c)),
    "b if (lambda: a) else lambda: c",
  ],
  [py.lambda(py.parameters("x"), py.conditional(a, b, c)), "lambda x: b if a else c"],
  [py.call(py.lambda(py.parameters(), a)), "(lambda: a)()"],
  [py.awaitExpression(py.binary(a, "+", b)), "await (a + b)"],
  [py.attribute(py.awaitExpression(py.call(a)), "x"), "(await a()).x"],
  [py.binary(py.awaitExpression(a), "**", b), "await a ** b"],
  [py.call(a, [py.comprehension("generator", b, [py.clause(b, c)])]), "a(b for b in c)"],
  [py.call(a, [py.comprehension("generator", b, [py.clause(b, c)]), c]), "a((b for b in c), c)"],
  [py.call(a, [py.yieldExpression(b)]), "a((yield b))"],
  [py.call(a, [py.tuple([b, c])]), "a((b, c))"],
  [py.binary(py.string("%s:%s"), "%", py.tuple([a, b])), "'%s:%s' % (a, b)"],
  [py.subscript(a, py.slice(py.binary(b, "+", c), undefined)), "a[b + c:]"],
  [py.dict([{ key: py.lambda(py.parameters(), a), value: b }]), "{(lambda: a): b}"],
  [
    py.comprehension("list", a, [
      py.clause(py.tuple([a, b]), py.conditional(a, b, c), [py.conditional(a, b, c)]),
    ]),
    "[a for a, b in (b if a else c) if (b if a else c)]",
  ],
];

describe("parentheses", { timeout: 300_000 }, () => {
  for (const [tree, text] of spelled) {
    it(`are the fewest in ${text}`, () => {
      expect(textOf(tree)).toBe(text);
    });
  }

  it("keep the meaning of every shape in every place of every other", async () => {
    const [leaf = a] = leaves;
    const filled = shapes.map(({ size, build, suspends }) => ({
      expression: build(...Array.from({ length: size }, () => leaf)),
      suspends,
    }));
    const children = [...leaves.map((expression) => ({ expression, suspends: false })), ...filled];
    for (const shape of shapes) {
      const fitting = children.filter(({ suspends }) => !shape.isolates || !suspends);
      const combined = Array.from({ length: shape.size }, (_, place) =>
        fitting.map(({ expression }) =>
          shape.build(
            ...Array.from({ length: shape.size }, (_part, at) => (at === place ? expression : leaf)),
          ),
        ),
      );
      await expectSameProgram(combined.flat());
    }
  });

  it("keep the meaning of random trees", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(trees(4), { minLength: 20, maxLength: 60 }), expectSameProgram),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

// -------------------------------------------------------------------------------------------- values

/** Python's arithmetic on ints, computed here. `undefined` where Python would raise or the number explodes. */
function valueOf(node: py.Expression): bigint | undefined {
  if (node.kind === "Constant") return typeof node.value === "bigint" ? node.value : undefined;
  if (node.kind === "Unary") {
    const operand = valueOf(node.operand);
    if (operand === undefined) return undefined;
    return node.operator === "-" ? -operand : ~operand;
  }
  if (node.kind !== "Binary") return undefined;
  const [left, right] = [valueOf(node.left), valueOf(node.right)];
  return left === undefined || right === undefined ? undefined : combine(left, node.operator, right);
}

function combine(left: bigint, operator: py.BinaryOperator, right: bigint): bigint | undefined {
  const tooLarge = (value: bigint) => value > 40n || value < 0n;
  const remainder = (): bigint => ((left % right) + right) % right;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "//":
      return right === 0n ? undefined : (left - remainder()) / right;
    case "%":
      return right === 0n ? undefined : remainder();
    case "**":
      return tooLarge(right) || left > 1_000_000n || left < -1_000_000n ? undefined : left ** right;
    case "<<":
      return tooLarge(right) ? undefined : left << right;
    case ">>":
      return tooLarge(right) ? undefined : left >> right;
    case "&":
      return left & right;
    case "|":
      return left | right;
    case "^":
      return left ^ right;
    default:
      return undefined;
  }
}

const { tree: arithmetic } = fc.letrec<{ tree: py.Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: -9, max: 9 }).map((value): py.Expression => py.integer(value)),
    fc
      .tuple(fc.constantFrom("-" as const, "~" as const), tie("tree"))
      .map(([operator, part]) => py.unary(operator, part)),
    fc
      .tuple(
        tie("tree"),
        fc.constantFrom<py.BinaryOperator>("+", "-", "*", "//", "%", "**", "<<", ">>", "&", "|", "^"),
        tie("tree"),
      )
      .map(([left, operator, right]) => py.binary(left, operator, right)),
  ),
}));

describe("arithmetic on the real MicroPython", () => {
  let run: (source: string) => string;
  beforeAll(async () => {
    run = await startMicroPython();
  });

  it("gives the value of the tree", () => {
    fc.assert(
      fc.property(
        arithmetic.filter((tree) => valueOf(tree) !== undefined),
        (tree) => {
          expect(run(textOf(py.call(py.name("print"), [tree]))).trim()).toBe(valueOf(tree)?.toString());
        },
      ),
      { numRuns: 1500 },
    );
  });
});
