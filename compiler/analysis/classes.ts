// Facts about the program's classes: who extends whom, and which of their members cannot keep their own name in Python.
import ts from "typescript";
import { memberName } from "./names.js";
import type { ScopeFacts } from "./scopes.js";
import type { TypeFacts } from "./types.js";

/** What one family of classes, joined by `extends`, declares. */
interface Family {
  readonly classes: ts.ClassLikeDeclaration[];
  readonly statics: Set<string>;
  readonly instances: Set<string>;
  /** How many classes declare each `#name`. */
  readonly privates: Map<string, number>;
}

/** Facts about all classes of a program. */
export class ClassFacts {
  readonly #types: TypeFacts;
  readonly #scopes: ScopeFacts;
  readonly #classes: ts.ClassLikeDeclaration[] = [];
  readonly #families = new Map<ts.ClassLikeDeclaration, Family>();
  readonly #superAccessors = new Set<ts.Node>();

  constructor(types: TypeFacts, scopes: ScopeFacts, files: readonly ts.SourceFile[]) {
    this.#types = types;
    this.#scopes = scopes;
    for (const file of files) this.#collect(file);
    for (const each of this.#classes) this.#joinFamily(each);
    for (const each of this.#classes) this.#describe(each);
  }

  get all(): readonly ts.ClassLikeDeclaration[] {
    return this.#classes;
  }

  /** The class a class extends, if it is one of the program's that is named directly. */
  baseOf(node: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration | undefined {
    const base = heritageOf(node);
    const variable = base !== undefined && ts.isIdentifier(base) ? this.#scopes.variableOf(base) : undefined;
    if (variable === undefined) return undefined;
    const { declaration } = variable;
    if (ts.isClassLike(declaration)) return declaration;
    const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return value !== undefined && ts.isClassExpression(value) ? value : undefined;
  }

  /** The classes of the program a class descends from, nearest first. */
  ancestorsOf(node: ts.ClassLikeDeclaration): readonly ts.ClassLikeDeclaration[] {
    const found: ts.ClassLikeDeclaration[] = [];
    for (let at = this.baseOf(node); at !== undefined && !found.includes(at); at = this.baseOf(at))
      found.push(at);
    return found;
  }

  /** Whether an accessor is reached through `super`, so that its functions need names of their own. */
  isReachedBySuper(accessor: ts.AccessorDeclaration): boolean {
    return this.#superAccessors.has(accessor);
  }

  /** The Python name of the member an access goes to. */
  nameOfAccess(node: ts.PropertyAccessExpression): string {
    const declaration = this.#types.checker.getSymbolAtLocation(node.name)?.declarations?.find(isMember);
    return this.#nameOf(node.name, declaration);
  }

  /** The Python name of a property known by its symbol; it is not `#private`. */
  nameOfProperty(key: string, symbol: ts.Symbol): string {
    const owner = symbol.declarations?.find(isMember);
    const family =
      owner !== undefined && ts.isClassLike(owner.parent) ? this.#families.get(owner.parent) : undefined;
    const isHidden =
      owner !== undefined && isStaticMember(owner) && family?.instances.has(symbol.name) === true;
    return isHidden ? `static_${memberName(key)}` : memberName(key);
  }

  /** The Python name of a member where it is declared. */
  nameOfMember(
    name: ts.Identifier | ts.PrivateIdentifier | ts.StringLiteral,
    member: ts.ClassElement,
  ): string {
    return this.#nameOf(name, member);
  }

  #nameOf(
    name: ts.Identifier | ts.PrivateIdentifier | ts.StringLiteral,
    declaration: ts.Declaration | undefined,
  ): string {
    const owner = declaration?.parent;
    const family = owner !== undefined && ts.isClassLike(owner) ? this.#families.get(owner) : undefined;
    if (ts.isPrivateIdentifier(name)) {
      const plain = memberName(name.text.slice(1));
      const own = `_${plain}`;
      const isAlone =
        family === undefined ||
        ((family.privates.get(name.text) ?? 0) < 2 && !family.instances.has(own) && !family.statics.has(own));
      const className =
        owner !== undefined && ts.isClassLike(owner) ? (owner.name?.text ?? "class") : "class";
      return isAlone ? own : `_${className}_${plain}`;
    }
    const isStatic = declaration !== undefined && isStaticMember(declaration);
    // One Python namespace holds what JavaScript keeps on the class and on its instances.
    if (isStatic && family?.instances.has(name.text) === true) return `static_${memberName(name.text)}`;
    return memberName(name.text);
  }

  #collect(node: ts.Node): void {
    if (ts.isClassLike(node)) this.#classes.push(node);
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) {
      const symbol = this.#types.checker.getSymbolAtLocation(node.name);
      for (const each of symbol?.declarations ?? []) if (ts.isAccessor(each)) this.#superAccessors.add(each);
    }
    ts.forEachChild(node, (child) => this.#collect(child));
  }

  #joinFamily(node: ts.ClassLikeDeclaration): void {
    const own = this.#familyOf(node);
    const base = this.baseOf(node);
    // A class whose base is an expression may have any class above it.
    const others =
      base !== undefined
        ? [base]
        : heritageOf(node) === undefined || this.#isLibraryBase(node)
          ? []
          : this.#classes;
    for (const other of others) {
      const family = this.#familyOf(other);
      if (family === own) continue;
      for (const each of family.classes) {
        own.classes.push(each);
        this.#families.set(each, own);
      }
    }
  }

  #isLibraryBase(node: ts.ClassLikeDeclaration): boolean {
    const base = heritageOf(node);
    return base !== undefined && ts.isIdentifier(base) && this.#scopes.variableOf(base) === undefined;
  }

  #familyOf(node: ts.ClassLikeDeclaration): Family {
    const found = this.#families.get(node);
    if (found !== undefined) return found;
    const made: Family = {
      classes: [node],
      statics: new Set(),
      instances: new Set(),
      privates: new Map(),
    };
    this.#families.set(node, made);
    return made;
  }

  #describe(node: ts.ClassLikeDeclaration): void {
    const family = this.#familyOf(node);
    const privates = new Set<string>();
    for (const member of node.members) {
      if (ts.isConstructorDeclaration(member)) {
        for (const each of member.parameters) {
          if (ts.isParameterPropertyDeclaration(each, member)) family.instances.add(each.name.getText());
        }
      }
      const name = member.name;
      if (name === undefined) continue;
      if (ts.isPrivateIdentifier(name)) privates.add(name.text);
      else if (ts.isIdentifier(name) || ts.isStringLiteral(name)) {
        (isStaticMember(member) ? family.statics : family.instances).add(name.text);
      }
    }
    for (const name of privates) family.privates.set(name, (family.privates.get(name) ?? 0) + 1);
  }
}

/** What a class extends, as an expression. */
export function heritageOf(node: ts.ClassLikeDeclaration): ts.Expression | undefined {
  return node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
    ?.expression;
}

/** Whether a member belongs to the class itself. */
export function isStaticMember(member: ts.Declaration): boolean {
  return (
    ts.canHaveModifiers(member) &&
    ts.getModifiers(member)?.some((each) => each.kind === ts.SyntaxKind.StaticKeyword) === true
  );
}

function isMember(node: ts.Declaration): boolean {
  return ts.isClassElement(node) || ts.isParameter(node);
}

/** Whether code uses `this` or `super` of the function or class element it stands in. */
export function usesThis(node: ts.Node): boolean {
  const visit = (at: ts.Node): boolean => {
    if (at.kind === ts.SyntaxKind.ThisKeyword || at.kind === ts.SyntaxKind.SuperKeyword) return true;
    if (ts.isClassLike(at) || ts.isFunctionDeclaration(at) || ts.isFunctionExpression(at)) return false;
    return ts.forEachChild(at, (child) => visit(child) || undefined) === true;
  };
  return ts.forEachChild(node, (child) => visit(child) || undefined) === true;
}
