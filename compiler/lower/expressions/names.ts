// Identifiers, `this` and `super` where they stand as values.
import ts from "typescript";
import { pythonName } from "../../analysis/names.js";
import { libraryKey, stubOf } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import { isStubModule, referenceTo, refuseAsValue } from "../modules.js";
import type { Lowering } from "../lowering.js";
import { lowerEnumMemberName } from "./enums.js";

export function lowerIdentifier(lowering: Lowering, node: ts.Identifier): py.Expression {
  const symbol = lowering.analysis.scopes.symbolOf(node);
  const position = lowering.position(node);
  const variable = lowering.analysis.scopes.variable(symbol);
  if (variable !== undefined) {
    refuseAsValue(lowering, node, variable);
    return referenceTo(lowering, node, variable);
  }
  if (symbol === undefined || node.text === "undefined") return py.none(position);
  if (isStubModule(symbol)) return lowering.stable(py.name(pythonName(node.text), position));
  const member = lowerEnumMemberName(lowering, node, symbol);
  if (member !== undefined) return member;
  const key = libraryKey(symbol);
  if (key === "NaN") return py.call(py.name("float"), [py.string("nan")], [], position);
  if (key === "Infinity") return py.call(py.name("float"), [py.string("inf")], [], position);
  if (key !== undefined) return lowering.refuse("MPTS2001", node, { name: node.text });
  if (stubOf(symbol) !== undefined) return lowering.stable(py.name(node.text, position));
  return lowering.refuse("MPTS1001", node, { construct: `\`${node.text}\` as a value` });
}

export function lowerThis(lowering: Lowering, node: ts.Node): py.Expression {
  if (lowering.thisName === undefined) return lowering.refuse("MPTS1010", node);
  return lowering.stable(py.name(lowering.thisName, lowering.position(node)));
}

/** `super` alone is no value; `super.method(...)` and `super(...)` are lowered with their call. */
export function lowerSuper(lowering: Lowering, node: ts.Node): py.Expression {
  return lowering.refuse("MPTS1011", node);
}

// new.target   →   type(self)        in a constructor, where it is the class being made
export function lowerMetaProperty(lowering: Lowering, node: ts.MetaProperty): py.Expression {
  let at: ts.Node = node;
  while (!ts.isSourceFile(at) && (ts.isArrowFunction(at) || !ts.isFunctionLike(at))) at = at.parent;
  if (node.keywordToken !== ts.SyntaxKind.NewKeyword || !ts.isConstructorDeclaration(at))
    return lowering.refuse("MPTS1001", node, { construct: "`import.meta` and `new.target` here" });
  return py.call(py.name("type"), [py.name("self")], [], lowering.position(node));
}
