// case: the options of an error from a variable
function fail(options: { cause: string }): never {
  throw new Error("broken", /* MPTS2003 */ options);
}
fail;
