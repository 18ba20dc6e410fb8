// Pieces of strings: slice, substring, substr.
import ts from "typescript";
import { isInt } from "../analysis/numbers/fact.js";
import type { Lowering } from "../lower/lowering.js";
import * as py from "../python/index.js";
import { noNumber } from "./flows.js";
import { isOnlyNumber, isPlainPlace, textCall, textHelper } from "./string-sites.js";
import type { CallSite, LibraryMember, LibraryMembers } from "./table.js";

/** A piece by a helper, for places that are not known to be plain. */
function byHelper(site: CallSite, name: string, helper: string): py.Expression {
  return textHelper(site, name, helper, 0, 2, { units: true, givesText: true });
}

/** `text[low:high]`; 0 at the start and the length at the end are left out. */
function piece(
  site: CallSite,
  text: py.Expression,
  low: py.Expression | undefined,
  high: py.Expression | undefined,
): py.Expression {
  const start = low !== undefined && isZero(low) ? undefined : low;
  return py.subscript(text, py.slice(start, high), site.lowering.position(site.node));
}

function isZero(value: py.Expression): boolean {
  return value.kind === "Constant" && value.type === "int" && Number(value.value) === 0;
}

function isWhole(lowering: Lowering, node: ts.Expression): boolean {
  return isOnlyNumber(lowering, node) && isInt(lowering.analysis.numbers.factOf(node));
}

// s.slice(1, -1), ints   →   s[1:-1]: both languages count negative places from the end
const slice: LibraryMember = {
  lower: (site) => {
    const { lowering, args } = site;
    const isPlain = !lowering.analysis.text.hasAstral && args.every((each) => isWhole(lowering, each));
    if (!isPlain || args.length > 2) return byHelper(site, "String.slice", "text_slice");
    return textCall(site, "String.slice", args.length, ([text, low, high]) => piece(site, text, low, high));
  },
  flow: noNumber,
};

// s.substring(i, j), 0 <= i <= j   →   s[i:j]
const substring: LibraryMember = {
  lower: (site) => {
    const { lowering, args } = site;
    const [start, end] = args;
    const isPlain =
      !lowering.analysis.text.hasAstral &&
      args.length <= 2 &&
      args.every((each) => isPlainPlace(lowering, each)) &&
      (start === undefined || end === undefined || isOrdered(lowering, start, end));
    if (!isPlain) return byHelper(site, "String.substring", "substring");
    return textCall(site, "String.substring", args.length, ([text, low, high]) =>
      piece(site, text, low, high),
    );
  },
  flow: noNumber,
};

/** Whether `start <= end` surely holds: by what is known of them, or because the end is the start and some more. */
function isOrdered(lowering: Lowering, start: ts.Expression, end: ts.Expression): boolean {
  const { numbers } = lowering.analysis;
  if (numbers.factOf(start).high <= numbers.factOf(end).low) return true;
  return (
    ts.isBinaryExpression(end) &&
    end.operatorToken.kind === ts.SyntaxKind.PlusToken &&
    ts.isIdentifier(start) &&
    end.left.getText() === start.text &&
    isPlainPlace(lowering, end.right)
  );
}

// s.substr(i, n), plain, i a name or a literal   →   s[i:i + n]
const substr: LibraryMember = {
  lower: (site) => {
    const { lowering, args } = site;
    const [start, length] = args;
    const isPlain =
      !lowering.analysis.text.hasAstral &&
      args.length <= 2 &&
      start !== undefined &&
      (length === undefined || ts.isNumericLiteral(start) || ts.isIdentifier(start)) &&
      args.every((each) => isPlainPlace(lowering, each));
    if (!isPlain) return byHelper(site, "String.substr", "substr");
    return textCall(site, "String.substr", args.length, ([text, low, count]) => {
      if (low === undefined || count === undefined) return piece(site, text, low, undefined);
      return piece(site, text, low, isZero(low) ? count : sum(low, count));
    });
  },
  flow: noNumber,
};

function sum(low: py.Expression, count: py.Expression): py.Expression {
  return low.kind === "Constant" && count.kind === "Constant"
    ? py.integer(Number(low.value) + Number(count.value))
    : py.binary(low, "+", count);
}

export const sliceMembers: LibraryMembers = {
  "String.slice": slice,
  "String.substring": substring,
  "String.substr": substr,
};
