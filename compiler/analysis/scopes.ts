// Facts about variables, gathered in one walk: where each is declared, read and assigned, and which functions reach it.
import ts from "typescript";
import { isInlinedCallback } from "./callbacks.js";
import { isData } from "../program/data.js";
import { importedLocals } from "../program/value-uses.js";

/** What becomes a Python scope: a file, a function, or a class' static code. */
export type ScopeNode = ts.SourceFile | ts.FunctionLikeDeclaration | ts.ClassStaticBlockDeclaration;

/** One use of a variable's name. */
export interface Use {
  readonly identifier: ts.Identifier;
  readonly scope: ScopeNode;
  readonly assigns: boolean;
  /** Where an assignment takes effect: behind the value, which is evaluated first. */
  readonly effectAt: number;
}

/** A variable, parameter, function, class, enum or namespace the user declared. */
export interface Variable {
  readonly symbol: ts.Symbol;
  /** The first declaration. */
  readonly declaration: ts.Declaration;
  /** The Python scope that owns it. */
  readonly scope: ScopeNode;
  /** The block its name is visible in. */
  readonly block: ts.Node;
  /** Uses other than the declaration's own name, in source order. */
  readonly uses: Use[];
}

/** All variables of a program. */
export class ScopeFacts {
  readonly #checker: ts.TypeChecker;
  readonly #variables = new Map<ts.Symbol, Variable>();
  readonly #nameless = new Map<Nameless, Variable>();
  readonly #symbols = new Map<ts.Identifier, ts.Symbol | undefined>();

  constructor(checker: ts.TypeChecker, files: readonly ts.SourceFile[]) {
    this.#checker = checker;
    for (const file of files) {
      this.#declare(file);
      this.#declareData(file);
    }
    for (const file of files) this.#use(file);
  }

  get variables(): Iterable<Variable> {
    return this.#variables.values();
  }

  /** The symbol an identifier stands for, import aliases followed. Asked of the checker once. */
  symbolOf(identifier: ts.Identifier): ts.Symbol | undefined {
    if (this.#symbols.has(identifier)) return this.#symbols.get(identifier);
    const { parent } = identifier;
    let symbol: ts.Symbol | undefined;
    if (ts.isShorthandPropertyAssignment(parent) && parent.name === identifier) {
      symbol = this.#checker.getShorthandAssignmentValueSymbol(parent);
    } else if (ts.isBindingElement(parent) && parent.propertyName === identifier) {
      symbol = undefined;
    } else if (ts.isParameter(parent) && parent.name === identifier) {
      symbol = this.#parameterSymbol(parent, identifier);
    } else if (ts.isExportSpecifier(parent)) {
      symbol = this.#checker.getExportSpecifierLocalTargetSymbol(parent);
    } else {
      symbol = this.#checker.getSymbolAtLocation(identifier);
    }
    if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0)
      symbol = this.#checker.getAliasedSymbol(symbol);
    this.#symbols.set(identifier, symbol);
    return symbol;
  }

  /** The symbol a name or a path of names stands for: `Point`, `Shapes.Point`. */
  symbolNamedBy(node: ts.Expression): ts.Symbol | undefined {
    if (ts.isIdentifier(node)) return this.symbolOf(node);
    return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)
      ? this.symbolOf(node.name)
      : undefined;
  }

  /** A parameter property is two symbols, the parameter and the field: this is the parameter. */
  #parameterSymbol(parameter: ts.ParameterDeclaration, name: ts.Identifier): ts.Symbol | undefined {
    return ts.isParameterPropertyDeclaration(parameter, parameter.parent)
      ? this.#checker.getSymbolsOfParameterPropertyDeclaration(parameter, name.text)[0]
      : this.#checker.getSymbolAtLocation(name);
  }

  variable(symbol: ts.Symbol | undefined): Variable | undefined {
    return symbol === undefined ? undefined : this.#variables.get(symbol);
  }

  variableOf(identifier: ts.Identifier): Variable | undefined {
    return this.variable(this.symbolOf(identifier));
  }

  /** The variable behind a declaration that has no name to ask for. */
  variableDeclaredBy(declaration: Nameless): Variable | undefined {
    return this.#nameless.get(declaration);
  }

  #declare(node: ts.Node): void {
    const name = declaredName(node);
    if (name !== undefined) this.#declareName(name, node as ts.Declaration);
    else if (isNamelessDefault(node)) this.#declareDefault(node);
    ts.forEachChild(node, (child) => this.#declare(child));
  }

  #declareName(name: ts.Identifier, declaration: ts.Declaration): void {
    const symbol = ts.isParameter(declaration)
      ? this.#parameterSymbol(declaration, name)
      : this.#checker.getSymbolAtLocation(name);
    if (symbol === undefined || this.#variables.has(symbol)) return;
    const block = blockOf(declaration);
    this.#variables.set(symbol, { symbol, declaration, scope: scopeOf(block), block, uses: [] });
  }

  /** The value of each JSON file that `file` imports: the checker knows it by those imports alone. */
  #declareData(file: ts.SourceFile): void {
    for (const local of importedLocals(file)) {
      const symbol = this.symbolOf(local);
      const data = symbol?.declarations?.[0];
      if (symbol === undefined || data === undefined || !ts.isSourceFile(data) || this.#variables.has(symbol))
        continue;
      if (isData(data)) this.#add({ symbol, declaration: data, scope: data, block: data, uses: [] }, data);
    }
  }

  #add(variable: Variable, nameless: Nameless): void {
    this.#variables.set(variable.symbol, variable);
    this.#nameless.set(nameless, variable);
  }

  /** What `export default` exports without giving it a name. */
  #declareDefault(declaration: NamelessDefault): void {
    const file = declaration.getSourceFile();
    const exporting = this.#checker.getSymbolAtLocation(file);
    const symbol =
      exporting === undefined ? undefined : this.#checker.tryGetMemberInModuleExports("default", exporting);
    // `export default name` is another name for the variable.
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) !== 0) return;
    this.#add({ symbol, declaration, scope: file, block: file, uses: [] }, declaration);
  }

  #use(node: ts.Node): void {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isIdentifier(node) && !isDeclaredName(node)) {
      const variable = this.variableOf(node);
      variable?.uses.push({
        identifier: node,
        scope: scopeOf(node),
        assigns: isAssigned(node),
        effectAt: effectOf(node),
      });
    }
    ts.forEachChild(node, (child) => this.#use(child));
  }
}

/** The identifier a declaration binds, if it binds one that exists at run time. */
function declaredName(node: ts.Node): ts.Identifier | undefined {
  if (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isClassDeclaration(node) ||
    ts.isClassExpression(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node)
  ) {
    return node.name !== undefined && ts.isIdentifier(node.name) ? node.name : undefined;
  }
  return undefined;
}

/** What a name is given to only where it is imported: a nameless default, or the value of a JSON file. */
type Nameless = NamelessDefault | ts.SourceFile;

/** A declaration that only `export default` can reach. */
export type NamelessDefault = ts.ExportAssignment | ts.FunctionDeclaration | ts.ClassDeclaration;

export function isNamelessDefault(node: ts.Node): node is NamelessDefault {
  if (ts.isExportAssignment(node)) return node.isExportEquals !== true;
  return (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name === undefined;
}

/** The end of the assignment a name is the target of; of the name itself where it is none. */
function effectOf(identifier: ts.Identifier): number {
  const { parent } = identifier;
  const isTarget =
    ts.isBinaryExpression(parent) &&
    parent.left === identifier &&
    isAssignmentOperator(parent.operatorToken.kind);
  return isTarget ? parent.end : identifier.end;
}

function isDeclaredName(identifier: ts.Identifier): boolean {
  return declaredName(identifier.parent) === identifier;
}

export function isScopeNode(node: ts.Node): node is ScopeNode {
  if (isInlinedCallback(node)) return false;
  return ts.isSourceFile(node) || ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node);
}

/** The Python scope a node's code runs in. A parameter's default and a computed name count as the function's own. */
export function scopeOf(node: ts.Node): ScopeNode {
  let at: ts.Node = node;
  for (;;) {
    if (isScopeNode(at)) return at;
    at = at.parent;
  }
}

/** The scope around a scope. */
export function outerScope(scope: ScopeNode): ScopeNode {
  return scopeOf(scope.parent);
}

/** The block in which the name a declaration binds is visible. */
function blockOf(declaration: ts.Declaration): ts.Node {
  let at: ts.Node = declaration;
  while (ts.isBindingElement(at) || ts.isObjectBindingPattern(at) || ts.isArrayBindingPattern(at))
    at = at.parent;
  if (ts.isParameter(at)) return at.parent;
  if (ts.isFunctionExpression(at) || ts.isClassExpression(at)) return at;
  if (ts.isVariableDeclaration(at) && ts.isVariableDeclarationList(at.parent)) {
    if ((at.parent.flags & ts.NodeFlags.BlockScoped) === 0) return scopeOf(at);
  }
  for (at = at.parent; !isBlock(at); at = at.parent);
  return at;
}

function isBlock(node: ts.Node): boolean {
  return (
    isScopeNode(node) ||
    isInlinedCallback(node) ||
    ts.isBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isModuleBlock(node) ||
    ts.isCatchClause(node) ||
    ts.isForStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isForOfStatement(node)
  );
}

/** Whether this use of a name gives the variable a new value. */
function isAssigned(identifier: ts.Identifier): boolean {
  let node: ts.Node = identifier;
  let { parent } = node;
  // `Space.x = 1` gives the variable a namespace exports a new value.
  if (ts.isPropertyAccessExpression(parent) && parent.name === identifier) {
    node = parent;
    parent = node.parent;
  }
  while (
    ts.isParenthesizedExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isAsExpression(parent)
  ) {
    node = parent;
    parent = node.parent;
  }
  if (ts.isBinaryExpression(parent)) {
    return parent.left === node && isAssignmentOperator(parent.operatorToken.kind);
  }
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    return (
      parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken
    );
  }
  if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.initializer === node;
  return isPatternTarget(node);
}

/** Whether an expression stands as a target inside a destructuring assignment such as `[a, b] = …` or `({ x: a } = …)`. */
function isPatternTarget(node: ts.Node): boolean {
  let at = node;
  for (;;) {
    const { parent } = at;
    if (ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent)) {
      at = parent;
    } else if (ts.isPropertyAssignment(parent) && parent.initializer === at) {
      at = parent.parent;
    } else if (ts.isShorthandPropertyAssignment(parent) && parent.name === at) {
      at = parent.parent;
    } else if (ts.isParenthesizedExpression(parent)) {
      at = parent;
    } else if (
      ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      parent.left === at
    ) {
      if (ts.isArrayLiteralExpression(at) || ts.isObjectLiteralExpression(at)) return true;
      at = parent;
    } else if ((ts.isForOfStatement(parent) || ts.isForInStatement(parent)) && parent.initializer === at) {
      return ts.isArrayLiteralExpression(at) || ts.isObjectLiteralExpression(at);
    } else {
      return false;
    }
  }
}

export function isAssignmentOperator(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
