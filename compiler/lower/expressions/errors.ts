// Making errors: `new Error(...)` as Python's exception, with a helper only where it carries more than a message.
import ts from "typescript";
import * as py from "../../python/index.js";
import { pythonExceptions, type PythonException } from "../exceptions.js";
import type { Lowering } from "../lowering.js";
import { asText } from "./text.js";

/** The Python class that stands for one of JavaScript's error classes; undefined for any other name. */
export function exceptionClass(
  lowering: Lowering,
  key: string | undefined,
  node: ts.Node,
): py.Name | undefined {
  const found = key === undefined ? undefined : pythonExceptions.get(key);
  return found === undefined ? undefined : nameOf(lowering, found, node);
}

function nameOf(lowering: Lowering, found: PythonException, node: ts.Node): py.Name {
  return found.isHelper
    ? lowering.helper(found.name, node)
    : lowering.stable(py.name(found.name, lowering.position(node)));
}

/** What `instanceof` asks for: the class, or several where Python raises another one of its own. */
export function caughtClasses(lowering: Lowering, key: string, node: ts.Node): py.Expression | undefined {
  const found = pythonExceptions.get(key);
  if (found === undefined) return undefined;
  const own = nameOf(lowering, found, node);
  return found.also.length === 0
    ? own
    : py.tuple([own, ...found.also.map((name) => py.name(name))], lowering.position(node));
}

// new Error("broken")               →   Exception("broken")
// new Error("broken", { cause: e }) →   error_with(Exception, "broken", e)
export function lowerNewError(
  lowering: Lowering,
  node: ts.CallExpression | ts.NewExpression,
  key: string,
): py.Expression {
  const kind = exceptionClass(lowering, key, node) ?? py.none();
  const { message, cause } = errorArguments(lowering, node);
  if (cause !== undefined || lowering.analysis.errors.writesPlain) {
    const args = [kind, ...(message === undefined ? [] : [message])];
    if (cause === undefined) return lowering.callHelper("error_with", args, node);
    return lowering.callHelper("error_with", [kind, message ?? py.string(""), cause], node);
  }
  return py.call(kind, message === undefined ? [] : [message], [], lowering.position(node));
}

/** The message and the cause an error's constructor is called with, evaluated in their order. */
export function errorArguments(
  lowering: Lowering,
  node: ts.CallExpression | ts.NewExpression,
): { readonly message: py.Expression | undefined; readonly cause: py.Expression | undefined } {
  const [first, options] = node.arguments ?? [];
  if (first === undefined) return { message: undefined, cause: undefined };
  if (ts.isSpreadElement(first)) {
    lowering.refuse("MPTS1001", first, { construct: "spread (`...`) here" });
    return { message: undefined, cause: undefined };
  }
  const cause = options === undefined ? undefined : causeOf(options);
  if (options !== undefined && cause === undefined) lowering.refuse("MPTS2003", options, { name: "Error" });
  const parts = [() => messageText(lowering, first)];
  if (cause !== undefined) parts.push(() => lowering.expression(cause));
  const [message, value] = lowering.inOrder(parts, "message");
  return { message, cause: value };
}

function causeOf(options: ts.Expression): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(options) || options.properties.length !== 1) return undefined;
  const [property] = options.properties;
  if (property === undefined || property.name?.getText() !== "cause") return undefined;
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

// message            →   message
// message?: string   →   message or ''
function messageText(lowering: Lowering, node: ts.Expression): py.Expression {
  const kinds = lowering.analysis.types.kindsOf(node);
  const value = lowering.expression(node);
  if (!kinds.string) return kinds.unknown ? value : asText(lowering, value, node);
  return kinds.undefined ? py.logical("or", [value, py.string("")], lowering.position(node)) : value;
}
