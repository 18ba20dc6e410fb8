// What a program does with errors beyond raising and catching them: decides how plain an error can be in Python.
import ts from "typescript";
import { isAssignmentOperator } from "./scopes.js";
import { libraryKey, type TypeFacts } from "./types.js";

/** Facts about the errors of a program. */
export class ErrorFacts {
  /** Whether a value that is no error, or may be none, is thrown somewhere. */
  throwsOther = false;
  /** Whether a class of errors sets or declares a message of its own, beside the one its constructor gets. */
  setsMessage = false;
  /** Whether something is written to an error that is no instance of a class of the program. */
  writesPlain = false;
  /** Whether a class of the program extends an error. */
  hasOwnClasses = false;
  /** Whether an error is made with a cause. */
  hasCauses = false;
  readonly #types: TypeFacts;

  constructor(types: TypeFacts, files: readonly ts.SourceFile[]) {
    this.#types = types;
    for (const file of files) this.#visit(file);
  }

  /** Whether every value of a type is an error: JavaScript's own, the firmware's or the program's. */
  isError(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.every((each) => this.isError(each));
    if (type.isIntersection()) return type.types.some((each) => this.isError(each));
    const constraint =
      (type.flags & ts.TypeFlags.TypeParameter) === 0
        ? type
        : this.#types.checker.getBaseConstraintOfType(type);
    return constraint !== undefined && this.#descendsFromError(constraint, 0);
  }

  /** Whether an expression is a `catch` variable that can hold nothing but an error. */
  isCaughtError(node: ts.Expression): boolean {
    return !this.throwsOther && this.isCatchVariable(node);
  }

  /** Whether an expression is the variable of a `catch`. */
  isCatchVariable(node: ts.Expression): boolean {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
      return this.isCatchVariable(node.expression);
    if (!ts.isIdentifier(node)) return false;
    const declaration = this.#types.checker.getSymbolAtLocation(node)?.valueDeclaration;
    return (
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      ts.isCatchClause(declaration.parent)
    );
  }

  #descendsFromError(type: ts.Type, depth: number): boolean {
    if (libraryKey(type.symbol) === "Error") return true;
    if (depth > 20 || !type.isClassOrInterface()) {
      const target = (type as Partial<ts.TypeReference>).target;
      return target !== undefined && target !== type && this.#descendsFromError(target, depth + 1);
    }
    return this.#types.checker.getBaseTypes(type).some((base) => this.#descendsFromError(base, depth + 1));
  }

  #visit(node: ts.Node): void {
    if (ts.isThrowStatement(node)) {
      const isSure = this.isError(this.#types.typeOf(node.expression));
      if (!isSure && !this.isCatchVariable(node.expression)) this.throwsOther = true;
    } else if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) {
      this.#visitWrite(node.left);
    } else if (ts.isClassLike(node) && this.isError(this.#types.typeOf(node))) {
      this.hasOwnClasses = true;
      if (node.members.some((each) => each.name?.getText() === "message")) this.setsMessage = true;
    }
    if (ts.isParameter(node) && node.name.getText() === "message" && (node.modifiers?.length ?? 0) > 0)
      this.setsMessage = true;
    if (ts.isIdentifier(node) && node.text === "cause") this.hasCauses = true;
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  #visitWrite(target: ts.Expression): void {
    if (!ts.isPropertyAccessExpression(target)) return;
    const receiver = unwrapped(target.expression);
    if (!this.isError(this.#types.typeOf(receiver))) return;
    if (target.name.text === "message") this.setsMessage = true;
    const symbol = this.#types.typeOf(receiver).symbol as ts.Symbol | undefined;
    const isOwn = symbol?.declarations?.some(ts.isClassLike) === true && libraryKey(symbol) === undefined;
    if (receiver.kind !== ts.SyntaxKind.ThisKeyword && !isOwn) this.writesPlain = true;
  }
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node)
    ? unwrapped(node.expression)
    : node;
}
