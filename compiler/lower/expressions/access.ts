// `object.property` and `object[index]` read as values.
import ts from "typescript";
import { isInt } from "../../analysis/numbers/fact.js";
import { namedProperty } from "../../analysis/property-symbols.js";
import { isEsStub, libraryKey, stubOf } from "../../analysis/types.js";
import { libraryProperties } from "../../library/table.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerMemberOfModule } from "../modules.js";
import { readCharacter } from "./characters.js";
import { lowerAccessorRead } from "./accessors.js";
import { isMethodValue } from "./methods.js";
import { readElement } from "./elements.js";
import { lowerEnumAccess } from "./enums.js";
import { isIndexedRead, toleratesNothing } from "./missing.js";
import { lowerOptionalChain } from "./optional-chain.js";
import { propertyName } from "./places.js";
import { constantKey, keyText, readProperty, type Property } from "./properties.js";

export function lowerPropertyAccess(lowering: Lowering, node: ts.PropertyAccessExpression): py.Expression {
  const chain = lowerOptionalChain(lowering, node);
  if (chain !== undefined) return chain;
  const accessor = lowerAccessorRead(lowering, node);
  if (accessor !== undefined) return accessor;
  const { checker, types } = lowering.analysis;
  const member = lowerEnumAccess(lowering, node) ?? lowerMemberOfModule(lowering, node);
  if (member !== undefined) return member;
  const symbol = namedProperty(checker, node.name);
  const position = lowering.position(node);
  const key = libraryKey(symbol);
  if (key !== undefined) {
    const row = libraryProperties.get(key);
    if (row === undefined)
      return lowering.refuse("MPTS2001", node.name, { name: key.replace("Constructor", "") });
    return row({ lowering, node, object: libraryObject(lowering, node.expression) });
  }
  if (isOwnProperty(lowering, node)) {
    if (symbol !== undefined && isMethodValue(lowering, symbol, node))
      return lowering.refuse("MPTS1012", node, { name: node.name.text });
    const { object, property } = objectAndKey(lowering, node);
    return readProperty(lowering, object, property);
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

/** Whether a property belongs to an object of the program's own: not the firmware's, no module's, no enum's. */
export function isOwnProperty(lowering: Lowering, node: ts.PropertyAccessExpression): boolean {
  const { checker, types } = lowering.analysis;
  const kinds = types.kindsOf(node.expression);
  if (ts.isPrivateIdentifier(node.name) || !kinds.object || kinds.unknown) return false;
  const symbol = namedProperty(checker, node.name);
  // Mapped types such as Record are declared by the library, the objects they stand for are not.
  if (symbol === undefined)
    return checker.getIndexTypeOfType(types.typeOf(node.expression), ts.IndexKind.String) !== undefined;
  return (symbol.flags & objectMember) !== 0 && stubOf(symbol) === undefined;
}

const objectMember = ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor;

/** Whether square brackets reach a property of an object of the program's own. */
export function isOwnElement(lowering: Lowering, node: ts.ElementAccessExpression): boolean {
  const { types } = lowering.analysis;
  const kinds = types.kindsOf(node.expression);
  if (!kinds.object || kinds.array || kinds.bytes || kinds.string || kinds.unknown) return false;
  return !isFirmwareObject(lowering, node) && lowering.analysis.checker.getConstantValue(node) === undefined;
}

/** Evaluates the object of a property, then its key. */
export function objectAndKey(
  lowering: Lowering,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): { readonly object: py.Expression; readonly property: Property } {
  const { checker, types } = lowering.analysis;
  const isIndexed = isIndexedRead(lowering, node);
  const mayMiss = isIndexed && toleratesNothing(lowering, node);
  const owner = node.expression;
  const constant = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : constantKey(lowering, node.argumentExpression);
  if (constant !== undefined) {
    const symbol = checker.getPropertyOfType(checker.getNonNullableType(types.typeOf(owner)), constant);
    const isOptional = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const object = lowering.expression(owner);
    return { object, property: { owner, key: constant, symbol, mayMiss: mayMiss || isOptional, node } };
  }
  const key = ts.isElementAccessExpression(node) ? node.argumentExpression : node.name;
  const [object, text] = lowering.inOrder([() => lowering.expression(owner), () => keyText(lowering, key)]);
  return {
    object: object ?? py.none(),
    property: { owner, key: text ?? py.none(), symbol: undefined, mayMiss, node },
  };
}

export function lowerElementAccess(lowering: Lowering, node: ts.ElementAccessExpression): py.Expression {
  const chain = lowerOptionalChain(lowering, node);
  if (chain !== undefined) return chain;
  const ofEnum = lowerEnumAccess(lowering, node);
  if (ofEnum !== undefined) return ofEnum;
  if (isOwnElement(lowering, node)) {
    const { object, property } = objectAndKey(lowering, node);
    return readProperty(lowering, object, property);
  }
  const { types, numbers } = lowering.analysis;
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
  const file = stubOf(lowering.analysis.types.typeOf(node.expression).symbol);
  return file !== undefined && !isEsStub(file);
}

/** Whether a member belongs to a type of the program that text and arrays fit as well as objects. */
function isStructural(symbol: ts.Symbol): boolean {
  return stubOf(symbol) === undefined && symbol.declarations?.some(ts.isPropertySignature) === true;
}
