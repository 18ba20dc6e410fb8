// Object literals with accessors, or with methods that use `this`: a class made for the one literal.
import ts from "typescript";
import { methodWithThis } from "../../analysis/numbers/object-literals.js";
import * as py from "../../python/index.js";
import { commentsBefore } from "../statements/comments.js";
import { lowerFunctionDefinition } from "../statements/functions.js";
import type { Lowering } from "../lowering.js";
import { entryOf, type LiteralEntry } from "./object-literal.js";
import { attributeName, nameKey } from "./properties.js";

interface Field extends LiteralEntry {
  readonly name: string;
}

// const counter = {           →   class Counter:
//   n: 0,                             def __init__(self, n):
//   inc() { this.n++; },                  self.n = n
// };
//                                     def inc(self):
//                                         self.n += 1
//                                 counter = Counter(0)
export function lowerLiteralClass(lowering: Lowering, node: ts.ObjectLiteralExpression): py.Expression {
  const className = py.temporary(classHint(lowering, node));
  const fields: Field[] = [];
  const methods: { readonly property: ts.ObjectLiteralElementLike; readonly name: string }[] = [];
  for (const property of node.properties) {
    const key = property.name === undefined ? undefined : nameKey(lowering, property.name);
    if (key === undefined) {
      lowering.refuse("MPTS2082", property);
      continue;
    }
    const name = attributeName(lowering, key, property);
    if (ts.isMethodDeclaration(property) || ts.isAccessor(property) || methodWithThis(property) !== undefined)
      methods.push({ property, name });
    else fields.push({ ...entryOf(lowering, property), name });
  }
  const body = lowering.block(() => {
    if (fields.length > 0) emitConstructor(lowering, fields, node);
    for (const { property, name } of orderedAccessors(methods)) emitMethod(lowering, property, name, node);
  });
  const first = body.findIndex((each) => each.kind !== "BlankLine");
  lowering.emit(
    py.classDefinition(className, [], body.slice(Math.max(0, first)), [], lowering.position(node)),
  );
  const values = lowering.inOrder(fields.map(({ value }) => value));
  return py.call(py.name(className), values, [], lowering.position(node));
}

/** The class is called after the variable or property that holds the object. */
function classHint(lowering: Lowering, node: ts.ObjectLiteralExpression): string {
  const { parent } = node;
  const name =
    (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && ts.isIdentifier(parent.name)
      ? parent.name.text
      : lowering.analysis.checker.getContextualType(node)?.symbol?.name;
  const plain = name === undefined || name.startsWith("__") ? "Object" : name;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function emitConstructor(lowering: Lowering, fields: readonly Field[], node: ts.Node): void {
  const parameters = fields.map(({ name }) => ({ name: name === "self" ? "self_" : name }));
  const body = fields.map(({ name }, index) =>
    py.assign(py.attribute(py.name("self"), name), py.name(parameters[index]?.name ?? name)),
  );
  lowering.emit(
    py.functionDefinition(
      "__init__",
      { positional: [{ name: "self" }, ...parameters] },
      body,
      {},
      lowering.position(node),
    ),
  );
}

type Method = { readonly property: ts.ObjectLiteralElementLike; readonly name: string };

/** Python attaches a setter to its getter, which must come first. */
function orderedAccessors(methods: readonly Method[]): readonly Method[] {
  return methods.flatMap((method) => {
    if (ts.isSetAccessor(method.property)) {
      const hasGetter = methods.some((each) => each.name === method.name && ts.isGetAccessor(each.property));
      return hasGetter ? [] : [method];
    }
    if (!ts.isGetAccessor(method.property)) return [method];
    return [
      method,
      ...methods.filter((each) => each.name === method.name && ts.isSetAccessor(each.property)),
    ];
  });
}

function emitMethod(
  lowering: Lowering,
  property: ts.ObjectLiteralElementLike,
  name: string,
  node: ts.ObjectLiteralExpression,
): void {
  lowering.emit(
    py.blankLine(),
    ...commentsBefore(lowering.file, property).filter((each) => each.kind === "Comment"),
  );
  if (ts.isGetAccessor(property)) {
    lowerFunctionDefinition(lowering, property, name, {
      receiver: "self",
      decorators: [py.name("property")],
    });
  } else if (ts.isSetAccessor(property)) {
    const hasGetter = node.properties.some(
      (each) => ts.isGetAccessor(each) && each.name.getText() === property.name.getText(),
    );
    if (!hasGetter) lowering.refuse("MPTS1001", property, { construct: "a setter without a getter" });
    lowerFunctionDefinition(lowering, property, name, {
      receiver: "self",
      decorators: [py.attribute(py.name(name), "setter")],
    });
  } else {
    const method = ts.isMethodDeclaration(property) ? property : methodWithThis(property);
    if (method !== undefined) lowerFunctionDefinition(lowering, method, name, { receiver: "self" });
  }
}
