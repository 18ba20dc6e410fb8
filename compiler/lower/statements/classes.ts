// Classes: the definition with its bases, members and static parts, for declarations and expressions alike.
import ts from "typescript";
import { heritageOf, isStaticMember } from "../../analysis/classes.js";
import { libraryKey, stubOf } from "../../analysis/types.js";
import { exceptionClass } from "../expressions/errors.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerConstructor } from "./class-constructor.js";
import { lowerAccessor, lowerMethod } from "./class-members.js";
import {
  isConstantStatic,
  lowerConstantStatic,
  lowerStaticBlock,
  lowerStaticField,
} from "./class-statics.js";
import { refuseEarlyReads } from "./class-early-reads.js";

// class Dog extends Animal {          →   class Dog(Animal):
//   legs = 4;                                 def __init__(self, name):
//   constructor(name) {...}                       super().__init__(name)
//   speak() {...}                                 self.legs = 4
// }                                           def speak(self):
//                                                 ...
export function lowerClassDeclaration(lowering: Lowering, node: ts.ClassDeclaration): void {
  const { scopes } = lowering.analysis;
  const variable = node.name === undefined ? scopes.variableDeclaredBy(node) : scopes.variableOf(node.name);
  const name =
    variable === undefined ? py.temporary("default_export") : lowering.analysis.names.nameOf(variable);
  lowerClass(lowering, node, name);
}

/** Emits the definition of a class under `name`, and behind it what its static parts do. */
export function lowerClass(lowering: Lowering, node: ts.ClassLikeDeclaration, name: py.Identifier): void {
  lowering.classNames.set(node, name);
  if (node.modifiers?.some(ts.isDecorator) === true)
    lowering.refuse("MPTS1001", node, { construct: "a decorator" });
  const bases = basesOf(lowering, node);
  if (bases === undefined) return;
  refuseEarlyReads(lowering, node);
  const outerThis = lowering.thisName;
  const later = node.members.filter(
    (each): each is ts.PropertyDeclaration | ts.ClassStaticBlockDeclaration =>
      ts.isClassStaticBlockDeclaration(each) || (ts.isPropertyDeclaration(each) && isStaticMember(each)),
  );
  // A constant can stand in the class as long as nothing has run before it.
  const firstActive = later.findIndex((each) => !isConstantStatic(each));
  const constants = firstActive < 0 ? later : later.slice(0, firstActive);
  const body = lowering.block(() => {
    for (const each of constants) lowerConstantStatic(lowering, each);
    if (constants.length > 0) lowering.emit(py.blankLine());
    lowerConstructor(lowering, node, bases.length > 0);
    for (const member of node.members) lowerMember(lowering, node, member);
  });
  lowering.emit(py.classDefinition(name, bases, withoutOuterBlanks(body), [], lowering.position(node)));
  lowering.thisName = name;
  for (const each of later.slice(constants.length)) {
    if (ts.isPropertyDeclaration(each)) lowerStaticField(lowering, name, each);
    else lowerStaticBlock(lowering, each);
  }
  lowering.thisName = outerThis;
}

function withoutOuterBlanks(body: readonly py.Statement[]): readonly py.Statement[] {
  const first = body.findIndex((each) => each.kind !== "BlankLine");
  const last = body.findLastIndex((each) => each.kind !== "BlankLine");
  return first < 0 ? [] : body.slice(first, last + 1);
}

/** The base class, if there is one mpts can inherit from; undefined where it is refused. */
function basesOf(lowering: Lowering, node: ts.ClassLikeDeclaration): readonly py.Expression[] | undefined {
  const base = heritageOf(node);
  if (base === undefined) return [];
  const symbol = lowering.analysis.scopes.symbolNamedBy(base);
  const key = libraryKey(symbol);
  const exception = exceptionClass(lowering, key, base);
  if (exception !== undefined) return [exception];
  const isOwn =
    key === undefined && (!ts.isIdentifier(base) || lowering.analysis.scopes.variable(symbol) !== undefined);
  if (!isOwn && (key !== undefined || stubOf(symbol) === undefined)) {
    lowering.refuse("MPTS1050", base);
    return undefined;
  }
  return [lowering.expression(base)];
}

function lowerMember(lowering: Lowering, node: ts.ClassLikeDeclaration, member: ts.ClassElement): void {
  if (ts.isMethodDeclaration(member)) lowerMethod(lowering, member);
  else if (ts.isGetAccessor(member) || ts.isSetAccessor(member)) lowerAccessor(lowering, node, member);
}
