// Template literals as `%`-formatting, the form every firmware has and the tutorial uses.
import ts from "typescript";
import * as py from "../../python/index.js";
import { libraryKey } from "../../analysis/types.js";
import type { Lowering } from "../lowering.js";
import { asText, textFormOf } from "./text.js";

// `${ip}:${port}`   →   "%s:%s" % (ip, port)
// `got ${n}`        →   "got %s" % n
export function lowerTemplate(lowering: Lowering, node: ts.TemplateExpression): py.Expression {
  return formatted(lowering, node, cookedTexts(node));
}

function formatted(lowering: Lowering, node: ts.TemplateExpression, texts: readonly string[]): py.Expression {
  const format = texts.map((text) => text.replaceAll("%", "%%")).join("%s");
  const values = lowering.inOrder(
    node.templateSpans.map((span) => () => placeValue(lowering, span.expression)),
  );
  const [only] = values;
  const position = lowering.position(node);
  // A lone str or int is no tuple, so it can stand without one.
  const operand = values.length === 1 && only !== undefined ? only : py.tuple(values);
  return py.binary(py.string(format, "double"), "%", operand, position);
}

function cookedTexts(node: ts.TemplateExpression): readonly string[] {
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
}

function rawTexts(node: ts.TemplateLiteral): readonly string[] {
  const pieces = ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map((span) => span.literal)]
    : [node];
  return pieces.map((piece) => piece.rawText ?? piece.text);
}

// tag`a${x}b`          →   tag(["a", "b"], x)
// String.raw`\d${x}`   →   "\\d%s" % x
export function lowerTaggedTemplate(lowering: Lowering, node: ts.TaggedTemplateExpression): py.Expression {
  const { tag, template } = node;
  const position = lowering.position(node);
  const key = ts.isPropertyAccessExpression(tag)
    ? libraryKey(lowering.analysis.checker.getSymbolAtLocation(tag.name))
    : undefined;
  if (key === "StringConstructor.raw") {
    const raw = rawTexts(template);
    return ts.isTemplateExpression(template)
      ? formatted(lowering, template, raw)
      : py.string(raw.join(""), "double", position);
  }
  if (key !== undefined) return lowering.refuse("MPTS1001", node, { construct: "this tagged template" });
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const [callee, ...values] = lowering.inOrder([
    () => lowering.expression(tag),
    ...spans.map((span) => () => lowering.expression(span.expression)),
  ]);
  const asList = (texts: readonly string[]): py.Expression =>
    py.list(texts.map((text) => py.string(text, "double")));
  const texts = asList(ts.isTemplateExpression(template) ? cookedTexts(template) : [template.text]);
  const strings = lowering.analysis.text.readsRaw
    ? lowering.callHelper("TemplateTexts", [texts, asList(rawTexts(template))], node)
    : texts;
  return py.call(callee ?? py.none(), [strings, ...values], [], position);
}

/** `%s` writes an int as `str` does: only what Python would write otherwise is made text first. */
function placeValue(lowering: Lowering, node: ts.Expression): py.Expression {
  const value = lowering.expression(node);
  return textFormOf(lowering, node) === "str" ? value : asText(lowering, value, node);
}
