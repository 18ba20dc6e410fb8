// console: lines on the serial port, written as Node writes them.
import ts from "typescript";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import { isErrorValue, textFormOf, typeText } from "../lower/expressions/text.js";
import type { Lowering } from "../lower/lowering.js";
import * as py from "../python/index.js";
import type { CallSite, LibraryMember, LibraryMembers } from "./table.js";

// console.log("a", n)   →   print("a", n)
// console.log()         →   print('')
function lowerLog({ lowering, node, args }: CallSite): py.Expression {
  const [first] = args;
  const position = lowering.position(node);
  // The board's own `print` wants an argument.
  if (first === undefined) return py.call(py.name("print"), [py.string("")], [], position);
  if (args.length > 1 && ts.isStringLiteralLike(first) && /%[sdifjoOc%]/.test(first.text)) {
    return lowering.refuse("MPTS2021", first);
  }
  const spread = args.find(ts.isSpreadElement);
  if (spread !== undefined)
    return lowering.refuse("MPTS1001", spread, { construct: "spread (`...`) in console.log" });
  const values = lowering.inOrder(args.map((argument) => () => printed(lowering, argument)));
  return py.call(py.name("print"), values, [], position);
}

/** A value as `print` writes it the way Node's console does. */
function printed(lowering: Lowering, node: ts.Expression): py.Expression {
  const kinds = lowering.analysis.types.kindsOf(node);
  const value = lowering.expression(node);
  // The firmware's own values look as Python shows them.
  if ((kinds.bytes || kinds.pythonTuple) && !kinds.null && !kinds.undefined) return value;
  const form = textFormOf(lowering, node);
  const position = lowering.position(node);
  if (form === "text" || form === "str") return value;
  if (form === "boolean") return py.conditional(value, py.string("true"), py.string("false"), position);
  if (form !== undefined && "word" in form) {
    if (!lowering.isStable(value)) lowering.emit(py.expressionStatement(value, position));
    return py.string(form.word);
  }
  if (form !== undefined) {
    const args = form.none === undefined ? [value] : [value, py.string(form.none)];
    return lowering.callHelper(form.helper, args, node);
  }
  if (kinds.array && isPlainList(lowering, node)) return lowering.callHelper("inspect", [value], node);
  if (isErrorValue(lowering, node) && isPlainErrors(lowering))
    return lowering.callHelper("error_text", [value], node);
  return lowering.refuse("MPTS2020", node, { type: typeText(lowering, node) });
}

/** Whether no error of the program carries anything Node would show beside its name and message. */
function isPlainErrors({ analysis: { errors } }: Lowering): boolean {
  return !errors.hasOwnClasses && !errors.writesPlain && !errors.hasCauses && !errors.throwsOther;
}

/** An array, at any depth, of strings, numbers and booleans. */
function isPlainList(lowering: Lowering, node: ts.Expression): boolean {
  const { checker, types } = lowering.analysis;
  const check = (type: ts.Type): boolean => {
    const kinds = types.kinds(type);
    if (
      kinds.unknown ||
      kinds.object ||
      kinds.callable ||
      kinds.bytes ||
      kinds.pythonTuple ||
      kinds.bigint ||
      kinds.symbol
    )
      return false;
    if (kinds.null || kinds.undefined) return false;
    if (!kinds.array) return true;
    const members = type.isUnion() ? type.types : [type];
    return members.every((member) => {
      const element =
        checker.isArrayType(member) || checker.isTupleType(member)
          ? checker.getIndexTypeOfType(member, ts.IndexKind.Number)
          : undefined;
      return element === undefined || check(element);
    });
  };
  return check(types.typeOf(node));
}

/** Everything is shown, at any depth: the order of keys is seen. */
const showsWhole: LibraryFlow = ({ builder: { graph }, args }) => {
  for (const argument of args) graph.shapeOf(argument).traits.add("isDeeplyOrdered");
  return graph.node();
};

const log: LibraryMember = { lower: lowerLog, flow: showsWhole };

export const consoleMembers: LibraryMembers = {
  "Console.log": log,
  "Console.info": log,
  "Console.warn": log,
  "Console.error": log,
  "Console.debug": log,
};
