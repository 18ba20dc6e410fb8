// The shape of every message mpts prints: a permanent code, the text in English and Chinese, and what to do.

/** The languages messages exist in. */
export type Locale = "en" | "zh";

/** One entry of the catalogue. `{name}` in a text is replaced by the parameter of that name. */
export interface Message {
  /** What is wrong, in one sentence. */
  readonly en: string;
  readonly zh: string;
  /** What to write or do instead. */
  readonly fixEn: string;
  readonly fixZh: string;
}

/** A table of messages keyed by permanent code. A code never changes its meaning. */
export type MessageTable = Readonly<Record<string, Message>>;

/** Values for the `{name}` places of a text. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** Fills the `{name}` places of `text`; a place without a parameter stays as it is. */
export function fillMessage(text: string, parameters: MessageParameters = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : whole,
  );
}

/** The text and the fix of a message in one language. */
export function renderMessage(
  message: Message,
  parameters: MessageParameters,
  locale: Locale,
): { text: string; fix: string } {
  const chinese = locale === "zh";
  return {
    text: fillMessage(chinese ? message.zh : message.en, parameters),
    fix: fillMessage(chinese ? message.fixZh : message.fixEn, parameters),
  };
}

/** The language asked for by the environment: `MPTS_LOCALE`, then `LC_ALL`, `LC_MESSAGES`, `LANG`. */
export function localeFromEnvironment(environment: Readonly<Record<string, string | undefined>>): Locale {
  const wanted =
    environment["MPTS_LOCALE"] ||
    environment["LC_ALL"] ||
    environment["LC_MESSAGES"] ||
    environment["LANG"] ||
    "en";
  return wanted.toLowerCase().startsWith("zh") ? "zh" : "en";
}
