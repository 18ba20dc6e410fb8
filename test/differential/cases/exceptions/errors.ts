// Errors as values: names, causes, fields, and what is thrown that is no error.
// case: a cause handed through a subclass
class StorageError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = "StorageError";
  }
}
try {
  try {
    throw new TypeError("bad cell");
  } catch (inner) {
    throw new StorageError("cannot save", inner);
  }
} catch (e) {
  if (e instanceof StorageError) {
    console.log(e.name, e.message, e.cause instanceof TypeError, e.cause instanceof Error && e.cause.message);
  }
}

// case: a message that may be left out
class Gone extends Error {
  constructor(message?: string) {
    super(message);
  }
}
console.log(new Gone().message === "", new Gone("away").message, `${new Gone()}`, String(new Gone("x")));

// case: a message changed afterwards
const late = new Error("first");
late.message = "second";
console.log(late.message, late.toString());

// case: a name set from outside
const named = new RangeError("low");
named.name = "Limit";
console.log(`${named}`, named instanceof RangeError);

// case: numbers of an error's own fields
class HttpError extends Error {
  status: number;
  constructor(status: number) {
    super("HTTP " + status);
    this.status = status;
  }
}
try {
  throw new HttpError(404);
} catch (e) {
  if (e instanceof HttpError) console.log(e.status + 1, e.status / 8, e.message);
}

// case: strings and numbers thrown
for (const what of ["text", 42, true]) {
  try {
    throw what;
  } catch (e) {
    console.log(typeof e, e === what, e instanceof Error, e instanceof Error ? e.message : String(e));
  }
}

// case: errors beside other thrown values
function fail(n: number): void {
  if (n === 0) throw "zero";
  throw new Error("one");
}
for (let i = 0; i < 2; i++) {
  try {
    fail(i);
  } catch (e) {
    if (typeof e === "string") console.log("a string", e);
    else if (e instanceof Error) console.log("an error", e.message);
  }
}

// case: rethrown through finally
function guarded(): string {
  try {
    try {
      throw new SyntaxError("odd");
    } finally {
      console.log("cleaned");
    }
  } catch (e) {
    return e instanceof SyntaxError ? e.name : "other";
  }
}
console.log(guarded());

// case: a recursion without an end
function deep(n: number): number {
  return deep(n + 1) + 1;
}
try {
  deep(0);
} catch (e) {
  console.log(e instanceof RangeError);
}

// case: a string is thrown and nobody catches it
console.log("before");
throw "nobody";

// case: a custom error nobody catches
class Fatal extends Error {}
throw new Fatal("the end");

// case: an error with toString of its own
class Coded extends Error {
  constructor(readonly code: number) {
    super("coded");
  }
  toString(): string {
    return "E" + this.code;
  }
}
const coded: Error = new Coded(7);
console.log(`${coded}`, "" + coded);
