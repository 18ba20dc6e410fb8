// Decides which language mpts speaks: --locale, then the environment, then the system's own setting.
import { localeFromEnvironment, type Locale } from "../base/message.js";

const variables = ["MPTS_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"];

/**
 * The language for this run. It is needed before the arguments are parsed, since their help texts and errors are in it.
 * @param systemLocale what the operating system says, for systems that set none of the variables (Windows).
 */
export function chooseLocale(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  systemLocale: string,
): Locale {
  const asked = localeOption(args);
  if (asked !== undefined) return asked;
  const speaks = variables.some((name) => environment[name]);
  return localeFromEnvironment(speaks ? environment : { LANG: systemLocale });
}

function localeOption(args: readonly string[]): Locale | undefined {
  for (const [index, argument] of args.entries()) {
    const value = argument === "--locale" ? args[index + 1] : /^--locale=(.*)$/.exec(argument)?.[1];
    if (value === "en" || value === "zh") return value;
  }
  return undefined;
}
