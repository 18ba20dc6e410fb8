// Gives every temporary its final name, once the whole module is known.
import { toIdentifier } from "./identifiers.js";
import type { Identifier, Module, Temporary } from "./nodes.js";
import { isReservedName } from "./reserved-names.js";
import { collectScopes, type Scope } from "./scopes.js";

/** Spells identifiers. */
export interface Naming {
  /** The spelling of an identifier; a string is its own. */
  nameOf(identifier: Identifier): string;
}

/** The innermost scope that holds every use of each temporary, in order of first use. */
function ownersOf(scopes: readonly Scope[]): Map<Temporary, Scope> {
  const owners = new Map<Temporary, Scope>();
  for (const scope of scopes) {
    for (const temporary of scope.temporaries) {
      const known = owners.get(temporary);
      owners.set(temporary, known === undefined ? scope : commonScope(known, scope));
    }
  }
  return owners;
}

function chainOf(scope: Scope): Scope[] {
  const chain: Scope[] = [];
  for (let current: Scope | undefined = scope; current; current = current.parent) chain.push(current);
  return chain;
}

function commonScope(first: Scope, second: Scope): Scope {
  const others = new Set(chainOf(second));
  return chainOf(first).find((scope) => others.has(scope)) ?? first;
}

/** The hint itself, then with a number: `item`, `item2`, `item3`; after a digit with `_`: `x1_2`. */
function candidate(base: string, attempt: number): string {
  if (attempt === 1) return base;
  return /\d$/.test(base) ? `${base}_${attempt}` : `${base}${attempt}`;
}

/**
 * Names the temporaries of a module. A temporary gets its hint, or its hint with a number, so that the
 * name is none of: a keyword or builtin; a name used in the temporary's own function or in a function
 * nested in it; a name of a function or module round it. Functions beside each other may share a name.
 * The same module always gets the same names.
 */
export function assignNames(module: Module): Naming {
  const scopes = collectScopes(module);
  const names = new Map<Temporary, string>();
  for (const [temporary, owner] of ownersOf(scopes)) {
    const base = toIdentifier(temporary.hint);
    const chain = chainOf(owner);
    const isTaken = (spelling: string): boolean =>
      isReservedName(spelling) ||
      owner.namesWithin.has(spelling) ||
      chain.some((scope) => scope.names.has(spelling));
    let attempt = 1;
    while (isTaken(candidate(base, attempt))) attempt++;
    const spelling = candidate(base, attempt);
    names.set(temporary, spelling);
    owner.names.add(spelling);
    for (const scope of chain) scope.namesWithin.add(spelling);
  }
  return {
    nameOf(identifier) {
      if (typeof identifier === "string") return identifier;
      const spelling = names.get(identifier);
      if (spelling === undefined)
        throw new Error(`temporary "${identifier.hint}" is not in the named module`);
      return spelling;
    },
  };
}
