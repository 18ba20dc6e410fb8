// `typeof x === "..."` as the matching Python test.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

/** `typeof` alone: only its comparison with a literal is supported. */
export function lowerTypeOf(lowering: Lowering, node: ts.TypeOfExpression): py.Expression {
  return lowering.refuse("MPTS1030", node);
}

// typeof x === "string"      →   isinstance(x, str)
// typeof x === "undefined"   →   x is None
export function lowerTypeOfComparison(
  lowering: Lowering,
  node: ts.BinaryExpression,
): py.Expression | undefined {
  const typeOf = [node.left, node.right].map(unparenthesised).find(ts.isTypeOfExpression);
  if (typeOf === undefined) return undefined;
  const other = unparenthesised(node.left) === typeOf ? node.right : node.left;
  if (!ts.isStringLiteralLike(other)) return lowering.refuse("MPTS1030", typeOf);
  const kinds = lowering.analysis.types.kindsOf(typeOf.expression);
  const negated =
    node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsToken;
  const value = lowering.expression(typeOf.expression);
  const position = lowering.position(node);
  const isInstance = (...names: readonly string[]): py.Expression => {
    const types = names.map((name) => py.name(name));
    const [only] = types;
    const test = py.call(
      py.name("isinstance"),
      [value, types.length === 1 && only !== undefined ? only : py.tuple(types)],
      [],
      position,
    );
    return negated ? py.not(test) : test;
  };
  switch (other.text) {
    case "string":
      return isInstance("str");
    case "number":
      // A bigint would be a Python int as well.
      return kinds.bigint || kinds.unknown ? lowering.refuse("MPTS1030", typeOf) : isInstance("int", "float");
    case "bigint":
      return kinds.number || kinds.unknown ? lowering.refuse("MPTS1030", typeOf) : isInstance("int");
    case "boolean":
      return isInstance("bool");
    case "undefined":
      if (kinds.null || kinds.unknown) return lowering.refuse("MPTS2031", node);
      return py.compare(value, negated ? "is not" : "is", py.none(), position);
    case "function": {
      const test = py.call(py.name("callable"), [value], [], position);
      return negated ? py.not(test) : test;
    }
    default:
      return lowering.refuse("MPTS1030", typeOf);
  }
}

function unparenthesised(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unparenthesised(node.expression) : node;
}
