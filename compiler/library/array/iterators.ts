// xs.keys(), xs.values() and xs.entries() where they stand alone; gone over at once they need no object of their own.
import { intBetween } from "../../analysis/numbers/fact.js";
import { part } from "../../analysis/numbers/graph.js";
import type { LibraryFlow } from "../../analysis/numbers/builder.js";
import type { LibraryMember, LibraryMembers } from "../table.js";
import { bothForms } from "./both-forms.js";
import { byHelper } from "./helpers.js";

const anyIndex = intBetween(0, 2 ** 24);

const indices: LibraryFlow = ({ builder: { graph } }) => {
  const result = graph.node();
  graph.flow(graph.constant(anyIndex), graph.part(result, part.element));
  return result;
};
const elements: LibraryFlow = ({ builder: { graph }, receiver }) => {
  const result = graph.node();
  graph.flow(graph.part(receiver, part.element), graph.part(result, part.element));
  return result;
};
/** Pairs: one place for what stands in either part. */
const pairs: LibraryFlow = ({ builder: { graph }, receiver }) => {
  const result = graph.node();
  const pair = graph.part(result, part.element);
  graph.flow(graph.constant(anyIndex), graph.part(pair, part.element));
  graph.flow(graph.part(receiver, part.element), graph.part(pair, part.element));
  graph.shapeOf(pair).leastLength = 2;
  return result;
};

function iterator(name: string, helper: string, flow: LibraryFlow): LibraryMember {
  return byHelper(`Array.${name}`, helper, 0, 0, flow);
}

export const iteratorMembers: LibraryMembers = {
  ...bothForms("keys", iterator("keys", "keys_iterator", indices)),
  ...bothForms("values", iterator("values", "values_iterator", elements)),
  ...bothForms("entries", iterator("entries", "entries_iterator", pairs)),
};
