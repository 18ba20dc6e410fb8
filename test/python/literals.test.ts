// Literals: how they are spelled, and that MicroPython reads back the very value.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { floatLiteral, integerLiteral, bytesLiteral, stringLiteral } from "../../compiler/python/literals.js";
import { startMicroPython } from "./micropython.js";

let run: (source: string) => string;
beforeAll(async () => {
  run = await startMicroPython();
});

describe("str", () => {
  it("takes the asked quotes, else the ones that save escapes", () => {
    expect(stringLiteral("a")).toBe("'a'");
    expect(stringLiteral("it's")).toBe(`"it's"`);
    expect(stringLiteral(`it's "it"`)).toBe(`'it\\'s "it"'`);
    expect(stringLiteral("it's", "single")).toBe("'it\\'s'");
    expect(stringLiteral('say "a"', "double")).toBe('"say \\"a\\""');
    expect(stringLiteral("one\n\"two\" 'three'\n", "triple")).toBe(`"""one\n"two" 'three'\n"""`);
    expect(stringLiteral('""""', "triple")).toBe('"""""\\"\\""""');
  });

  it("writes Chinese and emoji as they are, and escapes what cannot be seen", () => {
    expect(stringLiteral("掌控板 😀,\u3000")).toBe("'掌控板 😀,\u3000'");
    expect(stringLiteral("\0" + "1\t\r\n\\\x7f\x85")).toBe("'\\x001\\t\\r\\n\\\\\\x7f\\x85'");
    expect(stringLiteral("\u2028\u2029\ufeff\u202e\xa0\u200b")).toBe(
      "'\\u2028\\u2029\\ufeff\\u202e\\xa0\\u200b'",
    );
    expect(stringLiteral("\ud800a\udfff")).toBe("'\\ud800a\\udfff'");
  });

  it("is read back by MicroPython, character for character", () => {
    // Weighted towards what a quoting rule can get wrong.
    const tricky = fc.constantFrom(
      ..."'\"\\\n\r\t\0 1aAx{}%",
      "\u2028",
      "\x80",
      "\ud800",
      "\udc00",
      "你",
      "😀",
    );
    const unit = fc.oneof(
      { weight: 4, arbitrary: tricky },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    );
    const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(""));
    const style = fc.constantFrom(undefined, "single" as const, "double" as const, "triple" as const);
    fc.assert(
      fc.property(text, style, (value, asked) => {
        const codes = Array.from(value, (character) => character.codePointAt(0));
        const literal = stringLiteral(value, asked);
        expect(run(`print([ord(c) for c in ${literal}])`).trim()).toBe(`[${codes.join(", ")}]`);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("bytes", () => {
  it("are ASCII where printable and escapes elsewhere", () => {
    expect(bytesLiteral(new TextEncoder().encode("it's 你\n"))).toBe(`b"it's \\xe4\\xbd\\xa0\\n"`);
    expect(bytesLiteral(new TextEncoder().encode(`it's`), "single")).toBe(`b'it\\'s'`);
  });

  it("are read back by MicroPython, byte for byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (value) => {
        expect(run(`print(list(${bytesLiteral(value)}))`).trim()).toBe(`[${Array.from(value).join(", ")}]`);
      }),
    );
  });
});

describe("numbers", () => {
  it("write ints in the asked radix", () => {
    expect(integerLiteral(255n)).toBe("255");
    expect(integerLiteral(255n, "hex")).toBe("0xff");
    expect(integerLiteral(-8n, "octal")).toBe("-0o10");
    expect(integerLiteral(5n, "binary")).toBe("0b101");
    expect(integerLiteral(12345678901234567890n)).toBe("12345678901234567890");
  });

  it("write floats that can be told from ints", () => {
    expect([1, 1.5, 1e-7, 1e15, 1e16, 1e21, 1.25e22, -0, -2].map(floatLiteral)).toEqual([
      "1.0",
      "1.5",
      "1e-7",
      "1000000000000000.0",
      "1e16",
      "1e21",
      "1.25e22",
      "-0.0",
      "-2.0",
    ]);
  });

  it("have no text for NaN and the infinities", () => {
    expect(() => floatLiteral(NaN)).toThrow(RangeError);
    expect(() => floatLiteral(-Infinity)).toThrow(RangeError);
  });

  it("are read back by MicroPython", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom(undefined, "hex", "octal", "binary"), (value, style) => {
        expect(run(`print(${integerLiteral(value, style)})`).trim()).toBe(value.toString());
      }),
    );
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const source = `import struct\nprint(list(struct.pack('<f', ${floatLiteral(value)})))`;
        expect(run(source).trim()).toBe(
          `[${Array.from(new Uint8Array(Float32Array.of(value).buffer)).join(", ")}]`,
        );
      }),
    );
  });
});
