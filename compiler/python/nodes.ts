// The target language: the Python syntax tree that lowering builds and the printer writes.
// Only what the baseline grammar of MicroPython 1.12 parses has a node here.

/** Where a node comes from: a place in a TypeScript source file. Lines and columns count from 0. */
export interface SourcePosition {
  /** Absolute path of the TypeScript file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface NodeBase {
  /** The TypeScript the node was made from, if any; the source map is drawn from it. */
  readonly position?: SourcePosition;
}

// ---------------------------------------------------------------------------------------------- names

/**
 * A name that lowering invented. It stays an object until the whole module exists; the naming pass then
 * spells it after `hint`, avoiding every other name in its function.
 */
export interface Temporary {
  readonly kind: "Temporary";
  /** What the value stands for, as a Python identifier (`result`, `item`). */
  readonly hint: string;
}

/** Either a spelled identifier or a temporary to be named by the naming pass. */
export type Identifier = string | Temporary;

// ---------------------------------------------------------------------------------------- expressions

export type BinaryOperator = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "<<" | ">>" | "&" | "|" | "^" | "@";
export type CompareOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";
export type UnaryOperator = "-" | "+" | "~" | "not";

export interface Name extends NodeBase {
  readonly kind: "Name";
  readonly id: Identifier;
}
/** `None`, `True`, `False`, an int (bigint, any size), a float, a str or bytes. */
export interface Constant extends NodeBase {
  readonly kind: "Constant";
  readonly value: null | boolean | bigint | number | string | Uint8Array;
  readonly type: "none" | "bool" | "int" | "float" | "str" | "bytes";
  /** How the literal should be written where there is a choice: the source's quote, the source's radix. */
  readonly style?: "single" | "double" | "triple" | "hex" | "octal" | "binary";
}
export interface Binary extends NodeBase {
  readonly kind: "Binary";
  readonly left: Expression;
  readonly operator: BinaryOperator;
  readonly right: Expression;
}
export interface Unary extends NodeBase {
  readonly kind: "Unary";
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}
/** `a and b and c`: two or more values. */
export interface Logical extends NodeBase {
  readonly kind: "Logical";
  readonly operator: "and" | "or";
  readonly values: readonly Expression[];
}
/** `a < b <= c`: as many operators as there are comparators. */
export interface Compare extends NodeBase {
  readonly kind: "Compare";
  readonly left: Expression;
  readonly operators: readonly CompareOperator[];
  readonly comparators: readonly Expression[];
}
/** `whenTrue if test else whenFalse`. */
export interface Conditional extends NodeBase {
  readonly kind: "Conditional";
  readonly test: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}
export interface Keyword {
  /** `undefined` is `**value`. */
  readonly name: string | undefined;
  readonly value: Expression;
}
export interface Call extends NodeBase {
  readonly kind: "Call";
  readonly callee: Expression;
  /** At most one of them may be `Starred` (MicroPython before 1.19). */
  readonly args: readonly (Expression | Starred)[];
  readonly keywords: readonly Keyword[];
}
export interface Attribute extends NodeBase {
  readonly kind: "Attribute";
  readonly object: Expression;
  readonly name: string;
}
export interface Subscript extends NodeBase {
  readonly kind: "Subscript";
  readonly object: Expression;
  readonly index: Expression | Slice;
}
export interface Slice extends NodeBase {
  readonly kind: "Slice";
  readonly lower?: Expression;
  readonly upper?: Expression;
  readonly step?: Expression;
}
export interface ListDisplay extends NodeBase {
  readonly kind: "List";
  readonly elements: readonly Expression[];
}
/** Parenthesised where Python needs it; `()` when empty, `(a,)` when single. As an assignment target it may hold one `Starred`. */
export interface TupleDisplay extends NodeBase {
  readonly kind: "Tuple";
  readonly elements: readonly (Expression | Starred)[];
}
export interface SetDisplay extends NodeBase {
  readonly kind: "Set";
  readonly elements: readonly Expression[];
}
export interface DictDisplay extends NodeBase {
  readonly kind: "Dict";
  readonly entries: readonly { readonly key: Expression; readonly value: Expression }[];
}
/** Only in call arguments and assignment targets. */
export interface Starred extends NodeBase {
  readonly kind: "Starred";
  readonly value: Expression;
}
export interface Lambda extends NodeBase {
  readonly kind: "Lambda";
  readonly parameters: Parameters;
  readonly body: Expression;
}
export interface ComprehensionClause {
  readonly target: Expression;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}
export interface Comprehension extends NodeBase {
  readonly kind: "Comprehension";
  /** What is built: `[...]`, `{...}`, `(...)` or `{k: v ...}`. */
  readonly builds: "list" | "set" | "generator" | "dict";
  readonly element: Expression;
  /** Only for `dict`: then `element` is the key. */
  readonly value?: Expression;
  readonly clauses: readonly ComprehensionClause[];
}
export interface Await extends NodeBase {
  readonly kind: "Await";
  readonly value: Expression;
}
export interface Yield extends NodeBase {
  readonly kind: "Yield";
  readonly value?: Expression;
}
export interface YieldFrom extends NodeBase {
  readonly kind: "YieldFrom";
  readonly value: Expression;
}

export type Expression =
  | Name
  | Constant
  | Binary
  | Unary
  | Logical
  | Compare
  | Conditional
  | Call
  | Attribute
  | Subscript
  | ListDisplay
  | TupleDisplay
  | SetDisplay
  | DictDisplay
  | Lambda
  | Comprehension
  | Await
  | Yield
  | YieldFrom;

/** What may stand left of `=`, after `for`, after `del`. */
export type Target = Name | Attribute | Subscript | TupleDisplay;

// ----------------------------------------------------------------------------------------- statements

interface StatementBase extends NodeBase {
  /** A comment on the statement's last own line (for a compound statement: on its header), without `#`. */
  readonly trailing?: string;
}

export interface ExpressionStatement extends StatementBase {
  readonly kind: "ExpressionStatement";
  readonly value: Expression;
}
/** `a = b = value`. */
export interface Assign extends StatementBase {
  readonly kind: "Assign";
  readonly targets: readonly Target[];
  readonly value: Expression;
}
export interface AugmentedAssign extends StatementBase {
  readonly kind: "AugmentedAssign";
  readonly target: Name | Attribute | Subscript;
  readonly operator: BinaryOperator;
  readonly value: Expression;
}
export interface Return extends StatementBase {
  readonly kind: "Return";
  readonly value?: Expression;
}
export interface If extends StatementBase {
  readonly kind: "If";
  readonly test: Expression;
  readonly body: readonly Statement[];
  /** A single `If` here is written `elif`. */
  readonly orElse: readonly Statement[];
}
export interface While extends StatementBase {
  readonly kind: "While";
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orElse: readonly Statement[];
}
export interface For extends StatementBase {
  readonly kind: "For";
  readonly target: Target;
  readonly iterable: Expression;
  readonly body: readonly Statement[];
  readonly orElse: readonly Statement[];
  readonly isAsync: boolean;
}
export interface ExceptHandler extends StatementBase {
  readonly kind: "ExceptHandler";
  /** `undefined` is the bare `except:`. */
  readonly type?: Expression;
  readonly name?: Identifier;
  readonly body: readonly Statement[];
  /** Own-line comments that stand before the `except` line, at its indentation. */
  readonly leading?: readonly string[];
}
export interface Try extends StatementBase {
  readonly kind: "Try";
  readonly body: readonly Statement[];
  readonly handlers: readonly ExceptHandler[];
  readonly orElse: readonly Statement[];
  readonly finallyBody: readonly Statement[];
}
export interface With extends StatementBase {
  readonly kind: "With";
  readonly items: readonly { readonly context: Expression; readonly target?: Target }[];
  readonly body: readonly Statement[];
  readonly isAsync: boolean;
}
export interface Raise extends StatementBase {
  readonly kind: "Raise";
  readonly value?: Expression;
}
export interface Parameter {
  readonly name: Identifier;
  readonly default?: Expression;
}
export interface Parameters {
  readonly positional: readonly Parameter[];
  /** `*name`. */
  readonly rest?: Identifier;
  /** After `*` or `*name`. */
  readonly keywordOnly?: readonly Parameter[];
}
export interface FunctionDefinition extends StatementBase {
  readonly kind: "FunctionDefinition";
  readonly name: Identifier;
  readonly parameters: Parameters;
  readonly body: readonly Statement[];
  readonly decorators: readonly Expression[];
  readonly isAsync: boolean;
}
export interface ClassDefinition extends StatementBase {
  readonly kind: "ClassDefinition";
  readonly name: Identifier;
  readonly bases: readonly Expression[];
  readonly body: readonly Statement[];
  readonly decorators: readonly Expression[];
}
export interface ImportAlias {
  /** Dotted. */
  readonly name: string;
  readonly as?: Identifier;
}
export interface Import extends StatementBase {
  readonly kind: "Import";
  readonly names: readonly ImportAlias[];
}
export interface ImportFrom extends StatementBase {
  readonly kind: "ImportFrom";
  readonly module: string;
  /** `"*"` is `import *`. */
  readonly names: readonly ImportAlias[] | "*";
}
/** `global a, b` or `nonlocal a, b`. */
export interface ScopeDeclaration extends StatementBase {
  readonly kind: "ScopeDeclaration";
  readonly scope: "global" | "nonlocal";
  readonly names: readonly Identifier[];
}
export interface Delete extends StatementBase {
  readonly kind: "Delete";
  readonly targets: readonly Target[];
}
export interface Simple extends StatementBase {
  readonly kind: "Pass" | "Break" | "Continue";
}
/** A comment on a line of its own, without `#`; it may hold several lines. */
export interface Comment extends NodeBase {
  readonly kind: "Comment";
  readonly text: string;
}
/** One empty line. The printer folds runs and drops it at the start of a block. */
export interface BlankLine extends NodeBase {
  readonly kind: "BlankLine";
}

export type Statement =
  | ExpressionStatement
  | Assign
  | AugmentedAssign
  | Return
  | If
  | While
  | For
  | Try
  | With
  | Raise
  | FunctionDefinition
  | ClassDefinition
  | Import
  | ImportFrom
  | ScopeDeclaration
  | Delete
  | Simple
  | Comment
  | BlankLine;

/** One Python file. */
export interface Module {
  readonly kind: "Module";
  readonly body: readonly Statement[];
}
