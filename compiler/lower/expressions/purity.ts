// Whether evaluating an expression may run code of the program's: a call anywhere in it.
import type * as py from "../../python/index.js";

/** Python's own functions that only look at their arguments. */
const harmless = new Set([
  "len",
  "str",
  "int",
  "float",
  "isinstance",
  "bool",
  "list",
  "tuple",
  "abs",
  "ord",
  "chr",
]);
const harmlessMethods = new Set(["get", "copy"]);

export function mayCall(node: py.Expression | py.Slice | py.Starred): boolean {
  switch (node.kind) {
    case "Name":
    case "Constant":
    case "Lambda":
      return false;
    case "Call": {
      const { callee } = node;
      const isHarmless =
        (callee.kind === "Name" && typeof callee.id === "string" && harmless.has(callee.id)) ||
        (callee.kind === "Attribute" && harmlessMethods.has(callee.name) && !mayCall(callee.object));
      return !isHarmless || node.args.some(mayCall) || node.keywords.some(({ value }) => mayCall(value));
    }
    case "Attribute":
      return mayCall(node.object);
    case "Subscript":
      return mayCall(node.object) || mayCall(node.index);
    case "Slice":
      return [node.lower, node.upper, node.step].some((each) => each !== undefined && mayCall(each));
    case "Unary":
      return mayCall(node.operand);
    case "Binary":
      return mayCall(node.left) || mayCall(node.right);
    case "List":
    case "Tuple":
    case "Set":
      return node.elements.some(mayCall);
    case "Dict":
      return node.entries.some(({ key, value }) => mayCall(key) || mayCall(value));
    default:
      return true;
  }
}
