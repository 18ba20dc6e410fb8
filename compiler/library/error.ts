// Error: a Python exception, whose text is the message; helpers say what else JavaScript knows of it.
import { pythonExceptions } from "../lower/exceptions.js";
import { lowerNewError } from "../lower/expressions/errors.js";
import * as py from "../python/index.js";
import { noNumber } from "./flows.js";
import type { LibraryMember, LibraryMembers, LibraryProperties } from "./table.js";

export const errorProperties: LibraryProperties = {
  // e.message   →   str(e)
  "Error.message": ({ lowering, node, object }) =>
    lowering.analysis.errors.setsMessage
      ? lowering.callHelper("error_message", [object], node)
      : py.call(py.name("str"), [object], [], lowering.position(node)),
  "Error.name": ({ lowering, node, object }) => lowering.callHelper("error_name", [object], node),
  // The board keeps no stack with an error: what is left of it is its first line.
  "Error.stack": ({ lowering, node, object }) => lowering.callHelper("error_text", [object], node),
  // e.cause     →   getattr(e, 'cause', None)
  "Error.cause": ({ lowering, node, object }) =>
    py.call(py.name("getattr"), [object, py.string("cause"), py.none()], [], lowering.position(node)),
};

/** `new Error(...)` and `Error(...)`: an object of its own, in which nothing is known but what its class declares. */
function construction(key: string): LibraryMember {
  return {
    lower: ({ lowering, node }) => lowerNewError(lowering, node, key),
    flow: ({ builder, args }) => {
      for (const argument of args) builder.graph.escape(argument);
      return builder.graph.node();
    },
  };
}

export const errorMembers: LibraryMembers = {
  ...Object.fromEntries(
    [...pythonExceptions.keys()].flatMap((key) => [
      [key, construction(key)],
      [`new ${key}`, construction(key)],
    ]),
  ),
  // e.toString()   →   error_text(e)
  "Object.toString": {
    lower: ({ lowering, node, receiver }) => {
      if (
        receiver === undefined ||
        !lowering.analysis.errors.isError(lowering.analysis.types.typeOf(receiver))
      )
        return lowering.refuse("MPTS2001", node, { name: "Object.toString" });
      return lowering.callHelper("error_text", [lowering.expression(receiver)], node);
    },
    flow: noNumber,
  },
};
