// Names: of temporaries, once the module is known, and of what TypeScript calls by names Python cannot take.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import * as py from "../../compiler/python/index.js";
import { startMicroPython } from "./micropython.js";
import { printed } from "./printed.js";

const store = (id: py.Identifier, value: py.Expression = py.none()) => py.assign(py.name(id), value);
const use = (...ids: py.Identifier[]) =>
  py.expressionStatement(
    py.call(
      py.name("use"),
      ids.map((id) => py.name(id)),
    ),
  );
const define = (name: py.Identifier, parameters: py.Identifier[], ...body: py.Statement[]) =>
  py.functionDefinition(name, py.parameters(...parameters), body);

describe("temporaries", () => {
  it("are spelled after their hint, the same object with the same name", () => {
    const item = py.temporary("item");
    expect(printed(store(item), use(item))).toBe("item = None\nuse(item)\n");
  });

  it("get a number where the name is taken, whether before or after them", () => {
    const [first, second, third] = [py.temporary("x"), py.temporary("x"), py.temporary("x1")];
    expect(printed(store(first), store(second), use("x", "x1"), store(third))).toBe(
      "x2 = None\nx3 = None\nuse(x, x1)\nx1_2 = None\n",
    );
  });

  it("avoid keywords, builtins and names that only nested functions use", () => {
    const [len, none, free] = [py.temporary("len"), py.temporary("None"), py.temporary("free")];
    const inner = define("inner", [], py.expressionStatement(py.lambda(py.parameters(), py.name("free"))));
    expect(printed(define("f", [], store(len), store(none), store(free), inner))).toBe(`def f():
    len2 = None
    None_ = None
    free2 = None
    def inner():
        lambda: free
`);
  });

  it("avoid the names of the functions and the module round them", () => {
    const temporary = py.temporary("count");
    const inner = define("inner", [], store(temporary));
    expect(printed(store("count"), define("f", [], inner))).toContain("count2 = None");
    expect(printed(define("f", ["count"], inner))).toContain("count2 = None");
    expect(printed(define("count", [], store(temporary)))).toContain("count2 = None");
  });

  it("may be the same beside each other, but not inside each other", () => {
    const [first, second, outer] = [py.temporary("i"), py.temporary("i"), py.temporary("i")];
    expect(printed(define("f", [], store(first)), define("g", [], store(second)))).toBe(
      "def f():\n    i = None\n\n\ndef g():\n    i = None\n",
    );
    const nested = define("f", [], store(first), define("g", [], store(second)), use(first));
    expect(printed(nested, store(outer))).toMatch(/i2 = None.*i3 = None.*use\(i2\).*i = None/s);
  });

  it("keep one name when a nested function captures them", () => {
    const total = py.temporary("total");
    const add = define(
      "add",
      ["total2"],
      py.scopeDeclaration("nonlocal", [total]),
      store(total, py.name("total2")),
    );
    expect(printed(define("f", [], store(total), add, use(total)))).toBe(`def f():
    total = None
    def add(total2):
        nonlocal total
        total = total2
    use(total)
`);
  });

  it("can be parameters, handlers, aliases, functions, classes and comprehension targets", () => {
    const [a, b, c, d, e, f] = ["a", "b", "c", "d", "e", "f"].map((hint) => py.temporary(hint)) as [
      py.Temporary,
      ...py.Temporary[],
    ];
    const list = py.comprehension("list", py.name(f ?? a), [py.clause(py.name(f ?? a), py.name("xs"))]);
    expect(
      printed(
        py.importModule("m", a),
        define(b ?? a, [a, c ?? a]),
        py.classDefinition(d ?? a, [], [store("x", list)]),
        py.tryStatement([], [py.exceptHandler({ type: py.name("E"), name: e }, [])]),
      ),
    ).toBe(`import m as a


def b(a, c):
    pass


class d:
    x = [f for f in xs]


try:
    pass
except E as e:
    pass
`);
  });

  it("of another module have no name", () => {
    const naming = py.assignNames(py.module([]));
    expect(() => naming.nameOf(py.temporary("lost"))).toThrow("lost");
  });
});

describe("toIdentifier", () => {
  it.each([
    ["value", "value"],
    ["温度", "温度"],
    ["$", "dollar"],
    ["$el", "dollar_el"],
    ["a$b", "a_dollar_b"],
    ["a$", "a_dollar"],
    ["$_", "dollar_"],
    ["$$", "dollar_dollar"],
    ["\\u0061bc", "abc"],
    ["\\u{6e29}度", "温度"],
    ["del", "del_"],
    ["None", "None_"],
    ["p\\u0061ss", "pass_"],
    ["print", "print"],
    ["#secret", "_secret"],
    ["my-key", "my_key"],
    ["2nd", "_2nd"],
    ["", "_"],
    ["a\u200db", "ab"],
  ])("turns %j into %s", (text, identifier) => {
    expect(py.toIdentifier(text)).toBe(identifier);
  });

  describe("on the real MicroPython", () => {
    let run: (source: string) => string;
    beforeAll(async () => {
      run = await startMicroPython();
    });

    it("gives a name that can be assigned, whatever the text", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 6 }), (text) => {
          const identifier = py.toIdentifier(text);
          expect(run(`${identifier} = 41\nprint(${identifier} + 1)`)).toBe("42\n");
        }),
        { numRuns: 500 },
      );
    });

    it("knows the keywords: none of them can be assigned, all else can", () => {
      const assignable = [...py.keywords, "print", "exec", "match", "self"].filter((name) => {
        return (
          run(
            `try:\n    exec(${JSON.stringify(`${name} = 1`)}, {})\n    print(1)\nexcept SyntaxError:\n    pass\n`,
          ) !== ""
        );
      });
      expect(assignable).toEqual(["print", "exec", "match", "self"]);
    });

    it("knows every builtin the interpreter has", () => {
      const found = run("import builtins\nprint(' '.join(dir(builtins)))").trim().split(" ");
      // The module's own attributes, which no program sees as builtins.
      const missing = found.filter((name) => !/^__(class|dict)__$/.test(name) && !py.isReservedName(name));
      expect(missing).toEqual([]);
    });
  });
});
