// `enum` as a class of constants.
import ts from "typescript";
import type { Variable } from "../../analysis/scopes.js";
import * as py from "../../python/index.js";
import {
  constantValue,
  enumMemberName,
  isConstEnum,
  isFirstDeclaration,
  namesAttribute,
} from "../expressions/enums.js";
import type { Lowering } from "../lowering.js";
import { commentsAtEnd, commentsBefore, trailingCommentAt } from "./comments.js";

// enum Color { Red, Green = 5 }   →   class Color:
//                                         Red = 0
//                                         Green = 5
//                                         _names = {Red: "Red", Green: "Green"}    where Color[value] is used
// enum Color { Blue = 7 }         →   Color.Blue = 7                               where Color was there before
// const enum Pin { LED = 2 }      →   (nothing: `Pin.LED` is 2)
export function lowerEnum(lowering: Lowering, node: ts.EnumDeclaration): void {
  if (isDeclared(node)) return;
  const variable = lowering.analysis.scopes.variableOf(node.name);
  if (variable === undefined || isConstEnum(variable.symbol)) return;
  refuseCoinciding(lowering, node);
  const name = py.name(lowering.analysis.names.nameOf(variable), lowering.position(node));
  if (!isFirstDeclaration(lowering, node)) {
    lowerMembers(lowering, node, (member) => py.attribute(name, member));
    if (isLookedUp(variable)) addNames(lowering, node, name);
    return;
  }
  const body = lowering.block(() => {
    lowerMembers(lowering, node, (member) => py.name(member));
    if (isLookedUp(variable)) lowering.emit(py.assign(py.name(namesAttribute), namesOf(lowering, node)));
    lowering.emit(...commentsAtEnd(lowering.file, node));
  });
  lowering.emit(
    py.classDefinition(lowering.analysis.names.nameOf(variable), [], body, [], lowering.position(node)),
  );
}

function isDeclared(node: ts.EnumDeclaration): boolean {
  return node.modifiers?.some((each) => each.kind === ts.SyntaxKind.DeclareKeyword) === true;
}

/** Two members can have one Python name; then neither could be told from the other. */
function refuseCoinciding(lowering: Lowering, node: ts.EnumDeclaration): void {
  const seen = new Set<string>([namesAttribute]);
  for (const member of node.members) {
    const name = enumMemberName(member);
    if (seen.has(name)) lowering.refuse("MPTS1001", member, { construct: "this member name" });
    seen.add(name);
  }
}

function lowerMembers(
  lowering: Lowering,
  node: ts.EnumDeclaration,
  target: (name: string) => py.Name | py.Attribute,
): void {
  for (const member of node.members) {
    lowering.emit(...commentsBefore(lowering.file, member));
    const statement = py.assign(
      target(enumMemberName(member)),
      valueOf(lowering, member),
      lowering.position(member),
    );
    const trailing = trailingCommentAt(lowering.file, member.end);
    lowering.emit(trailing === undefined ? statement : py.withTrailing(statement, trailing));
  }
}

function valueOf(lowering: Lowering, member: ts.EnumMember): py.Expression {
  const value = lowering.analysis.checker.getConstantValue(member);
  if (member.initializer !== undefined) return lowering.expression(member.initializer);
  return value === undefined ? py.none() : constantValue(value);
}

/** Whether the program asks for the name of a value somewhere: `Color[value]`. */
function isLookedUp(variable: Variable): boolean {
  return variable.uses.some(({ identifier }) => {
    const { parent } = identifier;
    const owner = ts.isPropertyAccessExpression(parent) && parent.name === identifier ? parent : identifier;
    return (
      ts.isElementAccessExpression(owner.parent) &&
      owner.parent.expression === owner &&
      !ts.isStringLiteralLike(owner.parent.argumentExpression)
    );
  });
}

/** The members that lead back from their value: those whose value is a number. */
function numericMembers(lowering: Lowering, node: ts.EnumDeclaration): readonly ts.EnumMember[] {
  const { checker, types } = lowering.analysis;
  return node.members.filter((member) => {
    const value = checker.getConstantValue(member);
    return value === undefined ? types.kindsOf(member).number : typeof value === "number";
  });
}

function nameEntry(member: ts.EnumMember): py.Expression {
  const { name } = member;
  return py.string(ts.isComputedPropertyName(name) ? name.expression.getText() : name.text, "double");
}

function namesOf(lowering: Lowering, node: ts.EnumDeclaration): py.Expression {
  return py.dict(
    numericMembers(lowering, node).map((member) => ({
      key: py.name(enumMemberName(member)),
      value: nameEntry(member),
    })),
  );
}

// Color._names[Color.Blue] = "Blue"
function addNames(lowering: Lowering, node: ts.EnumDeclaration, owner: py.Name): void {
  for (const member of numericMembers(lowering, node)) {
    const value = py.attribute(owner, enumMemberName(member));
    lowering.emit(py.assign(py.subscript(py.attribute(owner, namesAttribute), value), nameEntry(member)));
  }
}
