// What the checker knows about a property that is reached by its name.
import ts from "typescript";
import { stubOf } from "./types.js";

/** The property a name behind a dot stands for; undefined where an index signature stands for it. */
export function namedProperty(checker: ts.TypeChecker, name: ts.Node): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol === undefined || (symbol.flags & ts.SymbolFlags.Signature) !== 0 ? undefined : symbol;
}

/** Whether a property is declared by a class: it is reached as an attribute whoever made the object. */
export function isClassMember(symbol: ts.Symbol | undefined): boolean {
  return (
    symbol?.declarations?.some((each) => ts.isClassLike(each.parent) || ts.isParameter(each)) === true &&
    stubOf(symbol) === undefined
  );
}
