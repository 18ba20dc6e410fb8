// Prints statements as a whole module, temporaries named.
import * as py from "../../compiler/python/index.js";

/** The text and mappings of a module. */
export function printModule(body: readonly py.Statement[]): py.Printed {
  const module = py.module(body);
  return py.print(module, py.assignNames(module));
}

/** The text of a module. */
export function printed(...body: py.Statement[]): string {
  return printModule(body).text;
}
