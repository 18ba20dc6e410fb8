// The names and values of an enum as a whole, which are known before the program runs.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { constantValue, enumVariable } from "./enums.js";

/** One entry of the object JavaScript makes of an enum. */
type Entry = readonly [name: string, value: string | number];

/** The entries in JavaScript's order: whole numbers first, by size; undefined where one is computed. */
function entriesOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly Entry[] | undefined {
  const entries = new Map<string, string | number>();
  for (const declaration of symbol.declarations ?? []) {
    if (!ts.isEnumDeclaration(declaration)) continue;
    for (const member of declaration.members) {
      const value = checker.getConstantValue(member);
      if (value === undefined || ts.isComputedPropertyName(member.name)) return undefined;
      entries.set(member.name.text, value);
      if (typeof value === "number") entries.set(String(value), member.name.text);
    }
  }
  const isIndex = (name: string): boolean => /^(0|[1-9]\d*)$/.test(name) && Number(name) < 2 ** 32 - 1;
  const indices = [...entries].filter(([name]) => isIndex(name)).sort(([a], [b]) => Number(a) - Number(b));
  return [...indices, ...[...entries].filter(([name]) => !isIndex(name))];
}

// Object.keys(Color)      →   ["0", "1", "Red", "Green"]
// Object.values(Level)    →   ["low", "high"]
// Object.entries(Level)   →   [["Low", "low"], ["High", "high"]]
/** What `Object.keys` and its kin give of an enum; undefined for any other call. */
export function lowerEnumParts(
  lowering: Lowering,
  node: ts.CallExpression,
  key: string,
): py.Expression | undefined {
  const name = /^ObjectConstructor\.(keys|values|entries)$/.exec(key)?.[1];
  const [argument] = node.arguments;
  const symbol = name === undefined || argument === undefined ? undefined : enumVariable(lowering, argument);
  if (symbol === undefined) return undefined;
  const entries = entriesOf(lowering.analysis.checker, symbol);
  if (entries === undefined) return undefined;
  const position = lowering.position(node);
  const text = (value: string): py.Expression => py.string(value, "double");
  if (name === "keys")
    return py.list(
      entries.map(([each]) => text(each)),
      position,
    );
  if (name === "values")
    return py.list(
      entries.map(([, value]) => constantValue(value)),
      position,
    );
  return py.list(
    entries.map(([each, value]) => py.list([text(each), constantValue(value)])),
    position,
  );
}

// for (const name in Color)   →   for name in ["0", "1", "Red", "Green"]:
/** The names `for ... in` goes through; undefined for anything but an enum. */
export function enumNames(lowering: Lowering, node: ts.Expression): py.Expression | undefined {
  const symbol = enumVariable(lowering, node);
  const entries = symbol === undefined ? undefined : entriesOf(lowering.analysis.checker, symbol);
  return entries === undefined ? undefined : py.list(entries.map(([name]) => py.string(name, "double")));
}
