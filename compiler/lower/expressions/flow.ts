// What changes when a value of one type is given to a place of another: callbacks get the parameters they are called with.
import ts from "typescript";
import { isInt } from "../../analysis/numbers/fact.js";
import { isBranded } from "../../analysis/types.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";

/** `node`'s value as a place of type `target` needs it; without a type it stays as it is. */
export function givenTo(lowering: Lowering, node: ts.Expression, target: ts.Type | undefined): py.Expression {
  const value = lowering.expression(node);
  if (target === undefined) return value;
  const { checker, types } = lowering.analysis;
  if (isBranded(target, "intBrand") && types.kindsOf(node).number && !types.kindsOf(node).undefined) {
    // The firmware takes a Python int where JavaScript has only numbers.
    return isInt(lowering.analysis.numbers.factOf(node))
      ? value
      : py.call(py.name("int"), [value], [], lowering.position(node));
  }
  if (isBranded(target, "tupleBrand") && types.kindsOf(node).array && value.kind !== "Tuple") {
    return py.call(py.name("tuple"), [value], [], lowering.position(node));
  }
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return value;
  const wanted = parameterCount(checker.getNonNullableType(target));
  const taken = parameterCount(checker.getNonNullableType(types.typeOf(node)));
  if (wanted === undefined || taken === undefined || taken >= wanted) return value;
  // JavaScript drops the arguments a function does not take; Python refuses them.
  const names = Array.from({ length: wanted }, (_, index) => py.temporary(`argument${index + 1}`));
  const kept = names.slice(0, taken).map((name) => py.name(name));
  return py.lambda(
    py.parameters(...names),
    py.call(lowering.reusable(value, "callback"), kept),
    lowering.position(node),
  );
}

/** How many arguments a function of this type can be called with; undefined for what is no function or takes any number. */
export function parameterCount(type: ts.Type): number | undefined {
  const [signature] = type.getCallSignatures();
  if (signature === undefined) return undefined;
  const isRest = signature.parameters.some((parameter) => {
    const declaration = parameter.valueDeclaration;
    return (
      declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined
    );
  });
  return isRest ? undefined : signature.parameters.length;
}
