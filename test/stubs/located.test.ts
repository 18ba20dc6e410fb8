// Constructs the compiler may not lower yet: TypeScript still checks them, and has no error that points at nothing.
import { describe, expect, test } from "vitest";
import { boardProgram, errorsOf } from "./check.js";

const constructs: readonly string[] = [
  `async function* f() { yield 1; }`,
  `async function f(xs: AsyncIterable<number>) { for await (const x of xs) console.log(x + 1); }`,
  `async function f(xs: Promise<number>[]) { for await (const x of xs) console.log(x + 1); }`,
  `{ using f = { [Symbol.dispose]() {} }; console.log(f); }`,
  `async function f() { await using g = { async [Symbol.asyncDispose]() {} }; console.log(g); }`,
  `console.log(import.meta);`,
  `const a = 10n ** 2n; console.log(a.toString(16));`,
  `const a = /x/g; console.log(a);`,
  `function once(_: unknown, context: ClassDecoratorContext<new () => object>) { console.log(context.name); } @once class A {}`,
  `function m(f: () => void, c: ClassMethodDecoratorContext) { console.log(c.name); return f; } class A { @m f() {} }`,
  `function m(_: undefined, c: ClassFieldDecoratorContext) { console.log(c.kind); } class A { @m x = 1; }`,
  `function m(_: unknown, c: ClassAccessorDecoratorContext) { console.log(c.kind); } class A { @m accessor x = 1; }`,
  `class A { @g get x() { return 1; } } function g(_: unknown, c: ClassGetterDecoratorContext) { console.log(c.kind); }`,
  `class A { @g set x(v: number) {} } function g(_: unknown, c: ClassSetterDecoratorContext) { console.log(c.kind); }`,
  `function f() { return arguments.length + (new.target === undefined ? 1 : 0); }`,
  `class A { static #x = 1; static { A.#x = 2; } static y() { return A.#x; } }`,
  `enum E { A, B } namespace N { export const a = E[0]; } console.log(N.a);`,
  `label: for (const a of [1]) { for (const b of [a]) { if (b) continue label; } }`,
  `const { a, ...rest } = { a: 1, b: 2 }; console.log(a, rest.b);`,
  `const tag = (s: TemplateStringsArray, n: number) => s[0] + n; console.log(tag\`a\${1}\`);`,
];

describe("every construct is checked", () => {
  test.each(constructs)("%s", (construct) => {
    expect(errorsOf(boardProgram(construct))).toEqual([]);
  });
});
