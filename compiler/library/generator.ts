// Generators driven by hand, and what their steps hold.
import { part } from "../analysis/numbers/graph.js";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import { isGenerator } from "../lower/iterables.js";
import * as py from "../python/index.js";
import type { LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

/** The parts of a generator's flow beside its elements. */
export const generatorPart = { sent: part.property("@sent"), returned: part.property("@returned") };

/** A step holds what was yielded or returned. */
const step: LibraryFlow = ({ builder: { graph }, receiver }) => {
  const result = graph.node();
  const value = graph.part(result, part.property("value"));
  graph.flow(graph.part(receiver, part.element), value);
  graph.flow(graph.part(receiver, generatorPart.returned), value);
  return result;
};

const sends: LibraryFlow = (site) => {
  const { graph } = site.builder;
  for (const argument of site.args) graph.flow(argument, graph.part(site.receiver, generatorPart.sent));
  return step(site);
};

const returns: LibraryFlow = (site) => {
  const { graph } = site.builder;
  for (const argument of site.args) graph.flow(argument, graph.part(site.receiver, generatorPart.returned));
  return step(site);
};

// g.next(v)   →   generator_next(g, v)
function driven(name: string, helper: string, flow: LibraryFlow): LibraryMember {
  return {
    lower: ({ lowering, node, args, receiver }) => {
      if (receiver === undefined || !isGenerator(lowering, receiver) || args.length > 1)
        return lowering.refuse("MPTS2003", node, { name });
      return lowering.callHelper(helper, lowering.expressions([receiver, ...args]), node);
    },
    flow,
  };
}

export const generatorMembers: LibraryMembers = {
  "Generator.next": driven("Generator.next", "generator_next", sends),
  "Generator.return": driven("Generator.return", "generator_return", returns),
  "Generator.throw": driven("Generator.throw", "generator_throw", step),
};

// step.value   →   step['value']
const field =
  (name: string): LibraryProperties[string] =>
  ({ lowering, node, object }) =>
    py.subscript(object, py.string(name), lowering.position(node));

export const generatorProperties: LibraryProperties = {
  "IteratorYieldResult.value": field("value"),
  "IteratorYieldResult.done": field("done"),
  "IteratorReturnResult.value": field("value"),
  "IteratorReturnResult.done": field("done"),
};
