// Regular expressions: checked and compiled here, with the place inside the pattern where something is not supported.
import ts from "typescript";
import { stubOf } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { compileRegex, UnsupportedRegex, type Step } from "../regex/compile.js";

/** Whether a value is a regular expression. */
export function isRegExp(lowering: Lowering, node: ts.Expression): boolean {
  const { symbol } = lowering.analysis.types.typeOf(node);
  return symbol?.name === "RegExp" && stubOf(symbol) !== undefined;
}

// /\d+/g   →   RegExp("\\d+", "g", (("in", "09"), ...), 2, 1)
export function lowerRegex(lowering: Lowering, node: ts.RegularExpressionLiteral): py.Expression {
  const end = node.text.lastIndexOf("/");
  return makeRegex(
    lowering,
    node,
    node.text.slice(1, end),
    node.text.slice(end + 1),
    node.getStart(lowering.file) + 1,
  );
}

/** A regular expression of a known pattern; `start` is where the pattern stands in the file, if it stands there as it is. */
export function makeRegex(
  lowering: Lowering,
  node: ts.Expression,
  source: string,
  flags: string,
  start?: number,
): py.Expression {
  if (lowering.analysis.text.hasAstral) return lowering.refuse("MPTS2073", node);
  try {
    const { steps, slots, groups, names } = compileRegex(source, flags);
    const args = [
      py.string(source, "double"),
      py.string(flags, "double"),
      py.tuple(steps.map(stepValue)),
      py.integer(slots),
      py.integer(groups),
    ];
    if (names.length > 0)
      args.push(
        py.tuple(names.map(([name, group]) => py.tuple([py.string(name, "double"), py.integer(group)]))),
      );
    return lowering.callHelper("RegExp", args, node);
  } catch (error) {
    if (!(error instanceof UnsupportedRegex)) throw error;
    const offset = start === undefined ? node.getStart(lowering.file) : start + error.offset;
    const place = ts.getLineAndCharacterOfPosition(lowering.file, offset);
    lowering.reporter.reportAt("MPTS2071", lowering.file.fileName, place.line + 1, place.character + 1, {
      part: error.part,
    });
    return py.none();
  }
}

function stepValue(step: Step): py.Expression {
  if (typeof step === "string") return py.string(step, "double");
  return py.tuple(
    step.map((each) => {
      if (typeof each === "string") return py.string(each, "double");
      return typeof each === "boolean" ? py.boolean(each) : py.integer(each);
    }),
  );
}
