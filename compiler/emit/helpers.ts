// Links helpers: from a folder of Python files, the functions a program needs and what they need in turn.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtinNames } from "../python/index.js";
import { readHelperUnits, type HelperUnit } from "./helper-units.js";

export type { HelperUnit } from "./helper-units.js";

/** The helpers picked for a program. */
export interface LinkedHelpers {
  /** A Python module of the units; empty when there are none. */
  readonly text: string;
  /** In the order of the text: imports first, and nothing before what it needs to load. */
  readonly units: readonly HelperUnit[];
}

/** Helpers that can be linked. */
export interface HelperLibrary {
  /** Every name that can be asked for, in the order of the files. */
  readonly names: readonly string[];
  /**
   * The named helpers and whatever they use. The result depends on the set of names only.
   * @throws {RangeError} for a name the library does not hold
   */
  link(names: Iterable<string>): LinkedHelpers;
}

/**
 * Reads every `.py` file of a folder. All files share one name space; a helper may use those of any file.
 * A name that starts with one underscore always means a helper, so that a misspelt one is found here.
 * @param folder absolute
 * @throws {SyntaxError} for a statement that is no helper, a name defined twice, a private name not defined
 */
export function loadHelperLibrary(folder: string): HelperLibrary {
  const files = readdirSync(folder).filter((file) => file.endsWith(".py"));
  const read = files
    .toSorted()
    .flatMap((file) => readHelperUnits(readFileSync(path.join(folder, file), "utf8"), file));
  const byName = indexUnits(read);
  const units = [...new Set(byName.values())];
  for (const unit of units) checkPrivateNames(unit, byName);
  return { names: [...byName.keys()], link: (names) => linkHelpers(units, byName, names) };
}

/** The same import in two files is one unit; anything else defined twice is a mistake. */
function indexUnits(units: readonly HelperUnit[]): Map<string, HelperUnit> {
  const byName = new Map<string, HelperUnit>();
  for (const unit of units) {
    for (const name of unit.names) {
      const known = byName.get(name);
      const sameImport = known?.kind === "import" && unit.kind === "import" && known.text === unit.text;
      if (known !== undefined && !sameImport) {
        throw new SyntaxError(`${unit.file}: "${name}" is already defined in ${known.file}`);
      }
      if (builtinNames.has(name))
        throw new SyntaxError(`${unit.file}: "${name}" hides a builtin of MicroPython`);
      byName.set(name, known ?? unit);
    }
  }
  return byName;
}

function checkPrivateNames(unit: HelperUnit, byName: ReadonlyMap<string, HelperUnit>): void {
  const missing = [...unit.uses].find((name) => /^_[^_]/.test(name) && !byName.has(name));
  if (missing === undefined) return;
  throw new SyntaxError(
    `${unit.file}: "${unit.names.join(", ")}" uses "${missing}", which no helper file defines`,
  );
}

function linkHelpers(
  library: readonly HelperUnit[],
  byName: ReadonlyMap<string, HelperUnit>,
  names: Iterable<string>,
): LinkedHelpers {
  const wanted = new Set<HelperUnit>();
  for (const name of names) {
    const unit = byName.get(name);
    if (unit === undefined) throw new RangeError(`there is no helper "${name}"`);
    reach(unit, byName, wanted);
  }
  const order = { import: 0, assignment: 1, definition: 1 };
  const inFileOrder = library
    .filter((unit) => wanted.has(unit))
    .toSorted((first, second) => order[first.kind] - order[second.kind]);
  const units = loadOrder(inFileOrder, byName);
  return { text: writeUnits(units), units };
}

/** The units whose names are among `uses`, other than `self`. */
function unitsNamed(
  uses: ReadonlySet<string>,
  byName: ReadonlyMap<string, HelperUnit>,
  self: HelperUnit,
): HelperUnit[] {
  return [...uses].flatMap((name) => byName.get(name) ?? []).filter((unit) => unit !== self);
}

/** Adds `unit` and everything it uses, directly or not. */
function reach(unit: HelperUnit, byName: ReadonlyMap<string, HelperUnit>, reached: Set<HelperUnit>): void {
  if (reached.has(unit)) return;
  reached.add(unit);
  for (const used of unitsNamed(unit.uses, byName, unit)) reach(used, byName, reached);
}

/**
 * The order of the files, except that a unit comes after those it looks up while the module loads, and
 * after everything that can be reached from those it may call then.
 */
function loadOrder(units: readonly HelperUnit[], byName: ReadonlyMap<string, HelperUnit>): HelperUnit[] {
  const placed = new Set<HelperUnit>();
  const ordered: HelperUnit[] = [];
  function place(unit: HelperUnit): void {
    if (placed.has(unit)) return;
    placed.add(unit);
    const needed = new Set(unitsNamed(unit.usesOnLoad, byName, unit));
    for (const run of unitsNamed(unit.runsOnLoad, byName, unit)) {
      const reached = new Set<HelperUnit>();
      reach(run, byName, reached);
      reached.forEach((used) => needed.add(used));
    }
    needed.delete(unit);
    needed.forEach(place);
    ordered.push(unit);
  }
  units.forEach(place);
  return ordered;
}

/** Two empty lines around definitions, one below the imports, none between simple lines. */
function writeUnits(units: readonly HelperUnit[]): string {
  const pieces = units.map((unit, index) => {
    const previous = units[index - 1];
    if (previous === undefined) return unit.text;
    const besideDefinition = unit.kind === "definition" || previous.kind === "definition";
    const gap = besideDefinition ? "\n\n\n" : unit.kind === previous.kind ? "\n" : "\n\n";
    return gap + unit.text;
  });
  return pieces.length === 0 ? "" : `${pieces.join("")}\n`;
}
