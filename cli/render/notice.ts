// Prints what a room wants the user to know that is no failure.
import type { MessageParameters } from "../../base/message.js";
import { renderMessage } from "../../base/message.js";
import { catalogue } from "../catalogue.js";
import type { CommandContext } from "../context.js";

/** One line for a notice of the link. */
export function renderNotice(
  notice: { readonly code: string; readonly parameters: MessageParameters },
  context: CommandContext,
): string {
  const message = catalogue[notice.code];
  if (!message) return notice.code;
  return renderMessage(message, notice.parameters, context.locale).text;
}
