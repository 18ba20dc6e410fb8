// Everything the virtual board can say to its user, in English and Chinese, by permanent code.
import { renderMessage, type Locale, type MessageParameters, type MessageTable } from "../base/message.js";

/** The messages of the virtual board. */
export const simulatorMessages = {
  MPTS6001: {
    en: "The virtual board cannot keep its files in {folder}: {reason}.",
    zh: "虚拟板无法把文件存放在 {folder}:{reason}。",
    fixEn: "Choose a folder that you may read and write.",
    fixZh: "请换一个可以读写的文件夹。",
  },
  MPTS6002: {
    en: "The virtual board's files folder {folder} is not a folder.",
    zh: "虚拟板的文件位置 {folder} 不是文件夹。",
    fixEn: "Remove that file or choose another folder.",
    fixZh: "请删除该文件,或换一个文件夹。",
  },
  MPTS6003: {
    en: "The virtual board is not built: {file} is missing.",
    zh: "虚拟板尚未构建:缺少 {file}。",
    fixEn: "Run `npm run build` in a checkout, or install mpts again.",
    fixZh: "源码目录请运行 `npm run build`;否则请重新安装 mpts。",
  },
  MPTS6004: {
    en: "The virtual board's interpreter could not start: {reason}.",
    zh: "虚拟板的解释器无法启动:{reason}。",
    fixEn: "Install mpts again; Node 20 or newer is needed.",
    fixZh: "请重新安装 mpts,并使用 Node 20 或更新版本。",
  },
  MPTS6005: {
    en: "The option `{option}` of the virtual board is {value}, which it cannot be.",
    zh: "虚拟板的选项 `{option}` 不能是 {value}。",
    fixEn: "Give it {wanted}.",
    fixZh: "请改为:{wanted}。",
  },
} as const satisfies MessageTable;

/** A permanent code of the virtual board. */
export type SimulatorCode = keyof typeof simulatorMessages;

/** A failure of the virtual board that its user can do something about. */
export class SimulatorError extends Error {
  override readonly name = "SimulatorError";

  constructor(
    readonly code: SimulatorCode,
    readonly parameters: MessageParameters,
  ) {
    super(renderMessage(simulatorMessages[code], parameters, "en").text);
  }

  /** What is wrong and what to do, in one language. */
  render(locale: Locale): { text: string; fix: string } {
    return renderMessage(simulatorMessages[this.code], this.parameters, locale);
  }
}

/** The text of whatever was thrown. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
