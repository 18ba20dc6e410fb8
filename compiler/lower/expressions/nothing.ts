// Whether None, somewhere in a value, is JavaScript's `null` or its `undefined`.
import ts from "typescript";
import type { Lowering } from "../lowering.js";

export type Nothing = "null" | "undefined";

/** What a None in an expression's value, at any depth, stands for; undefined where it may be either. */
export function whatNoneIs(lowering: Lowering, node: ts.Expression): Nothing | undefined {
  const { types, objects } = lowering.analysis;
  // Without a `null` in the program there is only one thing None can be.
  if (!objects.makesNull) return "undefined";
  if (objects.isOnlyParsed(node)) return "null";
  const found = { null: false, undefined: false, unknown: false };
  collect(lowering, types.typeOf(node), found, new Set());
  if (found.unknown || (found.null && found.undefined)) return undefined;
  return found.undefined ? "undefined" : "null";
}

/** Whether a value may hold, at any depth, an instance: the order of its fields is not known. */
export function mayShowInstance(lowering: Lowering, node: ts.Expression): boolean {
  const { types, objects } = lowering.analysis;
  return objects.mayHoldInstance(node) && holdsObject(lowering, types.typeOf(node), new Set());
}

function holdsObject(lowering: Lowering, type: ts.Type, seen: Set<ts.Type>): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  const { types, checker } = lowering.analysis;
  const kinds = types.kinds(type);
  if (kinds.object || kinds.unknown) return true;
  const members = type.isUnionOrIntersection() ? type.types : [type];
  return members.some(
    (member) =>
      (checker.isArrayType(member) || checker.isTupleType(member)) &&
      checker.getTypeArguments(member as ts.TypeReference).some((each) => holdsObject(lowering, each, seen)),
  );
}

function collect(
  lowering: Lowering,
  type: ts.Type,
  found: { null: boolean; undefined: boolean; unknown: boolean },
  seen: Set<ts.Type>,
): void {
  if (seen.has(type)) return;
  seen.add(type);
  const { types, checker } = lowering.analysis;
  const kinds = types.kinds(type);
  found.null ||= kinds.null;
  found.undefined ||= kinds.undefined;
  found.unknown ||= kinds.unknown;
  const members = type.isUnionOrIntersection() ? type.types : [type];
  for (const member of members) {
    if (checker.isArrayType(member) || checker.isTupleType(member)) {
      for (const each of checker.getTypeArguments(member as ts.TypeReference))
        collect(lowering, each, found, seen);
    } else if ((member.flags & ts.TypeFlags.Object) !== 0) {
      for (const property of checker.getPropertiesOfType(member))
        collect(lowering, checker.getTypeOfSymbol(property), found, seen);
      for (const index of checker.getIndexInfosOfType(member)) collect(lowering, index.type, found, seen);
    }
  }
}
