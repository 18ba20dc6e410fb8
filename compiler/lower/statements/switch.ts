// `switch`: an `if` chain where every case leaves, otherwise cases that fall through in order.
import ts from "typescript";
import { alwaysLeaves } from "../../analysis/narrowing.js";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { mixedEquality } from "../expressions/comparison.js";
import { commentsAtEnd } from "./comments.js";
import { lowerStatements } from "./blocks.js";
import { emitLoop, labelsOf, withTarget, type JumpTarget } from "./jumps.js";

export function lowerSwitch(lowering: Lowering, node: ts.SwitchStatement): void {
  refuseSharedVariables(lowering, node);
  const groups = groupsOf(node.caseBlock.clauses);
  const subject = lowering.reusable(lowering.expression(node.expression), subjectHint(node.expression));
  if (groups !== undefined && groups.every((group) => !hasInnerBreak(group)))
    lowerChain(lowering, node, subject, groups);
  else lowerFallThrough(lowering, node, subject);
}

/** A variable of one case has no value in another: JavaScript throws where Python would go on. */
function refuseSharedVariables(lowering: Lowering, node: ts.SwitchStatement): void {
  for (const variable of lowering.analysis.scopes.variables) {
    if (variable.block !== node.caseBlock || ts.isFunctionDeclaration(variable.declaration)) continue;
    const own = clauseAround(variable.declaration, node.caseBlock);
    const stranger = variable.uses.find((use) => clauseAround(use.identifier, node.caseBlock) !== own);
    if (stranger !== undefined)
      lowering.refuse("MPTS1055", stranger.identifier, { name: variable.symbol.name });
  }
}

function clauseAround(node: ts.Node, block: ts.CaseBlock): ts.Node {
  let at = node;
  while (at.parent !== block) at = at.parent;
  return at;
}

function subjectHint(node: ts.Expression): string {
  return ts.isPropertyAccessExpression(node) ? node.name.text : "subject";
}

/** Cases that share one body: `case 1: case 2: ...`. */
interface Group {
  readonly tests: readonly ts.CaseClause[];
  readonly hasDefault: boolean;
  /** The clause with the statements. */
  readonly body: ts.CaseOrDefaultClause;
}

/** The groups, if every one but the last leaves the switch; undefined where one falls into the next. */
function groupsOf(clauses: readonly ts.CaseOrDefaultClause[]): readonly Group[] | undefined {
  const groups: Group[] = [];
  let tests: ts.CaseClause[] = [];
  let hasDefault = false;
  for (const [index, clause] of clauses.entries()) {
    if (ts.isDefaultClause(clause)) hasDefault = true;
    else tests.push(clause);
    const isLast = index === clauses.length - 1;
    if (clause.statements.length === 0 && !isLast) continue;
    if (!isLast && !clause.statements.some(alwaysLeaves)) return undefined;
    groups.push({ tests, hasDefault, body: clause });
    tests = [];
    hasDefault = false;
  }
  return groups;
}

/** Whether a `break` of the switch stands anywhere but at the end of a case. */
function hasInnerBreak(group: Group): boolean {
  const statements = withoutFinalBreak(group.body);
  const visit = (node: ts.Node): boolean => {
    if (ts.isBreakStatement(node)) return node.label === undefined;
    if (
      ts.isFunctionLike(node) ||
      ts.isClassLike(node) ||
      ts.isIterationStatement(node, false) ||
      ts.isSwitchStatement(node)
    )
      return false;
    return ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  };
  return statements.some(visit);
}

/** The statements of a case without the `break` that ends it. */
function withoutFinalBreak(clause: ts.CaseOrDefaultClause): readonly ts.Statement[] {
  const statements = inner(clause);
  const end = statements.findIndex((each) => ts.isBreakStatement(each) && each.label === undefined);
  return end < 0 ? statements : statements.slice(0, end);
}

/** `case 1: { ... }` holds its statements in a block of its own. */
function inner(clause: ts.CaseOrDefaultClause): readonly ts.Statement[] {
  const [only, second] = clause.statements;
  return only !== undefined && second === undefined && ts.isBlock(only) ? only.statements : clause.statements;
}

// switch (x) { case 1: a(); break; default: b() }   →   if x == 1:
//                                                           a()
//                                                       else:
//                                                           b()
function lowerChain(
  lowering: Lowering,
  node: ts.SwitchStatement,
  subject: py.Expression,
  groups: readonly Group[],
): void {
  const target: JumpTarget = { labels: labelsOf(node), isLoop: false, isPythonLoop: false, passing: [] };
  const fallback = groups.find((group) => group.hasDefault);
  const bodyOf = (group: Group): py.Statement[] =>
    withTarget(lowering, target, () =>
      lowering.block(() => {
        lowerStatements(lowering, withoutFinalBreak(group.body));
        lowering.emit(...commentsAtEnd(lowering.file, group.body));
      }),
    );
  const tested = groups.filter((group) => !group.hasDefault);
  const build = (index: number): py.Statement[] => {
    const group = tested[index];
    if (group === undefined) return fallback === undefined ? [] : bodyOf(fallback);
    return lowering.block(() => {
      const tests = group.tests.map((clause) => matches(lowering, node, subject, clause));
      const [first, ...others] = tests;
      const test =
        first === undefined ? py.boolean(false) : others.length === 0 ? first : py.logical("or", tests);
      lowering.emit(
        py.ifStatement(
          test,
          bodyOf(group),
          build(index + 1),
          lowering.position(group.tests[0] ?? group.body),
        ),
      );
    });
  };
  lowering.emit(...build(0));
}

/** `subject === value` of one case. */
function matches(
  lowering: Lowering,
  node: ts.SwitchStatement,
  subject: py.Expression,
  clause: ts.CaseClause,
): py.Expression {
  const { types } = lowering.analysis;
  const left = types.kindsOf(node.expression);
  const right = types.kindsOf(clause.expression);
  const isMixed = left.unknown || right.unknown || (left.boolean && left.number);
  const asked = mixedEquality(left, right, lowering.analysis.nothing, true);
  const isNothing = (right.null || right.undefined) && (left.unknown || (left.null && left.undefined));
  if ((isMixed && asked === undefined) || (isNothing && (right.null || lowering.analysis.nothing.hasNull))) {
    return lowering.refuse("MPTS2030", clause.expression, {
      left: lowering.analysis.checker.typeToString(types.typeOf(node.expression)),
      right: lowering.analysis.checker.typeToString(types.typeOf(clause.expression)),
    });
  }
  const value = lowering.expression(clause.expression);
  const position = lowering.position(clause);
  if (right.null || right.undefined) return py.compare(subject, "is", value, position);
  if (isMixed && asked === "strict_equal") return lowering.callHelper(asked, [subject, value], clause);
  if (isMixed && asked === "is") return py.compare(subject, "is", value, position);
  if (subject.kind === "Constant" && subject.type === "bool")
    return subject.value === true ? value : py.not(value, position);
  return py.compare(subject, right.array || right.object || right.callable ? "is" : "==", value, position);
}

// Cases that fall through, or leave from the middle:
//
//   case = 2                          the case to start at; default when none matches
//   if x == 1: case = 0
//   elif x == 2: case = 1
//   while True:
//       if case <= 0: ...
//       if case <= 1: ...
//       break
function lowerFallThrough(lowering: Lowering, node: ts.SwitchStatement, subject: py.Expression): void {
  const { clauses } = node.caseBlock;
  const start = py.name(py.temporary("case"));
  const fallback = clauses.findIndex(ts.isDefaultClause);
  const build = (index: number): py.Statement[] => {
    const clause = clauses[index];
    if (clause === undefined) return [py.assign(start, py.integer(fallback < 0 ? clauses.length : fallback))];
    if (ts.isDefaultClause(clause)) return build(index + 1);
    return lowering.block(() => {
      const test = matches(lowering, node, subject, clause);
      lowering.emit(py.ifStatement(test, [py.assign(start, py.integer(index))], build(index + 1)));
    });
  };
  lowering.emit(...build(0));
  const target: JumpTarget = { labels: labelsOf(node), isLoop: false, isPythonLoop: true, passing: [] };
  const body = withTarget(lowering, target, () =>
    lowering.block(() => {
      clauses.forEach((clause, index) => {
        if (clause.statements.length === 0) return;
        const statements = lowering.block(() => lowerStatements(lowering, clause.statements));
        const test = py.compare(start, "<=", py.integer(index));
        lowering.emit(py.ifStatement(test, statements, [], lowering.position(clause)));
      });
      lowering.emit(py.breakStatement());
    }),
  );
  emitLoop(lowering, py.whileStatement(py.boolean(true), body, [], lowering.position(node)), target);
}
