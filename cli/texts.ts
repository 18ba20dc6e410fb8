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
  explain: {
    en: "say more about a message of mpts, with an example; without a code, list them all",
    zh: "详细解释 mpts 的某条信息，并给出示例；不带代码则列出全部",
  },
  code: {
    en: "the message's code: MPTS1040, mpts1040, 1040 or TS2322",
    zh: "信息的代码：MPTS1040、mpts1040、1040 或 TS2322",
  },
  typeScriptCode: {
    en: "This is a message of TypeScript's type checker; mpts passes it on as it is.",
    zh: "这是 TypeScript 类型检查器的信息，mpts 原样转达。",
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
  errorCount: { en: "{count} error{s}", zh: "{count} 个错误" },
  warningCount: { en: "{count} warning{s}", zh: "{count} 个警告" },
  nothingWritten: { en: "Found {counts}. Nothing was written.", zh: "共 {counts}。没有写入任何内容。" },
  usingPort: { en: "using the board on {port}", zh: "使用 {port} 上的板" },
  portOpened: {
    en: "the board listens on port {boardPort}: here that is 127.0.0.1:{hostPort}",
    zh: "板正在监听端口 {boardPort}：在本机是 127.0.0.1:{hostPort}",
  },
  portClosed: { en: "the board closed its port {boardPort}", zh: "板关闭了端口 {boardPort}" },
  flashed: {
    en: "flashed: {written} file{s} written ({bytes} bytes), {unchanged} unchanged",
    zh: "烧录完成：写入 {written} 个文件（{bytes} 字节），{unchanged} 个未变",
  },
  flashedSim: {
    en: "The virtual board keeps its files in .mpts/board. Boot it and watch it with: mpts monitor --port sim",
    zh: "虚拟板的文件保存在 .mpts/board。启动并观察它：mpts monitor --port sim",
  },
  timeLeft: { en: "{time} left", zh: "剩余 {time}" },
  monitorKeys: {
    en: "What you type goes to the board (Ctrl-C stops its program, Ctrl-D restarts it). Ctrl-] leaves.",
    zh: "键盘输入会发送到板上（Ctrl-C 停止程序，Ctrl-D 重新启动）。按 Ctrl-] 离开。",
  },
  noDevices: {
    en: "No serial port found. Plug the board in with a cable that carries data, not only power.",
    zh: "没有找到串口。请用能传数据（而不只是充电）的线连接开发板。",
  },
  columnPort: { en: "port", zh: "端口" },
  columnUsb: { en: "USB id", zh: "USB 编号" },
  columnBoard: { en: "board", zh: "开发板" },
  columnChip: { en: "chip", zh: "芯片" },
  likelyBoard: { en: "yes", zh: "是" },
  demoCompile: { en: "1. Compile {file}", zh: "1. 编译 {file}" },
  demoFlash: {
    en: "2. Boot the virtual board and put the program on it through its REPL",
    zh: "2. 启动虚拟板，通过 REPL 写入程序",
  },
  demoTalk: {
    en: "3. Talk to it over TCP: the board's port {boardPort} is 127.0.0.1:{hostPort} here",
    zh: "3. 通过 TCP 与它通信：板的端口 {boardPort} 在本机是 127.0.0.1:{hostPort}",
  },
  demoSent: { en: "sent:     {text}", zh: "发送：{text}" },
  demoReceived: { en: "received: {text}", zh: "收到：{text}" },
  demoSerial: { en: "4. What the board printed", zh: "4. 板的串口输出" },
  demoScreen: { en: "5. What its OLED shows", zh: "5. 它的 OLED 屏幕" },
  demoDone: { en: "Done.", zh: "完成。" },
  counts: { en: "Found {counts}.", zh: "共 {counts}。" },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type TextKey = keyof typeof texts;

/** All texts, for the test that none is missing. */
export const allTexts: Readonly<Record<string, Readonly<Record<Locale, string>>>> = texts;

/** One text in one language. `{s}` is for English plurals: "s" unless the number is 1. */
export function textOf(key: TextKey, locale: Locale, parameters: MessageParameters = {}): string {
  return fillMessage(texts[key][locale], parameters);
}
