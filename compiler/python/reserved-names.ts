// The names MicroPython 1.12 keeps for itself: its keywords and what every module finds without importing it.

/** Every keyword of the grammar (py/lexer.c), names a program cannot assign to. `print` and `exec` are none. */
export const keywords: ReadonlySet<string> = new Set(
  (
    "False None True __debug__ and as assert async await break class continue def del elif else except " +
    "finally for from global if import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/**
 * The builtins of the board's firmware (py/modbuiltins.c with the ESP32 port's options), and `const`,
 * which the compiler itself understands wherever a call of that name is assigned.
 */
export const builtinNames: ReadonlySet<string> = new Set(
  (
    "__build_class__ __import__ __name__ __repl_print__ " +
    "bool bytearray bytes classmethod complex dict enumerate filter float frozenset int list map memoryview " +
    "object property range reversed set slice staticmethod str super tuple type zip " +
    "Ellipsis NotImplemented " +
    "abs all any bin callable chr compile const delattr dir divmod eval exec execfile getattr globals hasattr " +
    "hash help hex id input isinstance issubclass iter len locals max min next oct open ord pow print repr " +
    "round setattr sorted sum " +
    "ArithmeticError AssertionError AttributeError BaseException EOFError Exception GeneratorExit " +
    "ImportError IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError " +
    "NotImplementedError OSError OverflowError RuntimeError StopAsyncIteration StopIteration SyntaxError " +
    "SystemExit TypeError UnicodeError ValueError ViperTypeError ZeroDivisionError"
  ).split(" "),
);

/** A keyword: no Python variable, attribute or parameter can have this name. */
export function isKeyword(name: string): boolean {
  return keywords.has(name);
}

/** A keyword or a builtin: a variable of this name is refused by Python or hides what Python offers. */
export function isReservedName(name: string): boolean {
  return keywords.has(name) || builtinNames.has(name);
}
