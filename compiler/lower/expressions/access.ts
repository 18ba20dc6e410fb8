// `object.property` and `object[index]` read as values.
import ts from "typescript";
import { isInt } from "../../analysis/numbers/fact.js";
import { libraryKey, stubOf } from "../../analysis/types.js";
import { libraryProperties } from "../../library/table.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerMemberOfModule } from "../modules.js";
import { readCharacter } from "./characters.js";
import { lowerAccessorRead } from "./accessors.js";
import { isMethodValue } from "./methods.js";
import { readElement } from "./elements.js";
import { lowerEnumAccess } from "./enums.js";
import { propertyName } from "./places.js";

export function lowerPropertyAccess(lowering: Lowering, node: ts.PropertyAccessExpression): py.Expression {
  if (node.questionDotToken !== undefined)
    return lowering.refuse("MPTS1001", node, { construct: "optional chaining (`?.`)" });
  const accessor = lowerAccessorRead(lowering, node);
  if (accessor !== undefined) return accessor;
  const { checker, types } = lowering.analysis;
  const member = lowerEnumAccess(lowering, node) ?? lowerMemberOfModule(lowering, node);
  if (member !== undefined) return member;
  const symbol = checker.getSymbolAtLocation(node.name);
  const position = lowering.position(node);
  const key = libraryKey(symbol);
  if (key !== undefined) {
    const row = libraryProperties.get(key);
    if (row === undefined)
      return lowering.refuse("MPTS2001", node.name, { name: key.replace("Constructor", "") });
    return row({ lowering, node, object: libraryObject(lowering, node.expression) });
  }
  if (symbol === undefined) return lowering.refuse("MPTS2002", node.name, { name: node.name.text });
  const isFirmware = stubOf(symbol) !== undefined;
  if (isFirmware && node.name.text === "length" && types.kindsOf(node.expression).bytes) {
    return py.call(py.name("len"), [lowering.expression(node.expression)], [], position);
  }
  if (!isFirmware && isMethodValue(lowering, symbol, node))
    return lowering.refuse("MPTS1012", node, { name: node.name.text });
  if (node.name.text === "length" && types.kindsOf(node.expression).array)
    return py.call(py.name("len"), [lowering.expression(node.expression)], [], position);
  const object = lowering.expression(node.expression);
  if (node.name.text === "length" && isStructural(symbol))
    return lowering.callHelper("length_of", [object], node);
  return py.attribute(object, isFirmware ? node.name.text : propertyName(lowering, node), position);
}

/** The object a library property is read of; `Math` and `Number` themselves are nothing in Python. */
function libraryObject(lowering: Lowering, node: ts.Expression): py.Expression {
  const isGlobal = ts.isIdentifier(node) && libraryKey(lowering.analysis.scopes.symbolOf(node)) !== undefined;
  return isGlobal ? py.none() : lowering.expression(node);
}

export function lowerElementAccess(lowering: Lowering, node: ts.ElementAccessExpression): py.Expression {
  if (node.questionDotToken !== undefined)
    return lowering.refuse("MPTS1001", node, { construct: "optional chaining (`?.`)" });
  const { types, numbers } = lowering.analysis;
  const ofEnum = lowerEnumAccess(lowering, node);
  if (ofEnum !== undefined) return ofEnum;
  const kinds = types.kindsOf(node.expression);
  const [object, index] = lowering.expressions([node.expression, node.argumentExpression]);
  if (object === undefined || index === undefined) return py.none();
  if (kinds.array && types.kindsOf(node.argumentExpression).number)
    return readElement(lowering, node, object, index);
  if (kinds.string && types.kindsOf(node.argumentExpression).number)
    return readCharacter(lowering, node, object, index);
  const fact = numbers.factOf(node.argumentExpression);
  if (kinds.bytes || kinds.pythonTuple || isFirmwareObject(lowering, node)) {
    const whole = isInt(fact) ? index : py.call(py.name("int"), [index]);
    return py.subscript(object, whole, lowering.position(node));
  }
  return lowering.refuse("MPTS2040", node);
}

function isFirmwareObject(lowering: Lowering, node: ts.ElementAccessExpression): boolean {
  return stubOf(lowering.analysis.types.typeOf(node.expression).symbol) !== undefined;
}

/** Whether a member belongs to a type of the program that text and arrays fit as well as objects. */
function isStructural(symbol: ts.Symbol): boolean {
  return stubOf(symbol) === undefined && symbol.declarations?.some(ts.isPropertySignature) === true;
}
