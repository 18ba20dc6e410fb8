// The list, kept on the board, of what mpts wrote there: how it knows its own files from the user's.

/** Where the manifest lies on the board. */
export const manifestPath = ".mpts.json";

/** SHA-256 in hexadecimal by path. */
type Hashes = Readonly<Record<string, string>>;

export interface Manifest {
  /** What mpts wrote. */
  readonly files: Hashes;
  /**
   * What mpts wrote before that. The manifest goes to the board before the files take their places; if that is cut
   * short, what lies there is still known as ours.
   */
  readonly before: Hashes;
}

/** Reads a manifest; one that is missing or damaged owns nothing, so that everything is treated as the user's. */
export function parseManifest(contents: Uint8Array | undefined): Manifest {
  const nothing: Manifest = { files: {}, before: {} };
  if (!contents) return nothing;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(contents).toString("utf8"));
  } catch {
    return nothing;
  }
  if (typeof value !== "object" || value === null) return nothing;
  const { files, before } = value as { readonly files?: unknown; readonly before?: unknown };
  return { files: hashesOf(files), before: hashesOf(before) };
}

function hashesOf(value: unknown): Hashes {
  if (typeof value !== "object" || value === null) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && /^[0-9a-f]{64}$/.test(entry[1]),
  );
  return Object.fromEntries(entries);
}

/** The manifest as it is kept on the board. */
export function writeManifest(manifest: Manifest): Uint8Array {
  return Buffer.from(JSON.stringify({ version: 1, ...manifest }) + "\n");
}

/** True when `hash` is what mpts put at `path`. */
export function isOurs(manifest: Manifest, path: string, hash: string): boolean {
  return manifest.files[path] === hash || manifest.before[path] === hash;
}

/** The manifest for a board that gets `written`, where `replaced` lies now. */
export function nextManifest(old: Manifest, written: Hashes, replaced: Hashes): Manifest {
  return { files: { ...old.files, ...written }, before: replaced };
}
