// Prints why a command failed: one message, what to do next, and a stack trace only for --debug.
import { renderMessage, type Locale } from "../../base/message.js";
import { catalogue } from "../catalogue.js";
import { isCodedError, type CodedError } from "../failure.js";
import type { CommandContext } from "../context.js";

type FailureContext = Pick<CommandContext, "locale" | "debug" | "paint">;

/**
 * The text for whatever a command threw, ending with a line break.
 * @param version of mpts, for the message about a bug in it.
 */
export function renderFailure(error: unknown, context: FailureContext, version: string): string {
  const { locale, debug, paint } = context;
  const { code, text, fix } = describe(error, locale, version);
  const label = locale === "zh" ? `错误 ${code}：` : `error ${code}: `;
  const stack = debug && error instanceof Error ? `${fullStack(error)}\n` : "";
  return `${paint("red", label)}${text}\n${fix === "" ? "" : `  ${fix}\n`}${stack}`;
}

function describe(
  error: unknown,
  locale: Locale,
  version: string,
): { readonly code: string; readonly text: string; readonly fix: string } {
  if (isCodedError(error)) {
    const message = catalogue[error.code];
    if (message) return { code: error.code, ...renderMessage(message, error.parameters, locale) };
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const bug = renderMessage(catalogue.MPTS7010, { version, reason }, locale);
  return { code: "MPTS7010", ...bug };
}

/** The stack of `error` and of what caused it. */
function fullStack(error: Error | CodedError): string {
  const own = error.stack ?? String(error);
  return error.cause instanceof Error ? `${own}\ncaused by: ${fullStack(error.cause)}` : own;
}
