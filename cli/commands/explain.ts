// mpts explain CODE: print a message's page, or what the catalogues say of it where it has none.
import { existsSync, readFileSync } from "node:fs";
import { fillMessage, type Locale, type Message } from "../../base/message.js";
import { packageFile } from "../../base/package-root.js";
import { catalogue as ownCatalogue } from "../catalogue.js";
import type { CommandContext } from "../context.js";
import { exitCode, type ExitCode } from "../exit-codes.js";
import { CommandFailure } from "../failure.js";
import type { CommandDefinition } from "./definition.js";

export const explainCommand: CommandDefinition<object> = {
  name: "explain",
  argument: "code",
  options: [],
  run: explain,
};

async function explain(
  given: string | undefined,
  _options: object,
  context: CommandContext,
): Promise<ExitCode> {
  const { catalogue: compilerCatalogue } = await import("../../compiler/diagnostics/catalogue.js");
  const all: Readonly<Record<string, Message | undefined>> = { ...compilerCatalogue, ...ownCatalogue };
  if (given === undefined) {
    context.out.write(listOf(all, context.locale));
    return exitCode.done;
  }
  const code = fullCode(given);
  const text = code.startsWith("TS")
    ? await typeScriptText(code, context)
    : (pageOf(code, context.locale) ?? messageText(code, all[code], context.locale));
  if (text === undefined) throw new CommandFailure("MPTS7024", { code: given });
  context.out.write(text);
  return exitCode.done;
}

/** `1040` and `mpts1040` as MPTS1040, `ts2322` as TS2322. */
function fullCode(given: string): string {
  const upper = given.trim().toUpperCase();
  return /^\d+$/.test(upper) ? `MPTS${upper}` : upper;
}

/** The page that ships with mpts: only codes of the compiler have one. */
function pageOf(code: string, locale: Locale): string | undefined {
  if (!/^MPTS\d{4}$/.test(code)) return undefined;
  const page = packageFile(`docs/${locale === "zh" ? "zh/" : ""}diagnostics/${code}.md`);
  return existsSync(page) ? readFileSync(page, "utf8") : undefined;
}

/** A message without the program it is about: what would be filled in is left open. */
function withoutParameters(text: string): string {
  const names = [...text.matchAll(/(?<!\$)\{(\w+)\}/g)].map((match) => match[1] ?? "");
  return fillMessage(text, Object.fromEntries(names.map((name) => [name, name === "s" ? "s" : "…"])));
}

function messageText(code: string, message: Message | undefined, locale: Locale): string | undefined {
  if (message === undefined) return undefined;
  const [text, fix] = locale === "zh" ? [message.zh, message.fixZh] : [message.en, message.fixEn];
  return `# ${code}\n\n${withoutParameters(text)}\n${fix === "" ? "" : `\n${withoutParameters(fix)}\n`}`;
}

/** Every code with its first sentence. */
function listOf(all: Readonly<Record<string, Message | undefined>>, locale: Locale): string {
  const lines = Object.entries(all).map(([code, message]) => {
    const text = message === undefined ? "" : locale === "zh" ? message.zh : message.en;
    return `${code}  ${withoutParameters(text).split("\n")[0] ?? ""}\n`;
  });
  return lines.sort().join("");
}

async function typeScriptText(code: string, context: CommandContext): Promise<string | undefined> {
  const { typeScriptMessage } = await import("../type-script-message.js");
  const message = typeScriptMessage(Number(code.slice(2)), context.locale);
  return message === undefined ? undefined : `# ${code}\n\n${message}\n\n${context.text("typeScriptCode")}\n`;
}
