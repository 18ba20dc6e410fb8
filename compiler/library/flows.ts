// The ways library members move numbers, shared by the tables.
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import { intBetween, type NumberFact } from "../analysis/numbers/fact.js";
import { part } from "../analysis/numbers/graph.js";

/** The result is no number, and nothing is kept of the arguments. */
export const noNumber: LibraryFlow = ({ builder }) => builder.graph.node();

/** The result is a number of which this much is always known. */
export function resultIs(fact: NumberFact): LibraryFlow {
  return ({ builder }) => builder.graph.constant(fact);
}

/** The result's number is computed from the arguments' numbers. */
export function computed(compute: (...facts: NumberFact[]) => NumberFact): LibraryFlow {
  return ({ builder, args }) => builder.graph.derive(args, compute);
}

/** Like `computed`, for what gives -0 where Python's ints have only 0. */
export function computedSigned(compute: (...facts: NumberFact[]) => NumberFact): LibraryFlow {
  return ({ builder, args }) => builder.graph.deriveSigned(args, compute);
}

/** The program sees the arguments as they are, -0 and all; the result is no number. */
export const showsNumbers: LibraryFlow = ({ builder, args }) => {
  for (const argument of args) builder.graph.showMinusZeroWithin(argument);
  return builder.graph.node();
};

/** The arguments become elements of the receiver; the result is its new length. */
export const addsElements: LibraryFlow = ({ builder, call, receiver, args }) => {
  builder.graph.shapeOf(receiver).resizedAt.add(call);
  const element = builder.graph.part(receiver, part.element);
  for (const argument of args) builder.graph.flow(argument, element);
  return builder.graph.constant(intBetween(0, 2 ** 24));
};

/** The result is an element of the receiver, which may get shorter. */
export const removesElement: LibraryFlow = ({ builder, call, receiver }) => {
  const shape = builder.graph.shapeOf(receiver);
  shape.mayShrink = true;
  shape.resizedAt.add(call);
  return builder.graph.part(receiver, part.element);
};

/** The result is a new array of the receiver's elements, of any length. */
export const newArrayOfSame: LibraryFlow = ({ builder, receiver }) => {
  const result = builder.graph.node();
  builder.graph.flow(builder.graph.part(receiver, part.element), builder.graph.part(result, part.element));
  builder.graph.shapeOf(result).leastLength = 0;
  return result;
};

/** Where something is: -1 or a position. */
export const position = resultIs(intBetween(-1, 2 ** 24));

/** A count or a length. */
export const count = resultIs(intBetween(0, 2 ** 24));
