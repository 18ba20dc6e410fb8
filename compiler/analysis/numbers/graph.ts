// The flow graph of numbers: who may receive whose value, across variables, fields, elements, parameters and results.
// Numbers flow along directed edges; the things that hold them (arrays, objects, functions) are unified.
import type ts from "typescript";
import {
  anyNumber,
  isNothing,
  join,
  mayBeMinusZero,
  nothing,
  sameFact,
  widen,
  type NumberFact,
} from "./fact.js";
import { ObjectTraits } from "./traits.js";

/**
 * How often a loop body is taken to run at most on a board; a counter stepping by k stays within k times this.
 * A little below 2^26, so that a counter that starts at a small number stays below it: its square is then exact.
 */
const mostIterations = 2 ** 26 - 2 ** 12;
/** The largest step for which repeated addition stays where doubles are exact. */
const mostStep = 2 ** 27;

/** A constraint as it is asked for; its inputs are given beside it. */
type NewConstraint = Omit<Constraint, "inputs">;

interface Constraint {
  readonly output: FlowNode;
  readonly compute: () => NumberFact;
  /** The place whose value goes to the output as it is. */
  readonly passes?: FlowNode;
  readonly inputs: readonly FlowNode[];
  /** The output's own earlier value plus a step: bounded by how long a program can run, not by arithmetic. */
  readonly accumulates?: FlowNode;
}

/** A place a value can be in. */
export class FlowNode {
  /** What is known of the number here, so far. */
  fact: NumberFact = nothing;
  /** The part of `fact` that does not come from the place's own earlier value. */
  base: NumberFact = nothing;
  shape: Shape | undefined;
  /** Whether a number can be here at all; a place that stays empty is then taken to hold any number. */
  numeric = false;
  /** Whether the value may be `undefined` though its type does not say so. */
  mayBeMissing = false;
  /** Whether the program can see that a 0 here is -0: it prints it, divides by it. */
  minusZeroShows = false;
  visits = 0;
  readonly feeds: Constraint[] = [];
  readonly fedBy: Constraint[] = [];
}

/** What is known of an object, array or function: places for its parts. Shapes are unified, never copied. */
export class Shape {
  #forward: Shape | undefined;
  #parts = new Map<string, FlowNode>();
  /** Something the analysis cannot see may read or write it. */
  isUnknown = false;
  /** For arrays: the least length one of them is made with, and whether one may be shortened. */
  leastLength = Infinity;
  mayShrink = false;
  /** Whether one of them is made with a number of places rather than by its elements. */
  startsSized = false;
  /** Where one of them may get another length. */
  readonly resizedAt = new Set<ts.Node>();
  /** For objects: what makes them and what is asked of them. */
  readonly traits = new ObjectTraits();

  /** The shape that stands for this one after unification. */
  find(): Shape {
    if (this.#forward === undefined) return this;
    this.#forward = this.#forward.find();
    return this.#forward;
  }

  get parts(): ReadonlyMap<string, FlowNode> {
    return this.#parts;
  }

  setPart(key: string, node: FlowNode): void {
    this.#parts.set(key, node);
  }

  forwardTo(other: Shape): void {
    this.#forward = other;
    this.#parts = new Map();
  }
}

/** The keys of a shape's parts. */
export const part = {
  element: "[]",
  result: "()",
  parameter: (index: number) => `(${index})`,
  property: (name: string) => `.${name}`,
  construct: "new",
  instance: "instance",
} as const;

/** Whether a part is a property of an object, and no element, parameter or result. */
function isPropertyKey(key: string): boolean {
  return key.startsWith(".");
}

/** The graph of one program. */
export class FlowGraph {
  readonly #nodes: FlowNode[] = [];
  readonly #shown: FlowNode[] = [];
  readonly #demanded = new Set<FlowNode>();
  readonly #work = new Set<Constraint>();

  node(numeric = false): FlowNode {
    const node = new FlowNode();
    node.numeric = numeric;
    this.#nodes.push(node);
    return node;
  }

  /** A place that always holds `fact`. */
  constant(fact: NumberFact): FlowNode {
    const node = this.node();
    node.fact = fact;
    node.base = fact;
    return node;
  }

  /** A place about whose value nothing is known. */
  unknown(): FlowNode {
    const node = this.constant(anyNumber);
    node.minusZeroShows = true;
    this.markUnknown(this.shapeOf(node));
    return node;
  }

  /** A place whose number is computed from others. */
  derive(inputs: readonly FlowNode[], compute: (...facts: NumberFact[]) => NumberFact): FlowNode {
    const node = this.node();
    this.#constrain({ output: node, compute: () => compute(...inputs.map((input) => input.fact)) }, inputs);
    return node;
  }

  /**
   * Like `derive`, for what gives -0 where Python's ints have only 0.
   * Where the program could see the difference the value is a float when it is -0; elsewhere ints stay ints.
   */
  deriveSigned(inputs: readonly FlowNode[], compute: (...facts: NumberFact[]) => NumberFact): FlowNode {
    const node: FlowNode = this.derive(inputs, (...facts) => {
      const fact = compute(...facts);
      return node.minusZeroShows && mayBeMinusZero(fact) ? { ...fact, float: true } : fact;
    });
    return node;
  }

  /** The program can see whether a 0 in `node` is -0. */
  showMinusZero(node: FlowNode): void {
    node.minusZeroShows = true;
  }

  /** The same for everything that `node` holds at any depth, once all shapes are known. */
  showMinusZeroWithin(node: FlowNode): void {
    this.#shown.push(node);
  }

  /** Whatever is in `from` may also be in `to`. */
  flow(from: FlowNode, to: FlowNode): void {
    if (from === to) return;
    this.#constrain({ output: to, compute: () => from.fact, passes: from }, [from]);
    this.unify(this.shapeOf(from), this.shapeOf(to));
  }

  /**
   * `to` gets `direct`, which is `to`'s own earlier value plus `step`.
   * The result is bounded by the arithmetic or by how often a program can add, whichever is tighter.
   */
  accumulate(to: FlowNode, direct: FlowNode, step: FlowNode): void {
    const compute = (): NumberFact => {
      const sum = direct.fact;
      if (isNothing(sum) || isNothing(to.base)) return sum;
      if (Math.max(Math.abs(step.fact.low), Math.abs(step.fact.high)) > mostStep) return sum;
      const low = to.base.low + mostIterations * Math.min(0, step.fact.low);
      const high = to.base.high + mostIterations * Math.max(0, step.fact.high);
      return { ...sum, low: Math.max(sum.low, low), high: Math.min(sum.high, high) };
    };
    this.#constrain({ output: to, compute, accumulates: to }, [direct, step, to]);
  }

  shapeOf(node: FlowNode): Shape {
    node.shape = (node.shape ?? new Shape()).find();
    return node.shape;
  }

  /** The place of one part of what `node` holds. */
  part(node: FlowNode, key: string): FlowNode {
    const shape = this.shapeOf(node);
    const existing = shape.parts.get(key);
    if (existing !== undefined) return existing;
    const created = shape.isUnknown ? this.unknown() : this.node(true);
    shape.setPart(key, created);
    if (shape.traits.has("isParsed")) this.parsed(created);
    if (shape.traits.has("hasDynamicKeys") && isPropertyKey(key))
      this.#equate(created, this.part(node, part.element));
    return created;
  }

  /** The place of all properties of what `node` holds: the key is only known at run time. */
  anyProperty(node: FlowNode): FlowNode {
    const shape = this.shapeOf(node);
    const element = this.part(node, part.element);
    if (shape.traits.has("hasDynamicKeys")) return element;
    shape.traits.add("hasDynamicKeys");
    this.#linkProperties(shape);
    return element;
  }

  /** What `node` holds was read from text: numbers may be any, keys may be missing, at any depth. */
  parsed(node: FlowNode): void {
    const pending = [node];
    for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
      this.#constrain({ output: each, compute: () => anyNumber }, []);
      const shape = this.shapeOf(each);
      if (shape.traits.has("isParsed")) continue;
      shape.traits.add("isParsed");
      shape.leastLength = 0;
      pending.push(...shape.parts.values());
    }
  }

  #linkProperties(shape: Shape): void {
    const element = shape.parts.get(part.element);
    if (element === undefined) return;
    for (const [key, node] of [...shape.parts]) if (isPropertyKey(key)) this.#equate(node, element);
  }

  /** Two places that are one: whatever is in either may be in the other. */
  #equate(first: FlowNode, second: FlowNode): void {
    if (first === second) return;
    this.#constrain({ output: second, compute: () => first.fact }, [first]);
    this.#constrain({ output: first, compute: () => second.fact }, [second]);
    this.unify(this.shapeOf(first), this.shapeOf(second));
  }

  unify(first: Shape, second: Shape): void {
    const pending: [Shape, Shape][] = [[first, second]];
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
      const [a, b] = [pair[0].find(), pair[1].find()];
      if (a === b) continue;
      const [kept, gone] = a.parts.size >= b.parts.size ? [a, b] : [b, a];
      const parts = [...gone.parts];
      const becomesUnknown = kept.isUnknown !== gone.isUnknown;
      kept.leastLength = Math.min(kept.leastLength, gone.leastLength);
      kept.mayShrink ||= gone.mayShrink;
      kept.startsSized ||= gone.startsSized;
      for (const site of gone.resizedAt) kept.resizedAt.add(site);
      const becomesParsed = kept.traits.has("isParsed") !== gone.traits.has("isParsed");
      const becomesDynamic = kept.traits.has("hasDynamicKeys") !== gone.traits.has("hasDynamicKeys");
      kept.traits.absorb(gone.traits);
      gone.forwardTo(kept);
      for (const [key, node] of parts) {
        const other = kept.parts.get(key);
        if (other === undefined) {
          kept.setPart(key, node);
          continue;
        }
        this.#constrain({ output: other, compute: () => node.fact, passes: node }, [node]);
        this.#constrain({ output: node, compute: () => other.fact, passes: other }, [other]);
        pending.push([this.shapeOf(node), this.shapeOf(other)]);
      }
      if (becomesUnknown) {
        kept.isUnknown = false;
        this.markUnknown(kept);
      }
      if (becomesParsed) for (const node of kept.parts.values()) this.parsed(node);
      if (becomesDynamic || kept.traits.has("hasDynamicKeys")) {
        if (!kept.parts.has(part.element)) kept.setPart(part.element, this.node(true));
        this.#linkProperties(kept);
      }
    }
  }

  /** Code the analysis cannot see gets hold of what `node` holds: it may put anything anywhere in it. */
  escape(node: FlowNode): void {
    this.markUnknown(this.shapeOf(node));
  }

  markUnknown(start: Shape): void {
    const pending = [start];
    for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
      const shape = each.find();
      if (shape.isUnknown) continue;
      shape.isUnknown = true;
      shape.leastLength = 0;
      shape.mayShrink = true;
      for (const node of shape.parts.values()) {
        node.minusZeroShows = true;
        this.#constrain({ output: node, compute: () => anyNumber }, []);
        pending.push(this.shapeOf(node));
      }
    }
  }

  /** Spreads "the order of keys is seen" over everything that is held by what was shown whole. */
  settleOrder(): void {
    const seen = new Set<Shape>();
    const pending = this.#nodes
      .flatMap((node) => (node.shape === undefined ? [] : [node.shape.find()]))
      .filter((shape) => shape.traits.has("isDeeplyOrdered"));
    for (let shape = pending.pop(); shape !== undefined; shape = pending.pop()) {
      if (seen.has(shape)) continue;
      seen.add(shape);
      shape.traits.add("isOrdered", "isDeeplyOrdered");
      for (const node of shape.parts.values()) {
        if (node.shape !== undefined) pending.push(node.shape.find());
      }
    }
  }

  /** Runs to the fixed point; places that could hold a number but got none are then taken to hold any. */
  solve(): void {
    this.#run();
    for (const node of this.#nodes) {
      if (node.numeric && isNothing(node.fact)) {
        node.fact = anyNumber;
        node.base = anyNumber;
        for (const each of node.feeds) this.#work.add(each);
      }
    }
    this.#run();
    this.#markShown();
    while (this.#demandMinusZero()) this.#run();
    this.#spreadMissing();
  }

  #markShown(): void {
    const seen = new Set<Shape>();
    for (let node = this.#shown.pop(); node !== undefined; node = this.#shown.pop()) {
      node.minusZeroShows = true;
      const shape = node.shape?.find();
      if (shape === undefined || seen.has(shape)) continue;
      seen.add(shape);
      this.#shown.push(...shape.parts.values());
    }
  }

  /** Carries the question whether a 0 is -0 back to where its sign is made. Whether anything was learned. */
  #demandMinusZero(): boolean {
    const pending = this.#nodes.filter((node) => node.minusZeroShows && mayBeMinusZero(node.fact));
    const seen = new Set(pending);
    let learned = false;
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (!node.minusZeroShows || !this.#demanded.has(node)) {
        node.minusZeroShows = true;
        this.#demanded.add(node);
        learned = true;
        for (const constraint of node.fedBy) this.#work.add(constraint);
      }
      for (const input of node.fedBy.flatMap((constraint) => constraint.inputs)) {
        if (seen.has(input) || !mayBeMinusZero(input.fact)) continue;
        seen.add(input);
        pending.push(input);
      }
    }
    return learned;
  }

  /** Spreads what may be missing to every place it is passed on to. */
  #spreadMissing(): void {
    const pending = this.#nodes.filter((node) => node.mayBeMissing);
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      for (const { passes, output } of node.feeds) {
        if (passes !== node || output.mayBeMissing) continue;
        output.mayBeMissing = true;
        pending.push(output);
      }
    }
  }

  #constrain(asked: NewConstraint, inputs: readonly FlowNode[]): void {
    const constraint: Constraint = { ...asked, inputs };
    for (const input of inputs) input.feeds.push(constraint);
    constraint.output.fedBy.push(constraint);
    this.#work.add(constraint);
  }

  #run(): void {
    for (const constraint of this.#work) {
      this.#work.delete(constraint);
      this.#apply(constraint);
    }
  }

  #apply(constraint: Constraint): void {
    const { output } = constraint;
    const value = constraint.compute();
    const fact = this.#grown(output, join(output.fact, value));
    const base = constraint.accumulates === undefined ? join(output.base, value) : output.base;
    if (sameFact(fact, output.fact) && sameFact(base, output.base)) return;
    output.fact = fact;
    output.base = base;
    output.visits += 1;
    for (const each of output.feeds) this.#work.add(each);
  }

  #grown(output: FlowNode, next: NumberFact): NumberFact {
    return output.visits < 4 ? next : widen(output.fact, next);
  }
}
