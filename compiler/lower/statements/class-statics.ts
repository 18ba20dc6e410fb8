// Static fields and static blocks: constants stand in the class, everything else runs behind it.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { lowerStatements } from "./blocks.js";
import { fieldValue } from "./class-constructor.js";
import { nameOfMember } from "./class-members.js";
import { commentsBefore } from "./comments.js";

/** Whether a static part is a field with a literal for its value. */
export function isConstantStatic(
  member: ts.PropertyDeclaration | ts.ClassStaticBlockDeclaration,
): member is ts.PropertyDeclaration {
  if (!ts.isPropertyDeclaration(member)) return false;
  const { initializer } = member;
  if (initializer === undefined) return true;
  return (
    ts.isNumericLiteral(initializer) ||
    ts.isStringLiteral(initializer) ||
    initializer.kind === ts.SyntaxKind.TrueKeyword ||
    initializer.kind === ts.SyntaxKind.FalseKeyword ||
    initializer.kind === ts.SyntaxKind.NullKeyword
  );
}

// static count = 0;   →   class Dog:
//                             count = 0
export function lowerConstantStatic(
  lowering: Lowering,
  member: ts.PropertyDeclaration | ts.ClassStaticBlockDeclaration,
): void {
  if (!ts.isPropertyDeclaration(member)) return;
  lowering.emit(...commentsBefore(lowering.file, member).filter((each) => each.kind === "Comment"));
  const target = py.name(nameOfMember(lowering, member));
  lowering.emit(py.assign(target, fieldValue(lowering, member), lowering.position(member)));
}

// static table = makeTable();   →   Dog.table = make_table()     behind the class, where its value may use it
export function lowerStaticField(
  lowering: Lowering,
  className: py.Identifier,
  field: ts.PropertyDeclaration,
): void {
  lowering.emit(...commentsBefore(lowering.file, field).filter((each) => each.kind === "Comment"));
  const value = fieldValue(lowering, field);
  const target = py.attribute(py.name(className), nameOfMember(lowering, field));
  lowering.emit(py.assign(target, value, lowering.position(field)));
}

// static { Dog.all.push(1); }   →   Dog.all.append(1)            behind the class
export function lowerStaticBlock(lowering: Lowering, block: ts.ClassStaticBlockDeclaration): void {
  const { scopes } = lowering.analysis;
  const isInFunction = !ts.isSourceFile(block.parent.parent);
  // Its variables would meet those around it, and what it changes there needs a scope of its own.
  const hasOwn = [...scopes.variables].some((variable) => variable.scope === block);
  const changesOuter =
    isInFunction &&
    [...scopes.variables].some((variable) => variable.uses.some((use) => use.scope === block && use.assigns));
  if (changesOuter || (hasOwn && isInFunction)) {
    lowering.refuse("MPTS1001", block, { construct: "a static block here" });
    return;
  }
  if (!hasOwn) {
    lowerStatements(lowering, block.body.statements);
    return;
  }
  lowerBlockFunction(lowering, block);
}

// def static_block():
//     ...
// static_block()
function lowerBlockFunction(lowering: Lowering, block: ts.ClassStaticBlockDeclaration): void {
  const { scopes, names } = lowering.analysis;
  const name = py.temporary("static_block");
  const globals = [...scopes.variables]
    .filter(
      (variable) =>
        variable.scope === lowering.file && variable.uses.some((use) => use.assigns && use.scope === block),
    )
    .map((variable) => names.nameOf(variable));
  const body = lowering.block(() => {
    if (globals.length > 0) lowering.emit(py.scopeDeclaration("global", globals));
    lowerStatements(lowering, block.body.statements);
  });
  lowering.emit(
    py.functionDefinition(name, py.parameters(), body, {}, lowering.position(block)),
    py.expressionStatement(py.call(py.name(name))),
  );
}
