// The facts about a program that lowering asks for, computed once before it starts.
import ts from "typescript";
import type { LoadedProgram } from "../program/load.js";
import { ArityFacts } from "./arity.js";
import { markCallbacks } from "./callbacks.js";
import { CallFacts } from "./calls.js";
import { CaptureFacts } from "./captures.js";
import { ClassFacts } from "./classes.js";
import { ErrorFacts } from "./errors.js";
import { NameFacts } from "./names.js";
import { NothingFacts } from "./nothing.js";
import { FlowBuilder, type LibraryFlows } from "./numbers/builder.js";
import { mayBeMinusZero, type NumberFact } from "./numbers/fact.js";
import type { Shape } from "./numbers/graph.js";
import { ObjectFacts } from "./objects.js";
import { ScopeFacts } from "./scopes.js";
import { textFacts, type TextFacts } from "./text.js";
import { TypeFacts } from "./types.js";

export interface Analysis {
  readonly checker: ts.TypeChecker;
  readonly types: TypeFacts;
  readonly scopes: ScopeFacts;
  readonly names: NameFacts;
  readonly numbers: NumberFacts;
  readonly calls: CallFacts;
  readonly arity: ArityFacts;
  readonly captures: CaptureFacts;
  readonly objects: ObjectFacts;
  readonly text: TextFacts;
  readonly classes: ClassFacts;
  readonly errors: ErrorFacts;
  readonly nothing: NothingFacts;
}

/** What is known of numbers, by expression and by variable. */
export interface NumberFacts {
  factOf(node: ts.Expression): NumberFact;
  /** The least length an array in this expression can have; 0 where nothing is known. */
  leastLengthOf(node: ts.Node): number;
  /** Whether an array in this expression may get shorter than it once was. */
  mayShrink(node: ts.Expression): boolean;
  /** Whether an array in this expression may be made with a number of places (`new Array(n)`, `.fill`). */
  startsSized(node: ts.Expression): boolean;
  /** Whether an operation must give a float for -0, because the program can see it. */
  keepsMinusZero(node: ts.Node): boolean;
  /** Whether a value typed as a string may be `undefined` all the same: `s[i]` beyond the end came here. */
  mayBeMissing(node: ts.Expression): boolean;
  /** Where an array in this expression may get another length; undefined where that cannot be known. */
  resizedAt(node: ts.Expression): ReadonlySet<ts.Node> | undefined;
}

export function analyse(loaded: LoadedProgram, libraryFlows: LibraryFlows): Analysis {
  const types = new TypeFacts(loaded.checker);
  for (const file of loaded.userFiles) markCallbacks(loaded.checker, file);
  const scopes = new ScopeFacts(loaded.checker, loaded.userFiles);
  const names = new NameFacts(scopes);
  const calls = new CallFacts(types, scopes, loaded.userFiles);
  const captures = new CaptureFacts(scopes);
  const classes = new ClassFacts(types, scopes, loaded.userFiles);
  const arity = new ArityFacts(types, scopes, classes, loaded.userFiles);
  const errors = new ErrorFacts(types, loaded.userFiles);
  const nothing = new NothingFacts(types, loaded.userFiles);
  const builder = new FlowBuilder(types, scopes, libraryFlows);
  for (const file of loaded.userFiles) builder.statement(file);
  builder.graph.solve();
  builder.graph.settleOrder();
  const shapeOf = (node: ts.Node): Shape | undefined => {
    const shape = builder.known(node)?.shape?.find();
    return shape === undefined || shape.isUnknown ? undefined : shape;
  };
  const numbers: NumberFacts = {
    factOf: (node) => builder.factOf(node),
    leastLengthOf: (node) => {
      const shape = shapeOf(node);
      return shape === undefined || shape.mayShrink || !Number.isFinite(shape.leastLength)
        ? 0
        : shape.leastLength;
    },
    keepsMinusZero: (node) => {
      const known = builder.known(node);
      return known !== undefined && known.minusZeroShows && mayBeMinusZero(known.fact);
    },
    mayBeMissing: (node) => builder.known(node)?.mayBeMissing ?? false,
    mayShrink: (node) => shapeOf(node)?.mayShrink ?? true,
    startsSized: (node) => shapeOf(node)?.startsSized ?? false,
    resizedAt: (node) => shapeOf(node)?.resizedAt,
  };
  const objects = new ObjectFacts(builder, loaded.userFiles);
  const text = textFacts(loaded.userFiles);
  return {
    checker: loaded.checker,
    types,
    scopes,
    names,
    numbers,
    calls,
    text,
    arity,
    captures,
    classes,
    errors,
    nothing,
    objects,
  };
}
