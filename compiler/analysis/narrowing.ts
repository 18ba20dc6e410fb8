// Which comparisons are known to hold where a variable is read: from the conditions of the ifs, loops and `&&` around it.
import ts from "typescript";
import { isInlinedCallback } from "./callbacks.js";
import { isScopeNode, type ScopeFacts, type Variable } from "./scopes.js";

export type Comparison = "<" | "<=" | ">" | ">=" | "===" | "!==";

/** A comparison that holds: the variable (or the expression that holds it) `operator` `other`. */
export interface KnownBound {
  readonly operator: Comparison;
  readonly other: ts.Expression;
}

const comparisons = new Map<ts.SyntaxKind, Comparison>([
  [ts.SyntaxKind.LessThanToken, "<"],
  [ts.SyntaxKind.LessThanEqualsToken, "<="],
  [ts.SyntaxKind.GreaterThanToken, ">"],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">="],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "==="],
  [ts.SyntaxKind.EqualsEqualsToken, "==="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsToken, "!=="],
]);
const mirrored: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "===": "===",
  "!==": "!==",
};
const negated: Readonly<Record<Comparison, Comparison>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "===": "!==",
  "!==": "===",
};

/** The comparisons known to hold of a variable where `identifier` reads it. */
export function boundsAt(
  identifier: ts.Identifier,
  variable: Variable,
  scopes: ScopeFacts,
): readonly KnownBound[] {
  const bounds: KnownBound[] = [];
  const assigned = variable.uses.filter((use) => use.assigns);
  const constant = assigned.length === 0;
  let outermostLoop: ts.Node | undefined;

  const learn = (condition: ts.Expression, holds: boolean, step?: ts.Node): void => {
    if (!constant && isDisturbed(condition, outermostLoop ?? identifier, step)) return;
    collect(condition, holds);
  };
  // An assignment between the condition and the use, or anywhere in a loop around the use that goes on without the condition.
  // A `for` loop's own step is followed by its condition.
  const isDisturbed = (condition: ts.Expression, loop: ts.Node, step?: ts.Node): boolean =>
    assigned.some((use) => {
      if (step !== undefined && use.identifier.pos >= step.pos && use.identifier.end <= step.end)
        return false;
      return (
        use.scope !== variable.scope ||
        (use.identifier.pos >= condition.end &&
          (use.effectAt <= identifier.pos ||
            (loop !== identifier && use.identifier.pos >= loop.pos && use.identifier.end <= loop.end)))
      );
    });
  const collect = (condition: ts.Expression, holds: boolean): void => {
    if (ts.isParenthesizedExpression(condition)) return collect(condition.expression, holds);
    if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
      return collect(condition.operand, !holds);
    }
    if (!ts.isBinaryExpression(condition)) return;
    const kind = condition.operatorToken.kind;
    if (kind === (holds ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken)) {
      collect(condition.left, holds);
      collect(condition.right, holds);
      return;
    }
    const operator = comparisons.get(kind);
    if (operator === undefined) return;
    const found = holds ? operator : negated[operator];
    if (isVariable(condition.left)) bounds.push({ operator: found, other: condition.right });
    if (isVariable(condition.right)) bounds.push({ operator: mirrored[found], other: condition.left });
  };
  const isVariable = (expression: ts.Expression): boolean =>
    ts.isIdentifier(expression) && scopes.variableOf(expression) === variable;

  let child: ts.Node = identifier;
  for (let at = identifier.parent; ; child = at, at = at.parent) {
    if (ts.isBinaryExpression(at) && at.right === child) {
      if (at.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) learn(at.left, true);
      if (at.operatorToken.kind === ts.SyntaxKind.BarBarToken) learn(at.left, false);
    } else if (ts.isConditionalExpression(at) && child !== at.condition) {
      learn(at.condition, child === at.whenTrue);
    } else if (ts.isIfStatement(at) && child !== at.expression) {
      learn(at.expression, child === at.thenStatement);
    } else if (ts.isWhileStatement(at)) {
      if (child === at.statement) learn(at.expression, true);
      outermostLoop = at;
    } else if (ts.isForStatement(at)) {
      if (at.condition !== undefined && (child === at.statement || child === at.incrementor))
        learn(at.condition, true, child === at.statement ? at.incrementor : undefined);
      if (child !== at.initializer) outermostLoop = at;
    } else if (
      isInlinedCallback(at) ||
      ts.isDoStatement(at) ||
      ts.isForOfStatement(at) ||
      ts.isForInStatement(at)
    ) {
      outermostLoop = at;
    } else if (ts.isBlock(at) || ts.isSourceFile(at) || ts.isCaseOrDefaultClause(at)) {
      for (const statement of at.statements) {
        if (statement === child) break;
        if (
          ts.isIfStatement(statement) &&
          statement.elseStatement === undefined &&
          alwaysLeaves(statement.thenStatement)
        ) {
          learn(statement.expression, false);
        }
      }
    }
    if (isScopeNode(at) && (!constant || at === variable.scope)) return bounds;
    if (ts.isSourceFile(at)) return bounds;
  }
}

/** Whether control never comes out at the end of a statement. */
export function alwaysLeaves(statement: ts.Statement): boolean {
  if (
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isBreakStatement(statement) ||
    ts.isContinueStatement(statement)
  ) {
    return true;
  }
  if (ts.isBlock(statement)) return statement.statements.some(alwaysLeaves);
  if (ts.isIfStatement(statement)) {
    return (
      statement.elseStatement !== undefined &&
      alwaysLeaves(statement.thenStatement) &&
      alwaysLeaves(statement.elseStatement)
    );
  }
  return false;
}
