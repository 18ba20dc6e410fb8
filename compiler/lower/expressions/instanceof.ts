// `x instanceof C` as `isinstance(x, C)`.
import ts from "typescript";
import { libraryKey, stubOf } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { caughtClasses } from "./errors.js";

export function lowerInstanceOf(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  const symbol = lowering.analysis.scopes.symbolNamedBy(node.right);
  const variable = lowering.analysis.scopes.variable(symbol);
  const key = libraryKey(symbol);
  const builtin = key === undefined ? undefined : caughtClasses(lowering, key, node.right);
  const isClass = variable !== undefined && ts.isClassLike(variable.declaration);
  const isFirmwareClass = key === undefined && stubOf(symbol) !== undefined;
  if (builtin === undefined && !isClass && !isFirmwareClass) return lowering.refuse("MPTS1031", node.right);
  const value = lowering.expression(node.left);
  const type = builtin ?? lowering.expression(node.right);
  return py.call(py.name("isinstance"), [value, type], [], lowering.position(node));
}
