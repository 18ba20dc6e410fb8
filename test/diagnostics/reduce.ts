// Makes a failing program smaller: takes lines away as long as it still fails.

/** `text` without every run of lines that `fails` does not need; runs are halved down to single lines. */
export async function withoutLines(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let lines = text.split("\n");
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length;) {
      const shorter = [...lines.slice(0, at), ...lines.slice(at + size)];
      if (await fails(shorter.join("\n"))) lines = shorter;
      else at += size;
    }
  }
  return lines.join("\n");
}
