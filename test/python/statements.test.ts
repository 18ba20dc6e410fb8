// Statements of every kind in random nesting: what is printed means the tree, by the board's own compiler.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as py from "../../compiler/python/index.js";
import { trees } from "./expression-shapes.js";
import { startMicroPython } from "./micropython.js";
import { byteCode } from "./mpy-cross.js";
import { plainStatement } from "./plain-statements.js";
import { printed } from "./printed.js";

/** What the statements around allow. */
interface Place {
  readonly inLoop: boolean;
  readonly inFunction: boolean;
}

const names = fc.constantFrom("a", "b", "名字");
const expression = trees(2, true);
const simpleTarget = fc.oneof(
  names.map((id) => py.name(id)),
  expression.map((object) => py.attribute(object, "x")),
  fc.tuple(expression, expression).map(([object, index]) => py.subscript(object, index)),
);
const target: fc.Arbitrary<py.Target> = fc.oneof(
  simpleTarget,
  fc.array(simpleTarget, { minLength: 1, maxLength: 3 }).map((elements) => py.tuple(elements)),
  fc.tuple(simpleTarget, simpleTarget).map(([first, rest]) => py.tuple([first, py.starred(rest)])),
);
const commentText = fc.string({ unit: "binary", maxLength: 12 });
const parameters: fc.Arbitrary<py.Parameters> = fc.record({
  positional: fc
    .option(expression, { nil: undefined })
    .map((value) => [{ name: "p" }, { name: "q", default: value }]),
  rest: fc.option(fc.constant("r"), { nil: undefined }),
  keywordOnly: fc.option(fc.constant([{ name: "k" }]), { nil: undefined }),
});

/**
 * `a, b = c, d` is compiled without the tuple that `(a, b) = (c, d)` builds, so byte code cannot compare
 * them; that they mean the same is shown by running one.
 */
function untupled(value: py.Expression): py.Expression {
  return value.kind === "Tuple" ? py.list([value]) : value;
}

function simple({ inLoop, inFunction }: Place): fc.Arbitrary<py.Statement>[] {
  return [
    expression.map((value) => py.expressionStatement(value)),
    fc
      .tuple(fc.array(target, { minLength: 1, maxLength: 2 }), expression)
      .map(([all, value]) => py.assign(all, untupled(value))),
    fc.tuple(simpleTarget, expression).map(([left, value]) => py.augmentedAssign(left, "//", value)),
    simpleTarget.map((left) => py.deleteStatement([left, py.tuple([left])])),
    expression.map((value) => py.raiseStatement(value)),
    fc.constantFrom<py.Statement>(py.importModule("a.b", "c"), py.importFrom("m", ["x", "y"])),
    commentText.map((text) => py.comment(text)),
    commentText.map((text) => py.withTrailing(py.pass(), text)),
    fc.constant(py.blankLine()),
    ...(inLoop ? [fc.constantFrom(py.breakStatement(), py.continueStatement())] : []),
    ...(inFunction
      ? [
          expression.map((value) => py.returnStatement(value)),
          expression.map((value) => py.returnStatement(py.tuple([value, value]))),
        ]
      : []),
  ];
}

function block(depth: number, place: Place): fc.Arbitrary<py.Statement[]> {
  return fc.array(statement(depth, place), { maxLength: 3 });
}

const known = new Map<string, fc.Arbitrary<py.Statement>>();

function statement(depth: number, place: Place): fc.Arbitrary<py.Statement> {
  const key = `${depth} ${place.inLoop} ${place.inFunction}`;
  const made = known.get(key) ?? fc.oneof(...simple(place), ...(depth > 0 ? compound(depth - 1, place) : []));
  known.set(key, made);
  return made;
}

function compound(depth: number, place: Place): fc.Arbitrary<py.Statement>[] {
  const body = block(depth, place);
  const loopBody = block(depth, { ...place, inLoop: true });
  const functionBody = block(depth, { inLoop: false, inFunction: true });
  const handler = fc
    .tuple(fc.option(names, { nil: undefined }), fc.array(commentText, { maxLength: 2 }), body)
    .map(([name, leading, statements]) =>
      py.exceptHandler({ type: py.name("E"), name, leading }, statements),
    );
  return [
    fc.tuple(expression, body, body).map(([test, yes, no]) => py.ifStatement(test, yes, no)),
    fc
      .tuple(expression, body, expression, body, body)
      .map(([test, yes, other, second, no]) =>
        py.ifStatement(test, yes, [py.ifStatement(other, second, no)]),
      ),
    fc.tuple(expression, loopBody, body).map(([test, run, after]) => py.whileStatement(test, run, after)),
    fc
      .tuple(target, expression, loopBody, body)
      .map(([item, items, run, after]) => py.forStatement(item, items, run, after)),
    fc
      .tuple(body, fc.array(handler, { minLength: 1, maxLength: 2 }), body, body)
      .map(([run, handlers, after, otherwise]) => py.tryStatement(run, handlers, after, otherwise)),
    fc
      .tuple(expression, simpleTarget, expression, body)
      .map(([first, as, second, run]) =>
        py.withStatement([{ context: first, target: as }, { context: second }], run),
      ),
    fc.tuple(parameters, functionBody).map(([given, run]) =>
      py.functionDefinition("f", given, run, {
        decorators: [py.call(py.attribute(py.name("d"), "e"), [])],
      }),
    ),
    fc
      .tuple(expression, block(depth, { inLoop: false, inFunction: false }))
      .map(([base, run]) => py.classDefinition("C", [base], run)),
  ];
}

describe("statements", { timeout: 300_000 }, () => {
  it("of every kind, however nested, mean what their tree means", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(statement(3, { inLoop: false, inFunction: false }), { minLength: 5, maxLength: 15 }),
        async (body) => {
          const text = printed(...body);
          const plain = `${body.flatMap(plainStatement).join("\n")}\n`;
          if (Buffer.compare(await byteCode(text), await byteCode(plain)) === 0) return;
          expect.fail(`${text}\n does not mean\n${plain}`);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("swap and rotate through tuples on the real MicroPython", async () => {
    const run = await startMicroPython();
    const tupleOf = (...ids: string[]) => py.tuple(ids.map((id) => py.name(id)));
    const show = py.expressionStatement(
      py.call(py.name("print"), [py.name("a"), py.name("b"), py.name("c")]),
    );
    const start = py.assign(tupleOf("a", "b", "c"), py.tuple([1, 2, 3].map((value) => py.integer(value))));
    const swap = py.assign(tupleOf("a", "b"), tupleOf("b", "a"));
    const rotate = py.assign(tupleOf("a", "b", "c"), tupleOf("c", "a", "b"));
    expect(run(printed(start, swap, show, rotate, show))).toBe("2 1 3\n3 2 1\n");
  });
});
