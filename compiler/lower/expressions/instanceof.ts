// `x instanceof C` as `isinstance(x, C)`.
import ts from "typescript";
import { libraryKey, stubOf } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { caughtClasses } from "./errors.js";

// x instanceof Dog     →   isinstance(x, Dog)
// x instanceof Array   →   isinstance(x, list)
export function lowerInstanceOf(lowering: Lowering, node: ts.BinaryExpression): py.Expression {
  const { scopes, types } = lowering.analysis;
  const symbol = ts.isIdentifier(node.right) ? scopes.symbolOf(node.right) : undefined;
  const key = libraryKey(symbol);
  const builtin = key === undefined ? undefined : builtinClasses(lowering, key, node.right);
  const isFirmwareClass = key === undefined && stubOf(symbol) !== undefined;
  const isClass = key === undefined && types.typeOf(node.right).getConstructSignatures().length > 0;
  if (builtin === undefined && !isClass && !isFirmwareClass) return lowering.refuse("MPTS1031", node.right);
  const parts = [node.left, ...(builtin === undefined ? [node.right] : [])];
  const [value = py.none(), type = builtin ?? py.none()] = lowering.expressions(parts);
  return py.call(py.name("isinstance"), [value, type], [], lowering.position(node));
}

function builtinClasses(lowering: Lowering, key: string, node: ts.Node): py.Expression | undefined {
  return key === "Array" ? py.name("list") : caughtClasses(lowering, key, node);
}
