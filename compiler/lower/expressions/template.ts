// Template literals as `%`-formatting, the form every firmware has and the tutorial uses.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { asText, textFormOf } from "./text.js";

// `${ip}:${port}`   →   "%s:%s" % (ip, port)
// `got ${n}`        →   "got %s" % n
export function lowerTemplate(lowering: Lowering, node: ts.TemplateExpression): py.Expression {
  const format = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
    .map((text) => text.replaceAll("%", "%%"))
    .join("%s");
  const values = lowering.inOrder(
    node.templateSpans.map((span) => () => placeValue(lowering, span.expression)),
  );
  const [only] = values;
  const position = lowering.position(node);
  // A lone str or int is no tuple, so it can stand without one.
  const operand = values.length === 1 && only !== undefined ? only : py.tuple(values);
  return py.binary(py.string(format, "double"), "%", operand, position);
}

/** `%s` writes an int as `str` does: only what Python would write otherwise is made text first. */
function placeValue(lowering: Lowering, node: ts.Expression): py.Expression {
  const value = lowering.expression(node);
  return textFormOf(lowering, node) === "str" ? value : asText(lowering, value, node);
}
