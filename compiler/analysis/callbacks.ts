// Callbacks the library calls at once: some become the body of a loop, and all are done before the statement is.
import ts from "typescript";
import { libraryKey } from "./types.js";

/** The methods that call their first argument while they run, and never after. */
const callingMethods = new Set(
  [
    ..."forEach map filter some every find findIndex findLast findLastIndex flatMap reduce reduceRight".split(
      " ",
    ),
    ..."sort toSorted from".split(" "),
  ].flatMap((name) =>
    ["Array", "ReadonlyArray", "ArrayConstructor", "Map", "ReadonlyMap", "Set", "ReadonlySet"].map(
      (owner) => `${owner}.${name}`,
    ),
  ),
);

/** Whether a library member is one of them. */
export function isCallingMethod(key: string | undefined): boolean {
  return key !== undefined && callingMethods.has(key);
}

const immediate = new WeakSet<ts.Node>();
const inlined = new WeakSet<ts.Node>();

/** Finds the callbacks of a file; done once, before anything asks about them. */
export function markCallbacks(checker: ts.TypeChecker, file: ts.SourceFile): void {
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const key = libraryKey(checker.getSymbolAtLocation(node.expression.name));
    if (key === undefined || !callingMethods.has(key)) return;
    const callback = node.arguments[node.expression.name.text === "from" ? 1 : 0];
    if (callback === undefined || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback)))
      return;
    immediate.add(callback);
    if (node.expression.name.text === "forEach" && node.arguments.length === 1 && canBeLoop(callback)) {
      inlined.add(callback);
    }
  };
  visit(file);
}

/** Whether a function is a callback that is not called after the call it is given to has returned. */
export function isImmediateCallback(node: ts.Node): boolean {
  return immediate.has(node);
}

/** Whether a callback becomes the body of a Python loop, so that its variables belong to the function around it. */
export function isInlinedCallback(node: ts.Node): node is ts.ArrowFunction {
  return inlined.has(node);
}

/** Whether an arrow function can be the body of a loop: plain parameters, and nothing in it that outlives a round. */
function canBeLoop(node: ts.ArrowFunction | ts.FunctionExpression): boolean {
  if (!ts.isArrowFunction(node) || node.modifiers !== undefined || node.parameters.length > 2) return false;
  const isPlain = node.parameters.every(
    (each) =>
      ts.isIdentifier(each.name) && each.initializer === undefined && each.dotDotDotToken === undefined,
  );
  return isPlain && !hasOwnScope(node.body);
}

/** A function made inside, or a `var`: they would see the variables of all rounds. */
function hasOwnScope(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) {
    return (
      !inlined.has(node) && !(immediate.has(node) && ts.isArrowFunction(node) && !hasOwnScope(node.body))
    );
  }
  if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) return true;
  return ts.forEachChild(node, (child) => hasOwnScope(child) || undefined) === true;
}
