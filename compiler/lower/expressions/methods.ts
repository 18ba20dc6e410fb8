// Methods taken as values, and `super.method(...)`: what `this` is in them.
import ts from "typescript";
import { usesThis } from "../../analysis/classes.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

/** Whether a method taken as a value would lose its `this` in JavaScript and keep it in Python. */
export function isMethodValue(
  lowering: Lowering,
  symbol: ts.Symbol,
  node: ts.PropertyAccessExpression,
): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression === node) return false;
  if (isOnlyCompared(node)) return false;
  return losesThis(lowering, symbol, node.expression);
}

/** Whether a property of the objects in `owner` is a method that needs its `this`. */
export function losesThis(lowering: Lowering, symbol: ts.Symbol, owner: ts.Node): boolean {
  const { objects } = lowering.analysis;
  // A dict holds no function that uses `this`.
  if (objects.representationOf(owner) === "dict") return false;
  if (objects.isMethodWithThis(symbol.name)) return true;
  if ((symbol.flags & ts.SymbolFlags.Method) === 0) return false;
  // A method that never looks at `this` means the same bound and unbound, in whichever class it is overridden.
  return !lowering.analysis.classes.all.every((each) =>
    each.members.every(
      (member) =>
        member.name?.getText() !== symbol.name || (ts.isMethodDeclaration(member) && !usesThis(member)),
    ),
  );
}

/** `typeof object.method` and `object.method !== undefined` only look whether it is there. */
function isOnlyCompared(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isTypeOfExpression(parent) || ts.isIfStatement(parent)) return true;
  if (ts.isPrefixUnaryExpression(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  const other = parent.left === node ? parent.right : parent.left;
  return other.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(other) && other.text === "undefined");
}

// super.speak()                       →   super().speak()
// () => super.speak()                 →   lambda: super(Dog, self).speak()
// super.make(), in a static method    →   Animal.make()
export function lowerSuperTarget(lowering: Lowering, node: ts.PropertyAccessExpression): py.Expression {
  const owner = enclosingClass(node);
  const element = enclosingElement(node);
  const name = lowering.analysis.classes.nameOfAccess(node);
  const isStatic = lowering.thisName !== "self";
  if (owner === undefined || element === undefined) return lowering.refuse("MPTS1011", node);
  if (isStatic) return lowerStaticSuper(lowering, node, owner, name);
  const className = lowering.classNames.get(owner);
  const isDirect = functionAround(node) === element || className === undefined;
  const target = isDirect
    ? py.call(py.name("super"))
    : py.call(py.name("super"), [py.name(className), py.name("self")]);
  return py.attribute(target, name, lowering.position(node));
}

/** A static method of the base class; one that uses `this` would get the base class for it. */
function lowerStaticSuper(
  lowering: Lowering,
  node: ts.PropertyAccessExpression,
  owner: ts.ClassLikeDeclaration,
  name: string,
): py.Expression {
  const declaration = lowering.analysis.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
  const base = lowering.analysis.classes.baseOf(owner);
  const baseName = base === undefined ? undefined : lowering.classNames.get(base);
  if (baseName === undefined || declaration === undefined || usesThis(declaration))
    return lowering.refuse("MPTS1054", node);
  return py.attribute(py.name(baseName), name, lowering.position(node));
}

/** The class a node stands in. */
export function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isClassLike(at)) return at;
  return undefined;
}

/** The member whose `this` and `super` hold where a node stands. */
function enclosingElement(node: ts.Node): ts.Node | undefined {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isClassElement(at)) return at;
  }
  return undefined;
}

/** The function a node's code runs in; an array method's arrow counts, as it may become a comprehension. */
function functionAround(node: ts.Node): ts.Node | undefined {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isFunctionLike(at)) return at;
  return undefined;
}
