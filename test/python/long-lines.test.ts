// Long lines: where they are broken, what stays whole, and that the mappings follow.
import { describe, expect, it } from "vitest";
import * as py from "../../compiler/python/index.js";
import { printed, printModule } from "./printed.js";

const a = py.name("a");
const b = py.name("b");
const statement = py.expressionStatement;
const callOf = (name: string, ...args: py.Expression[]) => statement(py.call(py.name(name), args));

describe("long lines", () => {
  const long = (count: number) => Array.from({ length: count }, (_, index) => py.name(`argument_${index}`));

  it("break a call one argument a line", () => {
    expect(printed(py.assign(a, py.call(py.attribute(b, "c"), long(8), [py.keyword("k", py.none())])))).toBe(
      `a = b.c(
    argument_0,
    argument_1,
    argument_2,
    argument_3,
    argument_4,
    argument_5,
    argument_6,
    argument_7,
    k=None,
)
`,
    );
  });

  it("fill a list of plain values and list entries of a dict", () => {
    const bitmap = py.list(Array.from({ length: 40 }, (_, index) => py.integer(index + 100)));
    expect(printed(py.assign(a, bitmap))).toBe(`a = [
    100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118,
    119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137,
    138, 139,
]
`);
    const entries = long(7).map((value, index) => ({ key: py.string(`k${index}`), value }));
    expect(
      printed(py.assign(a, py.dict(entries)))
        .split("\n")
        .slice(0, 3),
    ).toEqual(["a = {", "    'k0': argument_0,", "    'k1': argument_1,"]);
  });

  it("put imports and returned tuples in brackets only when broken", () => {
    const names = long(9).map(({ id }) => id as string);
    expect(printed(py.importFrom("m", names.slice(0, 7)))).toBe(
      `from m import ${names.slice(0, 7).join(", ")}\n`,
    );
    expect(printed(py.importFrom("m", names)).split("\n").slice(0, 2)).toEqual([
      "from m import (",
      "    argument_0,",
    ]);
    expect(
      printed(py.functionDefinition("f", py.parameters(), [py.returnStatement(py.tuple(long(9)))])),
    ).toBe(
      `def f():
    return (
        argument_0, argument_1, argument_2, argument_3, argument_4, argument_5, argument_6,
        argument_7, argument_8,
    )
`,
    );
  });

  it("break the outermost bracket first and leave what fits", () => {
    const inner = py.call(py.name("inner"), long(5));
    const outer = py.call(py.name("outer"), [inner, inner]);
    expect(printed(statement(outer))).toBe(`outer(
    inner(argument_0, argument_1, argument_2, argument_3, argument_4),
    inner(argument_0, argument_1, argument_2, argument_3, argument_4),
)
`);
  });

  it("are laid out in good time however long or deep they are", () => {
    const sum = Array.from({ length: 1500 }, () => a).reduce<py.Expression>(
      (left, right) => py.binary(left, "+", right),
      b,
    );
    expect(printed(statement(sum))).toBe(`b${" + a".repeat(1500)}\n`);
    const bitmap = printed(statement(py.list(Array.from({ length: 20_000 }, () => py.integer(255)))));
    expect(bitmap.split("\n").every((line) => line.length <= 100)).toBe(true);
    expect(bitmap.match(/255/g)).toHaveLength(20_000);
  });

  it("never break round a single plain argument", () => {
    const text = "x".repeat(120);
    expect(printed(callOf("print", py.string(text)))).toBe(`print('${text}')\n`);
  });

  it("break parameters without a comma behind them, and keep a trailing comment behind the bracket", () => {
    const parameters = { positional: long(9).map(({ id }) => ({ name: id })), rest: "rest" };
    const definition = py.withTrailing(py.functionDefinition("f", parameters, []), "many");
    expect(printed(definition).split("\n").slice(-4)).toEqual(["    *rest", "):  # many", "    pass", ""]);
  });
});

describe("mappings", () => {
  const at = (line: number, column = 0) => ({ file: "/main.ts", line, column });

  it("point from every positioned node to its source, the outer node first", () => {
    const body = [
      py.comment("c", at(0)),
      py.ifStatement(
        py.name("a", at(1, 4)),
        [statement(py.call(py.name("f", at(2, 2)), [], [], at(2, 2)), at(2))],
        [],
        at(1),
      ),
    ];
    const { text, mappings } = printModule(body);
    expect(text).toBe("# c\nif a:\n    f()\n");
    expect(mappings).toEqual([
      { line: 0, column: 0, source: at(0) },
      { line: 1, column: 0, source: at(1) },
      { line: 1, column: 3, source: at(1, 4) },
      { line: 2, column: 4, source: at(2) },
    ]);
  });

  it("follow broken brackets and long strings", () => {
    const doc = py.string("one\ntwo", "triple");
    const args = Array.from({ length: 9 }, (_, index) => py.name(`argument_${index}`, at(5 + index, 7)));
    const body = [statement(doc), statement(py.call(py.name("f"), [...args], [], at(4)), at(4))];
    const { text, mappings } = printModule(body);
    const lines = text.split("\n");
    for (const { line, column, source } of mappings.slice(1)) {
      expect(lines[line]?.slice(column)).toBe(`argument_${source.line - 5},`);
    }
    expect(mappings[0]).toEqual({ line: 2, column: 0, source: at(4) });
    expect(mappings).toHaveLength(10);
  });
});
