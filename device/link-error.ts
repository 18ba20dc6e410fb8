// The one error the board link throws: a permanent code and the values its message needs.
import { renderMessage, type Locale, type MessageParameters } from "../base/message.js";
import { deviceMessages, type DeviceErrorCode } from "./messages.js";

/** A failure of the link or the board. `code` is a key of `deviceMessages`. */
export class LinkError extends Error {
  readonly code: DeviceErrorCode;
  readonly parameters: MessageParameters;

  constructor(code: DeviceErrorCode, parameters: MessageParameters = {}, options?: ErrorOptions) {
    super(`${code}: ${renderMessage(deviceMessages[code], parameters, "en").text}`, options);
    this.name = "LinkError";
    this.code = code;
    this.parameters = parameters;
  }

  /** The message and what to try next, in `locale`. */
  render(locale: Locale): { text: string; fix: string } {
    return renderMessage(deviceMessages[this.code], this.parameters, locale);
  }
}
