// JSON: text as JSON.stringify writes it, and strict reading that keeps the order of keys.
import ts from "typescript";
import { mayShowInstance, whatNoneIs } from "../lower/expressions/nothing.js";
import * as py from "../python/index.js";
import type { LibraryMember, LibraryMembers } from "./table.js";

// JSON.stringify(value)            →   stringify(value)
// JSON.stringify(value, null, 2)   →   stringify(value, 'null', 2)
const stringify: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [value, replacer, indent] = args;
    const isPlain = replacer === undefined || isNothing(replacer);
    if (value === undefined || !isPlain || args.some(ts.isSpreadElement))
      return lowering.refuse("MPTS2003", node, { name: "JSON.stringify" });
    const none = whatNoneIs(lowering, value);
    if (none === undefined) return lowering.refuse("MPTS2031", value);
    if (!isJson(lowering.analysis.checker, lowering.analysis.types.typeOf(value)))
      return lowering.refuse("MPTS2003", node, { name: "JSON.stringify" });
    if (mayShowInstance(lowering, value)) return lowering.refuse("MPTS2082", value);
    const [text, spaces] = lowering.expressions(indent === undefined ? [value] : [value, indent]);
    const rest =
      spaces === undefined ? (none === "null" ? [] : [py.string(none)]) : [py.string(none), spaces];
    return lowering.callHelper("stringify", [text ?? py.none(), ...rest], node);
  },
  flow: ({ builder: { graph }, args: [value] }) => {
    if (value !== undefined) graph.shapeOf(value).traits.add("isDeeplyOrdered");
    return graph.node();
  },
};

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

/** Whether a type holds only what `stringify` writes: no class of the library's, no bytes. */
function isJson(checker: ts.TypeChecker, type: ts.Type, seen = new Set<ts.Type>()): boolean {
  if (seen.has(type)) return true;
  seen.add(type);
  if (type.isUnionOrIntersection()) return type.types.every((each) => isJson(checker, each, seen));
  if ((type.flags & (ts.TypeFlags.BigIntLike | ts.TypeFlags.ESSymbolLike)) !== 0) return false;
  if ((type.flags & ts.TypeFlags.Object) === 0) return true;
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    return checker.getTypeArguments(type as ts.TypeReference).every((each) => isJson(checker, each, seen));
  }
  const isDeclaredElsewhere = type.symbol?.declarations?.some(
    (each) => each.getSourceFile().isDeclarationFile && ts.isInterfaceDeclaration(each),
  );
  if (isDeclaredElsewhere === true) return false;
  return checker
    .getPropertiesOfType(type)
    .every(
      (property) => property.name !== "toJSON" && isJson(checker, checker.getTypeOfSymbol(property), seen),
    );
}

// JSON.parse(text)   →   parse_json(text)
const parse: LibraryMember = {
  lower: ({ lowering, node, args }) => {
    const [text] = args;
    if (text === undefined || args.length > 1 || !lowering.analysis.types.kindsOf(text).string)
      return lowering.refuse("MPTS2003", node, { name: "JSON.parse" });
    return lowering.callHelper("parse_json", [lowering.expression(text)], node);
  },
  flow: ({ builder: { graph } }) => {
    const made = graph.node();
    graph.shapeOf(made).traits.add("isOrdered", "hasNumericKeys", "mayResize");
    graph.parsed(made);
    return made;
  },
};

export const jsonMembers: LibraryMembers = { "JSON.stringify": stringify, "JSON.parse": parse };
