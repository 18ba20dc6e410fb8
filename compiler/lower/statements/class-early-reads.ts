// A base class' constructor may call a method the derived class overrides before the derived fields have a value.
import ts from "typescript";
import { isStaticMember } from "../../analysis/classes.js";
import type { Lowering } from "../lowering.js";

/**
 * Refuses a class whose method runs, called by a constructor above it, before the fields it reads are set:
 * JavaScript reads `undefined` there whatever the field's type says.
 */
export function refuseEarlyReads(lowering: Lowering, node: ts.ClassLikeDeclaration): void {
  const ancestors = lowering.analysis.classes.ancestorsOf(node);
  if (ancestors.length === 0) return;
  const fields = fieldsOf(node);
  if (fields.size === 0) return;
  const pending: string[] = [];
  for (const ancestor of ancestors) {
    for (const member of ancestor.members) {
      if (ts.isConstructorDeclaration(member)) pending.push(...membersUsed(member));
      else if (
        ts.isPropertyDeclaration(member) &&
        !isStaticMember(member) &&
        member.initializer !== undefined
      )
        pending.push(...membersUsed(member.initializer));
    }
  }
  const seen = new Set<string>();
  const line = [node, ...ancestors];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const method = line.map((each) => methodOf(each, name)).find((each) => each !== undefined);
    if (method === undefined) continue;
    pending.push(...membersUsed(method));
    if (method.parent !== node) continue;
    const read = firstRead(method, fields);
    if (read !== undefined) {
      lowering.refuse("MPTS1053", read, { name: read.name.text });
      return;
    }
  }
}

/** The fields and parameter properties of a class that get a value after the base class' constructor. */
function fieldsOf(node: ts.ClassLikeDeclaration): ReadonlySet<string> {
  const names = new Set<string>();
  for (const member of node.members) {
    if (ts.isPropertyDeclaration(member) && !isStaticMember(member)) names.add(member.name.getText());
    if (ts.isConstructorDeclaration(member)) {
      for (const each of member.parameters) {
        if (ts.isParameterPropertyDeclaration(each, member)) names.add(each.name.getText());
      }
    }
  }
  return names;
}

function methodOf(node: ts.ClassLikeDeclaration, name: string): ts.ClassElement | undefined {
  return node.members.find(
    (each) =>
      (ts.isMethodDeclaration(each) || ts.isAccessor(each)) &&
      !isStaticMember(each) &&
      each.name.getText() === name,
  );
}

/** The names of the members code reaches through `this`. */
function membersUsed(node: ts.Node): string[] {
  const names: string[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isPropertyAccessExpression(at) && at.expression.kind === ts.SyntaxKind.ThisKeyword)
      names.push(at.name.text);
    ts.forEachChild(at, visit);
  };
  visit(node);
  return names;
}

/** The first place a method reads one of the fields; writing one is no harm. */
function firstRead(node: ts.Node, fields: ReadonlySet<string>): ts.PropertyAccessExpression | undefined {
  if (
    ts.isPropertyAccessExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ThisKeyword &&
    fields.has(node.name.getText()) &&
    !(
      ts.isBinaryExpression(node.parent) &&
      node.parent.left === node &&
      node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
    )
  ) {
    return node;
  }
  return ts.forEachChild(node, (child) => firstRead(child, fields));
}
