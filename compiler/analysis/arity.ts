// How many arguments a method may be called with: JavaScript drops those it does not take, Python refuses them.
import ts from "typescript";
import { isCallingMethod } from "./callbacks.js";
import type { ClassFacts } from "./classes.js";
import type { ScopeFacts, Variable } from "./scopes.js";
import { libraryKey, type TypeFacts } from "./types.js";

type Member = ts.MethodSignature | ts.PropertySignature | ts.MethodDeclaration | ts.PropertyDeclaration;

/** What a function is called with beyond the parameters it declares. */
export interface Arity {
  readonly count: number;
  /** Whether it may be called with any number of arguments. */
  readonly unlimited: boolean;
}

/** Facts about the methods of a program by name. */
export class ArityFacts {
  readonly #types: TypeFacts;
  readonly #classes: ClassFacts;
  readonly #scopes: ScopeFacts;
  readonly #members = new Map<string, Member[]>();

  constructor(types: TypeFacts, scopes: ScopeFacts, classes: ClassFacts, files: readonly ts.SourceFile[]) {
    this.#types = types;
    this.#scopes = scopes;
    this.#classes = classes;
    for (const file of files) this.#collect(file);
  }

  /** The most arguments a method is called with through a base class, an interface or a type it fits. */
  ofMethod(method: ts.MethodDeclaration): Arity {
    const own = arityOf(method.parameters);
    let { count, unlimited } = own;
    for (const other of this.#members.get(method.name.getText()) ?? []) {
      if (other === method) continue;
      const found = this.#arityOfMember(other);
      if (found.count <= count && (!found.unlimited || unlimited)) continue;
      if (!this.#mayStandFor(method.parent, other.parent)) continue;
      count = Math.max(count, found.count);
      unlimited ||= found.unlimited;
    }
    return { count, unlimited };
  }

  /**
   * The most arguments a function is called with where its name is handed around as a value; undefined for a
   * variable that does not always hold one and the same function.
   */
  ofNamed(identifier: ts.Identifier): Arity | undefined {
    const variable = this.#scopes.variableOf(identifier);
    return variable === undefined || functionOf(variable) === undefined ? undefined : this.#ofUses(variable);
  }

  /** `ofNamed`, asked for the function itself. */
  ofFunction(node: ts.FunctionLikeDeclaration): Arity | undefined {
    const name = ts.isFunctionDeclaration(node)
      ? node.name
      : ts.isVariableDeclaration(node.parent) && ts.isIdentifier(node.parent.name)
        ? node.parent.name
        : undefined;
    return name === undefined ? undefined : this.ofNamed(name);
  }

  #ofUses(variable: Variable): Arity {
    let count = 0;
    let unlimited = false;
    for (const { identifier } of variable.uses) {
      const { parent } = identifier;
      if (ts.isCallExpression(parent) && parent.expression === identifier) continue;
      if (!ts.isExpression(identifier) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent))
        continue;
      if (this.#isForLibrary(parent)) continue;
      const type = this.#types.checker.getContextualType(identifier);
      const signature =
        type === undefined ? undefined : this.#types.checker.getNonNullableType(type).getCallSignatures()[0];
      if (signature === undefined) continue;
      const found = arityOfSignature(signature);
      count = Math.max(count, found.count);
      unlimited ||= found.unlimited;
    }
    return { count, unlimited };
  }

  /** The library's own callers look how many arguments a function takes. */
  #isForLibrary(call: ts.Node): boolean {
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
    return isCallingMethod(libraryKey(this.#types.checker.getSymbolAtLocation(call.expression.name)));
  }

  #arityOfMember(member: Member): Arity {
    if (ts.isMethodSignature(member) || ts.isMethodDeclaration(member)) return arityOf(member.parameters);
    const signature = this.#types.checker
      .getNonNullableType(this.#types.typeOf(member.name))
      .getCallSignatures()[0];
    return signature === undefined ? { count: 0, unlimited: false } : arityOfSignature(signature);
  }

  /** Whether an instance of `own` may be used where `other` is asked for. */
  #mayStandFor(own: ts.Node, other: ts.Node): boolean {
    if (!ts.isClassLike(own)) return false;
    if (ts.isClassLike(other) && this.#classes.ancestorsOf(own).includes(other)) return true;
    const isGeneric =
      (ts.isInterfaceDeclaration(other) || ts.isClassLike(other)) && (other.typeParameters?.length ?? 0) > 0;
    if (isGeneric) return !ts.isClassLike(other);
    const { checker } = this.#types;
    const named = ts.isClassLike(own) && own.name !== undefined ? own.name : own;
    return checker.isTypeAssignableTo(
      instanceType(checker, named),
      instanceType(
        checker,
        ts.isClassLike(other) || ts.isInterfaceDeclaration(other) ? (other.name ?? other) : other,
      ),
    );
  }

  #collect(node: ts.Node): void {
    if (
      ts.isMethodSignature(node) ||
      ts.isPropertySignature(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isPropertyDeclaration(node)
    ) {
      const name = node.name.getText();
      this.#members.set(name, [...(this.#members.get(name) ?? []), node]);
    }
    ts.forEachChild(node, (child) => this.#collect(child));
  }
}

/** The one function a variable holds, if it is never given another. */
function functionOf({ declaration, uses }: Variable): ts.Node | undefined {
  if (uses.some((use) => use.assigns)) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
    ? value
    : undefined;
}

function instanceType(checker: ts.TypeChecker, node: ts.Node): ts.Type {
  const type = checker.getTypeAtLocation(node);
  return type.symbol !== undefined && (type.symbol.flags & ts.SymbolFlags.Class) !== 0
    ? checker.getDeclaredTypeOfSymbol(type.symbol)
    : type;
}

function arityOf(parameters: readonly ts.ParameterDeclaration[]): Arity {
  const unlimited = parameters.some((each) => each.dotDotDotToken !== undefined);
  return { count: parameters.filter((each) => each.dotDotDotToken === undefined).length, unlimited };
}

/** How many arguments a function of this signature is called with. */
export function arityOfSignature(signature: ts.Signature): Arity {
  const isRest = (parameter: ts.Symbol): boolean => {
    const declaration = parameter.valueDeclaration;
    return (
      declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined
    );
  };
  const unlimited = signature.parameters.some(isRest);
  return { count: signature.parameters.length - (unlimited ? 1 : 0), unlimited };
}
