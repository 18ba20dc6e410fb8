// Files that import each other in a circle: which do, and whether Python can load them as JavaScript does.
import ts from "typescript";

/** What the check needs to know of a program. */
export interface ImportGraph {
  readonly checker: ts.TypeChecker;
  readonly entry: ts.SourceFile;
  /** The files an import statement runs, in order, each with the place that names it. */
  importsOf(
    file: ts.SourceFile,
  ): readonly { readonly target: ts.SourceFile; readonly specifier: ts.Expression }[];
}

/** The files of a program that are part of a circle. */
export interface Cycles {
  /** Whether two files import each other, directly or not; a file and itself only when it imports itself. */
  together(first: ts.SourceFile, second: ts.SourceFile): boolean;
  /** The imports Python could not load as JavaScript does. */
  readonly refused: readonly ts.Node[];
}

/** Finds the circles (Tarjan's strongly connected components) in the order the files are run. */
export function findCycles(graph: ImportGraph): Cycles {
  const circleOf = new Map<ts.SourceFile, readonly ts.SourceFile[]>();
  const index = new Map<ts.SourceFile, number>();
  const low = new Map<ts.SourceFile, number>();
  const stack: ts.SourceFile[] = [];
  const finished: ts.SourceFile[] = [];
  const visit = (file: ts.SourceFile): number => {
    const own = index.size;
    let lowest = own;
    index.set(file, own);
    stack.push(file);
    for (const { target } of graph.importsOf(file)) {
      const seen = index.get(target);
      if (seen === undefined) lowest = Math.min(lowest, visit(target));
      else if (stack.includes(target)) lowest = Math.min(lowest, seen);
    }
    finished.push(file);
    low.set(file, lowest);
    if (lowest === own) {
      const circle = stack.splice(stack.indexOf(file));
      const isCircle = circle.length > 1 || graph.importsOf(file).some(({ target }) => target === file);
      if (isCircle) for (const each of circle) circleOf.set(each, circle);
    }
    return lowest;
  };
  visit(graph.entry);
  const together = (first: ts.SourceFile, second: ts.SourceFile): boolean =>
    circleOf.get(first)?.includes(second) === true;
  return { together, refused: refusedPlaces(graph, circleOf, finished) };
}

/**
 * While a circle is being loaded, a file may run before another one it imports. JavaScript's functions are there
 * already then, Python's are not: so nothing of the circle may be used or called until all of it is loaded.
 */
function refusedPlaces(
  graph: ImportGraph,
  circleOf: ReadonlyMap<ts.SourceFile, readonly ts.SourceFile[]>,
  finished: readonly ts.SourceFile[],
): readonly ts.Node[] {
  const places: ts.Node[] = [];
  for (const [file, circle] of circleOf) {
    // The file of the circle that is run first runs its own code last, when all others are complete.
    const last = finished.findLast((each) => circle.includes(each));
    if (file === last) continue;
    const ready = new Set(finished.slice(0, finished.indexOf(file)));
    const early = usesEarly(graph.checker, file, circle, ready);
    if (early !== undefined) places.push(early);
  }
  return places;
}

/** Where the code that runs while a file is loaded may reach something of its circle that is not there yet. */
function usesEarly(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  circle: readonly ts.SourceFile[],
  ready: ReadonlySet<ts.SourceFile>,
): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (found !== undefined || isDeferred(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) {
      const callee = checker.getResolvedSignature(node)?.declaration?.getSourceFile();
      if (callee === undefined || circle.includes(callee)) found = node;
    }
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const isImported = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const home = isImported
        ? checker.getAliasedSymbol(symbol).declarations?.[0]?.getSourceFile()
        : undefined;
      if (home !== undefined && home !== file && circle.includes(home) && !ready.has(home)) found = node;
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/** Code that does not run when it is reached. */
function isDeferred(node: ts.Node): boolean {
  if (ts.isPropertyDeclaration(node))
    return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) === 0;
  return ts.isFunctionLike(node);
}
