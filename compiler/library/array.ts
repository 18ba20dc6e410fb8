// Array: Python lists do most of it; helpers keep JavaScript's answers where they differ.
import * as py from "../python/index.js";
import { callbackMembers } from "./array/callback-methods.js";
import { changingMembers } from "./array/changing.js";
import { copyingMembers } from "./array/copying.js";
import { iteratorMembers } from "./array/iterators.js";
import { makingMembers } from "./array/making.js";
import { searchingMembers } from "./array/searching.js";
import { sortingMembers } from "./array/sorting.js";
import type { LibraryMembers, LibraryProperties } from "./table.js";

export const arrayMembers: LibraryMembers = {
  ...callbackMembers,
  ...changingMembers,
  ...copyingMembers,
  ...iteratorMembers,
  ...makingMembers,
  ...searchingMembers,
  ...sortingMembers,
};

export const arrayProperties: LibraryProperties = {
  // xs.length   →   len(xs)
  "Array.length": ({ lowering, node, object }) =>
    py.call(py.name("len"), [object], [], lowering.position(node)),
  "ReadonlyArray.length": ({ lowering, node, object }) =>
    py.call(py.name("len"), [object], [], lowering.position(node)),
};
