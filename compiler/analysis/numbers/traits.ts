// What the objects of one shape have in common: what makes them, and what the program asks of them.
import ts from "typescript";

export type TraitName =
  /** An object literal makes one. */
  | "isLiteral"
  /** `new` of a class makes one. */
  | "isInstance"
  /** An array literal or a library call makes one that is an array. */
  | "isArray"
  /** `JSON.parse` makes one. */
  | "isParsed"
  /** A literal among them has accessors, or methods that use `this`: only a class of its own can hold it. */
  | "needsClass"
  /** A key its type promises may be missing: `{} as Point`. */
  | "isPartial"
  /** Keys that are only known at run time are read or written. */
  | "hasDynamicKeys"
  /** A key looks like an array index: JavaScript lists such keys first, in ascending order. */
  | "hasNumericKeys"
  /** Keys come or go after the object was made. */
  | "mayResize"
  /** The program sees the order of the keys. */
  | "isOrdered"
  /** The same for everything the object holds, at any depth. */
  | "isDeeplyOrdered"
  /** `Object.freeze` was called on one. */
  | "isFrozen";

/** The traits of a shape; a trait that holds once holds for good. */
export class ObjectTraits {
  readonly #held = new Set<TraitName>();

  has(name: TraitName): boolean {
    return this.#held.has(name);
  }

  add(...added: readonly TraitName[]): void {
    for (const name of added) this.#held.add(name);
  }

  /** Takes over what holds for another shape that is one with this now. */
  absorb(other: ObjectTraits): void {
    this.add(...other.#held);
  }
}

/** Whether JavaScript lists a key before the others, as an array index. */
export function isIndexKey(key: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}

/** Whether a key of this type may look like an array index: anything but words that are known and none. */
export function mayBeIndexKey(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(mayBeIndexKey);
  return type.isStringLiteral() ? isIndexKey(type.value) : (type.flags & ts.TypeFlags.ESSymbolLike) === 0;
}
