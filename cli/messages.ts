// The messages of the command line: MPTS7001 and up. A code never changes its meaning.
import type { Message } from "../base/message.js";

export const cliMessages = {
  MPTS7001: {
    en: "The file {file} does not exist.",
    zh: "文件 {file} 不存在。",
    fixEn: "Check the path; it is read from the folder you are in.",
    fixZh: "请检查路径；相对路径从当前文件夹算起。",
  },
  MPTS7002: {
    en: "There is no program to work on: none of {tried} exists in {folder}.",
    zh: "没有找到要处理的程序：{folder} 里没有 {tried}。",
    fixEn:
      'Name the file, as in "mpts {command} path/to/main.ts", or set "mpts": {"entry": "..."} in package.json.',
    fixZh:
      '请写出文件，例如 "mpts {command} path/to/main.ts"，或在 package.json 中设置 "mpts": {"entry": "..."}。',
  },
  MPTS7003: {
    en: "{file} is not a TypeScript file.",
    zh: "{file} 不是 TypeScript 文件。",
    fixEn: "mpts compiles files that end in .ts. Give it the program's first .ts file.",
    fixZh: "mpts 编译以 .ts 结尾的文件。请给出程序的第一个 .ts 文件。",
  },
  MPTS7004: {
    en: "{file} cannot be read: {reason}",
    zh: "无法读取 {file}：{reason}",
    fixEn: "Correct the file, then try again.",
    fixZh: "请改正这个文件，然后重试。",
  },
  MPTS7005: {
    en: '{file}: there is no setting "{setting}".',
    zh: '{file}：没有 "{setting}" 这个设置。',
    fixEn: "Under {parent} there are: {known}.",
    fixZh: "{parent} 下可用的设置：{known}。",
  },
  MPTS7006: {
    en: "{file} has an error: {reason}",
    zh: "{file} 有错误：{reason}",
    fixEn: "Correct the file, then try again.",
    fixZh: "请改正这个文件，然后重试。",
  },
  MPTS7007: {
    en: "No port was given: mpts {command} needs to know which board to talk to.",
    zh: "没有给出端口：mpts {command} 需要知道与哪块板通信。",
    fixEn:
      'Add --port with a device path or COM name ("mpts devices" lists them), "auto" for the only board, "socket://host:port", or "sim" for the virtual board.',
    fixZh:
      '请加上 --port：设备路径或 COM 名（"mpts devices" 会列出）、"auto"（唯一的一块板）、"socket://host:port"，或 "sim"（虚拟板）。',
  },
  MPTS7008: {
    en: "{file} cannot be written: {reason}",
    zh: "无法写入 {file}：{reason}",
    fixEn:
      "Check that the folder exists, is not full and may be written by you, or choose another with --out-dir.",
    fixZh: "请检查该文件夹是否存在、是否已满、是否有写权限，或用 --out-dir 另选一个文件夹。",
  },
  MPTS7009: {
    en: "{file} was not written by mpts, or was changed since. Nothing was written.",
    zh: "{file} 不是 mpts 写的，或者之后被改动过。没有写入任何内容。",
    fixEn: "Move that file away or delete it and build again, or choose another folder with --out-dir.",
    fixZh: "请移走或删除这个文件后重新编译，或用 --out-dir 另选一个文件夹。",
  },
  MPTS7010: {
    en: "This is a bug in mpts {version}: {reason}",
    zh: "这是 mpts {version} 自身的错误：{reason}",
    fixEn:
      "Your program is not to blame. Please run the command again with --debug and report its output together with the program to the maintainers of mpts.",
    fixZh: "这不是您程序的问题。请加上 --debug 重新运行，并把输出和程序一起报告给 mpts 的维护者。",
  },
  MPTS7011: {
    en: 'The network "{value}" after --sim-wifi is not of the form ssid:password.',
    zh: '--sim-wifi 后的网络 "{value}" 不是 ssid:password 的形式。',
    fixEn:
      'Write the name, a colon and the password, as in --sim-wifi "home:12345678"; an open network is "home:".',
    fixZh: '请写名称、英文冒号和密码，例如 --sim-wifi "home:12345678"；没有密码的网络写 "home:"。',
  },
  MPTS7012: {
    en: "There is no option {option}.",
    zh: "没有 {option} 这个选项。",
    fixEn: "{hint}mpts {command}--help lists the options.",
    fixZh: "{hint}mpts {command}--help 会列出全部选项。",
  },
  MPTS7013: {
    en: "There is no command {name}.",
    zh: "没有 {name} 这个命令。",
    fixEn: "{hint}mpts --help lists the commands.",
    fixZh: "{hint}mpts --help 会列出全部命令。",
  },
  MPTS7014: {
    en: "The option {option} needs a value.",
    zh: "选项 {option} 需要一个值。",
    fixEn: "mpts {command}--help shows what it takes.",
    fixZh: "mpts {command}--help 说明了它的取值。",
  },
  MPTS7015: {
    en: "mpts {command}was given more than it takes.",
    zh: "给 mpts {command}的参数太多了。",
    fixEn: "It takes one program at a time; put a path that contains spaces in quotation marks.",
    fixZh: "一次只能处理一个程序；含有空格的路径请加引号。",
  },
  MPTS7016: {
    en: "The value {value} is not allowed for {option}.",
    zh: "{option} 不能取值 {value}。",
    fixEn: "Allowed are: {choices}.",
    fixZh: "可用的值：{choices}。",
  },
  MPTS7017: {
    en: "The command line was not understood: {reason}",
    zh: "无法理解命令行：{reason}",
    fixEn: "mpts --help shows how to use it.",
    fixZh: "用法见 mpts --help。",
  },
  MPTS7018: {
    en: "{option} is about the virtual board, but the port is {port}.",
    zh: "{option} 只用于虚拟板，而端口是 {port}。",
    fixEn: "Leave it out, or use --port sim.",
    fixZh: "请去掉它，或使用 --port sim。",
  },
  MPTS7019: {
    en: "The program raised an error on the board.",
    zh: "程序在板上出错了。",
    fixEn:
      "The traceback above names the lines: first of the Python that mpts build writes, then of your TypeScript.",
    fixZh:
      "上面的 traceback 指出了出错的行：先是 mpts build 写出的 Python 的行，括号里是您的 TypeScript 的行。",
  },
  MPTS7020: {
    en: '{file}: the setting "{setting}" has a value mpts cannot use.',
    zh: '{file}：设置 "{setting}" 的值无法使用。',
    fixEn: "It looks like this: {example}",
    fixZh: "它应当像这样：{example}",
  },
  MPTS7021: {
    en: 'The board sent back "{received}" for "{sent}".',
    zh: '发送 "{sent}"，板却返回 "{received}"。',
    fixEn:
      "The board's output above shows what it did. Please report this with the whole output of the demo.",
    fixZh: "上面板的输出说明了它做了什么。请把演示的全部输出报告给维护者。",
  },
  MPTS7022: {
    en: 'The program on the virtual board did not get to "{step}" within {seconds} seconds.',
    zh: '虚拟板上的程序没有在 {seconds} 秒内到达 "{step}"。',
    fixEn: "The board's output above shows how far it got. On a very busy machine, try again.",
    fixZh: "上面板的输出说明了它运行到哪里。机器很忙时，请再试一次。",
  },
  MPTS7023: {
    en: "127.0.0.1:{port} cannot be reached: {reason}",
    zh: "无法连接 127.0.0.1:{port}：{reason}",
    fixEn: "Check that nothing on this machine blocks local connections, then try again.",
    fixZh: "请检查本机是否阻止了本地连接，然后重试。",
  },
  MPTS7024: {
    en: "There is no message with the code {code}.",
    zh: "没有代码为 {code} 的信息。",
    fixEn: "mpts explain without a code lists them all.",
    fixZh: "不带代码运行 mpts explain 可列出全部。",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** A code of this table. */
export type CliCode = keyof typeof cliMessages;
