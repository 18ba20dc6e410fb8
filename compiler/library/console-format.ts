// The format places of console.log: %s, %d, %i, %f, %O, %o and %% in a literal first argument.
import ts from "typescript";
import { formatPlace } from "../analysis/text.js";
import { isInt } from "../analysis/numbers/fact.js";
import type { Lowering } from "../lower/lowering.js";
import * as py from "../python/index.js";
import { inspected, printed } from "./console.js";
import type { CallSite } from "./table.js";

/** Whether a first argument has format places, once others follow it. */
export function hasFormat(text: string): boolean {
  return formatPlace.test(text);
}

// console.log("%s is %d", name, age)   →   print("%s is %s" % (name, age))
export function lowerFormat({ lowering, node, args }: CallSite, first: ts.StringLiteralLike): py.Expression {
  const rest = args.slice(1);
  if (rest.some(ts.isSpreadElement)) return lowering.refuse("MPTS2021", first);
  let used = 0;
  const places: (() => py.Expression)[] = [];
  let isRefused = false;
  const format = first.text.replace(/%([sdifjoOc%])|%/g, (whole, letter: string | undefined) => {
    if (letter === "%") return "%%";
    const argument = rest[used];
    if (letter === undefined || argument === undefined) return `%${whole}`;
    used += 1;
    if (letter === "c") {
      places.push(() => {
        lowering.emit(py.expressionStatement(lowering.expression(argument)));
        return py.string("");
      });
      return "%s";
    }
    if (!isFitting(lowering, letter, argument)) isRefused = true;
    places.push(() => place(lowering, letter, argument));
    return "%s";
  });
  if (isRefused) return lowering.refuse("MPTS2021", first);
  const position = lowering.position(node);
  const remaining = rest.slice(used);
  const values = lowering.inOrder([
    ...places,
    ...remaining.map((each) => () => printed(lowering, each, lowering.expression(each))),
  ]);
  const filled = values.slice(0, used);
  const text =
    filled.length === 0
      ? py.string(format.replaceAll("%%", "%"))
      : py.binary(py.string(format, "double"), "%", py.tuple(filled), position);
  return py.call(py.name("print"), [text, ...values.slice(used)], [], position);
}

function holdsOnly(lowering: Lowering, node: ts.Expression, ...wanted: readonly string[]): boolean {
  return Object.entries(lowering.analysis.types.kindsOf(node)).every(
    ([kind, holds]) => !holds || wanted.includes(kind),
  );
}

function isFitting(lowering: Lowering, letter: string, node: ts.Expression): boolean {
  if (letter === "s") return holdsOnly(lowering, node, "string", "number", "boolean", "null", "undefined");
  if (letter === "d" || letter === "i" || letter === "f")
    return holdsOnly(lowering, node, "number") || holdsOnly(lowering, node, "string");
  if (letter === "o") return holdsOnly(lowering, node, "string", "number", "boolean");
  return letter === "O";
}

function place(lowering: Lowering, letter: string, node: ts.Expression): py.Expression {
  const value = lowering.expression(node);
  const isText = lowering.analysis.types.kindsOf(node).string;
  const textOf = (number: py.Expression): py.Expression => lowering.callHelper("number_text", [number], node);
  switch (letter) {
    case "d":
      return isText
        ? textOf(lowering.callHelper("text_number", [value], node))
        : printed(lowering, node, value);
    case "i":
      if (isText) return textOf(lowering.callHelper("parse_int", [value], node));
      if (isInt(lowering.analysis.numbers.factOf(node))) return value;
      return textOf(lowering.callHelper("trunc", [value], node));
    case "f":
      if (isText) return textOf(lowering.callHelper("parse_float", [value], node));
      return isInt(lowering.analysis.numbers.factOf(node)) ? value : textOf(value);
    case "s":
      return printed(lowering, node, value);
    default:
      return inspected(lowering, node, value);
  }
}
