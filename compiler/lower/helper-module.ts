// The name of the Python module helpers are linked into.

/** `from mpts import ...`: the file `mpts.py`, written only when a helper is needed. */
export const helperModule = "mpts";
