// Which program is built and where it goes: arguments, then package.json, then tsconfig.json, then the usual names.
import path from "node:path";
import { describe, expect, test } from "vitest";
import { CommandFailure } from "../../cli/failure.js";
import { findProgram, openProject } from "../../cli/project/project.js";
import { makeFolder } from "./run-mpts.js";

async function find(
  files: Readonly<Record<string, string>>,
  request: { readonly entry?: string; readonly outDir?: string; readonly from?: string } = {},
): Promise<{ readonly entry: string; readonly outDir: string }> {
  const folder = makeFolder({ "package.json": "{}", ...files });
  const cwd = path.join(folder, request.from ?? "");
  const program = await findProgram(openProject(cwd, request.entry), { ...request, cwd, command: "build" });
  const shown = (file: string) => path.relative(folder, file).replaceAll("\\", "/");
  return { entry: shown(program.entry), outDir: shown(program.outDir) };
}

const settings = (mpts: unknown) => JSON.stringify({ name: "x", mpts });

describe("a project's program", () => {
  test("is main.ts, else src/main.ts, and goes to build/", async () => {
    expect(await find({ "main.ts": "", "src/main.ts": "" })).toEqual({ entry: "main.ts", outDir: "build" });
    expect(await find({ "src/main.ts": "" })).toEqual({ entry: "src/main.ts", outDir: "build" });
  });

  test("is what package.json says, from the project's folder, wherever in it the command is started", async () => {
    const files = { "package.json": settings({ entry: "app/start.ts", outDir: "out" }), "app/start.ts": "" };
    expect(await find(files)).toEqual({ entry: "app/start.ts", outDir: "out" });
    expect(await find(files, { from: "app" })).toEqual({ entry: "app/start.ts", outDir: "out" });
  });

  test("is what was asked for, whatever the files say", async () => {
    const files = { "package.json": settings({ entry: "a.ts", outDir: "out" }), "a.ts": "", "sub/b.ts": "" };
    expect(await find(files, { entry: "sub/b.ts", outDir: "sub/out" })).toEqual({
      entry: "sub/b.ts",
      outDir: "sub/out",
    });
    expect(await find(files, { entry: "b.ts", from: "sub" })).toEqual({ entry: "sub/b.ts", outDir: "out" });
  });

  test("comes from tsconfig.json: files, outDir; comments are allowed", async () => {
    const tsconfig = `{
      // what the board runs
      "compilerOptions": { "outDir": "python", },
      "files": ["types.d.ts", "robot.ts"],
    }`;
    expect(
      await find({ "tsconfig.json": tsconfig, "types.d.ts": "", "robot.ts": "", "main.ts": "" }),
    ).toEqual({
      entry: "robot.ts",
      outDir: "python",
    });
  });

  test("comes from tsconfig.json: include; what an extended file lists is not the program", async () => {
    const files = {
      "board.json": '{ "compilerOptions": { "outDir": "out" }, "files": ["stubs.ts"] }',
      "stubs.ts": "",
      "tsconfig.json": '{ "extends": "./board.json", "include": ["src"] }',
      "src/main.ts": "",
    };
    expect(await find(files)).toEqual({ entry: "src/main.ts", outDir: "out" });
  });

  test("package.json goes before tsconfig.json", async () => {
    const files = {
      "package.json": settings({ outDir: "a" }),
      "tsconfig.json": '{ "compilerOptions": { "outDir": "b" }, "files": ["main.ts"] }',
      "main.ts": "",
    };
    expect(await find(files)).toEqual({ entry: "main.ts", outDir: "a" });
  });
});

describe("a wrong setting", () => {
  test.each([
    ["broken JSON", { "package.json": "{" }, "MPTS7004", "package.json"],
    ["an unknown setting", { "package.json": settings({ outdir: "x" }) }, "MPTS7005", "mpts.outdir"],
    ["an entry that is no path", { "package.json": settings({ entry: 3 }) }, "MPTS7020", "mpts.entry"],
    ["another target", { "package.json": settings({ target: "esp8266" }) }, "MPTS7020", "mpts.target"],
    ["settings that are no object", { "package.json": settings("x") }, "MPTS7020", "mpts"],
    [
      "networks that are no list",
      { "package.json": settings({ sim: { networks: {} } }) },
      "MPTS7020",
      "mpts.sim.networks",
    ],
    [
      "a network without a name",
      { "package.json": settings({ sim: { networks: [{ password: "x" }] } }) },
      "MPTS7020",
      "mpts.sim.networks[0].ssid",
    ],
    [
      "an unknown key of a network",
      { "package.json": settings({ sim: { networks: [{ ssid: "a", pass: "x" }] } }) },
      "MPTS7005",
      "mpts.sim.networks[0].pass",
    ],
    ["an entry that is not there", { "package.json": settings({ entry: "gone.ts" }) }, "MPTS7001", "gone.ts"],
    [
      "a declaration file as the entry",
      { "package.json": settings({ entry: "a.d.ts" }), "a.d.ts": "" },
      "MPTS7003",
      "a.d.ts",
    ],
    ["a broken tsconfig.json", { "tsconfig.json": '{ "files": ' }, "MPTS7006", "tsconfig.json"],
    [
      "a tsconfig.json that extends nothing",
      { "tsconfig.json": '{ "extends": "./no.json" }' },
      "MPTS7006",
      "no.json",
    ],
  ])("%s is named", async (_name, files, code, names) => {
    const failure: unknown = await find(files).catch((error: unknown) => error);
    if (!(failure instanceof CommandFailure)) throw failure;
    expect(failure.code).toBe(code);
    expect(failure.exit).toBe(2);
    expect(JSON.stringify(failure.parameters)).toContain(names);
  });
});

test("networks of the virtual board come from package.json", () => {
  const networks = [
    { ssid: "家", password: "12345678", rssi: -60 },
    { ssid: "open", password: "" },
  ];
  const folder = makeFolder({ "package.json": settings({ sim: { networks } }) });
  expect(openProject(folder).settings.networks).toEqual(networks);
});
