// What kind of value a TypeScript type is at run time, as far as lowering needs to tell.
import path from "node:path";
import ts from "typescript";
import { packageFile } from "../../base/package-root.js";

/** The kinds of run-time value lowering tells apart. */
export interface TypeKinds {
  readonly number: boolean;
  readonly string: boolean;
  readonly boolean: boolean;
  readonly bigint: boolean;
  readonly null: boolean;
  readonly undefined: boolean;
  /** A JavaScript array or TypeScript tuple: a Python list. */
  readonly array: boolean;
  /** A Python tuple the firmware hands out or takes. */
  readonly pythonTuple: boolean;
  /** Python's bytes, bytearray or memoryview. */
  readonly bytes: boolean;
  readonly callable: boolean;
  /** An instance of a class declared in the program or the firmware, or any other object. */
  readonly object: boolean;
  readonly symbol: boolean;
  /** `any`, `unknown` or an unresolved type parameter: nothing is known. */
  readonly unknown: boolean;
}

const kindNames = [
  "number",
  "string",
  "boolean",
  "bigint",
  "null",
  "undefined",
  "array",
  "pythonTuple",
  "bytes",
  "callable",
  "object",
  "symbol",
  "unknown",
] as const;
type KindName = (typeof kindNames)[number];

/** Interfaces of the library whose values are arrays with something more. */
const arrayInterfaces: ReadonlySet<string> = new Set([
  "RegExpMatchArray",
  "RegExpExecArray",
  "TemplateStringsArray",
]);

const esFolder = packageFile("runtime-stubs/es") + path.sep;
const stubFolder = packageFile("runtime-stubs") + path.sep;

/** Whether a file is one of the ES library slices. */
export function isEsStub(file: ts.SourceFile): boolean {
  return path.normalize(file.fileName).startsWith(esFolder);
}

/** Whether a file is one of mpts' stubs. */
export function isStub(file: ts.SourceFile): boolean {
  return path.normalize(file.fileName).startsWith(stubFolder);
}

/** The stub file a symbol is declared in, if it is the firmware's or the library's. */
export function stubOf(symbol: ts.Symbol | undefined): ts.SourceFile | undefined {
  const file = symbol?.declarations?.[0]?.getSourceFile();
  return file !== undefined && isStub(file) ? file : undefined;
}

/** `Parent.member` for a member of the ES library, the bare name for a global, undefined for anything else. */
export function libraryKey(symbol: ts.Symbol | undefined): string | undefined {
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined || !isEsStub(declaration.getSourceFile()))
    return undefined;
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)) {
    return `${parent.name?.text ?? ""}.${symbol.name}`;
  }
  return symbol.name;
}

/** What a value may be that is one or the other. */
function eitherKinds(a: TypeKinds, b: TypeKinds): TypeKinds {
  return Object.fromEntries(kindNames.map((kind) => [kind, a[kind] || b[kind]])) as Record<KindName, boolean>;
}

/** Answers what kinds of value a type holds; remembers every answer. */
export class TypeFacts {
  readonly checker: ts.TypeChecker;
  readonly #kinds = new Map<ts.Type, TypeKinds>();
  readonly #types = new Map<ts.Node, ts.Type>();

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  typeOf(node: ts.Node): ts.Type {
    let type = this.#types.get(node);
    if (type === undefined) {
      type = this.checker.getTypeAtLocation(node);
      this.#types.set(node, type);
    }
    return type;
  }

  kindsOf(node: ts.Node): TypeKinds {
    if (ts.isParenthesizedExpression(node)) return this.kindsOf(node.expression);
    // TypeScript leaves the right side out where the left cannot be missing by its type; an element can be.
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
      const left = { ...this.kindsOf(node.left), null: false, undefined: false };
      return eitherKinds(left, this.kindsOf(node.right));
    }
    return this.kinds(this.typeOf(node));
  }

  kinds(type: ts.Type): TypeKinds {
    let kinds = this.#kinds.get(type);
    if (kinds === undefined) {
      const found = new Set<KindName>();
      this.#collect(type, found, 0);
      kinds = Object.fromEntries(kindNames.map((kind) => [kind, found.has(kind)])) as Record<
        KindName,
        boolean
      >;
      this.#kinds.set(type, kinds);
    }
    return kinds;
  }

  #collect(type: ts.Type, found: Set<KindName>, depth: number): void {
    const { flags } = type;
    if (type.isUnion()) {
      const isOpen = isOpenResult(type);
      for (const each of type.types) {
        if (isOpen && ((each.flags & ts.TypeFlags.Null) !== 0 || isAnything(each))) continue;
        this.#collect(each, found, depth);
      }
    } else if ((flags & ts.TypeFlags.NumberLike) !== 0) found.add("number");
    else if ((flags & ts.TypeFlags.StringLike) !== 0) found.add("string");
    else if ((flags & ts.TypeFlags.BooleanLike) !== 0) found.add("boolean");
    else if ((flags & ts.TypeFlags.BigIntLike) !== 0) found.add("bigint");
    else if ((flags & ts.TypeFlags.Null) !== 0) found.add("null");
    else if ((flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0) found.add("undefined");
    else if ((flags & ts.TypeFlags.ESSymbolLike) !== 0) found.add("symbol");
    else if ((flags & ts.TypeFlags.Never) !== 0) return;
    else if ((flags & ts.TypeFlags.Instantiable) !== 0) {
      const constraint = this.checker.getBaseConstraintOfType(type);
      if (constraint === undefined || constraint === type || depth > 8) found.add("unknown");
      else this.#collect(constraint, found, depth + 1);
    } else if (type.isIntersection()) this.#collectIntersection(type, found, depth);
    else if ((flags & ts.TypeFlags.Object) !== 0) found.add(this.#objectKind(type));
    else found.add("unknown");
  }

  /** An intersection is what its primitive part is (a branded number), else what its parts are as objects. */
  #collectIntersection(type: ts.IntersectionType, found: Set<KindName>, depth: number): void {
    if (isBranded(type, "tupleBrand")) {
      found.add("pythonTuple");
      return;
    }
    const primitive = type.types.find((each) => (each.flags & ts.TypeFlags.Object) === 0);
    if (primitive !== undefined) return this.#collect(primitive, found, depth);
    const kinds = new Set<KindName>(type.types.map((each) => this.#objectKind(each)));
    for (const kind of ["array", "callable", "bytes"] as const) {
      if (kinds.has(kind)) {
        found.add(kind);
        return;
      }
    }
    found.add("object");
  }

  #objectKind(type: ts.Type): KindName {
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) return "array";
    const name = type.symbol?.name;
    const stub = stubOf(type.symbol);
    if (stub !== undefined) {
      if (name === "bytes" || name === "bytearray" || name === "memoryview") return "bytes";
      if (name !== undefined && arrayInterfaces.has(name)) return "array";
      if (name === "Function") return "callable";
      if (name === "EmptyArray") return "array";
    }
    if (type.getCallSignatures().length > 0) return "callable";
    return "object";
  }
}

/**
 * Whether a type holds what a generator returns whose type does not say (the library's `IteratorReturn`):
 * mpts has such a generator return nothing.
 */
export function isOpenResult(type: ts.Type): boolean {
  return (
    type.isUnion() &&
    type.types.some((each) => (each.flags & ts.TypeFlags.Void) !== 0) &&
    type.types.some((each) => (each.flags & ts.TypeFlags.Null) !== 0) &&
    type.types.some(isAnything)
  );
}

/** `{}`, which any value but null and undefined is. */
function isAnything(type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    type.symbol?.name === "__type" &&
    type.symbol.declarations === undefined
  );
}

/** Whether a type carries one of the private marks of runtime-stubs/python (`intBrand`, `tupleBrand`, ...). */
export function isBranded(type: ts.Type, brand: string): boolean {
  if (type.isUnion()) return type.types.some((each) => isBranded(each, brand));
  if (!type.isIntersection()) return false;
  return type.types.some((each) =>
    each.getProperties().some((property) => property.name.startsWith(`__@${brand}@`)),
  );
}
