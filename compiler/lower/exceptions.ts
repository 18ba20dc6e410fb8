// Which Python exception stands for which of JavaScript's error classes.

/** How one of JavaScript's error classes is written in Python. */
export interface PythonException {
  /** The class that is raised and inherited from. */
  readonly name: string;
  /** Whether `name` is a class of mpts' own runtime and not one of Python's. */
  readonly isHelper: boolean;
  /** Further classes Python itself raises where JavaScript raises this one. */
  readonly also: readonly string[];
}

function exception(name: string, ...also: readonly string[]): PythonException {
  return { name, isHelper: false, also };
}

/** JavaScript's error classes and the exceptions that stand for them. */
export const pythonExceptions: ReadonlyMap<string, PythonException> = new Map([
  ["Error", exception("Exception")],
  // A method or field of null is an AttributeError in Python; one of an element that is not there a LookupError.
  ["TypeError", exception("TypeError", "AttributeError", "LookupError")],
  // Too deep a recursion is a RuntimeError in Python.
  ["RangeError", exception("ValueError", "RuntimeError")],
  ["SyntaxError", exception("SyntaxError")],
  ["ReferenceError", exception("NameError")],
  ["EvalError", { name: "EvalError", isHelper: true, also: [] }],
  ["URIError", { name: "URIError", isHelper: true, also: [] }],
]);
