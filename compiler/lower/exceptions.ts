// Which Python exception stands for which of JavaScript's error classes.

/** JavaScript's error classes that have an exact counterpart among Python's. */
export const pythonExceptions: ReadonlyMap<string, string> = new Map([
  ["Error", "Exception"],
  ["TypeError", "TypeError"],
]);
