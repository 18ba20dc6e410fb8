// throw, try, catch, finally, and leaving through them.
// case: catch an error and read its message
try {
  throw new Error("boom");
} catch (e) {
  console.log((e as Error).message);
}
console.log("after");

// case: nothing thrown
try {
  console.log("body");
} catch {
  console.log("never");
} finally {
  console.log("finally");
}

// case: the rest of the body is skipped
try {
  console.log(1);
  if (String(1) === "1") throw new Error("x");
  console.log(2);
} catch {
  console.log(3);
}

// case: catch without a binding
try {
  throw new TypeError("t");
} catch {
  console.log("caught");
}

// case: thrown through several calls
function a(): void {
  b();
  console.log("never");
}
function b(): void {
  throw new Error("deep");
}
try {
  a();
} catch (e) {
  console.log((e as Error).message);
}

// case: finally runs on return
function f(): string {
  try {
    return "try";
  } finally {
    console.log("finally");
  }
}
console.log(f());

// case: return in finally wins
function g(): string {
  try {
    return "try";
  } finally {
    return "finally";
  }
}
console.log(g());

// case: return in finally swallows the exception
function h(): string {
  try {
    throw new Error("lost");
  } finally {
    return "swallowed";
  }
}
console.log(h());

// case: the value of return is evaluated before finally
function order(): number {
  let n = 1;
  try {
    return n;
  } finally {
    n = 2;
  }
}
console.log(order());

// case: return in catch
function c(): string {
  try {
    throw new Error("x");
  } catch (e) {
    return "caught " + (e as Error).message;
  } finally {
    console.log("finally");
  }
}
console.log(c());

// case: break through finally
for (let i = 0; i < 3; i++) {
  try {
    if (i === 1) break;
    console.log("body", i);
  } finally {
    console.log("finally", i);
  }
}

// case: continue through finally
for (let i = 0; i < 3; i++) {
  try {
    if (i === 1) continue;
    console.log("body", i);
  } finally {
    console.log("finally", i);
  }
}

// case: break in finally swallows the exception
let rounds = 0;
while (true) {
  try {
    rounds++;
    throw new Error("x");
  } finally {
    if (rounds === 1) continue;
    break;
  }
}
console.log(rounds);

// case: break in finally overrides return
function override(): string {
  for (let i = 0; i < 2; i++) {
    try {
      return "inner";
    } finally {
      break;
    }
  }
  return "outer";
}
console.log(override());

// case: continue in a while with finally
let k = 0;
while (k < 3) {
  k++;
  try {
    if (k === 2) continue;
    console.log("k", k);
  } finally {
    console.log("f", k);
  }
}

// case: nested try
try {
  try {
    throw new Error("inner");
  } finally {
    console.log("inner finally");
  }
} catch (e) {
  console.log("outer", (e as Error).message);
} finally {
  console.log("outer finally");
}

// case: rethrow
try {
  try {
    throw new Error("first");
  } catch (e) {
    console.log("log", (e as Error).message);
    throw e;
  }
} catch (e) {
  console.log("again", (e as Error).message);
}

// case: throw another from catch
try {
  try {
    throw new Error("low");
  } catch (e) {
    throw new Error("high: " + (e as Error).message);
  }
} catch (e) {
  console.log((e as Error).message);
}

// case: an exception in finally replaces the first
try {
  try {
    throw new Error("one");
  } finally {
    throw new Error("two");
  }
} catch (e) {
  console.log((e as Error).message);
}

// case: the same error object comes back
const error = new Error("same");
try {
  throw error;
} catch (e) {
  console.log(e === error);
}

// case: built-in error classes
for (const make of [
  (): Error => new TypeError("t"),
  (): Error => new RangeError("r"),
  (): Error => new SyntaxError("s"),
  (): Error => new Error("e"),
]) {
  try {
    throw make();
  } catch (e) {
    console.log(e instanceof Error, e instanceof TypeError, e instanceof RangeError, (e as Error).name);
  }
}

// case: custom error
class NotFound extends Error {
  constructor(public readonly key: string) {
    super("not found: " + key);
    this.name = "NotFound";
  }
}
try {
  throw new NotFound("x");
} catch (e) {
  if (e instanceof NotFound) console.log(e.name, e.message, e.key, e instanceof Error);
}

// case: custom error without constructor
class Custom extends Error {}
try {
  throw new Custom("text");
} catch (e) {
  console.log(e instanceof Custom, e instanceof Error, (e as Error).message, (e as Error).name);
}

// case: a hierarchy of custom errors
class AppError extends Error {
  code = 1;
}
class NetError extends AppError {
  code = 2;
  constructor(
    message: string,
    readonly host: string,
  ) {
    super(message);
  }
}
for (const e of [new AppError("a"), new NetError("b", "h")]) {
  try {
    throw e;
  } catch (x) {
    if (x instanceof NetError) console.log("net", x.code, x.host, x.message);
    else if (x instanceof AppError) console.log("app", x.code, x.message);
  }
}

// case: a class field initialiser wins over a parameter
class Base {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
class Failed extends Error {
  readonly detail: Base;
  constructor(detail: string) {
    super();
    this.detail = new Base(detail);
  }
}
try {
  throw new Failed("d");
} catch (e) {
  if (e instanceof Failed) console.log(e.detail.text, e.message === "");
}

// case: throw a string
try {
  throw "text";
} catch (e) {
  console.log(e, typeof e, e instanceof Error);
}

// case: throw a number and an object and null
for (const value of [42, { code: 7 }, null, undefined, [1]] as unknown[]) {
  try {
    throw value;
  } catch (e) {
    console.log(e, e === value);
  }
}

// case: error with a cause
const low = new Error("low");
const high = new Error("high", { cause: low });
console.log(high.cause === low, (high.cause as Error).message);
try {
  throw high;
} catch (e) {
  console.log((e as Error).message, ((e as Error).cause as Error).message);
}

// case: toString of errors
console.log(String(new Error("m")), `${new TypeError("t")}`, new Error("x").toString(), String(new Error()));

// case: a loop of failing attempts
function attempt(n: number): string {
  if (n < 3) throw new Error("attempt " + n);
  return "success " + n;
}
let tries = 0;
let answer = "";
while (answer === "") {
  try {
    tries++;
    answer = attempt(tries);
  } catch (e) {
    console.log((e as Error).message);
  }
}
console.log(answer);

// case: catch inside a loop with labelled continue
outer: for (const x of [1, 2]) {
  for (const y of [1, 2]) {
    try {
      if (y === 2) throw new Error("y");
      console.log(x, y);
    } catch {
      continue outer;
    } finally {
      console.log("f");
    }
  }
}

// case: labelled break through two finallys
done: for (const x of [1, 2]) {
  try {
    for (const y of [5, 6]) {
      try {
        if (y === 6) break done;
        console.log(x, y);
      } finally {
        console.log("inner");
      }
    }
  } finally {
    console.log("outer");
  }
}

// case: return inside nested finallys
function nested(): string {
  try {
    try {
      return "value";
    } finally {
      console.log("one");
    }
  } finally {
    console.log("two");
  }
}
console.log(nested());

// case: return in a loop in try
function search(list: number[]): number {
  try {
    for (const n of list) {
      if (n > 2) return n;
    }
    return -1;
  } finally {
    console.log("searched");
  }
}
console.log(search([1, 2, 3]), search([]));

// case: error thrown in a callback
try {
  [1, 2, 3].forEach((n) => {
    if (n === 2) throw new Error("at " + n);
    console.log(n);
  });
} catch (e) {
  console.log((e as Error).message);
}

// case: error thrown in a constructor
class Positive {
  constructor(readonly n: number) {
    if (n <= 0) throw new RangeError("not positive: " + n);
  }
}
try {
  console.log(new Positive(1).n);
  new Positive(-1);
} catch (e) {
  console.log((e as Error).message, e instanceof RangeError);
}

// case: error thrown in a getter and a setter
class Guarded {
  get value(): number {
    throw new Error("get");
  }
  set value(n: number) {
    throw new Error("set " + n);
  }
}
const guarded = new Guarded();
try {
  console.log(guarded.value);
} catch (e) {
  console.log((e as Error).message);
}
try {
  guarded.value = 4;
} catch (e) {
  console.log((e as Error).message);
}

// case: uncaught error ends the program
console.log("before");
throw new Error("uncaught");

// case: uncaught custom error
class Fatal extends Error {}
console.log("before");
if (String(1) === "1") throw new Fatal("custom");
console.log("never");

// case: finally runs before the program dies
try {
  throw new RangeError("dies");
} finally {
  console.log("cleanup");
}

// case: a resource is closed in finally
class File {
  static open = 0;
  constructor() {
    File.open++;
  }
  close(): void {
    File.open--;
  }
}
function use(fail: boolean): string {
  const file = new File();
  try {
    if (fail) throw new Error("fail");
    return "ok";
  } catch {
    return "failed";
  } finally {
    file.close();
  }
}
console.log(use(false), use(true), File.open);

// case: optional catch in a function that returns a default
function parse(text: string): number {
  try {
    if (text === "") throw new Error("empty");
    return text.length;
  } catch {
    return -1;
  }
}
console.log(parse("abc"), parse(""));

// case: calling a null method throws a TypeError
const nothing = null as unknown as { go(): void };
try {
  nothing.go();
} catch (e) {
  console.log(e instanceof TypeError);
}

// case: calling undefined throws a TypeError
const missing = undefined as unknown as () => void;
try {
  missing();
} catch (e) {
  console.log(e instanceof TypeError);
}

// case: writing a property of undefined throws a TypeError
const list: { n: number }[] = [];
try {
  list[3].n = 5;
} catch (e) {
  console.log(e instanceof TypeError);
}

// case: variables assigned in try are seen after it
let result = "";
try {
  result = "from try";
  throw new Error();
} catch {
  result += " and catch";
} finally {
  result += " and finally";
}
console.log(result);

// case: same exception variable name in two catches
try {
  throw new Error("1");
} catch (e) {
  console.log((e as Error).message);
}
try {
  throw new Error("2");
} catch (e) {
  console.log((e as Error).message);
}

// case: destructured catch binding
try {
  throw { code: 5, text: "five" };
} catch ({ code, text }: any) {
  console.log(code, text);
}

// case: typed narrowing in catch
function handle(f: () => void): string {
  try {
    f();
    return "fine";
  } catch (e) {
    if (e instanceof TypeError) return "type";
    if (e instanceof RangeError) return "range";
    if (typeof e === "string") return "string " + e;
    if (e instanceof Error) return "error " + e.message;
    return "unknown";
  }
}
console.log(handle(() => {}));
console.log(
  handle(() => {
    throw new TypeError();
  }),
);
console.log(
  handle(() => {
    throw new RangeError();
  }),
);
console.log(
  handle(() => {
    throw "s";
  }),
);
console.log(
  handle(() => {
    throw new Error("e");
  }),
);
console.log(
  handle(() => {
    throw 5;
  }),
);
