// Calls and `new`: of the library, the firmware and the program's own functions and classes.
import ts from "typescript";
import { isBranded, libraryKey } from "../../analysis/types.js";
import { spreadList } from "../../library/spread.js";
import { libraryMembers } from "../../library/table.js";
import * as py from "../../python/index.js";
import { iterated } from "../iteration.js";
import type { Lowering } from "../lowering.js";
import { errorArguments } from "./errors.js";
import { lowerEnumParts } from "./enum-parts.js";
import { givenTo } from "./flow.js";
import { lowerSuperTarget } from "./methods.js";
import { lowerOptionalChain } from "./optional-chain.js";

export function lowerCall(lowering: Lowering, node: ts.CallExpression): py.Expression {
  const chain = lowerOptionalChain(lowering, node);
  if (chain !== undefined) return chain;
  const callee = node.expression;
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return lowerSuperCall(lowering, node);
  if (callee.kind === ts.SyntaxKind.ImportKeyword)
    return lowering.refuse("MPTS1001", node, { construct: "`import()`" });
  const { checker, scopes } = lowering.analysis;
  const symbol = ts.isPropertyAccessExpression(callee)
    ? checker.getSymbolAtLocation(callee.name)
    : ts.isIdentifier(callee)
      ? scopes.symbolOf(callee)
      : undefined;
  const key = libraryKey(symbol);
  if (key !== undefined) return lowerLibraryCall(lowering, node, key, callee);
  if (ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.SuperKeyword) {
    const target = lowerSuperTarget(lowering, callee);
    return py.call(target, lowerArguments(lowering, node), [], lowering.position(node));
  }
  return callWith(lowering, node, () => lowering.expression(callee));
}

function lowerLibraryCall(
  lowering: Lowering,
  node: ts.CallExpression,
  key: string,
  callee: ts.Expression,
): py.Expression {
  const ofEnum = lowerEnumParts(lowering, node, key);
  if (ofEnum !== undefined) return ofEnum;
  const member = libraryMembers.get(key);
  if (member === undefined)
    return lowering.refuse("MPTS2001", callee, { name: key.replace("Constructor", "") });
  const receiver = ts.isPropertyAccessExpression(callee) ? callee.expression : undefined;
  return member.lower({ lowering, node, args: node.arguments, receiver });
}

// super(a, b)                →   super().__init__(a, b)
// super(message, { cause })  →   super().__init__(message)
//                                self.cause = cause            (in a class of errors)
function lowerSuperCall(lowering: Lowering, node: ts.CallExpression): py.Expression {
  const target = py.attribute(py.call(py.name("super")), "__init__");
  const declaration = lowering.analysis.checker.getResolvedSignature(node)?.declaration;
  const isError = declaration !== undefined && ts.isConstructSignatureDeclaration(declaration);
  if (!isError) return py.call(target, lowerArguments(lowering, node), [], lowering.position(node));
  const { message, cause } = errorArguments(lowering, node);
  const call = py.call(target, message === undefined ? [] : [message], [], lowering.position(node));
  if (cause === undefined || lowering.thisName === undefined) return call;
  const kept = lowering.reusable(cause, "cause");
  lowering.emit(py.expressionStatement(call, lowering.position(node)));
  lowering.emit(py.assign(py.attribute(py.name(lowering.thisName), "cause"), kept));
  return py.none();
}

/** Callee first, then the arguments, exactly as JavaScript evaluates them. */
function callWith(
  lowering: Lowering,
  node: ts.CallExpression | ts.NewExpression,
  callee: () => py.Expression,
): py.Expression {
  const { parts, finish } = argumentParts(lowering, node);
  const [target, ...values] = lowering.inOrder([callee, ...parts]);
  const { args, keywords } = finish(values);
  return py.call(target ?? py.none(), args, keywords, lowering.position(node));
}

function lowerArguments(
  lowering: Lowering,
  node: ts.CallExpression,
): readonly (py.Expression | py.Starred)[] {
  const { parts, finish } = argumentParts(lowering, node);
  return finish(lowering.inOrder(parts)).args;
}

interface ArgumentParts {
  readonly parts: readonly (() => py.Expression)[];
  /** Puts the evaluated parts together as Python arguments. */
  readonly finish: (values: readonly py.Expression[]) => {
    readonly args: readonly (py.Expression | py.Starred)[];
    readonly keywords: readonly py.Keyword[];
  };
}

function argumentParts(lowering: Lowering, node: ts.CallExpression | ts.NewExpression): ArgumentParts {
  const { checker } = lowering.analysis;
  const args = node.arguments ?? [];
  const last = args.at(-1);
  const keywordNames: string[] = [];
  const parts: (() => py.Expression)[] = [];
  // f(...xs, a)   →   f(*(xs + [a]))
  if (args.slice(0, -1).some(ts.isSpreadElement)) {
    return {
      parts: [() => spreadList(lowering, args, node, "any")],
      finish: (values) => ({ args: values.map((value) => py.starred(value)), keywords: [] }),
    };
  }
  args.forEach((argument) => {
    if (ts.isSpreadElement(argument)) {
      parts.push(() => iterated(lowering, argument.expression).value);
      return;
    }
    const contextual = checker.getContextualType(argument);
    if (argument === last && contextual !== undefined && isBranded(contextual, "keywordBrand")) {
      addKeywords(lowering, argument, keywordNames, parts);
      return;
    }
    parts.push(() => givenTo(lowering, argument, contextual));
  });
  const plainCount = parts.length - keywordNames.length;
  return {
    parts,
    finish: (values) => ({
      args: values
        .slice(0, plainCount)
        .map((value, index) =>
          last !== undefined && ts.isSpreadElement(last) && index === plainCount - 1
            ? py.starred(value)
            : value,
        ),
      keywords: values.slice(plainCount).map((value, index) => py.keyword(keywordNames[index], value)),
    }),
  };
}

// timer.init({ period: 100 })   →   timer.init(period=100)
function addKeywords(
  lowering: Lowering,
  argument: ts.Expression,
  names: string[],
  parts: (() => py.Expression)[],
): void {
  if (!ts.isObjectLiteralExpression(argument)) {
    lowering.refuse("MPTS2041", argument);
    return;
  }
  for (const property of argument.properties) {
    const isPlain =
      ts.isPropertyAssignment(property) &&
      (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name));
    if (isPlain) {
      names.push(property.name.text);
      parts.push(() =>
        givenTo(
          lowering,
          property.initializer,
          lowering.analysis.checker.getContextualType(property.initializer),
        ),
      );
    } else if (ts.isShorthandPropertyAssignment(property)) {
      names.push(property.name.text);
      parts.push(() =>
        givenTo(lowering, property.name, lowering.analysis.checker.getContextualType(property.name)),
      );
    } else {
      lowering.refuse("MPTS2041", property);
    }
  }
}

// new Point(1, 2)      →   Point(1, 2)
// new Error("broken")  →   Exception("broken")
export function lowerNew(lowering: Lowering, node: ts.NewExpression): py.Expression {
  const callee = node.expression;
  const symbol = lowering.analysis.scopes.symbolNamedBy(callee);
  const key = libraryKey(symbol);
  if (key !== undefined) {
    const member = libraryMembers.get(`new ${key}`);
    if (member === undefined) return lowering.refuse("MPTS2001", callee, { name: `new ${key}` });
    return member.lower({ lowering, node, args: node.arguments ?? [], receiver: undefined });
  }
  return callWith(lowering, node, () => lowering.expression(callee));
}
