// The JavaScript standard library as mpts supports it: every member keyed by the checker's symbol.
import ts from "typescript";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import type * as py from "../python/index.js";
import type { Lowering } from "../lower/lowering.js";
import { arrayMembers, arrayProperties } from "./array.js";
import { bigintMembers } from "./bigint.js";
import { collectionMembers, collectionProperties } from "./collections.js";
import { consoleMembers } from "./console.js";
import { errorMembers, errorProperties } from "./error.js";
import { generatorMembers, generatorProperties } from "./generator.js";
import { functionMembers, functionProperties } from "./function.js";
import { jsonMembers } from "./json.js";
import { mathMembers, mathProperties } from "./math.js";
import { numberMembers, numberProperties } from "./number.js";
import { objectMembers } from "./object.js";
import { regexpMembers, regexpProperties } from "./regexp.js";
import { stringMembers, stringProperties } from "./string.js";

/** A call of a library member. */
export interface CallSite {
  readonly lowering: Lowering;
  readonly node: ts.CallExpression | ts.NewExpression;
  readonly args: readonly ts.Expression[];
  /** The object the member is called on, as source; undefined for a global function. */
  readonly receiver: ts.Expression | undefined;
}

/** How one member is lowered, and how it moves numbers. */
export interface LibraryMember {
  readonly lower: (site: CallSite) => py.Expression;
  readonly flow: LibraryFlow;
}

export interface PropertySite {
  readonly lowering: Lowering;
  readonly node: ts.PropertyAccessExpression;
  readonly object: py.Expression;
}

export type LibraryMembers = Readonly<Record<string, LibraryMember>>;
export type LibraryProperties = Readonly<Record<string, (site: PropertySite) => py.Expression>>;

function merged<T>(...tables: readonly Readonly<Record<string, T>>[]): ReadonlyMap<string, T> {
  return new Map(tables.flatMap((table) => Object.entries(table)));
}

/** Methods, functions and constructors: `Array.push`, `Math.floor`, `parseInt`, `new Array`. */
export const libraryMembers = merged<LibraryMember>(
  arrayMembers,
  bigintMembers,
  collectionMembers,
  consoleMembers,
  generatorMembers,
  errorMembers,
  functionMembers,
  jsonMembers,
  mathMembers,
  numberMembers,
  objectMembers,
  regexpMembers,
  stringMembers,
);

/** Properties: `Array.length`, `Math.PI`. */
export const libraryProperties = merged(
  arrayProperties,
  collectionProperties,
  errorProperties,
  generatorProperties,
  functionProperties,
  mathProperties,
  numberProperties,
  regexpProperties,
  stringProperties,
);

/** The flows of all members, for the analysis. */
export const libraryFlows: ReadonlyMap<string, LibraryFlow> = new Map(
  [...libraryMembers].map(([key, member]) => [key, member.flow]),
);
