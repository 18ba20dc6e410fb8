// How tightly each kind of Python expression binds, by the grammar of MicroPython 1.12 (py/grammar.h).
import type { BinaryOperator, Expression } from "./nodes.js";

/**
 * The levels of the expression grammar, loosest first. An expression may stand bare where its own level
 * is at least the level that place asks for.
 */
export const Level = {
  /** `yield`: bare only as a statement or the right side of an assignment. */
  Yield: 0,
  /** `lambda` and `a if b else c`: the grammar's `test`. */
  Test: 1,
  Or: 2,
  And: 3,
  Not: 4,
  Compare: 5,
  BitOr: 6,
  BitXor: 7,
  BitAnd: 8,
  Shift: 9,
  Sum: 10,
  Product: 11,
  /** `-x`: looser than the `**` to its right, so `-x ** 2` is `-(x ** 2)`. */
  Unary: 12,
  Power: 13,
  Await: 14,
  /** Names, literals, displays, and what `.`, `()` and `[]` may follow. */
  Atom: 15,
} as const;
export type Level = (typeof Level)[keyof typeof Level];

const binaryLevels: Readonly<Record<BinaryOperator, Level>> = {
  "|": Level.BitOr,
  "^": Level.BitXor,
  "&": Level.BitAnd,
  "<<": Level.Shift,
  ">>": Level.Shift,
  "+": Level.Sum,
  "-": Level.Sum,
  "*": Level.Product,
  "/": Level.Product,
  "//": Level.Product,
  "%": Level.Product,
  "@": Level.Product,
  "**": Level.Power,
};

/** The levels a binary operator asks of its two sides. */
export function operandLevels(operator: BinaryOperator): { readonly left: Level; readonly right: Level } {
  // `**` groups to the right, takes a sign on its right side and nothing looser than `await` on its left.
  if (operator === "**") return { left: Level.Await, right: Level.Unary };
  const own = binaryLevels[operator];
  return { left: own, right: nextLevel(own) };
}

/** The level just above, for the side that must not hold the same operator bare. */
export function nextLevel(level: Level): Level {
  const levels = Object.values(Level);
  return levels[levels.indexOf(level) + 1] ?? Level.Atom;
}

/** The level of an expression as the printer writes it (a tuple always comes with its parentheses). */
export function levelOf(node: Expression): Level {
  switch (node.kind) {
    case "Yield":
    case "YieldFrom":
      return Level.Yield;
    case "Lambda":
    case "Conditional":
      return Level.Test;
    case "Logical":
      return node.operator === "or" ? Level.Or : Level.And;
    case "Compare":
      return Level.Compare;
    case "Unary":
      return node.operator === "not" ? Level.Not : Level.Unary;
    case "Binary":
      return binaryLevels[node.operator];
    case "Await":
      return Level.Await;
    case "Constant":
      return isNegative(node.value) ? Level.Unary : Level.Atom;
    default:
      return Level.Atom;
  }
}

/** A negative number is written with a sign, and so binds like a unary minus. */
function isNegative(value: unknown): boolean {
  if (typeof value === "bigint") return value < 0n;
  return typeof value === "number" && (value < 0 || Object.is(value, -0));
}
