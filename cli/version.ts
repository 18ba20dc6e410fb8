// The version of mpts, from its own package.json.
import { readFileSync } from "node:fs";
import { packageFile } from "../base/package-root.js";

/** The version that is running. */
export function ownVersion(): string {
  const contents: unknown = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
  const known = typeof contents === "object" && contents !== null && "version" in contents;
  return known ? String(contents.version) : "?";
}
