// The methods and accessors of a class.
import ts from "typescript";
import { isStaticMember, usesThis } from "../../analysis/classes.js";
import * as py from "../../python/index.js";
import { accessorFunction } from "../expressions/accessors.js";
import { isGeneratorMethod } from "../iterables.js";
import type { Lowering } from "../lowering.js";
import { commentsBefore } from "./comments.js";
import { lowerFunctionDefinition, type DefinitionExtras } from "./functions.js";

/** A member's Python name; computed names are refused. */
export function nameOfMember(lowering: Lowering, member: ts.ClassElement): string {
  const { name } = member;
  const isPlain =
    name !== undefined &&
    (ts.isIdentifier(name) ||
      ts.isPrivateIdentifier(name) ||
      (ts.isStringLiteral(name) && /^[A-Za-z_$][\w$]*$/.test(name.text)));
  if (isGeneratorMethod(member)) return "__iter__";
  if (isPlain) return lowering.analysis.classes.nameOfMember(name, member);
  lowering.refuse("MPTS1001", name ?? member, { construct: "a member name that is no identifier" });
  return "member";
}

function startMember(lowering: Lowering, member: ts.ClassElement): void {
  lowering.emit(
    py.blankLine(),
    ...commentsBefore(lowering.file, member).filter((each) => each.kind === "Comment"),
  );
}

/** What a method gets beside its parameters: `self`, or `cls` for a static one that uses `this`. */
function receiverOf(member: ts.MethodDeclaration | ts.AccessorDeclaration): DefinitionExtras {
  if (!isStaticMember(member)) return { receiver: "self" };
  return usesThis(member)
    ? { receiver: "cls", decorators: [py.name("classmethod")] }
    : { decorators: [py.name("staticmethod")] };
}

// speak() {...}          →   def speak(self):
// static make() {...}    →   @staticmethod
//                            def make():
// static of this class   →   @classmethod
//                            def make(cls):
export function lowerMethod(lowering: Lowering, member: ts.MethodDeclaration): void {
  if (member.body === undefined) return;
  startMember(lowering, member);
  lowerFunctionDefinition(lowering, member, nameOfMember(lowering, member), receiverOf(member));
}

// get area() {...}    →   @property
//                         def area(self):
// set area(v) {...}   →   @area.setter
//                         def area(self, v):
export function lowerAccessor(
  lowering: Lowering,
  node: ts.ClassLikeDeclaration,
  member: ts.AccessorDeclaration,
): void {
  if (member.body === undefined) return;
  const name = nameOfMember(lowering, member);
  const pair = node.members.filter(
    (each): each is ts.AccessorDeclaration =>
      ts.isAccessor(each) &&
      isStaticMember(each) === isStaticMember(member) &&
      each.name.getText() === member.name.getText(),
  );
  startMember(lowering, member);
  if (isStaticMember(member)) {
    lowerFunctionDefinition(lowering, member, functionName(name, member), receiverOf(member));
    return;
  }
  const { classes } = lowering.analysis;
  const isPlain =
    pair[0] !== undefined &&
    ts.isGetAccessor(pair[0]) &&
    !pair.some((each) => classes.isReachedBySuper(each));
  if (isPlain) {
    const decorator = ts.isGetAccessor(member) ? py.name("property") : py.attribute(py.name(name), "setter");
    lowerFunctionDefinition(lowering, member, name, { receiver: "self", decorators: [decorator] });
    return;
  }
  // def _get_area(self): ...
  // def _set_area(self, v): ...
  // area = property(_get_area, _set_area)
  lowerFunctionDefinition(lowering, member, functionName(name, member), { receiver: "self" });
  if (pair.at(-1) === member) lowering.emit(py.assign(py.name(name), propertyOf(name, pair)));
}

function functionName(name: string, member: ts.AccessorDeclaration): string {
  return accessorFunction(name, ts.isGetAccessor(member) ? "get" : "set");
}

/** A setter alone reads as nothing: an inherited getter does not show through. */
function propertyOf(name: string, pair: readonly ts.AccessorDeclaration[]): py.Expression {
  const getter = pair.some(ts.isGetAccessor)
    ? py.name(accessorFunction(name, "get"))
    : py.lambda(py.parameters("self"), py.none());
  const setter = pair.some(ts.isSetAccessor) ? [py.name(accessorFunction(name, "set"))] : [];
  return py.call(py.name("property"), [getter, ...setter]);
}
