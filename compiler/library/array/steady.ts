// Whether an array keeps its length while a callback goes over it, so that Python's own iteration does what JavaScript's does.
import ts from "typescript";
import { scopeOf } from "../../analysis/scopes.js";
import { libraryKey } from "../../analysis/types.js";
import type { Lowering } from "../../lower/lowering.js";

const resizingMethods = new Set(["push", "pop", "shift", "unshift", "splice"]);
/** Library calls that make a new array, which nothing else can reach while it is gone over. */
const makingMethods = new Set(
  "map filter slice concat flat flatMap toSorted toReversed toSpliced with split from of keys values entries".split(
    " ",
  ),
);

/** Whether `receiver` surely has no element added or removed while `callback` runs. */
export function isSteady(lowering: Lowering, receiver: ts.Expression, callback: ts.Expression): boolean {
  if (isFresh(receiver)) return true;
  const sites = lowering.analysis.numbers.resizedAt(receiver);
  if (sites !== undefined && [...sites].every((site) => isOnlyReached(site, callback))) return true;
  return !mayResize(lowering, callback, sites, new Set());
}

function isFresh(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isFresh(node.expression);
  if (ts.isArrayLiteralExpression(node)) return true;
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    makingMethods.has(node.expression.name.text)
  );
}

/** Code outside every function does not run again while a callback does. */
function isOnlyReached(site: ts.Node, callback: ts.Expression): boolean {
  return ts.isSourceFile(scopeOf(site)) && !isInside(site, callback);
}

function isInside(inner: ts.Node, outer: ts.Node): boolean {
  return inner.getSourceFile() === outer.getSourceFile() && inner.pos >= outer.pos && inner.end <= outer.end;
}

/** Whether running `node` may change the length of an array resized at `sites`; of any array where those are not known. */
function mayResize(
  lowering: Lowering,
  node: ts.Node,
  sites: ReadonlySet<ts.Node> | undefined,
  seen: Set<ts.Node>,
): boolean {
  if (sites?.has(node) === true) return true;
  if (ts.isTypeNode(node)) return false;
  if (sites === undefined && isResizing(node)) return true;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    if (callMayResize(lowering, node, sites, seen)) return true;
  } else if (ts.isIdentifier(node) && node.parent !== undefined && ts.isCallExpression(node.parent)) {
    // A function handed over by name is called, too.
    const declaration = functionOf(lowering, node);
    if (declaration !== undefined && isNewAndMayResize(lowering, declaration, sites, seen)) return true;
  }
  return ts.forEachChild(node, (child) => mayResize(lowering, child, sites, seen) || undefined) === true;
}

function isResizing(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return resizingMethods.has(node.expression.name.text);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  return (
    ts.isElementAccessExpression(node.left) ||
    (ts.isPropertyAccessExpression(node.left) && node.left.name.text === "length")
  );
}

function callMayResize(
  lowering: Lowering,
  node: ts.CallExpression | ts.NewExpression,
  sites: ReadonlySet<ts.Node> | undefined,
  seen: Set<ts.Node>,
): boolean {
  const { checker, scopes } = lowering.analysis;
  const callee = node.expression;
  const symbol = ts.isPropertyAccessExpression(callee)
    ? checker.getSymbolAtLocation(callee.name)
    : ts.isIdentifier(callee)
      ? scopes.symbolOf(callee)
      : undefined;
  if (libraryKey(symbol) !== undefined) return false;
  const declaration = checker.getResolvedSignature(node)?.declaration;
  if (declaration === undefined) return !ts.isNewExpression(node);
  if (declaration.getSourceFile().isDeclarationFile) return false;
  if (!ts.isFunctionLike(declaration) || !("body" in declaration) || declaration.body === undefined)
    return true;
  return isNewAndMayResize(lowering, declaration, sites, seen);
}

function functionOf(lowering: Lowering, node: ts.Identifier): ts.Node | undefined {
  const declaration = lowering.analysis.scopes.variableOf(node)?.declaration;
  if (declaration === undefined) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer !== undefined &&
    (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
    ? initializer
    : undefined;
}

function isNewAndMayResize(
  lowering: Lowering,
  declaration: ts.Node,
  sites: ReadonlySet<ts.Node> | undefined,
  seen: Set<ts.Node>,
): boolean {
  if (seen.has(declaration)) return false;
  seen.add(declaration);
  return mayResize(lowering, declaration, sites, seen);
}
