// The slice of the ES library against TypeScript's own: the same members, and the same types for the same expressions.
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../base/package-root.js";
import { boardProgram, createProgram, errorsOf, mainFile, typeOfVariable } from "./check.js";

/** `main.ts` checked with TypeScript's own library of ES2023 instead of the stubs. */
function libraryProgram(text: string): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    strict: true,
    lib: ["lib.es2023.d.ts"],
    types: [],
    noEmit: true,
  };
  return createProgram([mainFile], options, new Map([[mainFile, text]]));
}

/** The names of a global type's members, symbols as `[Symbol.name]`. */
function membersOf(program: ts.Program, type: string): string[] {
  const checker = program.getTypeChecker();
  const symbol = checker.resolveName(type, undefined, ts.SymbolFlags.Type, false);
  if (symbol === undefined) throw new Error(`no type ${type}`);
  return checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .map((property) => checker.symbolToString(property))
    .sort();
}

/** What the slice leaves out of a type on purpose; docs/stubs.md says why. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  Array: ["[Symbol.unscopables]", "toLocaleString"],
  ReadonlyArray: ["[Symbol.unscopables]", "toLocaleString"],
  String: [
    "anchor",
    "big",
    "blink",
    "bold",
    "fixed",
    "fontcolor",
    "fontsize",
    "italics",
    "link",
    "normalize",
    "small",
    "strike",
    "sub",
    "sup",
    "toLocaleLowerCase",
    "toLocaleUpperCase",
    "trimLeft",
    "trimRight",
  ],
  Number: ["toLocaleString"],
  Math: ["[Symbol.toStringTag]"],
  JSON: ["[Symbol.toStringTag]"],
  Map: ["[Symbol.toStringTag]"],
  ReadonlyMap: [],
  Set: ["[Symbol.toStringTag]"],
  ReadonlySet: [],
  Error: [],
  Promise: ["[Symbol.toStringTag]"],
  Generator: ["[Symbol.toStringTag]"],
  Boolean: [],
  ArrayConstructor: ["[Symbol.species]"],
  NumberConstructor: ["prototype"],
};

/** Expressions whose type must be the same with the stubs as with TypeScript's own library. */
const expressions: readonly string[] = [
  `[1, 2, 3].map((x) => String(x))`,
  `[1, 2, 3].map((x, i, all) => ({ x, i, n: all.length }))`,
  `[1, "a", null].filter((x) => x !== null)`,
  `[1, "a"].filter((x): x is string => typeof x === "string")`,
  `[1, "a"].find((x): x is string => typeof x === "string")`,
  `[1, "a"].findLast((x) => x === 1)`,
  `[1, 2].findIndex((x) => x > 1)`,
  `[3, 1, 2].sort((a, b) => a - b)`,
  `[3, 1, 2].toSorted()`,
  `[1, 2, 3].reduce((a, b) => a + b)`,
  `[1, 2, 3].reduce((text, x) => text + x, "")`,
  `[1, 2, 3].reduceRight<string[]>((all, x) => [...all, String(x)], [])`,
  `["a", "b"].reduce<Record<string, number>>((all, x) => ({ ...all, [x]: x.length }), {})`,
  `[[1], [2, [3]]].flat()`,
  `[[1], [[2]], [[[3]]]].flat(2)`,
  `[1, 2].flatMap((x) => [x, String(x)])`,
  `[1, 2].flatMap((x) => x)`,
  `[1, 2].concat([3], 4)`,
  `[1, 2, 3].splice(1, 1, 9)`,
  `[1, 2, 3].toSpliced(1, 1, 9)`,
  `[1, 2, 3].with(0, 9)`,
  `[1, 2, 3].at(-1)`,
  `[1, 2, 3].includes(2)`,
  `[1, 2].push(3)`,
  `[1, 2].pop()`,
  `[1, 2].join("-")`,
  `[1, 2].every((x) => x > 0)`,
  `[1, 2].some((x) => x > 0)`,
  `[1, 2].fill(0).reverse()`,
  `[...[1, 2].entries()]`,
  `[...["a"].keys()]`,
  `["a"].values().next()`,
  `Array.from("abc")`,
  `Array.from({ length: 3 }, (_, i) => i * 2)`,
  `Array.from(new Set([1, 2]))`,
  `Array.of(1, 2)`,
  `new Array<number>(3)`,
  `([1, 2] as readonly number[]).map((x) => x).toReversed()`,
  `([1, 2] as const).includes(1)`,
  `"a,b".split(",").map((x) => x.trim())`,
  `"abc".at(0)`,
  `"abc".codePointAt(0)`,
  `"abc".replace("a", (match, at: number) => match + at)`,
  `"abc".replaceAll("a", "b").padStart(5).toUpperCase()`,
  `[..."abc"]`,
  `"abc"[0]`,
  `"abc".indexOf("b")`,
  `String.fromCharCode(65)`,
  `(5).toFixed(2)`,
  `Number("5")`,
  `Number.isInteger(5)`,
  `parseInt("5", 10) + parseFloat("1.5")`,
  `Math.max(1, 2, ...[3])`,
  `Math.PI`,
  `new Map([["a", 1], ["b", 2]])`,
  `new Map<string, number>().get("a")`,
  `[...new Map([[1, "a"]])]`,
  `[...new Map([[1, "a"]]).values()].join()`,
  `new Map<string, number>().set("a", 1).size`,
  `new Set([1, 2]).has(1)`,
  `[...new Set(["a"])]`,
  `new Set<number>().add(1)`,
  `Object.keys({ a: 1 })`,
  `Object.values({ a: 1, b: 2 })`,
  `Object.entries({ a: 1, b: "x" })`,
  `Object.entries({ a: 1 } as Record<string, number>).map(([k, v]) => k + v)`,
  `Object.assign({ a: 1 }, { b: "x" })`,
  `Object.assign({ a: 1 }, { b: 2 }, { c: 3 }, { d: 4 })`,
  `Object.freeze({ a: 1, b: "x" })`,
  `Object.freeze([1, 2])`,
  `new Error("x", { cause: 1 }).cause`,
  `new RangeError("x").message`,
  `JSON.stringify({ a: 1 })`,
  `JSON.stringify({ a: 1 }, null, 2)`,
  `Promise.resolve(1)`,
  `Promise.resolve(1).then((x) => String(x))`,
  `(async () => 1)()`,
  `(async (p: Promise<string>) => (await p).length)`,
  `(function* () { yield 1; return "x"; })()`,
  `[...(function* () { yield 1; })()]`,
  `[...(function* (): Generator<number> { yield 1; })()]`,
  `[...(function* (): Iterable<number> { yield 1; })()]`,
  `[...{ *[Symbol.iterator](): Iterator<number> { yield 1; } }]`,
  `[...{ [Symbol.iterator]: (): Iterator<number> => ({ next: () => ({ done: true, value: 0 }) }) }]`,
  `[...{ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 0 }) }) }]`,
  `((f: (a: number, b: string) => boolean): Parameters<typeof f> => [1, ""])`,
  `((f: () => string[]): ReturnType<typeof f> => [])`,
  `((f: (a: number) => string) => f.bind(null, 1))`,
  `((f: (a: number, b: string) => string) => f.call(null, 1, "x"))`,
  `((f: (a: number, b: string) => string) => f.apply(null, [1, "x"]))`,
  `((x: Partial<{ a: number; b: string }>) => x.a)`,
  `((x: Required<{ a?: number }>) => x.a)`,
  `((x: Pick<{ a: number; b: string }, "b">) => x)`,
  `((x: Omit<{ a: number; b: string; c: boolean }, "b">) => x.c)`,
  `((x: Record<"a" | "b", number>) => x.a)`,
  `((x: Exclude<"a" | "b", "a">) => x)`,
  `((x: Extract<"a" | 1, string>) => x)`,
  `((x: NonNullable<string | null>) => x)`,
  `((x: Awaited<Promise<Promise<number>>>) => x)`,
  `((x: Uppercase<"abc">) => x)`,
  `((x: InstanceType<typeof Error>) => x.name)`,
  `((x: unknown) => (Array.isArray(x) ? x.length : 0))`,
  `((x: string | string[]) => (Array.isArray(x) ? x : [x]))`,
  `((x: number | string) => (typeof x === "string" ? x : x.toFixed()))`,
  `((...xs: number[]) => { for (const x of xs) { return x; } return undefined; })`,
  `((strings: TemplateStringsArray, ...values: unknown[]) => strings.raw[0]! + values.length)\`a\${1}b\``,
  `({ a: 1, toString() { return "x"; } }).toString()`,
  `({ a: 1 }).hasOwnProperty("a")`,
  `((xs: Iterable<number>) => { const [first = 0, ...rest] = xs; return [first, rest] as const; })`,
  `isNaN(NaN) || isFinite(Infinity) || Boolean(undefined)`,
];

/** Mistakes that must be the same mistakes. */
const mistakes: readonly string[] = [
  `[1, 2].map((x) => x.length);`,
  `[1, 2].push("a");`,
  `([1, 2] as const).push(3);`,
  `"abc".foo();`,
  `Math.max("1");`,
  `new Map<string, number>().set(1, 2);`,
  `const x: string = [1].at(0);`,
  `for (const x of 5) {}`,
  `for (const x of { a: 1 }) {}`,
  `const x: Partial<{ a: number }> = { b: 1 };`,
  `Object.freeze({ a: 1 }).a = 2;`,
  `[..."abc"].sort((a, b) => a < b);`,
  `const f = async (): number => 1;`,
  `function* g(): Generator<string> { yield 1; }`,
  `const [a, b]: [number] = [1];`,
  `isNaN("x");`,
  `new Error("x").code;`,
  `class C { *[Symbol.iterator](): Iterator<number> { yield "a"; } }`,
  `parseInt(5);`,
];

const board = boardProgram("");
const library = libraryProgram("");

describe("the ES slice", () => {
  test.each(Object.entries(leftOut))("%s has the members of ES2023 but these: %j", (type, missing) => {
    expect(membersOf(board, type)).toEqual(
      membersOf(library, type).filter((name) => !missing.includes(name)),
    );
  });

  test.each(expressions)("%s", (expression) => {
    const text = `const result = ${expression};`;
    const [ours, theirs] = [boardProgram(text), libraryProgram(text)];
    expect(errorsOf(theirs, mainFile)).toEqual([]);
    expect(errorsOf(ours, mainFile)).toEqual([]);
    expect(typeOfVariable(ours, mainFile, "result")).toBe(typeOfVariable(theirs, mainFile, "result"));
  });

  test.each(mistakes)("refuses as TypeScript does: %s", (mistake) => {
    const [ours, theirs] = [boardProgram(mistake), libraryProgram(mistake)];
    expect(errorsOf(theirs, mainFile).length).toBeGreaterThan(0);
    const shape = (program: ts.Program) => errorsOf(program, mainFile).map(({ code, at }) => ({ code, at }));
    expect(shape(ours)).toEqual(shape(theirs));
  });

  test("comes from the stubs alone", () => {
    const root = path.join(packageRoot(), "runtime-stubs");
    const others = board.getSourceFiles().filter((source) => !source.fileName.startsWith(root));
    expect(others.map((source) => source.fileName)).toEqual([mainFile]);
  });
});
