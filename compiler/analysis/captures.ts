// What functions made in a loop keep of its variables: JavaScript has one variable a round, Python one for all.
import ts from "typescript";
import { isImmediateCallback, isInlinedCallback } from "./callbacks.js";
import { isScopeNode, type ScopeFacts, type Variable } from "./scopes.js";

/** Facts about the variables of loops and the functions that capture them. */
export class CaptureFacts {
  readonly #scopes: ScopeFacts;
  readonly #boxed = new Set<Variable>();
  readonly #early = new Set<Variable>();
  readonly #stays = new Map<ts.Node, boolean>();

  constructor(scopes: ScopeFacts) {
    this.#scopes = scopes;
    for (const variable of scopes.variables) this.#visit(variable);
  }

  /** Whether a variable lives in a list of one element made anew by every round, which its functions share. */
  isBoxed(variable: Variable): boolean {
    return this.#boxed.has(variable);
  }

  /** The boxed variables a function captures before their own line has run: their lists are made at the block's start. */
  earlyBoxes(block: ts.Node): readonly Variable[] {
    return [...this.#early].filter((each) => each.block === block);
  }

  isEarly(variable: Variable): boolean {
    return this.#early.has(variable);
  }

  /** The variables of the round that a function must keep, and whether one of them changes in a way it cannot follow. */
  keptBy(
    node: ts.FunctionLikeDeclaration,
  ): readonly { readonly variable: Variable; readonly use: ts.Identifier }[] {
    const kept: { variable: Variable; use: ts.Identifier }[] = [];
    for (const variable of this.#scopes.variables) {
      if (!this.#isKeptBy(variable, node)) continue;
      const use = variable.uses.find((each) => isInside(each.identifier, node));
      if (use !== undefined) kept.push({ variable, use: use.identifier });
    }
    return kept;
  }

  /** Whether a captured variable that is not boxed gets another value than the one it has when the function is made. */
  changesAfter(variable: Variable, node: ts.FunctionLikeDeclaration): boolean {
    const { declaration } = variable;
    if (ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration))
      return isInside(node, declaration) || declaration.pos > node.pos;
    if (declaration.pos > node.pos || isInside(node, declaration)) return true;
    return variable.uses.some((use) => {
      if (!use.assigns) return false;
      if (use.scope !== variable.scope) return true;
      // The loop's own step gives the next round its value, not this one.
      const { block } = variable;
      if (
        ts.isForStatement(block) &&
        block.incrementor !== undefined &&
        isInside(use.identifier, block.incrementor)
      ) {
        return isInside(node, block.incrementor);
      }
      return use.identifier.pos > node.pos || isInInnerLoop(use.identifier, block, node);
    });
  }

  #visit(variable: Variable): void {
    if (!isInLoop(variable.block)) return;
    const { declaration } = variable;
    if (!ts.isVariableDeclaration(declaration) || !ts.isVariableDeclarationList(declaration.parent)) return;
    for (const node of capturing(variable)) {
      if (!this.#isKeptBy(variable, node) || !this.changesAfter(variable, node)) continue;
      this.#boxed.add(variable);
      if (declaration.pos > node.pos || isInside(node, declaration)) this.#early.add(variable);
    }
  }

  /** Whether `variable` is made anew by every round of a loop around `node`, and `node` may be called in a later round. */
  #isKeptBy(variable: Variable, node: ts.FunctionLikeDeclaration): boolean {
    if (
      variable.scope === node ||
      isInside(variable.declaration.parent, node) ||
      !isInside(node, variable.block)
    )
      return false;
    if (isScopeNode(variable.block) || !isInLoop(variable.block)) return false;
    if (node === variable.declaration && !ts.isFunctionDeclaration(node)) return false;
    for (let at: ts.Node = node.parent; at !== variable.block; at = at.parent) {
      // An outer function already keeps the value for the inner one, unless it is over at once.
      if (isScopeNode(at) && ts.isFunctionLike(at) && !this.#isOverAtOnce(at)) return false;
      if (ts.isSourceFile(at)) return false;
    }
    return !this.#isOverAtOnce(node);
  }

  /** Whether a function is only ever called in the round it was made in; one being asked about is judged by its other uses. */
  #isOverAtOnce(node: ts.SignatureDeclaration, asking: readonly ts.Node[] = []): boolean {
    if (asking.includes(node)) return true;
    const known = this.#stays.get(node);
    if (known !== undefined) return known;
    const answer = this.#judge(node, [...asking, node]);
    // What was found while others were taken on trust holds only for them.
    if (asking.length === 0) this.#stays.set(node, answer);
    return answer;
  }

  #judge(node: ts.SignatureDeclaration, asking: readonly ts.Node[]): boolean {
    if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node) && !ts.isFunctionDeclaration(node))
      return false;
    if (
      node.asteriskToken !== undefined ||
      (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async) !== 0
    )
      return false;
    if (ts.isFunctionDeclaration(node))
      return node.name !== undefined && this.#isOnlyCalled(node.name, asking);
    let at: ts.Node = node;
    while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
    const { parent } = at;
    if (ts.isCallExpression(parent)) return parent.expression === at || isImmediateCallback(node);
    const isConstant =
      ts.isVariableDeclaration(parent) && parent.initializer === at && ts.isIdentifier(parent.name);
    return isConstant && ts.isIdentifier(parent.name) && this.#isOnlyCalled(parent.name, asking);
  }

  /** Whether all that happens to a function's name is that it is called, by code that is over when its round is. */
  #isOnlyCalled(name: ts.Identifier, asking: readonly ts.Node[]): boolean {
    const variable = this.#scopes.variableOf(name);
    return (
      variable !== undefined &&
      variable.uses.every((use) => {
        const isCall =
          ts.isCallExpression(use.identifier.parent) && use.identifier.parent.expression === use.identifier;
        if (!isCall || use.assigns) return false;
        for (let at: ts.Node = use.identifier; at !== variable.scope; at = at.parent) {
          if (isScopeNode(at) && ts.isFunctionLike(at) && !this.#isOverAtOnce(at, asking)) return false;
          if (ts.isSourceFile(at)) return true;
        }
        return true;
      })
    );
  }
}

/** The functions between a variable's scope and the places that use it. */
function capturing(variable: Variable): ReadonlySet<ts.FunctionLikeDeclaration> {
  const found = new Set<ts.FunctionLikeDeclaration>();
  for (const use of variable.uses) {
    for (let at: ts.Node = use.identifier; at !== variable.scope && !ts.isSourceFile(at); at = at.parent) {
      if (isFunction(at)) found.add(at);
    }
  }
  return found;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && isScopeNode(node) && !ts.isTypeNode(node) && "body" in node;
}

function isInLoop(block: ts.Node): boolean {
  for (let at = block; !isScopeNode(at); at = at.parent) {
    if (ts.isIterationStatement(at, false) || isInlinedCallback(at)) return true;
  }
  return false;
}

/** Whether an assignment before the function runs again after it, in a loop inside the variable's block. */
function isInInnerLoop(use: ts.Node, block: ts.Node, node: ts.Node): boolean {
  for (let at: ts.Node = node; at !== block; at = at.parent) {
    if (ts.isIterationStatement(at, false) && isInside(use, at)) return true;
  }
  return false;
}

function isInside(inner: ts.Node, outer: ts.Node): boolean {
  return inner.getSourceFile() === outer.getSourceFile() && inner.pos >= outer.pos && inner.end <= outer.end;
}
