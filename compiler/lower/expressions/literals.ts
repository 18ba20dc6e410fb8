// Literals: numbers keep their radix, strings their quotes.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

/** `42` → `42`, `0xff` → `0xff`, `1.5` → `1.5`, `1e3` → `1000`. */
export function lowerNumber(lowering: Lowering, node: ts.NumericLiteral): py.Expression {
  const value = Number(node.text);
  const position = lowering.position(node);
  if (!Number.isFinite(value)) return py.call(py.name("float"), [py.string("inf")], [], position);
  if (!Number.isSafeInteger(value)) return py.float(value, position);
  return py.integer(value, radixStyle(node.getText(lowering.file)), position);
}

function radixStyle(text: string): "hex" | "octal" | "binary" | undefined {
  const prefix = text.slice(0, 2).toLowerCase();
  if (prefix === "0x") return "hex";
  if (prefix === "0o") return "octal";
  return prefix === "0b" ? "binary" : undefined;
}

/** `"text"` → `"text"`, `'text'` → `'text'`, a template without places → `"text"`. */
export function lowerString(
  lowering: Lowering,
  node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral,
): py.Expression {
  const single = node.getText(lowering.file).startsWith("'");
  return py.string(node.text, single ? "single" : "double", lowering.position(node));
}
