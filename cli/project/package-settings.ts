// Reads the "mpts" object of the user's package.json. A setting that is misspelt or of the wrong kind is a failure, never ignored.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { VirtualNetwork } from "../../simulator/board.js";
import { CommandFailure } from "../failure.js";

/** The settings as written; a missing one is undefined. */
export interface PackageSettings {
  /** The program's first file, relative to the project folder. */
  readonly entry: string | undefined;
  /** The folder `mpts build` writes to, relative to the project folder. */
  readonly outDir: string | undefined;
  readonly target: "mpython" | undefined;
  /** The networks the virtual board can see. */
  readonly networks: readonly VirtualNetwork[] | undefined;
}

type Settings = Readonly<Record<string, unknown>>;

/**
 * The settings of `folder`/package.json; none when the file or its "mpts" is missing.
 * @throws CommandFailure MPTS7004, MPTS7005, MPTS7020
 */
export function readPackageSettings(folder: string): PackageSettings {
  const file = path.join(folder, "package.json");
  const contents = existsSync(file) ? parseJson(file) : {};
  const check = new SettingsCheck(file);
  const settings = check.object(isObject(contents) ? contents["mpts"] : {}, "mpts", {
    entry: '"src/main.ts"',
    outDir: '"build"',
    target: '"mpython"',
    sim: '{"networks": [{"ssid": "home", "password": "12345678"}]}',
  });
  const target = settings["target"];
  if (target !== undefined && target !== "mpython") throw check.wrong("mpts.target", '"mpython"');
  return {
    entry: check.path(settings["entry"], "mpts.entry", '"src/main.ts"'),
    outDir: check.path(settings["outDir"], "mpts.outDir", '"build"'),
    target,
    networks: readNetworks(settings["sim"], check),
  };
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailure("MPTS7004", { file, reason });
  }
}

function readNetworks(sim: unknown, check: SettingsCheck): readonly VirtualNetwork[] | undefined {
  const network = { ssid: '"home"', password: '"12345678"', rssi: "-45" };
  const list = '[{"ssid": "home", "password": "12345678"}]';
  const networks = check.object(sim, "mpts.sim", { networks: list })["networks"];
  if (networks === undefined) return undefined;
  if (!Array.isArray(networks)) throw check.wrong("mpts.sim.networks", list);
  return networks.map((each: unknown, index) => {
    const setting = `mpts.sim.networks[${index}]`;
    const { ssid, password, rssi } = check.object(each, setting, network);
    if (typeof ssid !== "string" || ssid === "") throw check.wrong(`${setting}.ssid`, network.ssid);
    if (typeof password !== "string") throw check.wrong(`${setting}.password`, network.password);
    if (rssi !== undefined && typeof rssi !== "number") throw check.wrong(`${setting}.rssi`, network.rssi);
    return { ssid, password, ...(rssi === undefined ? {} : { rssi }) };
  });
}

/** Checks values of one file and makes the failures that name it. */
class SettingsCheck {
  constructor(private readonly file: string) {}

  /** `value` as an object that has no other keys than those of `examples`; a missing one is empty. */
  object(value: unknown, setting: string, examples: Readonly<Record<string, string>>): Settings {
    const known = Object.keys(examples);
    if (value === undefined) return {};
    if (!isObject(value)) {
      throw this.wrong(setting, `{${known.map((key) => `"${key}": ${examples[key]}`).join(", ")}}`);
    }
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown === undefined) return value;
    throw new CommandFailure("MPTS7005", {
      file: this.file,
      setting: `${setting}.${unknown}`,
      parent: `"${setting}"`,
      known: known.join(", "),
    });
  }

  path(value: unknown, setting: string, example: string): string | undefined {
    if (value === undefined || (typeof value === "string" && value !== "")) return value;
    throw this.wrong(setting, example);
  }

  wrong(setting: string, example: string): CommandFailure {
    return new CommandFailure("MPTS7020", { file: this.file, setting, example });
  }
}

function isObject(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
