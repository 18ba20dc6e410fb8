// Which values `inspect` can show as Node does: the types must tell all that is in them.
import ts from "typescript";
import { isOpenResult, isStub, libraryKey } from "../analysis/types.js";
import { mayShowInstance } from "../lower/expressions/nothing.js";
import type { Lowering } from "../lower/lowering.js";

/** How a value is inspected. */
export interface Inspection {
  /** The word for None in it; undefined where there is none. */
  readonly none: "null" | "undefined" | undefined;
}

const collections = new Set(["Map", "Set", "ReadonlyMap", "ReadonlySet"]);

/** How a value of a type is inspected; `undefined` where the type does not tell what is in it. */
export function inspectionOf(lowering: Lowering, node: ts.Expression): Inspection | undefined {
  const { objects, types } = lowering.analysis;
  // Instances do not know the order of their fields.
  if (mayShowInstance(lowering, node)) return undefined;
  if (objects.isOnlyParsed(node)) return { none: "null" };
  const type = types.typeOf(node);
  const words = new Set<"null" | "undefined">();
  if (!collect(lowering, type, words, new Set())) return undefined;
  // Null and undefined are both None: one value can hold only one of them.
  if (words.size > 1) return undefined;
  const [none] = words;
  return { none };
}

function collect(
  lowering: Lowering,
  type: ts.Type,
  words: Set<"null" | "undefined">,
  seen: Set<ts.Type>,
): boolean {
  if (seen.has(type)) return true;
  seen.add(type);
  const { checker, types } = lowering.analysis;
  if (type.isUnion()) return type.types.every((each) => collect(lowering, each, words, seen));
  const kinds = types.kinds(type);
  if (kinds.unknown || kinds.callable || kinds.bytes || kinds.pythonTuple || kinds.bigint || kinds.symbol)
    return false;
  if (kinds.null && lowering.analysis.objects.makesNull) words.add("null");
  if (kinds.undefined) words.add("undefined");
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .every((each) => collect(lowering, each, words, seen));
  }
  if (!kinds.object) return !kinds.array;
  // A generator's step is made with its fields in JavaScript's order.
  if (/^Iterator(Yield|Return)Result$/.test(libraryKey(type.symbol) ?? "")) {
    return checker.getTypeArguments(type as ts.TypeReference).every((each) => {
      if (!isOpenResult(each)) return collect(lowering, each, words, seen);
      words.add("undefined");
      return true;
    });
  }
  if (collections.has(type.symbol?.name ?? "") && libraryKey(type.symbol) !== undefined) {
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .every((each) => collect(lowering, each, words, seen));
  }
  return isPlainObject(type) && partsOf(lowering, type).every((each) => collect(lowering, each, words, seen));
}

/** Whether a type is that of an object literal: no class, nothing of the library's. */
function isPlainObject(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.every(isPlainObject);
  const declarations = type.symbol?.declarations ?? [];
  return !declarations.some(
    (each) => ts.isClassLike(each) || (ts.isInterfaceDeclaration(each) && isStub(each.getSourceFile())),
  );
}

/** The types of all that an object of a type holds. */
function partsOf(lowering: Lowering, type: ts.Type): readonly ts.Type[] {
  const { checker } = lowering.analysis;
  return [
    ...checker.getPropertiesOfType(type).map((property) => checker.getTypeOfSymbol(property)),
    ...checker.getIndexInfosOfType(type).map((index) => index.type),
  ];
}
