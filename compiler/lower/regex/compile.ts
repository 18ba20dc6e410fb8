// Compiles a regular expression into the steps that runtime/regex.py runs, with JavaScript's meaning.
import {
  complement,
  digits,
  foldedCase,
  lineEnds,
  normalised,
  spaces,
  wordCharacters,
  type Range,
} from "./sets.js";

/** One step: a text to match, or an operation and its operands. Jumps count from the step itself. */
export type Step = string | readonly [string, ...(string | number | boolean)[]];

export interface CompiledRegex {
  readonly steps: readonly Step[];
  /** How many places a match keeps: two for each group, one for each loop that must move on. */
  readonly slots: number;
  /** How many groups there are, the whole match among them. */
  readonly groups: number;
  readonly names: readonly (readonly [string, number])[];
}

/** What is not supported, and where in the pattern it stands. */
export class UnsupportedRegex extends Error {
  readonly part: string;
  readonly offset: number;

  constructor(part: string, offset: number) {
    super(`${part} at ${offset}`);
    this.part = part;
    this.offset = offset;
  }
}

/** The steps of a piece, and whether it may match nothing. */
interface Piece {
  readonly steps: readonly Step[];
  readonly mayBeEmpty: boolean;
}

/** More steps than this do not fit a board well. */
const mostSteps = 1500;
const knownFlags = "gimsuy";

/** @throws {UnsupportedRegex} for what has no counterpart */
export function compileRegex(source: string, flags: string): CompiledRegex {
  for (const flag of flags) {
    if (!knownFlags.includes(flag)) throw new UnsupportedRegex(`the flag \`${flag}\``, source.length + 1);
  }
  return new RegexCompiler(source, flags).compile();
}

class RegexCompiler {
  readonly #source: string;
  readonly #ignoresCase: boolean;
  readonly #flags: string;
  readonly #names: [string, number][] = [];
  readonly #groupTotal: number;
  #at = 0;
  #groups = 1;
  #marks = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
    this.#ignoresCase = flags.includes("i");
    this.#groupTotal = countGroups(source);
  }

  compile(): CompiledRegex {
    const { steps } = this.#alternatives();
    if (this.#at < this.#source.length) throw this.#unsupported("this bracket");
    if (steps.length > mostSteps) throw new UnsupportedRegex("a pattern this large", 0);
    return {
      steps: [...steps, ["match"]],
      slots: 2 * this.#groupTotal + this.#marks,
      groups: this.#groupTotal,
      names: this.#names,
    };
  }

  #unsupported(part: string, offset = this.#at): UnsupportedRegex {
    return new UnsupportedRegex(part, offset);
  }

  #peek(text: string): boolean {
    return this.#source.startsWith(text, this.#at);
  }

  #take(text: string): boolean {
    if (!this.#peek(text)) return false;
    this.#at += text.length;
    return true;
  }

  #alternatives(): Piece {
    let result = this.#sequence();
    if (!this.#take("|")) return result;
    const rest = this.#alternatives();
    const steps: Step[] = [
      ["split", 1, result.steps.length + 2],
      ...result.steps,
      ["jump", rest.steps.length + 1],
      ...rest.steps,
    ];
    result = { steps, mayBeEmpty: result.mayBeEmpty || rest.mayBeEmpty };
    return result;
  }

  #sequence(): Piece {
    const steps: Step[] = [];
    let mayBeEmpty = true;
    let afterText = false;
    while (this.#at < this.#source.length && !this.#peek("|") && !this.#peek(")")) {
      const piece = this.#term();
      mayBeEmpty &&= piece.mayBeEmpty;
      const [first] = piece.steps;
      const last = steps.at(-1);
      const isText = piece.steps.length === 1 && typeof first === "string";
      // Only whole terms are joined: a jump may lead to what follows any other.
      if (isText && afterText && typeof last === "string") steps[steps.length - 1] = last + first;
      else steps.push(...piece.steps);
      afterText = isText;
    }
    return { steps, mayBeEmpty };
  }

  #term(): Piece {
    const start = this.#at;
    const multiline = this.#flags.includes("m");
    if (this.#take("^")) return assertion(multiline ? ["line_start"] : ["start"]);
    if (this.#take("$")) return assertion(multiline ? ["line_end"] : ["end"]);
    if (this.#take("\\b")) return assertion(["edge", true]);
    if (this.#take("\\B")) return assertion(["edge", false]);
    if (this.#peek("(?<=") || this.#peek("(?<!")) throw this.#unsupported("looking back (`(?<=...)`)");
    if (this.#take("(?=")) return this.#lookahead(true);
    if (this.#take("(?!")) return this.#lookahead(false);
    const firstGroup = this.#groups;
    const atom = this.#atom();
    return this.#quantified(atom, firstGroup, start);
  }

  #lookahead(wanted: boolean): Piece {
    const { steps } = this.#alternatives();
    this.#close();
    return { steps: [["look", wanted, steps.length + 2], ...steps, ["match"]], mayBeEmpty: true };
  }

  #close(): void {
    if (!this.#take(")")) throw this.#unsupported("an open bracket");
  }

  #atom(): Piece {
    if (this.#take("(?:")) {
      const piece = this.#alternatives();
      this.#close();
      return piece;
    }
    if (this.#take("(?<")) {
      const end = this.#source.indexOf(">", this.#at);
      this.#names.push([this.#source.slice(this.#at, end), this.#groups]);
      this.#at = end + 1;
      return this.#group();
    }
    if (this.#peek("(?")) throw this.#unsupported("this kind of group");
    if (this.#take("(")) return this.#group();
    if (this.#take(".")) return this.#set(this.#flags.includes("s") ? [] : lineEnds, true);
    if (this.#take("[")) return this.#characterClass();
    if (this.#take("\\")) return this.#escape();
    const code = this.#source.charCodeAt(this.#at);
    if (code >= 0xd800 && code < 0xe000) throw this.#unsupported("a character beyond U+FFFF");
    this.#at += 1;
    return this.#character(code);
  }

  #group(): Piece {
    const index = this.#groups;
    this.#groups += 1;
    const piece = this.#alternatives();
    this.#close();
    return { ...piece, steps: [["save", 2 * index], ...piece.steps, ["save", 2 * index + 1]] };
  }

  #character(code: number): Piece {
    const ranges = this.#ignoresCase ? foldedCase([[code, code]]) : [];
    if (ranges.length > 1 || (ranges[0] !== undefined && ranges[0][0] !== ranges[0][1]))
      return this.#set(ranges, false);
    return { steps: [String.fromCharCode(code)], mayBeEmpty: false };
  }

  #set(ranges: readonly Range[], negated: boolean): Piece {
    const folded = this.#ignoresCase ? foldedCase(ranges) : normalised(ranges);
    const text = folded.map(([low, high]) => String.fromCharCode(low, high)).join("");
    return { steps: [[negated ? "not" : "in", text]], mayBeEmpty: false };
  }

  #escape(): Piece {
    const start = this.#at - 1;
    const backReference = /^[1-9]\d*/.exec(this.#source.slice(this.#at))?.[0];
    if (backReference !== undefined && Number(backReference) < this.#groupTotal) {
      this.#at += backReference.length;
      return this.#backReference(Number(backReference), start);
    }
    if (this.#peek("k<")) {
      const end = this.#source.indexOf(">", this.#at);
      const name = this.#source.slice(this.#at + 2, end);
      const group = this.#names.find(([each]) => each === name);
      if (group === undefined) throw this.#unsupported("this reference", start);
      this.#at = end + 1;
      return this.#backReference(group[1], start);
    }
    const shorthand = this.#classEscape();
    if (shorthand !== undefined) return this.#set(shorthand, false);
    return this.#character(this.#characterEscape());
  }

  #backReference(group: number, start: number): Piece {
    if (this.#ignoresCase) throw this.#unsupported("a back reference with the flag `i`", start);
    return { steps: [["back", 2 * group]], mayBeEmpty: true };
  }

  /** `\d`, `\W` and the like behind the backslash; undefined for anything else. */
  #classEscape(): readonly Range[] | undefined {
    const letter = this.#source[this.#at];
    const known = new Map([
      ["d", digits],
      ["w", wordCharacters],
      ["s", spaces],
    ]).get(letter?.toLowerCase() ?? "");
    if (letter === "p" || letter === "P") {
      if (this.#flags.includes("u")) throw this.#unsupported("a Unicode class (`\\p{...}`)", this.#at - 1);
      return undefined;
    }
    if (known === undefined) return undefined;
    this.#at += 1;
    return letter === letter?.toLowerCase() ? known : complement(known);
  }

  /** The code unit an escape stands for, the backslash already taken. */
  #characterEscape(): number {
    const rest = this.#source.slice(this.#at);
    const start = this.#at - 1;
    const numbered = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\})/.exec(rest);
    if (numbered !== null && (numbered[3] === undefined || this.#flags.includes("u"))) {
      this.#at += numbered[0].length;
      const code = Number.parseInt(numbered[1] ?? numbered[2] ?? numbered[3] ?? "", 16);
      if (code > 0xffff || (code >= 0xd800 && code < 0xe000))
        throw this.#unsupported("a character beyond U+FFFF", start);
      return code;
    }
    const letter = rest[0];
    if (letter === undefined) throw this.#unsupported("a backslash at the end", start);
    if (letter === "c" || /[1-9]/.test(letter) || /^0\d/.test(rest))
      throw this.#unsupported("this escape", start);
    this.#at += 1;
    const control = new Map([
      ["t", 9],
      ["n", 10],
      ["v", 11],
      ["f", 12],
      ["r", 13],
      ["0", 0],
    ]).get(letter);
    return control ?? letter.charCodeAt(0);
  }

  #characterClass(): Piece {
    const start = this.#at - 1;
    const negated = this.#take("^");
    const ranges: Range[] = [];
    while (!this.#take("]")) {
      if (this.#at >= this.#source.length) throw this.#unsupported("an open bracket", start);
      const low = this.#classMember(ranges);
      if (low === undefined || !this.#peek("-") || this.#peek("-]")) {
        if (low !== undefined) ranges.push([low, low]);
        continue;
      }
      this.#at += 1;
      const high = this.#classMember(ranges);
      // `[a-\d]`: the hyphen stands for itself.
      if (high === undefined) ranges.push([low, low], [0x2d, 0x2d]);
      else ranges.push([low, high]);
    }
    return this.#set(ranges, negated);
  }

  /** One code unit of a class; undefined where a shorthand put its own ranges in. */
  #classMember(ranges: Range[]): number | undefined {
    if (!this.#take("\\")) {
      const code = this.#source.charCodeAt(this.#at);
      if (code >= 0xd800 && code < 0xe000) throw this.#unsupported("a character beyond U+FFFF");
      this.#at += 1;
      return code;
    }
    if (this.#take("b")) return 8;
    const shorthand = this.#classEscape();
    if (shorthand === undefined) return this.#characterEscape();
    ranges.push(...shorthand);
    return undefined;
  }

  #quantified(atom: Piece, firstGroup: number, start: number): Piece {
    const [least, most] = this.#counts() ?? [1, 1];
    if (least === 1 && most === 1) return atom;
    const lazy = this.#take("?");
    const lastGroup = this.#groups;
    const clear: Step[] = lastGroup > firstGroup ? [["clear", 2 * firstGroup, 2 * lastGroup]] : [];
    const mark = atom.mayBeEmpty ? 2 * this.#groupTotal + this.#marks++ : undefined;
    const body: Step[] = [
      ...clear,
      ...(mark === undefined ? [] : [["save", mark] as const]),
      ...atom.steps,
      ...(mark === undefined ? [] : [["moved", mark] as const]),
    ];
    const once: Step[] = [...clear, ...atom.steps];
    const split = (skip: number): Step => (lazy ? ["split", skip, 1] : ["split", 1, skip]);
    const copies = most === Infinity ? least + 1 : most;
    if (copies * (body.length + 1) > mostSteps) throw this.#unsupported("a repetition this large", start);
    const steps: Step[] = Array.from({ length: least }, () => once).flat();
    if (most === Infinity) steps.push(split(body.length + 2), ...body, ["jump", -(body.length + 1)]);
    else {
      for (let left = most - least; left > 0; left--) steps.push(split(left * (body.length + 1)), ...body);
    }
    return { steps, mayBeEmpty: least === 0 || atom.mayBeEmpty };
  }

  /** Least and most repetitions; undefined where no quantifier stands. */
  #counts(): readonly [number, number] | undefined {
    if (this.#take("*")) return [0, Infinity];
    if (this.#take("+")) return [1, Infinity];
    if (this.#take("?")) return [0, 1];
    const counted = /^\{(\d+)(,(\d*))?\}/.exec(this.#source.slice(this.#at));
    if (counted === null) return undefined;
    this.#at += counted[0].length;
    const least = Number(counted[1]);
    if (counted[2] === undefined) return [least, least];
    return [least, counted[3] === "" ? Infinity : Number(counted[3])];
  }
}

function assertion(step: Step): Piece {
  return { steps: [step], mayBeEmpty: true };
}

/** How many groups a pattern has, the whole match among them. */
function countGroups(source: string): number {
  let count = 1;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === "\\") at += 1;
    else if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    else if (char === "(" && !inClass) {
      const named = /^\(\?<[^=!]/.test(source.slice(at, at + 4));
      if (source[at + 1] !== "?" || named) count += 1;
    }
  }
  return count;
}
