// How objects are represented in Python: decided by what makes the objects of a shape, over the whole program.
import ts from "typescript";
import type { FlowBuilder } from "./numbers/builder.js";
import { methodWithThis, needsClass } from "./numbers/object-literals.js";
import { part, type Shape } from "./numbers/graph.js";
import type { TraitName } from "./numbers/traits.js";

/**
 * What an object is at run time:
 * - `dict`: made by object literals alone, `p['x']`;
 * - `instance`: of a class, or of the class a literal gets because it stands beside one, `p.x`;
 * - `any`: not known, reached through helpers that take both.
 */
export type Representation = "dict" | "instance" | "any";

/** What an object literal becomes. */
export type LiteralForm = "dict" | "instance" | "class";

/** Facts about the objects of a program. */
export class ObjectFacts {
  readonly #builder: FlowBuilder;
  /** Whether `null` is made anywhere; where it is not, None is always `undefined`. */
  readonly makesNull: boolean;
  /** Whether anything in the program makes instances of a class of its own. */
  readonly hasClasses: boolean;
  readonly #reassigned = new Set<string>();
  readonly #methodsWithThis = new Set<string>();

  constructor(builder: FlowBuilder, files: readonly ts.SourceFile[]) {
    this.#builder = builder;
    this.makesNull = files.some(makesNull);
    this.hasClasses = files.some(hasClasses);
    for (const file of files) this.#collectAssigned(file);
  }

  /** Whether a property of this name gets a new value anywhere but in the constructor that makes the object. */
  isReassigned(name: string): boolean {
    return this.#reassigned.has(name) || this.#reassigned.has(name.replace(/_$/, ""));
  }

  /** Whether an object literal has a method of this name that uses `this`. */
  isMethodWithThis(name: string): boolean {
    return this.#methodsWithThis.has(name);
  }

  #collectAssigned(node: ts.Node): void {
    if (ts.isObjectLiteralElementLike(node) && node.name !== undefined && methodWithThis(node) !== undefined)
      this.#methodsWithThis.add(node.name.getText());
    if (ts.isPropertyAccessExpression(node) && !isInitialisation(node) && isWritten(node))
      this.#reassigned.add(
        ts.isPrivateIdentifier(node.name) ? `_${node.name.text.slice(1)}` : node.name.text,
      );
    // An accessor may answer differently each time.
    if (ts.isGetAccessor(node)) this.#reassigned.add(node.name.getText());
    ts.forEachChild(node, (child) => this.#collectAssigned(child));
  }

  /** What the objects in an expression or pattern are. */
  representationOf(node: ts.Node): Representation {
    return representationOf(this.#shapeOf(node));
  }

  formOf(node: ts.ObjectLiteralExpression): LiteralForm {
    if (needsClass(node)) return "class";
    const shape = this.#shapeOf(node);
    if (shape?.isUnknown === false) return representationOf(shape) === "instance" ? "instance" : "dict";
    const contextual = this.#builder.types.checker.getContextualType(node);
    return contextual?.isClass() === true ? "instance" : "dict";
  }

  /** Whether a trait may hold for the objects in an expression; where nothing is known, every trait may. */
  may(node: ts.Node, trait: TraitName): boolean {
    const shape = this.#shapeOf(node);
    return shape === undefined || shape.isUnknown || shape.traits.has(trait);
  }

  /** Whether a trait surely holds for some object in an expression. */
  has(node: ts.Node, trait: TraitName): boolean {
    return this.#shapeOf(node)?.traits.has(trait) === true;
  }

  /** Whether an expression holds what `JSON.parse` gave and nothing else. */
  isOnlyParsed(node: ts.Node): boolean {
    const shape = this.#shapeOf(node);
    if (shape === undefined || shape.isUnknown || !shape.traits.has("isParsed")) return false;
    return !(["isLiteral", "isInstance", "isArray"] as const).some((each) => shape.traits.has(each));
  }

  /** Whether what is held by an object, at any depth, may be made by a class: its keys have no order at run time. */
  mayHoldInstance(node: ts.Node): boolean {
    const { hasClasses } = this;
    const seen = new Set<Shape>();
    const pending = [this.#shapeOf(node)];
    for (let shape = pending.pop(); shape !== undefined; shape = pending.pop()) {
      if (seen.has(shape)) continue;
      seen.add(shape);
      if (shape.traits.has("isInstance") || shape.traits.has("needsClass")) return true;
      if (shape.isUnknown && hasClasses) return true;
      for (const [key, each] of shape.parts) {
        if (each.shape !== undefined && (key.startsWith(".") || key === part.element))
          pending.push(each.shape.find());
      }
    }
    return false;
  }

  #shapeOf(node: ts.Node): Shape | undefined {
    return this.#builder.known(node)?.shape?.find();
  }
}

/** Whether a property stands where it may be given a value: also inside a destructuring pattern. */
function isWritten(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    return (
      parent.left === node && kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
    );
  }
  return (
    ts.isPrefixUnaryExpression(parent) ||
    ts.isPostfixUnaryExpression(parent) ||
    ts.isDeleteExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isForOfStatement(parent) ||
    ts.isForInStatement(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isAsExpression(parent)
  );
}

/** `this.x = …` as a statement of a constructor's own. */
function isInitialisation(node: ts.PropertyAccessExpression): boolean {
  return (
    node.expression.kind === ts.SyntaxKind.ThisKeyword &&
    ts.isExpressionStatement(node.parent.parent) &&
    ts.isBlock(node.parent.parent.parent) &&
    ts.isConstructorDeclaration(node.parent.parent.parent.parent)
  );
}

function representationOf(shape: Shape | undefined): Representation {
  if (shape === undefined || shape.isUnknown || shape.traits.has("isArray")) return "any";
  const { traits } = shape;
  const isInstance = traits.has("isInstance") || traits.has("needsClass");
  if (isInstance) return traits.has("isParsed") ? "any" : "instance";
  return traits.has("isLiteral") || traits.has("isParsed") ? "dict" : "any";
}

/** Whether a file has a `null`, as a value, or calls something that may give one. */
function makesNull(file: ts.SourceFile): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isTypeNode(node)) return false;
    if (node.kind === ts.SyntaxKind.NullKeyword) return !isOnlyCompared(node);
    if (ts.isPropertyAccessExpression(node) && givesNull.has(node.name.text)) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(file);
}

function hasClasses(node: ts.Node): boolean {
  if (ts.isClassLike(node) || (ts.isObjectLiteralExpression(node) && needsClass(node))) return true;
  return ts.forEachChild(node, hasClasses) ?? false;
}

/** Members of the library and the firmware that may answer `null`. */
const givesNull = new Set(["parse", "exec", "match"]);

function isOnlyCompared(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    [
      ts.SyntaxKind.EqualsEqualsToken,
      ts.SyntaxKind.EqualsEqualsEqualsToken,
      ts.SyntaxKind.ExclamationEqualsToken,
      ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ].includes(parent.operatorToken.kind)
  );
}
