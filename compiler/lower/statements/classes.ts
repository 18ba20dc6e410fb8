// Classes: fields in JavaScript's order, methods, accessors, statics, inheritance.
import ts from "typescript";
import { memberName } from "../../analysis/names.js";
import { libraryKey, stubOf } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import { givenTo } from "../expressions/flow.js";
import { pythonExceptions } from "../exceptions.js";
import type { Lowering } from "../lowering.js";
import { commentsAtEnd, commentsBefore } from "./comments.js";
import { lowerStatements } from "./blocks.js";
import { lowerFunctionDefinition } from "./functions.js";

// class Dog extends Animal {          →   class Dog(Animal):
//   legs = 4;                                 def __init__(self, name):
//   constructor(name) {...}                       super().__init__(name)
//   speak() {...}                                 self.legs = 4
// }                                           def speak(self):
//                                                 ...
export function lowerClassDeclaration(lowering: Lowering, node: ts.ClassDeclaration): void {
  const { scopes } = lowering.analysis;
  const variable = node.name === undefined ? scopes.variableDeclaredBy(node) : scopes.variableOf(node.name);
  if (variable === undefined) {
    lowering.refuse("MPTS1001", node, { construct: "a class without a name" });
    return;
  }
  if (node.modifiers?.some(ts.isDecorator) === true)
    lowering.refuse("MPTS1001", node, { construct: "a decorator" });
  const name = lowering.analysis.names.nameOf(variable);
  const bases = baseOf(lowering, node);
  if (bases === undefined) return;
  const statics: ts.PropertyDeclaration[] = [];
  const body = lowering.block(() => {
    lowerConstructor(lowering, node, bases.length > 0);
    for (const member of node.members) lowerMember(lowering, node, member, statics);
  });
  lowering.emit(py.classDefinition(name, bases, withoutLeadingBlanks(body), [], lowering.position(node)));
  for (const field of statics) lowerStaticField(lowering, name, field);
}

function withoutLeadingBlanks(body: readonly py.Statement[]): readonly py.Statement[] {
  const first = body.findIndex((each) => each.kind !== "BlankLine");
  return first < 0 ? [] : body.slice(first);
}

/** The base class, if there is one mpts can inherit from; undefined where it is refused. */
function baseOf(lowering: Lowering, node: ts.ClassDeclaration): readonly py.Expression[] | undefined {
  const base = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
    ?.expression;
  if (base === undefined) return [];
  const symbol = lowering.analysis.scopes.symbolNamedBy(base);
  const key = libraryKey(symbol);
  const exception = key === undefined ? undefined : pythonExceptions.get(key);
  if (exception !== undefined) return [py.name(exception)];
  const variable = lowering.analysis.scopes.variable(symbol);
  if (
    (variable === undefined || !ts.isClassLike(variable.declaration)) &&
    (key !== undefined || stubOf(symbol) === undefined)
  ) {
    lowering.refuse("MPTS1050", base);
    return undefined;
  }
  return [lowering.expression(base)];
}

function isStatic(member: ts.ClassElement): boolean {
  return (
    ts.canHaveModifiers(member) &&
    ts.getModifiers(member)?.some((each) => each.kind === ts.SyntaxKind.StaticKeyword) === true
  );
}

/** A member's Python name; computed names are refused. */
function nameOfMember(lowering: Lowering, name: ts.PropertyName): string {
  if (ts.isPrivateIdentifier(name)) return `_${name.text.slice(1)}`;
  if (ts.isIdentifier(name)) return memberName(name.text);
  lowering.refuse("MPTS1001", name, { construct: "a member name that is no identifier" });
  return "member";
}

/** `__init__` with the parameter properties and fields JavaScript sets before the constructor's own statements. */
function lowerConstructor(lowering: Lowering, node: ts.ClassDeclaration, hasBase: boolean): void {
  const constructor = node.members.find(
    (each) => ts.isConstructorDeclaration(each) && each.body !== undefined,
  );
  const fields = node.members
    .filter((each) => ts.isPropertyDeclaration(each))
    .filter((each) => !isStatic(each) && !isDeclareOnly(each));
  const self = "self";
  const initialise = (): void => fields.forEach((field) => lowerField(lowering, self, field));
  if (constructor === undefined || !ts.isConstructorDeclaration(constructor)) {
    if (fields.length === 0) return;
    lowerImplicitConstructor(lowering, node, hasBase, initialise);
    return;
  }
  lowering.emit(...commentsBefore(lowering.file, constructor));
  const properties = constructor.parameters.filter((each) =>
    ts.isParameterPropertyDeclaration(each, constructor),
  );
  const setUp = (): void => {
    for (const parameter of properties) {
      if (!ts.isIdentifier(parameter.name)) continue;
      const variable = lowering.analysis.scopes.variableOf(parameter.name);
      if (variable === undefined) continue;
      const target = py.attribute(py.name(self), memberName(parameter.name.text));
      lowering.emit(
        py.assign(target, py.name(lowering.analysis.names.nameOf(variable)), lowering.position(parameter)),
      );
    }
    initialise();
  };
  const { body } = constructor;
  if (body === undefined) return;
  const superIndex = body.statements.findIndex(isSuperCall);
  if (hasBase && superIndex < 0) lowering.refuse("MPTS1051", constructor);
  // With a base class the fields follow the call of `super`.
  const head = hasBase ? body.statements.slice(0, superIndex + 1) : [];
  const tail = body.statements.slice(head.length);
  lowerFunctionDefinition(lowering, constructor, "__init__", {
    receiver: self,
    body: () => {
      lowerStatements(lowering, head);
      setUp();
      lowerStatements(lowering, tail);
      lowering.emit(...commentsAtEnd(lowering.file, body));
    },
  });
}

function isSuperCall(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isCallExpression(statement.expression) &&
    statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword
  );
}

function isDeclareOnly(field: ts.PropertyDeclaration): boolean {
  return (
    field.modifiers?.some(
      (each) => each.kind === ts.SyntaxKind.DeclareKeyword || each.kind === ts.SyntaxKind.AbstractKeyword,
    ) === true
  );
}

// A class with fields and no constructor of its own:
//
// def __init__(self):                def __init__(self, *args):        (with a base class)
//     self.legs = 4                      super().__init__(*args)
//                                        self.legs = 4
function lowerImplicitConstructor(
  lowering: Lowering,
  node: ts.ClassDeclaration,
  hasBase: boolean,
  initialise: () => void,
): void {
  const args = py.temporary("args");
  const outerThis = lowering.thisName;
  lowering.thisName = "self";
  const body = lowering.block(() => {
    if (hasBase) {
      const target = py.attribute(py.call(py.name("super")), "__init__");
      lowering.emit(py.expressionStatement(py.call(target, [py.starred(py.name(args))])));
    }
    initialise();
  });
  lowering.thisName = outerThis;
  const parameters: py.Parameters = { positional: [{ name: "self" }], ...(hasBase ? { rest: args } : {}) };
  lowering.emit(py.functionDefinition("__init__", parameters, body, {}, lowering.position(node)));
}

// legs = 4;   →   self.legs = 4
// name;       →   self.name = None
function lowerField(lowering: Lowering, self: string, field: ts.PropertyDeclaration): void {
  lowering.emit(...commentsBefore(lowering.file, field).filter((each) => each.kind === "Comment"));
  const target = py.attribute(py.name(self), nameOfMember(lowering, field.name));
  lowering.emit(py.assign(target, fieldValue(lowering, field), lowering.position(field)));
}

function fieldValue(lowering: Lowering, field: ts.PropertyDeclaration): py.Expression {
  return field.initializer === undefined
    ? py.none()
    : givenTo(lowering, field.initializer, lowering.analysis.types.typeOf(field));
}

// static count = 0;   →   Dog.count = 0     behind the class, where its value may use the class
function lowerStaticField(lowering: Lowering, className: string, field: ts.PropertyDeclaration): void {
  const outerThis = lowering.thisName;
  lowering.thisName = className;
  const target = py.attribute(py.name(className), nameOfMember(lowering, field.name));
  lowering.emit(py.assign(target, fieldValue(lowering, field), lowering.position(field)));
  lowering.thisName = outerThis;
}

function lowerMember(
  lowering: Lowering,
  node: ts.ClassDeclaration,
  member: ts.ClassElement,
  statics: ts.PropertyDeclaration[],
): void {
  if (
    ts.isConstructorDeclaration(member) ||
    ts.isSemicolonClassElement(member) ||
    ts.isIndexSignatureDeclaration(member)
  )
    return;
  if (ts.isPropertyDeclaration(member)) {
    if (isStatic(member)) statics.push(member);
    return;
  }
  if (ts.isMethodDeclaration(member)) return lowerMethod(lowering, node, member);
  if (ts.isGetAccessor(member) || ts.isSetAccessor(member)) return lowerAccessor(lowering, node, member);
  lowering.refuse("MPTS1001", member, { construct: "a static block" });
}

function lowerMethod(lowering: Lowering, node: ts.ClassDeclaration, member: ts.MethodDeclaration): void {
  if (member.body === undefined) return;
  lowering.emit(
    py.blankLine(),
    ...commentsBefore(lowering.file, member).filter((each) => each.kind === "Comment"),
  );
  const name = nameOfMember(lowering, member.name);
  if (!isStatic(member)) {
    lowerFunctionDefinition(lowering, member, name, { receiver: "self" });
    return;
  }
  const variable = node.name === undefined ? undefined : lowering.analysis.scopes.variableOf(node.name);
  lowerFunctionDefinition(lowering, member, name, {
    decorators: [py.name("staticmethod")],
    ...(variable === undefined ? {} : { staticThis: lowering.analysis.names.nameOf(variable) }),
  });
}

// get area() {...}    →   @property
//                         def area(self):
// set area(v) {...}   →   @area.setter
//                         def area(self, v):
function lowerAccessor(lowering: Lowering, node: ts.ClassDeclaration, member: ts.AccessorDeclaration): void {
  if (isStatic(member)) {
    lowering.refuse("MPTS1001", member, { construct: "a static accessor" });
    return;
  }
  const name = nameOfMember(lowering, member.name);
  const getter = node.members.find(
    (each) => ts.isGetAccessor(each) && each.name.getText() === member.name.getText(),
  );
  if (getter === undefined) {
    lowering.refuse("MPTS1001", member, { construct: "a setter without a getter" });
    return;
  }
  // Python attaches the setter to the getter, which must come first.
  if (ts.isSetAccessor(member) && getter.pos > member.pos) {
    lowering.refuse("MPTS1052", member);
    return;
  }
  lowering.emit(
    py.blankLine(),
    ...commentsBefore(lowering.file, member).filter((each) => each.kind === "Comment"),
  );
  const decorator = ts.isGetAccessor(member) ? py.name("property") : py.attribute(py.name(name), "setter");
  lowerFunctionDefinition(lowering, member, name, { receiver: "self", decorators: [decorator] });
}
