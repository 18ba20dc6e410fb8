// Arrays with holes: elements never written read as undefined, but methods and console.log tell them from undefined.
import ts from "typescript";
import type { Lowering } from "../../lower/lowering.js";

/**
 * Refuses an array that may have a hole, where JavaScript would show or skip it.
 * @returns whether it was refused
 */
export function refuseHoles(lowering: Lowering, array: ts.Expression): boolean {
  const sites = lowering.analysis.numbers.resizedAt(array);
  if (sites === undefined) return false;
  const made = [...sites];
  const writes = made.filter(ts.isElementAccessExpression);
  const isFilled = made.some(isFill) || writes.some((write) => isSequential(lowering, write));
  const gap = made.find((site) => isSizing(site) && !isFilled) ?? firstGap(lowering, array, writes);
  if (gap === undefined) return false;
  lowering.refuse("MPTS2060", array, {
    line: ts.getLineAndCharacterOfPosition(gap.getSourceFile(), gap.pos).line + 1,
  });
  return true;
}

function isFill(site: ts.Node): boolean {
  return (
    ts.isCallExpression(site) &&
    ts.isPropertyAccessExpression(site.expression) &&
    site.expression.name.text === "fill"
  );
}

/** `new Array(n)` or `xs.length = n`: new places with nothing in them. */
function isSizing(site: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(site)) {
    const { parent } = site;
    return !(
      ts.isBinaryExpression(parent) &&
      ts.isNumericLiteral(parent.right) &&
      Number(parent.right.text) === 0
    );
  }
  return (
    (ts.isNewExpression(site) || ts.isCallExpression(site)) &&
    ts.isIdentifier(site.expression) &&
    site.expression.text === "Array"
  );
}

/** A write that surely leaves places free before it: a constant beyond all that is there, or any index on an array that starts empty. */
function firstGap(
  lowering: Lowering,
  array: ts.Expression,
  writes: readonly ts.ElementAccessExpression[],
): ts.Node | undefined {
  const { numbers } = lowering.analysis;
  const least = numbers.leastLengthOf(array);
  const constants = writes
    .map((write) => ({ write, fact: numbers.factOf(write.argumentExpression) }))
    .filter(({ fact }) => fact.low === fact.high);
  let next = least;
  for (const { write, fact } of constants.sort((a, b) => a.fact.low - b.fact.low)) {
    if (fact.low > next) return numbers.startsSized(array) ? undefined : write;
    next = Math.max(next, fact.low + 1);
  }
  if (least > 0 || numbers.startsSized(array)) return undefined;
  return writes.find(
    (write) => !isSequential(lowering, write) && !constants.some((each) => each.write === write),
  );
}

/** `xs[i]` in a loop whose `i` counts up from 0, `xs[xs.length]`, `xs[count++]`: the next free place. */
function isSequential(lowering: Lowering, write: ts.ElementAccessExpression): boolean {
  const index = write.argumentExpression;
  if (ts.isPropertyAccessExpression(index)) return index.name.text === "length";
  if (ts.isPostfixUnaryExpression(index)) return true;
  if (!ts.isIdentifier(index)) return false;
  const declaration = lowering.analysis.scopes.variableOf(index)?.declaration;
  if (declaration === undefined) return false;
  if (ts.isParameter(declaration)) return declaration.parent.parameters.indexOf(declaration) === 1;
  const loop = declaration.parent.parent;
  return (
    ts.isVariableDeclaration(declaration) &&
    ts.isForStatement(loop) &&
    declaration.initializer !== undefined &&
    lowering.analysis.numbers.factOf(declaration.initializer).high <= 1
  );
}
