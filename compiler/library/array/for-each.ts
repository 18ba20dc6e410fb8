// `xs.forEach(x => ...)` as a Python loop.
import ts from "typescript";
import { isInlinedCallback } from "../../analysis/callbacks.js";
import * as py from "../../python/index.js";
import { lowerBlockBody } from "../../lower/statements/blocks.js";
import { lowerForEffect } from "../../lower/statements/expression-statement.js";
import { emitLoop, withTarget, type JumpTarget } from "../../lower/statements/jumps.js";
import type { Lowering } from "../../lower/lowering.js";
import type { CallSite } from "../table.js";
import { callbackValue } from "./callback.js";
import { refuseHoles } from "./holes.js";
import { isSteady } from "./steady.js";

// xs.forEach(x => {...})        →   for x in xs:
//                                       ...
// xs.forEach((x, i) => {...})   →   for i, x in enumerate(xs):
//                                       ...
// xs.forEach(f)                 →   for item in xs:
//                                       f(item)
export function lowerForEach(site: CallSite): py.Expression {
  const { lowering, node, args, receiver } = site;
  const [callback] = args;
  if (receiver === undefined || callback === undefined || args.length !== 1 || ts.isSpreadElement(callback))
    return lowering.refuse("MPTS2003", node, { name: "Array.forEach" });
  if (refuseHoles(lowering, receiver)) return py.none();
  const steady = isSteady(lowering, receiver, callback);
  if (isInlinedCallback(callback)) {
    const list = lowering.expression(receiver);
    if (steady) emitSteadyLoop(lowering, callback, list, node);
    else emitCheckedLoop(lowering, callback, list, node);
    return py.none();
  }
  const made = callbackValue(lowering, callback, "value", 3);
  if (made === undefined) return lowering.refuse("MPTS2003", node, { name: "Array.forEach" });
  const values = lowering.inOrder([() => lowering.expression(receiver), made.value]);
  const [list = py.none(), call = py.none()] = values;
  if (steady && made.count === 1 && call.kind === "Name") {
    const item = py.name(py.temporary("item"));
    const body = [py.expressionStatement(py.call(call, [item]), lowering.position(callback))];
    lowering.emit(py.forStatement(item, list, body, [], lowering.position(node)));
    return py.none();
  }
  return lowering.callHelper(
    "for_each",
    made.count === 1 ? values : [...values, py.integer(made.count)],
    node,
  );
}

function parameterNames(lowering: Lowering, callback: ts.ArrowFunction): readonly py.Name[] {
  return callback.parameters.map((each) => {
    const variable = ts.isIdentifier(each.name) ? lowering.analysis.scopes.variableOf(each.name) : undefined;
    const id = variable === undefined ? py.temporary("item") : lowering.analysis.names.nameOf(variable);
    return py.name(id, lowering.position(each.name));
  });
}

function loopBody(lowering: Lowering, callback: ts.ArrowFunction, own: JumpTarget): py.Statement[] {
  return withTarget(lowering, own, () =>
    lowering.block(() => {
      if (ts.isBlock(callback.body)) lowerBlockBody(lowering, callback.body);
      else lowerForEffect(lowering, callback.body);
    }),
  );
}

function targetOf(callback: ts.ArrowFunction): JumpTarget {
  return { labels: [], isLoop: true, isPythonLoop: true, passing: [], callback };
}

function emitSteadyLoop(
  lowering: Lowering,
  callback: ts.ArrowFunction,
  list: py.Expression,
  node: ts.Node,
): void {
  const isIndexed = callback.parameters.length > 1;
  emitCallbackLoop(
    lowering,
    callback,
    ([element = py.name(py.temporary("_unused")), index]) =>
      index === undefined ? element : py.tuple([index, element]),
    isIndexed ? py.call(py.name("enumerate"), [list]) : list,
    node,
  );
}

/** A loop over anything Python can go over, whose body is the callback's; `target` says what the loop binds. */
export function emitCallbackLoop(
  lowering: Lowering,
  callback: ts.ArrowFunction,
  target: (names: readonly py.Name[]) => py.Target,
  iterable: py.Expression,
  node: ts.Node,
): void {
  const own = targetOf(callback);
  const bound = target(parameterNames(lowering, callback));
  const body = loopBody(lowering, callback, own);
  emitLoop(lowering, py.forStatement(bound, iterable, body, [], lowering.position(node)), own);
}

// The array may get longer or shorter meanwhile: JavaScript goes over the places there were at the start.
// for i in range(len(xs)):
//     if i >= len(xs):
//         break
//     x = xs[i]
//     ...
function emitCheckedLoop(
  lowering: Lowering,
  callback: ts.ArrowFunction,
  list: py.Expression,
  node: ts.Node,
): void {
  const own = targetOf(callback);
  const values = lowering.reusable(list, "items");
  const [element, index] = parameterNames(lowering, callback);
  const place = py.name(py.temporary("place"));
  const length = py.call(py.name("len"), [values]);
  const head: py.Statement[] = [py.ifStatement(py.compare(place, ">=", length), [py.breakStatement()])];
  if (element !== undefined) head.push(py.assign(element, py.subscript(values, place)));
  if (index !== undefined) head.push(py.assign(index, place));
  const body = [...head, ...loopBody(lowering, callback, own)];
  const loop = py.forStatement(place, py.call(py.name("range"), [length]), body, [], lowering.position(node));
  emitLoop(lowering, loop, own);
}
