// What the command line says when nothing is wrong: help texts and progress, in English and Chinese.
import { fillMessage, type Locale, type MessageParameters } from "../base/message.js";

const texts = {
  description: {
    en: "Write board programs in TypeScript: compile them to MicroPython, put them on an mPython board, run and watch them.",
    zh: "用 TypeScript 编写板上程序：编译成 MicroPython，烧录到掌控板，运行并观察。",
  },
  build: {
    en: "compile a program to MicroPython files",
    zh: "把程序编译成 MicroPython 文件",
  },
  flash: {
    en: "compile a program and put it on the board, where it starts at every power-on",
    zh: "编译程序并写入掌控板，以后每次上电自动运行",
  },
  run: {
    en: "compile a program and run it now, without writing to the board's flash",
    zh: "编译程序并立即运行，不写入板上的闪存",
  },
  monitor: {
    en: "show what the board prints and send it what is typed",
    zh: "显示板上的输出，并把键盘输入发送给它",
  },
  devices: {
    en: "list the serial ports of this computer and which of them are boards",
    zh: "列出本机的串口，以及哪些是开发板",
  },
  help: { en: "show help for a command", zh: "显示某个命令的帮助" },
  helpOption: { en: "show this help", zh: "显示本帮助" },
  version: { en: "show the version of mpts", zh: "显示 mpts 的版本" },
  debug: { en: "show mpts' own stack traces when something fails", zh: "出错时显示 mpts 自身的调用栈" },
  locale: {
    en: "language of the messages: en or zh (default: as the system is set)",
    zh: "提示信息的语言：en 或 zh（默认与系统一致）",
  },
  entry: {
    en: "the program's first .ts file (default: from package.json or tsconfig.json, else main.ts or src/main.ts）",
    zh: "程序的第一个 .ts 文件（默认取自 package.json 或 tsconfig.json，否则为 main.ts 或 src/main.ts）",
  },
  outDir: {
    en: "where the Python files go (default: from package.json or tsconfig.json, else build)",
    zh: "Python 文件的输出文件夹（默认取自 package.json 或 tsconfig.json，否则为 build）",
  },
  port: {
    en: "the board: a device path, COM3, socket://host:port, sim (the virtual board) or auto (the only board found)",
    zh: "掌控板：设备路径、COM3、socket://主机:端口、sim（虚拟板）或 auto（找到的唯一一块板）",
  },
  simWifi: {
    en: "with --port sim: a network the virtual board can join (may be given several times)",
    zh: "用于 --port sim：虚拟板可以连接的网络（可多次给出）",
  },
  screen: {
    en: "with --port sim: print the OLED screen as text whenever it changes, not only at the end",
    zh: "用于 --port sim：OLED 屏幕每次变化都以文本打印，而不只在结束时",
  },
  titleUsage: { en: "Usage:", zh: "用法：" },
  titleArguments: { en: "Arguments:", zh: "参数：" },
  titleOptions: { en: "Options:", zh: "选项：" },
  titleGlobalOptions: { en: "Global Options:", zh: "全局选项：" },
  titleCommands: { en: "Commands:", zh: "命令：" },
  exitCodes: {
    en: "Exit codes: 0 done, 1 the program has errors, 2 wrong use, 3 the board or link failed,\n70 a bug in mpts, 130 Ctrl-C before it was done.",
    zh: "退出码：0 完成，1 程序有错误，2 用法错误，3 板或连接出错，70 mpts 自身的错误，130 未完成即被 Ctrl-C 中止。",
  },
  didYouMean: { en: "Did you mean {suggestion}? ", zh: "您是不是想写 {suggestion}？" },
  wrote: { en: "wrote {file} ({bytes} bytes)", zh: "已写入 {file}（{bytes} 字节）" },
  removed: { en: "removed {file}: the program no longer needs it", zh: "已删除 {file}：程序不再需要它" },
  errorCount: { en: "{count} error(s)", zh: "{count} 个错误" },
  warningCount: { en: "{count} warning(s)", zh: "{count} 个警告" },
  nothingWritten: { en: "Found {counts}. Nothing was written.", zh: "共 {counts}。没有写入任何内容。" },
  counts: { en: "Found {counts}.", zh: "共 {counts}。" },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type TextKey = keyof typeof texts;

/** All texts, for the test that none is missing. */
export const allTexts: Readonly<Record<string, Readonly<Record<Locale, string>>>> = texts;

/** One text in one language. */
export function textOf(key: TextKey, locale: Locale, parameters: MessageParameters = {}): string {
  return fillMessage(texts[key][locale], parameters);
}
