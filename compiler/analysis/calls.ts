// Who calls what: whether a parameter's default can be Python's own.
import ts from "typescript";
import type { ScopeFacts } from "./scopes.js";
import type { TypeFacts } from "./types.js";

/** Facts about the calls of a program. */
export class CallFacts {
  readonly #types: TypeFacts;
  readonly #scopes: ScopeFacts;
  /** The calls that are known to go to a declaration. */
  readonly #calls = new Map<ts.Node, (ts.CallExpression | ts.NewExpression)[]>();

  constructor(types: TypeFacts, scopes: ScopeFacts, files: readonly ts.SourceFile[]) {
    this.#types = types;
    this.#scopes = scopes;
    for (const file of files) this.#visit(file);
  }

  #visit(node: ts.Node): void {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const declaration = this.#types.checker.getResolvedSignature(node)?.declaration;
      if (declaration !== undefined)
        this.#calls.set(declaration, [...(this.#calls.get(declaration) ?? []), node]);
    }
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  /** Whether a call may hand `undefined` to a parameter with a default (Python's default would not take over). */
  mayPassUndefined(parameter: ts.ParameterDeclaration): boolean {
    const owner = parameter.parent;
    if (!this.#isOnlyCalled(owner)) return true;
    const index = owner.parameters.indexOf(parameter);
    return (this.#calls.get(owner) ?? []).some((call) => {
      const args = call.arguments ?? [];
      const argument = args[index];
      if (args.slice(0, index + 1).some(ts.isSpreadElement)) return true;
      if (argument === undefined) return false;
      const kinds = this.#types.kindsOf(argument);
      return kinds.undefined || kinds.unknown;
    });
  }

  /** Whether all calls of a function are in sight: it is never handed around as a value. */
  #isOnlyCalled(owner: ts.SignatureDeclaration): boolean {
    if (ts.isConstructorDeclaration(owner)) {
      const name = owner.parent.name;
      return (
        name !== undefined &&
        this.#usesAre(name, (use) => ts.isNewExpression(use.parent) && use.parent.expression === use)
      );
    }
    if (ts.isFunctionDeclaration(owner) && owner.name !== undefined) {
      return this.#usesAre(
        owner.name,
        (use) => ts.isCallExpression(use.parent) && use.parent.expression === use,
      );
    }
    if (
      (ts.isArrowFunction(owner) || ts.isFunctionExpression(owner)) &&
      ts.isVariableDeclaration(owner.parent) &&
      ts.isIdentifier(owner.parent.name)
    ) {
      return this.#usesAre(
        owner.parent.name,
        (use) => ts.isCallExpression(use.parent) && use.parent.expression === use,
      );
    }
    return false;
  }

  #usesAre(name: ts.Identifier, test: (use: ts.Identifier) => boolean): boolean {
    const variable = this.#scopes.variableOf(name);
    return (
      variable !== undefined && variable.uses.every((use) => test(use.identifier) || isImport(use.identifier))
    );
  }
}

function isImport(identifier: ts.Identifier): boolean {
  return (
    ts.isImportSpecifier(identifier.parent) ||
    ts.isExportSpecifier(identifier.parent) ||
    ts.isImportClause(identifier.parent)
  );
}
