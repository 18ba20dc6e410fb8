// `try`, `catch`, `finally` and `throw`.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerBlockBody } from "./blocks.js";
import { commentsAtEnd } from "./comments.js";

// try {...} catch (e) {...} finally {...}   →   try:
//                                                   ...
//                                               except Exception as e:
//                                                   ...
//                                               finally:
//                                                   ...
// catch {...}                               →   except:
export function lowerTry(lowering: Lowering, node: ts.TryStatement): void {
  const { catchClause, finallyBlock } = node;
  const leading = catchClause === undefined ? [] : commentsForCatch(lowering, node);
  const body = lowering.block(() =>
    lowerBlockBody(lowering, node.tryBlock, { endComments: leading.length === 0 }),
  );
  const handlers = catchClause === undefined ? [] : [lowerCatch(lowering, catchClause, leading)];
  const finallyBody =
    finallyBlock === undefined ? [] : lowering.block(() => lowerBlockBody(lowering, finallyBlock));
  lowering.emit(py.tryStatement(body, handlers, finallyBody, [], lowering.position(node)));
}

/** Comments at the end of the `try` block, set apart by a blank line: they speak of the `catch` behind them. */
function commentsForCatch(lowering: Lowering, node: ts.TryStatement): readonly string[] {
  const comments = commentsAtEnd(lowering.file, node.tryBlock);
  if (comments[0]?.kind !== "BlankLine") return [];
  return comments.flatMap((each) => (each.kind === "Comment" ? [each.text] : []));
}

function lowerCatch(lowering: Lowering, node: ts.CatchClause, leading: readonly string[]): py.ExceptHandler {
  const position = lowering.position(node);
  const { variableDeclaration } = node;
  // A bare `except` would also catch what closes a generator, which is no error.
  if (variableDeclaration === undefined && isInGenerator(node)) {
    const body = lowering.block(() => lowerBlockBody(lowering, node.block));
    return py.exceptHandler({ type: py.name("Exception"), leading }, body, position);
  }
  if (variableDeclaration === undefined) {
    if (isInEndlessLoop(node)) lowering.refuse("MPTS3001", node);
    const body = lowering.block(() => lowerBlockBody(lowering, node.block));
    return py.exceptHandler({ leading }, body, position);
  }
  if (!ts.isIdentifier(variableDeclaration.name)) {
    lowering.refuse("MPTS1001", variableDeclaration, { construct: "a destructured `catch`" });
    return py.exceptHandler({}, []);
  }
  const variable = lowering.analysis.scopes.variableOf(variableDeclaration.name);
  const name = variable === undefined ? py.temporary("error") : lowering.analysis.names.nameOf(variable);
  // Python forgets the name after the block: what outlives it keeps a copy.
  const outlives = variable?.uses.some((use) => use.scope !== variable.scope || use.assigns) === true;
  const unpacks = lowering.analysis.errors.throwsOther && (variable?.uses.length ?? 0) > 0;
  const caught = outlives || unpacks ? py.temporary("error") : name;
  const body = lowering.block(() => {
    // except Exception as error:
    //     e = caught(error)             where something else than errors is thrown
    const value = unpacks ? lowering.callHelper("caught", [py.name(caught)], node) : py.name(caught);
    if (outlives || unpacks) lowering.emit(py.assign(py.name(name), value));
    lowerBlockBody(lowering, node.block);
  });
  return py.exceptHandler({ type: py.name("Exception"), name: caught, leading }, body, position);
}

function isInGenerator(node: ts.Node): boolean {
  const owner = ts.findAncestor(node, ts.isFunctionLike);
  return owner !== undefined && "asteriskToken" in owner && owner.asteriskToken !== undefined;
}

/** Whether a `catch` without a name stands in a loop that only ends by a jump: Ctrl-C would never get through. */
function isInEndlessLoop(node: ts.CatchClause): boolean {
  for (let at: ts.Node = node.parent; !ts.isFunctionLike(at) && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isWhileStatement(at) && at.expression.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (ts.isForStatement(at) && at.condition === undefined) return true;
  }
  return false;
}

// throw new Error("x")   →   raise Exception("x")
// throw e                →   raise e
// throw "text"           →   raise thrown("text")
export function lowerThrow(lowering: Lowering, node: ts.ThrowStatement): void {
  const { types, errors } = lowering.analysis;
  const isSure = errors.isError(types.typeOf(node.expression)) || errors.isCaughtError(node.expression);
  const value = lowering.expression(node.expression);
  const raised = isSure ? value : lowering.callHelper("thrown", [value], node);
  lowering.emit(py.raiseStatement(raised, lowering.position(node)));
}
