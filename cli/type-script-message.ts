// What TypeScript's own messages say, by their number, in the languages TypeScript ships.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import type { Locale } from "../base/message.js";

/** The text of TypeScript's message `number`, its open places as `…`; undefined when there is no such message. */
export function typeScriptMessage(number: number, locale: Locale): string | undefined {
  const english = englishMessage(number);
  if (english === undefined) return undefined;
  const text = locale === "zh" ? (chineseMessage(english.key) ?? english.text) : english.text;
  return text.replace(/\{\d+\}/g, "…");
}

interface KeyedText {
  readonly key: string;
  readonly text: string;
}

/** TypeScript's table is not part of its declared interface: what is not as expected counts as missing. */
function englishMessage(number: number): KeyedText | undefined {
  const table: unknown = Reflect.get(ts, "Diagnostics");
  if (typeof table !== "object" || table === null) return undefined;
  for (const entry of Object.values(table)) {
    const candidate: unknown = entry;
    if (typeof candidate !== "object" || candidate === null) continue;
    if (!("code" in candidate) || candidate.code !== number) continue;
    if (!("key" in candidate) || typeof candidate.key !== "string") continue;
    if (!("message" in candidate) || typeof candidate.message !== "string") continue;
    return { key: candidate.key, text: candidate.message };
  }
  return undefined;
}

function chineseMessage(key: string): string | undefined {
  const file = createRequire(import.meta.url).resolve(
    "typescript/lib/zh-cn/diagnosticMessages.generated.json",
  );
  const texts: unknown = JSON.parse(readFileSync(file, "utf8"));
  const text: unknown = typeof texts === "object" && texts !== null ? Reflect.get(texts, key) : undefined;
  return typeof text === "string" ? text : undefined;
}
