// Prints what the link wants the user to know that is no failure.
import { renderMessage } from "../../base/message.js";
import type { LinkNotice } from "../../device/index.js";
import { catalogue } from "../catalogue.js";
import type { CommandContext } from "../context.js";

/** Notices about how the work is done rather than about the user's board; shown with --debug. */
const technical: ReadonlySet<string> = new Set(["MPTS5102"]);

/** Calls `show` with the line for a notice, unless it is one the user has no use for. */
export function tellNotice(notice: LinkNotice, context: CommandContext, show: (line: string) => void): void {
  if (technical.has(notice.code) && !context.debug) return;
  const message = catalogue[notice.code];
  if (message) show(renderMessage(message, notice.parameters, context.locale).text);
}
