// Enums where they are used: members as attributes of a class, const members as their values, names by value.
import ts from "typescript";
import { memberName } from "../../analysis/names.js";
import { isInt } from "../../analysis/numbers/fact.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { referenceTo } from "../modules.js";
import { isUndefinedWelcome } from "./elements.js";

/** The class attribute that leads from a value back to its name. */
export const namesAttribute = "_names";

/** The enum a value of which an expression names as a whole: `Color` in `Color.Red` and `Color[2]`. */
export function enumVariable(lowering: Lowering, node: ts.Expression): ts.Symbol | undefined {
  const { checker, scopes } = lowering.analysis;
  const symbol = ts.isIdentifier(node)
    ? scopes.symbolOf(node)
    : ts.isPropertyAccessExpression(node)
      ? checker.getSymbolAtLocation(node.name)
      : undefined;
  if (symbol === undefined) return undefined;
  const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  return (target.flags & ts.SymbolFlags.Enum) === 0 ? undefined : target;
}

/** The member an access names, if it names one: `Color.Red`, `Color["Red"]`. */
function memberOf(
  lowering: Lowering,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): ts.EnumMember | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
  const owner = enumVariable(lowering, node.expression);
  if (owner === undefined || !(ts.isIdentifier(name) || ts.isStringLiteralLike(name))) return undefined;
  const declaration = owner.exports?.get(ts.escapeLeadingUnderscores(name.text))?.valueDeclaration;
  return declaration !== undefined && ts.isEnumMember(declaration) ? declaration : undefined;
}

export function isConstEnum(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.ConstEnum) !== 0;
}

/** A member's Python name, with or without quotes in the source. */
export function enumMemberName(member: ts.EnumMember): string {
  const { name } = member;
  return memberName(ts.isComputedPropertyName(name) ? name.expression.getText() : name.text);
}

/** A constant as Python writes it. */
export function constantValue(value: string | number, position?: py.SourcePosition): py.Expression {
  if (typeof value === "string") return py.string(value, "double", position);
  if (Number.isSafeInteger(value)) return py.integer(value, undefined, position);
  if (Number.isFinite(value)) return py.float(value, position);
  const text = Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  return py.call(py.name("float"), [py.string(text)], [], position);
}

// Color.Red, Color["Red"]   →   Color.Red
// Pin.LED of a const enum   →   2
// Color[value]              →   Color._names[value]
/** What an access to an enum is; undefined when it goes to something else. */
export function lowerEnumAccess(
  lowering: Lowering,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): py.Expression | undefined {
  const symbol = enumVariable(lowering, node.expression);
  if (symbol === undefined || node.questionDotToken !== undefined) return undefined;
  const position = lowering.position(node);
  const member = memberOf(lowering, node);
  if (member === undefined)
    return ts.isElementAccessExpression(node) ? lowerReverse(lowering, node, symbol) : undefined;
  if (isConstEnum(symbol)) {
    const value = lowering.analysis.checker.getConstantValue(member);
    if (value !== undefined) return lowering.stable(constantValue(value, position));
  }
  return lowering.stable(
    memberReference(lowering, node, member, enumName(lowering, node.expression, symbol)),
  );
}

/** The enum's class. */
function enumName(lowering: Lowering, node: ts.Expression, symbol: ts.Symbol): py.Expression {
  const variable = lowering.analysis.scopes.variable(symbol);
  return variable === undefined
    ? lowering.refuse("MPTS1001", node, { construct: "an enum that is only declared" })
    : referenceTo(lowering, node, variable);
}

/** Inside the class that is being made, a member is known by its bare name. */
export function memberReference(
  lowering: Lowering,
  node: ts.Expression,
  member: ts.EnumMember,
  owner: py.Expression,
): py.Expression {
  const position = lowering.position(node);
  const name = enumMemberName(member);
  let at: ts.Node = node;
  while (!ts.isEnumDeclaration(at) && !ts.isSourceFile(at)) at = at.parent;
  const isInside = at === member.parent && isFirstDeclaration(lowering, member.parent);
  return isInside ? py.name(name, position) : py.attribute(owner, name, position);
}

/** Of several declarations of one enum, the first makes the class. */
export function isFirstDeclaration(lowering: Lowering, node: ts.EnumDeclaration): boolean {
  return lowering.analysis.scopes.variableOf(node.name)?.declaration === node;
}

/** A bare member name in another member's value: `Read | Write`. */
export function lowerEnumMemberName(
  lowering: Lowering,
  node: ts.Identifier,
  symbol: ts.Symbol,
): py.Expression | undefined {
  const member = symbol.valueDeclaration;
  if (member === undefined || !ts.isEnumMember(member)) return undefined;
  const { scopes, names, checker } = lowering.analysis;
  const constant = checker.getConstantValue(member);
  const variable = scopes.variableOf(member.parent.name);
  if (variable === undefined) return undefined;
  if (isConstEnum(variable.symbol) && constant !== undefined) return constantValue(constant);
  return memberReference(lowering, node, member, py.name(names.nameOf(variable)));
}

/** The numeric values of an enum with their names, as far as they are known before the program runs. */
export function knownNames(checker: ts.TypeChecker, symbol: ts.Symbol): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const declaration of symbol.declarations ?? []) {
    if (!ts.isEnumDeclaration(declaration)) continue;
    for (const member of declaration.members) {
      const value = checker.getConstantValue(member);
      if (typeof value === "number" && !ts.isComputedPropertyName(member.name)) {
        names.set(value, member.name.text);
      }
    }
  }
  return names;
}

/** How a lookup by value turns out, as far as it can be told before the program runs. */
type Lookup = "found" | "missing" | "unsure";

function outcomeOf(lowering: Lowering, node: ts.ElementAccessExpression, symbol: ts.Symbol): Lookup {
  const fact = lowering.analysis.numbers.factOf(node.argumentExpression);
  const names = knownNames(lowering.analysis.checker, symbol);
  if (fact.nan || !isInt(fact) || fact.high - fact.low > 1000) return "unsure";
  const isComputed = symbol.declarations?.some(
    (each) =>
      ts.isEnumDeclaration(each) &&
      each.members.some((member) => lowering.analysis.checker.getConstantValue(member) === undefined),
  );
  let found = 0;
  for (let value = fact.low; value <= fact.high; value += 1) if (names.has(value)) found += 1;
  if (found === fact.high - fact.low + 1) return "found";
  return found === 0 && isComputed !== true ? "missing" : "unsure";
}

/** Whether a lookup `Color[value]` may find nothing although its type says `string`. */
export function mayFindNoName(lowering: Lowering, node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return mayFindNoName(lowering, node.expression);
  if (!ts.isElementAccessExpression(node)) return false;
  const symbol = enumVariable(lowering, node.expression);
  if (symbol === undefined || memberOf(lowering, node) !== undefined) return false;
  return outcomeOf(lowering, node, symbol) !== "found";
}

// Color[value]   →   Color._names[value]         where the value is surely one of the enum's
//                    Color._names.get(value)     where it may not be, and the program can take that
function lowerReverse(
  lowering: Lowering,
  node: ts.ElementAccessExpression,
  symbol: ts.Symbol,
): py.Expression {
  const { types } = lowering.analysis;
  const position = lowering.position(node);
  if (!types.kindsOf(node.argumentExpression).number || !types.kindsOf(node).string)
    return lowering.refuse("MPTS2040", node);
  const [owner, value] = lowering.inOrder([
    () => enumName(lowering, node.expression, symbol),
    () => lowering.expression(node.argumentExpression),
  ]);
  if (owner === undefined || value === undefined) return py.none();
  const names = py.attribute(owner, namesAttribute, position);
  if (outcomeOf(lowering, node, symbol) !== "found" && (isText(node) || isUndefinedWelcome(lowering, node)))
    return py.method(names, "get", [value], [], position);
  return py.subscript(names, value, position);
}

/** Whether a value is only written as text, where `undefined` is a word like any other. */
function isText(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isText(parent);
  if (ts.isTemplateSpan(parent)) return true;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return ts.isCallExpression(parent) && parent.expression.getText().startsWith("console.");
}
