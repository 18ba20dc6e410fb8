// What npm pack makes works in an empty folder elsewhere. The dependencies are linked from here, so no network is needed.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageFile, packageRoot } from "../../base/package-root.js";
import { filesIn, makeTemporaryFolder } from "./run-mpts.js";

interface PackageFile {
  readonly version: string;
  readonly bin: { readonly mpts: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

function readPackage(file: string): PackageFile {
  return JSON.parse(readFileSync(file, "utf8")) as PackageFile;
}

/** Packs, and unpacks into `folder`/node_modules as an install does. */
function install(folder: string): string {
  const pack = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
  const tarball = execFileSync("npm", pack, { cwd: packageRoot(), encoding: "utf8" })
    .trim()
    .split("\n")
    .at(-1);
  const modules = path.join(folder, "node_modules");
  mkdirSync(modules);
  execFileSync("tar", ["-xzf", path.join(folder, tarball ?? ""), "-C", folder]);
  const installed = path.join(modules, "mpts");
  renameSync(path.join(folder, "package"), installed);
  for (const name of Object.keys(readPackage(path.join(installed, "package.json")).dependencies)) {
    mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    symlinkSync(packageFile(`node_modules/${name}`), path.join(modules, name), "junction");
  }
  return installed;
}

describe("the package, installed elsewhere", () => {
  let folder = "";
  let installed = "";
  const node = (...args: readonly string[]) =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const mpts = (...args: readonly string[]) =>
    node(path.join(installed, readPackage(path.join(installed, "package.json")).bin.mpts), ...args);

  beforeAll(() => {
    folder = makeTemporaryFolder();
    installed = install(folder);
    writeFileSync(path.join(folder, "package.json"), '{ "name": "elsewhere", "private": true }');
    writeFileSync(
      path.join(folder, "tsconfig.json"),
      '{ "extends": "mpts/tsconfig.board.json", "include": ["*.ts"] }',
    );
    writeFileSync(
      path.join(folder, "main.ts"),
      'import { oled } from "mpython";\noled.DispChar("你好", 0, 0);\noled.show();\nconsole.log("hello");\n',
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("has no tests, sources of its own or stray files in it", () => {
    const top = new Set(filesIn(installed).map((file) => file.split("/")[0]));
    for (const name of ["test", "scripts", "cli", "node_modules", ".ci", ".mpts"])
      expect(top).not.toContain(name);
    expect(top).toContain("README.md");
    expect(top).toContain("LICENSE");
  });

  test("prints its version", () => {
    expect(mpts("--version").trim()).toBe(readPackage(packageFile("package.json")).version);
  });

  test("builds a program with the stubs that came with it", () => {
    mpts("build");
    const python = readFileSync(path.join(folder, "build", "main.py"), "utf8");
    expect(python).toContain('oled.DispChar("你好", 0, 0)');
    expect(python).toContain('print("hello")');
  });

  test("runs it on the virtual board that came with it", () => {
    expect(mpts("run", "--port", "sim").replaceAll("\r", "")).toBe("hello\n");
  });

  test("lets an editor check the program by the tsconfig.json alone", () => {
    expect(node(packageFile("node_modules/typescript/bin/tsc"), "--project", folder)).toBe("");
  });

  test("can be used as a library", () => {
    const script = `
      import { compile } from "mpts";
      import { flash } from "mpts/device";
      import { startVirtualBoard } from "mpts/simulator";
      const { ok, entry } = await compile({ entry: process.cwd() + "/main.ts", target: "mpython" });
      console.log(ok, entry, typeof flash, typeof startVirtualBoard);
    `;
    writeFileSync(path.join(folder, "library.mjs"), script);
    expect(node("library.mjs").trim()).toBe("true main.py function function");
  });
});
