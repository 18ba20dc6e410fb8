// console: lines on the serial port, written as Node writes them.
import ts from "typescript";
import { mayBeMinusZero } from "../analysis/numbers/fact.js";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import { libraryKey } from "../analysis/types.js";
import { isErrorValue, readKinds, textFormOf, typeText } from "../lower/expressions/text.js";
import type { Lowering } from "../lower/lowering.js";
import * as py from "../python/index.js";
import { hasFormat, lowerFormat } from "./console-format.js";
import { showsNumbers } from "./flows.js";
import { inspectionOf } from "./inspection.js";
import { refuseHoles } from "./array/holes.js";
import type { CallSite, LibraryMember, LibraryMembers } from "./table.js";

// console.log("a", n)      →   print("a", n)
// console.log()            →   print('')
// console.log(...parts)    →   print(*[shown(part) for part in parts])
function lowerLog(site: CallSite): py.Expression {
  const { lowering, node, args } = site;
  const [first] = args;
  const position = lowering.position(node);
  // The board's own `print` wants an argument.
  if (first === undefined) return py.call(py.name("print"), [py.string("")], [], position);
  if (args.length > 1 && ts.isStringLiteralLike(first) && hasFormat(first.text))
    return lowerFormat(site, first);
  const { text, types } = lowering.analysis;
  // Which text comes first is only known when it runs, and one of the program's has places to fill.
  const mayBeFormat =
    ts.isSpreadElement(first) ||
    (args.length > 1 && !ts.isStringLiteralLike(first) && types.kindsOf(first).string);
  if (text.hasFormatPlaces && mayBeFormat) return lowering.refuse("MPTS2021", first);
  if (args.some(ts.isSpreadElement)) return lowerSpreadLog(site);
  return py.call(py.name("print"), printedAll(lowering, args), [], position);
}

// console.log(...parts)   →   print(*[text(part) for part in parts])
function lowerSpreadLog({ lowering, node, args }: CallSite): py.Expression {
  const [only] = args;
  const { checker, types } = lowering.analysis;
  if (only === undefined || args.length > 1 || !ts.isSpreadElement(only))
    return lowering.refuse("MPTS1001", node, {
      construct: "spread (`...`) beside other arguments of console.log",
    });
  const type = types.kindsOf(only.expression).array
    ? checker.getIndexTypeOfType(types.typeOf(only.expression), ts.IndexKind.Number)
    : undefined;
  const kinds = type === undefined ? [] : Object.entries(types.kinds(type)).filter(([, holds]) => holds);
  const isPlain =
    kinds.length > 0 && kinds.every(([kind]) => kind === "string" || kind === "number" || kind === "boolean");
  if (!isPlain) return lowering.refuse("MPTS2020", only, { type: typeText(lowering, only.expression) });
  const part = py.name(py.temporary("part"));
  const texts = py.comprehension("list", lowering.callHelper("shown", [part], node), [
    py.clause(part, lowering.expression(only.expression)),
  ]);
  return py.call(py.name("print"), [py.starred(texts)], [], lowering.position(node));
}

/** The arguments as `print` writes them. All are evaluated before the first is looked at, as JavaScript does. */
export function printedAll(lowering: Lowering, args: readonly ts.Expression[]): readonly py.Expression[] {
  const lastActive = args.findLastIndex((each) => isActive(lowering, each));
  const firstObject = args.findIndex((each) => isChangeable(lowering, each));
  if (firstObject < 0 || firstObject >= lastActive) {
    return lowering.inOrder(args.map((each) => () => printed(lowering, each, lowering.expression(each))));
  }
  const values = lowering.inOrder(
    args.map((each, index) => () => {
      const value = lowering.expression(each);
      return index <= lastActive && !lowering.isStable(value) ? lowering.keep(value, "value") : value;
    }),
    "value",
  );
  return args.map((each, index) => printed(lowering, each, values[index] ?? py.none()));
}

const changingMethods = new Set(
  "push pop shift unshift splice sort reverse fill copyWithin set add delete clear next".split(" "),
);

/** Whether evaluating an expression can change something. */
function isActive(lowering: Lowering, node: ts.Node): boolean {
  const inside = (): boolean =>
    ts.forEachChild(node, (child) => isActive(lowering, child) || undefined) === true;
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name } = node.expression;
    const isLibrary = libraryKey(lowering.analysis.checker.getSymbolAtLocation(name)) !== undefined;
    const areFunctionsInSight = node.arguments.every(
      (each) => ts.isArrowFunction(each) || !lowering.analysis.types.kindsOf(each).callable,
    );
    if (isLibrary && areFunctionsInSight && !changingMethods.has(name.text)) return inside();
  }
  if (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isPostfixUnaryExpression(node) ||
    ts.isDeleteExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node)
  ) {
    return true;
  }
  if (
    ts.isPrefixUnaryExpression(node) &&
    node.operator >= ts.SyntaxKind.PlusPlusToken &&
    node.operator <= ts.SyntaxKind.MinusMinusToken
  )
    return true;
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  ) {
    return true;
  }
  return inside();
}

/** Whether what a value looks like can change: arrays and objects someone else holds, too. */
function isChangeable(lowering: Lowering, node: ts.Expression): boolean {
  const kinds = lowering.analysis.types.kindsOf(node);
  return (kinds.array || kinds.object || kinds.bytes) && !ts.isArrayLiteralExpression(node);
}

/** The value of `node` as `print` writes it the way Node's console does. */
export function printed(lowering: Lowering, node: ts.Expression, value: py.Expression): py.Expression {
  const kinds = readKinds(lowering, node);
  // The firmware's own values look as Python shows them.
  if ((kinds.bytes || kinds.pythonTuple) && !kinds.null && !kinds.undefined) return value;
  const form = textFormOf(lowering, node);
  const position = lowering.position(node);
  // 12n   →   "%dn" % 12
  if (form === "str" && kinds.bigint) return py.binary(py.string("%dn", "double"), "%", value, position);
  if (form === "text" || form === "str") return value;
  if (form === "boolean") return py.conditional(value, py.string("true"), py.string("false"), position);
  if (form !== undefined && "word" in form) {
    if (!lowering.isStable(value)) lowering.emit(py.expressionStatement(value, position));
    return py.string(form.word);
  }
  if (form !== undefined) {
    const shows = mayBeMinusZero(lowering.analysis.numbers.factOf(node)) && kinds.number;
    const helper = shows ? (form.helper === "text" ? "shown" : "number_shown") : form.helper;
    const args = form.none === undefined ? [value] : [value, py.string(form.none)];
    return lowering.callHelper(helper, args, node);
  }
  if (isErrorValue(lowering, node) && isPlainErrors(lowering))
    return lowering.callHelper("error_text", [value], node);
  return inspected(lowering, node, value);
}

/** An array, Map, Set or object, as console.log shows it. */
export function inspected(lowering: Lowering, node: ts.Expression, value: py.Expression): py.Expression {
  const inspection = inspectionOf(lowering, node);
  if (inspection === undefined) return lowering.refuse("MPTS2020", node, { type: typeText(lowering, node) });
  if (lowering.analysis.types.kindsOf(node).array && refuseHoles(lowering, node)) return py.none();
  const args = inspection.none === "null" ? [value, py.string("null")] : [value];
  const kinds = lowering.analysis.types.kindsOf(node);
  return lowering.callHelper(kinds.string || kinds.unknown ? "display" : "inspect", args, node);
}

/** Whether no error of the program carries anything Node would show beside its name and message. */
function isPlainErrors({ analysis: { errors } }: Lowering): boolean {
  return !errors.hasOwnClasses && !errors.writesPlain && !errors.hasCauses && !errors.throwsOther;
}

/** Everything is shown, at any depth: the order of keys is seen, and so is the sign of -0. */
const showsWhole: LibraryFlow = (site) => {
  const { graph } = site.builder;
  for (const argument of site.args) graph.shapeOf(argument).traits.add("isDeeplyOrdered");
  return showsNumbers(site);
};

const log: LibraryMember = { lower: lowerLog, flow: showsWhole };

export const consoleMembers: LibraryMembers = {
  "Console.log": log,
  "Console.info": log,
  "Console.warn": log,
  "Console.error": log,
  "Console.debug": log,
};
