// What the printed Python looks like: golden text for every statement, comments and blank lines.
import { describe, expect, it } from "vitest";
import * as py from "../../compiler/python/index.js";
import { printed } from "./printed.js";

const a = py.name("a");
const b = py.name("b");
const c = py.name("c");
const statement = py.expressionStatement;
const callOf = (name: string, ...args: py.Expression[]) => statement(py.call(py.name(name), args));

describe("statements", () => {
  it("prints an empty module as an empty file", () => {
    expect(printed()).toBe("");
    expect(printed(py.blankLine())).toBe("");
  });

  it("prints simple statements", () => {
    expect(
      printed(
        py.importModule("socket"),
        py.importModule("a.b", "ab"),
        py.importFrom("mpython", "*"),
        py.importFrom("time", ["sleep", py.importAlias("ticks_ms", "now")]),
        py.assign(a, py.none()),
        py.assign([a, b], py.integer(1)),
        py.augmentedAssign(a, "+", py.integer(1)),
        py.deleteStatement([a, py.subscript(b, py.integer(0))]),
        py.pass(),
        py.raiseStatement(),
        py.raiseStatement(py.call(py.name("ValueError"), [py.string("no")])),
      ),
    ).toBe(`import socket
import a.b as ab
from mpython import *
from time import sleep, ticks_ms as now
a = None
a = b = 1
a += 1
del a, b[0]
pass
raise
raise ValueError('no')
`);
  });

  it("leaves tuples bare in unpacking, return, for and subscripts, and nowhere else", () => {
    const pair = py.tuple([a, b]);
    expect(
      printed(
        py.assign(py.tuple([py.name("conn"), py.name("addr")]), py.method(py.name("s"), "accept")),
        py.assign(py.tuple([a]), c),
        py.assign(pair, py.tuple([b, a])),
        py.assign(c, pair),
        py.assign(py.tuple([a, py.starred(b)]), c),
        py.assign(py.tuple([a, py.tuple([b, c])]), c),
        py.assign(pair, py.tuple([a])),
        py.forStatement(pair, py.call(py.name("enumerate"), [c]), [py.pass()]),
        py.forStatement(py.tuple([a]), pair, [py.pass()]),
        py.assign(a, py.subscript(b, py.tuple([a, c]))),
        py.assign(a, py.subscript(b, py.tuple([a]))),
        py.functionDefinition("f", py.parameters(), [py.returnStatement(pair)]),
        py.functionDefinition("g", py.parameters(), [py.returnStatement(py.tuple([a]))]),
      ),
    ).toBe(`conn, addr = s.accept()
a, = c
a, b = b, a
c = (a, b)
a, *b = c
a, (b, c) = c
a, b = (a,)
for a, b in enumerate(c):
    pass
for a, in (a, b):
    pass
a = b[a, c]
a = b[(a,)]


def f():
    return a, b


def g():
    return (a,)
`);
  });

  it("prints compound statements with every part", () => {
    expect(
      printed(
        py.ifStatement(
          a,
          [callOf("x")],
          [
            py.ifStatement(
              b,
              [callOf("y")],
              [py.comment("nothing fits"), py.ifStatement(c, [], [callOf("z")])],
            ),
          ],
        ),
        py.whileStatement(a, [py.breakStatement()], [py.continueStatement()]),
        py.tryStatement(
          [callOf("x"), py.blankLine()],
          [
            py.exceptHandler({ type: py.name("OSError"), name: "e", leading: ["the network is gone"] }, []),
            py.exceptHandler({ type: py.tuple([a, b]) }, []),
            py.exceptHandler({}, []),
          ],
          [callOf("z")],
          [callOf("y")],
        ),
        py.withStatement([{ context: py.call(py.name("open"), [a]), target: b }, { context: c }], []),
      ),
    ).toBe(`if a:
    x()
elif b:
    y()
# nothing fits
elif c:
    pass
else:
    z()
while a:
    break
else:
    continue
try:
    x()

# the network is gone
except OSError as e:
    pass
except (a, b):
    pass
except:
    pass
else:
    y()
finally:
    z()
with open(a) as b, c:
    pass
`);
  });

  it("prints definitions", () => {
    expect(
      printed(
        py.functionDefinition(
          "f",
          {
            positional: [{ name: "a" }, { name: "b", default: py.integer(1) }],
            keywordOnly: [{ name: "c" }, { name: "d", default: py.none() }],
          },
          [py.scopeDeclaration("global", ["x", "y"])],
          { decorators: [py.call(py.attribute(a, "b"), [c])], isAsync: true },
        ),
        py.functionDefinition("g", { positional: [], rest: "args", keywordOnly: [{ name: "k" }] }, []),
        py.classDefinition("A", [], []),
        py.classDefinition("B", [py.name("A")], [py.assign(a, b)]),
      ),
    ).toBe(`@a.b(c)
async def f(a, b=1, *, c, d=None):
    global x, y


def g(*args, k):
    pass


class A:
    pass


class B(A):
    a = b
`);
  });

  it("refuses a decorator the board's grammar has no text for", () => {
    const decorated = py.functionDefinition("f", py.parameters(), [], { decorators: [py.subscript(a, b)] });
    expect(() => printed(decorated)).toThrow("decorator");
  });
});

describe("comments", () => {
  it("stand on their own lines, and behind code after two spaces", () => {
    expect(
      printed(
        py.comment("第一行\n  缩进的\n\n最后"),
        py.comment(" spaced\n as written"),
        py.withTrailing(py.assign(a, py.none()), "TCP服务端的IP地址"),
        py.withTrailing(py.ifStatement(a, [py.comment("nothing yet")]), "two\nlines"),
      ),
    ).toBe(`# 第一行
#   缩进的
#
# 最后
# spaced
# as written
a = None  # TCP服务端的IP地址
if a:  # two lines
    # nothing yet
    pass
`);
  });

  it("cannot end early and run as code", () => {
    expect(printed(py.comment("a\rb\u2028c\0"), py.withTrailing(py.pass(), "a\rb()"))).toBe(`# a
# b
# c
pass  # a b()
`);
  });
});

describe("blank lines", () => {
  it("are folded to one, and dropped where a block begins or ends", () => {
    expect(
      printed(
        py.blankLine(),
        py.ifStatement(a, [
          py.blankLine(),
          callOf("x"),
          py.blankLine(),
          py.blankLine(),
          callOf("y"),
          py.blankLine(),
        ]),
        py.blankLine(),
        callOf("z"),
        py.blankLine(),
      ),
    ).toBe(`if a:
    x()

    y()

z()
`);
  });

  it("are two around a definition of the module, one in a class, counted from its comment", () => {
    const method = (name: string) => py.functionDefinition(name, py.parameters("self"), []);
    expect(
      printed(
        py.importModule("time"),
        py.comment("about f"),
        py.functionDefinition("f", py.parameters(), [
          callOf("x"),
          py.functionDefinition("g", py.parameters(), []),
        ]),
        callOf("f"),
        py.blankLine(),
        py.comment("a section"),
        py.blankLine(),
        py.classDefinition("A", [], [py.assign(a, b), method("one"), py.comment("about two"), method("two")]),
      ),
    ).toBe(`import time


# about f
def f():
    x()
    def g():
        pass


f()

# a section


class A:
    a = b

    def one(self):
        pass

    # about two
    def two(self):
        pass
`);
  });
});
