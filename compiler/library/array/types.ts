// What the types tell of an array's elements.
import ts from "typescript";
import type { TypeKinds } from "../../analysis/types.js";
import type { Lowering } from "../../lower/lowering.js";

/** The type of the elements of an array expression; `undefined` for what is no array. */
export function elementType(lowering: Lowering, node: ts.Expression): ts.Type | undefined {
  const { checker, types } = lowering.analysis;
  return checker.getIndexTypeOfType(types.typeOf(node), ts.IndexKind.Number);
}

/** The kinds the elements hold, by name. */
export function elementKinds(lowering: Lowering, node: ts.Expression): readonly string[] {
  const type = elementType(lowering, node);
  return type === undefined ? ["unknown"] : held(lowering.analysis.types.kinds(type));
}

/** The names of the kinds a type holds. */
export function held(kinds: TypeKinds): readonly string[] {
  return Object.entries(kinds)
    .filter(([, holds]) => holds)
    .map(([kind]) => kind);
}

/** Whether the kinds are this one and no other. */
export function isOnly(kinds: readonly string[], wanted: string): boolean {
  return kinds.length === 1 && kinds[0] === wanted;
}
