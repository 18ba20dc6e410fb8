// Function: `bind`, `call` and `apply` of functions whose `this` Python binds alike, and the names of functions and classes.
import ts from "typescript";
import * as py from "../python/index.js";
import type { Lowering } from "../lower/lowering.js";
import type { LibraryFlow } from "../analysis/numbers/builder.js";
import type { CallSite, LibraryMembers, LibraryProperties } from "./table.js";

/** Who calls the function, and with what, is not followed any further. */
const handedOver: LibraryFlow = ({ builder, call, receiver, args }) => {
  builder.graph.escape(receiver);
  for (const argument of args) builder.graph.escape(argument);
  return builder.external(builder.types.typeOf(call));
};

/** The function a member is called on, with `this` as the first argument says; refused where Python's would be another. */
function boundFunction(
  lowering: Lowering,
  fn: ts.Expression,
  receiver: ts.Expression | undefined,
): py.Expression {
  const isOwnMethod =
    ts.isPropertyAccessExpression(fn) &&
    receiver !== undefined &&
    (receiver.kind === ts.SyntaxKind.ThisKeyword || ts.isIdentifier(receiver)) &&
    fn.expression.getText() === receiver.getText();
  if (!isOwnMethod) return lowering.expression(fn);
  const object = lowering.expression(fn.expression);
  return py.attribute(object, lowering.analysis.classes.nameOfAccess(fn), lowering.position(fn));
}

/** The parts of `f.call(this, a, b)`: the function, then the arguments behind the first, in their order. */
function parts({ lowering, args, receiver }: CallSite): readonly (() => py.Expression)[] {
  const [thisArgument, ...others] = args;
  return [
    () => (receiver === undefined ? py.none() : boundFunction(lowering, receiver, thisArgument)),
    ...others.map((each) => () => lowering.expression(each)),
  ];
}

function isPlain({ args }: CallSite): boolean {
  const [first] = args;
  const isSimple =
    first === undefined ||
    ts.isIdentifier(first) ||
    ts.isToken(first) ||
    first.kind === ts.SyntaxKind.ThisKeyword;
  return isSimple && !args.some(ts.isSpreadElement);
}

// f.call(null, a)            →   f(a)
// f.apply(null, xs)          →   f(*xs)
// this.tick.bind(this)       →   self.tick
// add.bind(null, 1)          →   lambda *args: add(1, *args)
export const functionMembers: LibraryMembers = {
  "CallableFunction.call": {
    lower: (site) => {
      if (!isPlain(site)) return site.lowering.refuse("MPTS2003", site.node, { name: "Function.call" });
      const [fn = py.none(), ...args] = site.lowering.inOrder(parts(site));
      return py.call(fn, args, [], site.lowering.position(site.node));
    },
    flow: handedOver,
  },
  "CallableFunction.apply": {
    lower: (site) => {
      if (!isPlain(site)) return site.lowering.refuse("MPTS2003", site.node, { name: "Function.apply" });
      const [fn = py.none(), ...args] = site.lowering.inOrder(parts(site));
      return py.call(
        fn,
        args.map((each) => py.starred(each)),
        [],
        site.lowering.position(site.node),
      );
    },
    flow: handedOver,
  },
  "CallableFunction.bind": {
    lower: (site) => {
      const { lowering, node } = site;
      if (!isPlain(site)) return lowering.refuse("MPTS2003", node, { name: "Function.bind" });
      const [fn = py.none(), ...values] = lowering.inOrder(parts(site));
      if (values.length === 0) return fn;
      const target = lowering.isStable(fn) ? fn : lowering.keep(fn, "bound");
      const kept = values.map((each) => (lowering.isStable(each) ? each : lowering.keep(each, "first")));
      const rest = py.temporary("args");
      const call = py.call(target, [...kept, py.starred(py.name(rest))]);
      return py.lambda({ positional: [], rest }, call, lowering.position(node));
    },
    flow: handedOver,
  },
};

export const functionProperties: LibraryProperties = {
  // double.name            →   "double"
  // object.constructor.name →  type(object).__name__
  "Function.name": ({ lowering, node, object }) => {
    const known = knownName(lowering, node.expression);
    if (known !== undefined) return py.string(known);
    const isClass =
      ts.isMetaProperty(node.expression) ||
      (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "constructor") ||
      lowering.analysis.types.typeOf(node.expression).getConstructSignatures().length > 0;
    if (!isClass || !keepNames(lowering)) return lowering.refuse("MPTS2003", node, { name: "Function.name" });
    return py.attribute(object, "__name__", lowering.position(node));
  },
  // object.constructor   →   type(object)
  "Object.constructor": ({ lowering, node, object }) => {
    const { symbol } = lowering.analysis.types.typeOf(node.expression);
    const isOwn = lowering.analysis.classes.all.some((each) => symbol?.declarations?.includes(each) === true);
    if (!isOwn) return lowering.refuse("MPTS2003", node, { name: "Object.constructor" });
    return py.call(py.name("type"), [object], [], lowering.position(node));
  },
};

/** The name of the one function or class a name stands for. */
function knownName(lowering: Lowering, node: ts.Expression): string | undefined {
  const variable = ts.isIdentifier(node) ? lowering.analysis.scopes.variableOf(node) : undefined;
  if (variable === undefined || variable.uses.some((use) => use.assigns)) return undefined;
  const { declaration } = variable;
  if (ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration))
    return declaration.name?.text;
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (value === undefined) return undefined;
  if (!ts.isArrowFunction(value) && !ts.isFunctionExpression(value) && !ts.isClassExpression(value))
    return undefined;
  return value.name?.text ?? variable.symbol.name;
}

/** Whether every class has its own name in Python too. */
function keepNames(lowering: Lowering): boolean {
  const { classes, scopes, names } = lowering.analysis;
  return classes.all.every((each) => {
    const variable = each.name === undefined ? undefined : scopes.variableOf(each.name);
    return variable !== undefined && names.nameOf(variable) === variable.symbol.name;
  });
}
