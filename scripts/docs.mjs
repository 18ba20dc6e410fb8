// Writes the pages of the documentation that are printed from the compiler's tables.
import { build } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
// Inside the project, so that its packages are found.
const folder = mkdtempSync(path.join(root, "node_modules", ".mpts-docs-"));
try {
  const outfile = path.join(folder, "support.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["compiler/support.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  const { renderSupportMatrix, supportMatrix } = await import(pathToFileURL(outfile).href);
  writeFileSync(path.join(root, "docs/support.md"), renderSupportMatrix(supportMatrix(), "en"));
  writeFileSync(path.join(root, "docs/zh/support.md"), renderSupportMatrix(supportMatrix(), "zh"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
