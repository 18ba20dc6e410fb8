// Builds dist/: the library entries, the command line, the workers and the type declarations.
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const entries = {
  index: "compiler/index.ts",
  device: "device/index.ts",
  simulator: "simulator/index.ts",
  "cli/main": "cli/main.ts",
  demo: "cli/demo.ts",
  "grammar-worker": "compiler/emit/grammar-worker.ts",
  "simulator-worker": "simulator/worker.ts",
};
const present = Object.fromEntries(
  Object.entries(entries).filter(([, file]) => existsSync(path.join(root, file))),
);

rmSync(path.join(root, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: present,
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});
if (!process.argv.includes("--no-types")) {
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.types.json"], { cwd: root, stdio: "inherit" });
}
