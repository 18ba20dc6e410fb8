// Gives every variable its Python name: the source's own wherever Python's rules let it stand.
import ts from "typescript";
import { isKeyword, isReservedName } from "../python/reserved-names.js";
import { toIdentifier } from "../python/identifiers.js";
import {
  isNamelessDefault,
  isScopeNode,
  outerScope,
  type ScopeFacts,
  type ScopeNode,
  type Use,
  type Variable,
} from "./scopes.js";

/** Names lowering writes that are no builtins: a variable must not take them. */
const namesLoweringUses = new Set(["self", "cls", "math", "OrderedDict"]);

/** The Python names of all variables of a program. */
export class NameFacts {
  readonly #names = new Map<ts.Symbol, string>();
  readonly #scopeNames = new Map<ScopeNode, Set<string>>();
  readonly #fileNames = new Map<ts.SourceFile, Set<string>>();
  readonly #scopes: ScopeFacts;

  constructor(scopes: ScopeFacts) {
    this.#scopes = scopes;
    const byScope = new Map<ScopeNode, Variable[]>();
    for (const variable of scopes.variables) {
      const list = byScope.get(variable.scope);
      if (list === undefined) byScope.set(variable.scope, [variable]);
      else list.push(variable);
    }
    // Outer scopes first: an inner one must keep clear of what it uses from outside.
    const ordered = [...byScope.keys()].sort((a, b) => depth(a) - depth(b));
    for (const scope of ordered) this.#nameScope(scope, byScope.get(scope) ?? []);
  }

  /** The Python name of a variable. */
  nameOf(variable: Variable): string {
    const name = this.#names.get(variable.symbol);
    if (name === undefined) throw new Error(`no Python name for ${variable.symbol.name}`);
    return name;
  }

  /** Every name taken in a scope and used in it from outside. */
  taken(scope: ScopeNode): ReadonlySet<string> {
    return this.#scopeNames.get(scope) ?? new Set();
  }

  /** Whether a variable or an imported name is called `name` in a file. */
  isUsedIn(file: ts.SourceFile, name: string): boolean {
    return this.namesIn(file).has(name);
  }

  /** Every Python name in a file, at whatever depth, the names of its imports included. */
  namesIn(file: ts.SourceFile): ReadonlySet<string> {
    let names = this.#fileNames.get(file);
    if (names === undefined) {
      names = new Set(importedNames(file));
      for (const variable of this.#scopes.variables)
        if (variable.declaration.getSourceFile() === file) names.add(this.nameOf(variable));
      this.#fileNames.set(file, names);
    }
    return names;
  }

  #nameScope(scope: ScopeNode, variables: readonly Variable[]): void {
    const outside = this.#namesFromOutside(scope);
    const given = new Map<string, Variable[]>();
    for (const variable of variables) {
      const wanted = pythonName(wantedName(variable));
      let name = wanted;
      for (let count = 2; ; count += 1) {
        const holders = given.get(name) ?? [];
        if (!outside.has(name) && holders.every((holder) => canShare(holder, variable))) break;
        name = `${wanted}_${count}`;
      }
      this.#names.set(variable.symbol, name);
      given.set(name, [...(given.get(name) ?? []), variable]);
    }
    this.#scopeNames.set(scope, new Set([...outside, ...given.keys()]));
  }

  /** Names of outer variables that are used somewhere inside `scope`. */
  #namesFromOutside(scope: ScopeNode): Set<string> {
    const names = new Set<string>(ts.isSourceFile(scope) ? importedNames(scope) : []);
    for (const variable of this.#scopes.variables) {
      if (variable.declaration.getSourceFile() !== scope.getSourceFile()) {
        // Another file's variable goes here by the name it was imported under.
        for (const use of variable.uses)
          if (isInside(use, scope) && !isInImport(use.identifier)) names.add(pythonName(use.identifier.text));
        continue;
      }
      const name = this.#names.get(variable.symbol);
      if (name === undefined || variable.scope === scope) continue;
      if (variable.uses.some((use) => isInside(use, scope))) names.add(name);
    }
    return names;
  }
}

function depth(scope: ScopeNode): number {
  let count = 0;
  for (let at = scope; !ts.isSourceFile(at); at = outerScope(at)) count += 1;
  return count;
}

function isInside(use: Use, scope: ScopeNode): boolean {
  return (
    use.identifier.getSourceFile() === scope.getSourceFile() &&
    use.identifier.pos >= scope.pos &&
    use.identifier.end <= scope.end
  );
}

/** The Python names a file's imports bind. */
export function importedNames(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const clause = statement.importClause;
    const bindings = clause?.namedBindings;
    const locals =
      bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements;
    return [clause, ...locals].flatMap((each) =>
      each?.name === undefined ? [] : pythonName(each.name.text),
    );
  });
}

/** The source's own name; what a namespace exports carries the namespace's. */
function wantedName(variable: Variable): string {
  const { declaration } = variable;
  if (isNamelessDefault(declaration)) return "default_export";
  if (ts.isSourceFile(declaration)) return "data";
  const isDefault = variable.symbol.name === "default";
  const name = isDefault ? ts.getNameOfDeclaration(declaration) : undefined;
  const own = name !== undefined && ts.isIdentifier(name) ? name.text : variable.symbol.name;
  if ((ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) === 0) return own;
  // A class shows its name where its instances are printed: it keeps it.
  if (ts.isClassDeclaration(declaration) || ts.isEnumDeclaration(declaration)) return own;
  return [...namespacesAround(declaration), own].join("_");
}

function namespacesAround(declaration: ts.Node): readonly string[] {
  const names: string[] = [];
  for (let at: ts.Node = declaration.parent; !isScopeNode(at); at = at.parent) {
    if (ts.isModuleDeclaration(at) && at !== declaration) names.unshift(at.name.text);
  }
  return names;
}

function isInImport(identifier: ts.Identifier): boolean {
  return ts.isImportSpecifier(identifier.parent) || ts.isImportClause(identifier.parent);
}

/** Two variables of one name can share it when neither can be seen while the other lives. */
function canShare(a: Variable, b: Variable): boolean {
  if (isWithin(a.block, b.block) || isWithin(b.block, a.block)) return false;
  return [a, b].every((each) => each.uses.every((use) => use.scope === each.scope) && !isDefinition(each));
}

function isDefinition(variable: Variable): boolean {
  return ts.isFunctionDeclaration(variable.declaration) || ts.isClassDeclaration(variable.declaration);
}

function isWithin(inner: ts.Node, outer: ts.Node): boolean {
  return inner.getSourceFile() === outer.getSourceFile() && inner.pos >= outer.pos && inner.end <= outer.end;
}

/** The Python spelling of a JavaScript name that stands by itself: `list` becomes `list_`. */
export function pythonName(name: string): string {
  const identifier = toIdentifier(name);
  return isReservedName(identifier) || namesLoweringUses.has(identifier) ? `${identifier}_` : identifier;
}

/** The Python spelling of a member's name: only keywords are in the way after a dot. */
export function memberName(name: string): string {
  const identifier = toIdentifier(name);
  return isKeyword(identifier) ? `${identifier}_` : identifier;
}
