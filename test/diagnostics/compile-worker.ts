// Compiles programs on a thread of their own, so that one that never ends costs a worker and not the run.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { compile } from "../../compiler/index.js";
import { serve } from "../differential/harness/worker-protocol.js";

/** What `compile` made of one program. */
export interface Compiled {
  readonly ok: boolean;
  readonly files: number;
  readonly errors: number;
  /** What mpts says of its own mistakes: the messages of MPTS4011 and MPTS4012. */
  readonly mistakes: readonly string[];
}

const ownMistakes: ReadonlySet<string> = new Set(["MPTS4011", "MPTS4012"]);

serve(async (source: string, enter): Promise<Compiled> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "mpts-fuzz-"));
  try {
    const entry = path.join(folder, "main.ts");
    writeFileSync(entry, source);
    enter("compile");
    const { ok, files, diagnostics } = await compile({ entry, target: "mpython", locale: "en" });
    return {
      ok,
      files: files.length,
      errors: diagnostics.filter((each) => each.category === "error").length,
      mistakes: diagnostics
        .filter((each) => ownMistakes.has(each.code))
        .map((each) => `${each.code} ${each.message}`),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
