// What changes when a value of one type is given to a place of another: callbacks get the parameters they are called with.
import ts from "typescript";
import { arityOfSignature, type Arity } from "../../analysis/arity.js";
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
  // A named function takes them all where it is defined, and stays one and the same object.
  if (ts.isIdentifier(node) && lowering.analysis.arity.ofNamed(node) !== undefined) return value;
  const wanted = arityOfType(checker.getNonNullableType(target));
  const taken = arityOfType(checker.getNonNullableType(types.typeOf(node)));
  if (wanted === undefined || taken === undefined || taken.unlimited) return value;
  const position = lowering.position(node);
  // JavaScript drops the arguments a function does not take; Python refuses them.
  if (wanted.unlimited) {
    const args = py.temporary("args");
    const kept = py.subscript(py.name(args), py.slice(undefined, py.integer(taken.count)));
    return py.lambda(
      { positional: [], rest: args },
      py.call(lowering.reusable(value, "callback"), [py.starred(kept)]),
      position,
    );
  }
  if (taken.count >= wanted.count) return value;
  const names = Array.from({ length: wanted.count }, (_, index) => py.temporary(`argument${index + 1}`));
  const kept = names.slice(0, taken.count).map((name) => py.name(name));
  return py.lambda(py.parameters(...names), py.call(lowering.reusable(value, "callback"), kept), position);
}

/** What a function of this type is called with; undefined for what is no function. */
function arityOfType(type: ts.Type): Arity | undefined {
  const [signature] = type.getCallSignatures();
  return signature === undefined ? undefined : arityOfSignature(signature);
}
