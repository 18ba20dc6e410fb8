// Factories: the shapes they put right, and what they refuse.
import { describe, expect, it } from "vitest";
import * as py from "../../compiler/python/index.js";

const a = py.name("a");
const b = py.name("b");
const c = py.name("c");
const place = { file: "/main.ts", line: 3, column: 4 };

describe("numbers", () => {
  it("are negative through a unary minus", () => {
    expect(py.integer(-2, "hex")).toMatchObject({
      kind: "Unary",
      operator: "-",
      operand: { value: 2n, style: "hex" },
    });
    expect(py.float(-0)).toMatchObject({
      kind: "Unary",
      operator: "-",
      operand: { value: 0, type: "float" },
    });
  });

  it("must have a literal", () => {
    expect(() => py.integer(1.5)).toThrow(RangeError);
    expect(() => py.float(Infinity)).toThrow(RangeError);
  });
});

describe("not", () => {
  it("turns a comparison round where that is the same for every value", () => {
    expect(py.not(py.compare(a, "in", b))).toEqual(py.compare(a, "not in", b));
    expect(py.not(py.compare(a, "is not", b))).toEqual(py.compare(a, "is", b));
    expect(py.not(py.compare(a, "==", b))).toEqual(py.compare(a, "!=", b));
  });

  it("stays before an order, which NaN makes no opposite, and before a chain", () => {
    expect(py.not(py.compare(a, "<", b)).kind).toBe("Unary");
    expect(
      py.not(
        py.compareChain(a, [
          ["==", b],
          ["==", c],
        ]),
      ).kind,
    ).toBe("Unary");
  });

  it("falls away in pairs only before what is a bool already", () => {
    expect(py.not(py.not(a)).kind).toBe("Unary");
    expect(py.not(py.not(py.not(a)))).toEqual(py.not(a));
    expect(py.not(py.not(py.boolean(true)))).toEqual(py.boolean(true));
  });
});

describe("logical", () => {
  it("takes in the same operator, and one value alone is itself", () => {
    const inner = py.logical("and", [b, c]);
    expect(py.logical("and", [a, inner])).toEqual(py.logical("and", [a, b, c]));
    expect(py.logical("or", [a, inner])).toMatchObject({ values: [a, inner] });
    expect(py.logical("or", [a])).toBe(a);
    expect(() => py.logical("or", [])).toThrow(RangeError);
  });
});

describe("sets", () => {
  it("are not empty: {} is a dict", () => {
    expect(() => py.set([])).toThrow("set()");
  });
});

describe("positions", () => {
  it("are the last argument, and can be given later", () => {
    expect(py.call(a, [b], [], place).position).toEqual(place);
    expect(py.withPosition(py.pass(), place)).toEqual(py.pass(place));
    expect(py.withTrailing(py.pass(), "why").trailing).toBe("why");
  });
});
