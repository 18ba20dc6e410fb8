// `__init__`: parameter properties and fields in JavaScript's order, then the constructor's own statements.
import ts from "typescript";
import { isStaticMember } from "../../analysis/classes.js";
import { memberName } from "../../analysis/names.js";
import * as py from "../../python/index.js";
import { givenTo } from "../expressions/flow.js";
import type { Lowering } from "../lowering.js";
import { commentsAtEnd, commentsBefore } from "./comments.js";
import { lowerStatements } from "./blocks.js";
import { nameOfMember } from "./class-members.js";
import { lowerFunctionDefinition } from "./functions.js";
import { declareFieldNames } from "./outer-names.js";

const self = "self";

/** `__init__` with the parameter properties and fields JavaScript sets before the constructor's own statements. */
export function lowerConstructor(lowering: Lowering, node: ts.ClassLikeDeclaration, hasBase: boolean): void {
  const constructor = node.members.find(
    (each): each is ts.ConstructorDeclaration => ts.isConstructorDeclaration(each) && each.body !== undefined,
  );
  const fields = node.members
    .filter((each) => ts.isPropertyDeclaration(each))
    .filter((each) => !isStaticMember(each) && !isDeclareOnly(each));
  const body = constructor?.body;
  if (constructor === undefined || body === undefined) {
    if (fields.length > 0) lowerImplicitConstructor(lowering, node, hasBase, fields);
    return;
  }
  lowering.emit(...commentsBefore(lowering.file, constructor));
  const superIndex = body.statements.findIndex(isSuperCall);
  if (hasBase && superIndex < 0) lowering.refuse("MPTS1051", constructor);
  // With a base class the fields follow the call of `super`.
  const head = hasBase ? body.statements.slice(0, superIndex + 1) : [];
  const tail = body.statements.slice(head.length);
  lowerFunctionDefinition(lowering, constructor, "__init__", {
    receiver: self,
    body: () => {
      lowerStatements(lowering, head);
      lowerParameterProperties(lowering, constructor);
      for (const field of fields) if (!isSetAtOnce(field, tail)) lowerField(lowering, field);
      lowerStatements(lowering, tail);
      lowering.emit(...commentsAtEnd(lowering.file, body));
    },
  });
}

// constructor(public name: string)   →   self.name = name
function lowerParameterProperties(lowering: Lowering, constructor: ts.ConstructorDeclaration): void {
  for (const parameter of constructor.parameters) {
    if (!ts.isParameterPropertyDeclaration(parameter, constructor) || !ts.isIdentifier(parameter.name))
      continue;
    const variable = lowering.analysis.scopes.variableOf(parameter.name);
    if (variable === undefined) continue;
    const target = py.attribute(py.name(self), memberName(parameter.name.text));
    lowering.emit(
      py.assign(target, py.name(lowering.analysis.names.nameOf(variable)), lowering.position(parameter)),
    );
  }
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

/** Whether the constructor gives a field without a value its first one before anything could read it. */
function isSetAtOnce(field: ts.PropertyDeclaration, statements: readonly ts.Statement[]): boolean {
  if (field.initializer !== undefined) return false;
  const name = field.name.getText();
  for (const statement of statements) {
    const set = fieldSetBy(statement);
    if (set?.name === name) return !looksAtThis(set.value);
    if (looksAtThis(set?.value ?? statement)) return false;
  }
  return false;
}

/** The field a statement `this.name = value` sets. */
function fieldSetBy(statement: ts.Statement): { readonly name: string; readonly value: ts.Node } | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, right, operatorToken } = statement.expression;
  const isField =
    operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(left) &&
    left.expression.kind === ts.SyntaxKind.ThisKeyword;
  return isField ? { name: left.name.text, value: right } : undefined;
}

/** Whether code could read a field that has no value yet: it mentions `this` in any way. */
function looksAtThis(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return true;
  return ts.forEachChild(node, (child) => looksAtThis(child) || undefined) === true;
}

// A class with fields and no constructor of its own:
//
// def __init__(self):                def __init__(self, *args):        (with a base class)
//     self.legs = 4                      super().__init__(*args)
//                                        self.legs = 4
function lowerImplicitConstructor(
  lowering: Lowering,
  node: ts.ClassLikeDeclaration,
  hasBase: boolean,
  fields: readonly ts.PropertyDeclaration[],
): void {
  const args = py.temporary("args");
  const outerThis = lowering.thisName;
  lowering.thisName = self;
  const body = lowering.block(() => {
    declareFieldNames(lowering, node);
    if (hasBase) {
      const target = py.attribute(py.call(py.name("super")), "__init__");
      lowering.emit(py.expressionStatement(py.call(target, [py.starred(py.name(args))])));
    }
    for (const field of fields) lowerField(lowering, field);
  });
  lowering.thisName = outerThis;
  const parameters: py.Parameters = { positional: [{ name: self }], ...(hasBase ? { rest: args } : {}) };
  lowering.emit(py.functionDefinition("__init__", parameters, body, {}, lowering.position(node)));
}

// legs = 4;   →   self.legs = 4
// name;       →   self.name = None
function lowerField(lowering: Lowering, field: ts.PropertyDeclaration): void {
  lowering.emit(...commentsBefore(lowering.file, field).filter((each) => each.kind === "Comment"));
  const target = py.attribute(py.name(self), nameOfMember(lowering, field));
  lowering.emit(py.assign(target, fieldValue(lowering, field), lowering.position(field)));
}

/** What a field starts with. */
export function fieldValue(lowering: Lowering, field: ts.PropertyDeclaration): py.Expression {
  return field.initializer === undefined
    ? py.none()
    : givenTo(lowering, field.initializer, lowering.analysis.types.typeOf(field));
}
