// The messages of the board link (MPTS5xxx): errors first, notices (MPTS51xx) at the end.
import type { MessageTable } from "../base/message.js";

/** Every message the link can give, by permanent code. */
export const deviceMessages = {
  MPTS5001: {
    en: '"{port}" is not a port.',
    zh: "“{port}”不是端口。",
    fixEn:
      "Write a device path (/dev/ttyUSB0), COM3, or socket://host:port. `mpts devices` lists what is connected.",
    fixZh: "请写设备路径（/dev/ttyUSB0）、COM3 或 socket://主机:端口。用 `mpts devices` 查看已连接的设备。",
  },
  MPTS5002: {
    en: "There is no port {port}.",
    zh: "没有端口 {port}。",
    fixEn:
      "Plug the board in with a cable that carries data, not only power, and run `mpts devices` to see its port.",
    fixZh: "请用能传数据（不只是充电）的线连接掌控板，再用 `mpts devices` 查看端口。",
  },
  MPTS5003: {
    en: "The port {port} is in use by another program.",
    zh: "端口 {port} 正被别的程序占用。",
    fixEn: "Close the other program (an IDE, a serial monitor, another mpts) and try again.",
    fixZh: "请关闭占用它的程序（编辑器、串口监视器或另一个 mpts）后再试。",
  },
  MPTS5004: {
    en: "This user may not open {port}.",
    zh: "当前用户没有打开 {port} 的权限。",
    fixEn:
      "Add yourself to the group {group} (`sudo usermod -aG {group} $USER`), log out and in again, then retry.",
    fixZh: "请把自己加入用户组 {group}（`sudo usermod -aG {group} $USER`），注销并重新登录后再试。",
  },
  MPTS5005: {
    en: "The port {port} cannot be opened: {reason}.",
    zh: "无法打开端口 {port}：{reason}。",
    fixEn: "Check that {port} is the board's serial port: `mpts devices` lists them.",
    fixZh: "请确认 {port} 是掌控板的串口：用 `mpts devices` 查看。",
  },
  MPTS5006: {
    en: "Nothing answers at {port}: {reason}.",
    zh: "{port} 没有响应：{reason}。",
    fixEn: "Start the program that offers the board there, and check the host and the port number.",
    fixZh: "请启动在该处提供开发板的程序，并检查主机名和端口号。",
  },
  MPTS5008: {
    en: "The connection to {port} was lost{reason}.",
    zh: "与 {port} 的连接断开了{reason}。",
    fixEn:
      "Check the cable and connect again. What was on the board is still whole; run the command once more.",
    fixZh: "请检查连接线并重新连接。板上原有的程序仍然完整；请再执行一次命令。",
  },
  MPTS5009: {
    en: "No board was found{seen}.",
    zh: "没有找到开发板{seen}。",
    fixEn: "Plug the board in with a data cable, or name its port with --port.",
    fixZh: "请用数据线连接掌控板，或用 --port 指定端口。",
  },
  MPTS5010: {
    en: "{count} boards are connected: {seen}.",
    zh: "连接了 {count} 块开发板：{seen}。",
    fixEn: "Choose one with --port.",
    fixZh: "请用 --port 选择其中一块。",
  },
  MPTS5011: {
    en: "The board on {port} does not answer.",
    zh: "{port} 上的开发板没有应答。",
    fixEn:
      "Start the command again and press the board's reset button right after: a program that swallows Ctrl-C (a bare `except:` in an endless loop) looks like this too. Check that {port} is the board and that it runs MicroPython.",
    fixZh:
      "请重新执行命令，并马上按一下掌控板的复位键：吞掉 Ctrl-C 的程序（死循环里不带异常类型的 `except:`）也会这样。并确认 {port} 就是掌控板，且运行的是 MicroPython。",
  },
  MPTS5012: {
    en: "What is connected to {port} does not talk like a MicroPython board: it sent {sample}.",
    zh: "{port} 上的设备不像 MicroPython 开发板：它发来的是 {sample}。",
    fixEn:
      "Check the port and the baud rate (the board uses 115200). If the firmware is damaged, flash it again.",
    fixZh: "请检查端口和波特率（掌控板用 115200）。如果固件损坏，请重新烧录固件。",
  },
  MPTS5013: {
    en: "The port {port} only sends back what is sent to it: there is no board there.",
    zh: "端口 {port} 只是把发出的内容原样送回：那里没有开发板。",
    fixEn: "Choose another port: `mpts devices` lists them. A wire between TX and RX does this too.",
    fixZh: "请换一个端口：用 `mpts devices` 查看。TX 与 RX 短接也会这样。",
  },
  MPTS5014: {
    en: "The program on the board does not let go: it runs on after Ctrl-C.",
    zh: "板上的程序停不下来：按 Ctrl-C 后仍在运行。",
    fixEn:
      "Start the command again and press the board's reset button right after. A bare `except:` inside an endless loop does this. If {port} is not the board, choose its port with --port.",
    fixZh:
      "请重新执行命令，并马上按一下掌控板的复位键。死循环里不带异常类型的 `except:` 会造成这种情况。如果 {port} 不是掌控板，请用 --port 选择正确的端口。",
  },
  MPTS5015: {
    en: "The board stopped answering while {step}.",
    zh: "开发板在“{step}”时停止应答。",
    fixEn: "Press the board's reset button and run the command again. What was on the board is still whole.",
    fixZh: "请按一下掌控板的复位键，再执行一次命令。板上原有的程序仍然完整。",
  },
  MPTS5016: {
    en: "Bytes are lost or changed on the way to the board ({step}), after {attempts} attempts.",
    zh: "发往开发板的数据有丢失或改变（{step}），已尝试 {attempts} 次。",
    fixEn: "Use a shorter or better cable, another USB port, or no hub, and try again.",
    fixZh: "请换更短或更好的线、换一个 USB 口、不经过集线器，再试一次。",
  },
  MPTS5017: {
    en: "The board does not restart when asked to.",
    zh: "开发板没有按要求重新启动。",
    fixEn: "Press the board's reset button and run the command again.",
    fixZh: "请按一下掌控板的复位键，再执行一次命令。",
  },
  MPTS5020: {
    en: "There is not enough room on the board for {path} ({needed} bytes).",
    zh: "板上空间不足，放不下 {path}（{needed} 字节）。",
    fixEn: "Remove files you no longer need from the board. The program that was there is untouched.",
    fixZh: "请删除板上不再需要的文件。板上原有的程序没有改动。",
  },
  MPTS5021: {
    en: "The board's file system cannot be written to.",
    zh: "板上的文件系统是只读的。",
    fixEn: "Press reset and try again; if it stays so, restore the board's firmware.",
    fixZh: "请复位后再试；如果仍然如此，请恢复固件。",
  },
  MPTS5022: {
    en: "{path} did not arrive as it was sent, {attempts} times.",
    zh: "{path} 传到板上后内容不符，已尝试 {attempts} 次。",
    fixEn:
      "Use a shorter or better cable, another USB port, or no hub. The program that was on the board is untouched.",
    fixZh: "请换更短或更好的线、换一个 USB 口、不经过集线器。板上原有的程序没有改动。",
  },
  MPTS5023: {
    en: "The board reports an error while {step}: {error}",
    zh: "开发板在“{step}”时报告错误：{error}",
    fixEn: "Press reset and try again. If it stays so, please report it with this message.",
    fixZh: "请复位后再试。如果仍然如此，请带上这条信息报告问题。",
  },
  MPTS5024: {
    en: "The board has too little memory for {path} ({needed} bytes).",
    zh: "板上内存不足，放不下 {path}（{needed} 字节）。",
    fixEn: "Make the program smaller, or put it on the board with `mpts flash` instead of `mpts run`.",
    fixZh: "请缩小程序，或用 `mpts flash` 代替 `mpts run` 把它写到板上。",
  },
  MPTS5025: {
    en: "{path} would hide the firmware's module {module}.",
    zh: "{path} 会挡住固件自带的模块 {module}。",
    fixEn: "Give the file another name: programs on the board that import {module} would get yours.",
    fixZh: "请换一个文件名：否则板上导入 {module} 的程序会得到你的文件。",
  },
  MPTS5026: {
    en: "{path} would never be imported: the firmware has a module {module} of its own, which comes first.",
    zh: "{path} 永远不会被导入：固件自带同名模块 {module}，并且优先。",
    fixEn: "Give the file another name.",
    fixZh: "请换一个文件名。",
  },
  MPTS5027: {
    en: '"{path}" cannot be a file on the board: {reason}.',
    zh: "“{path}”不能作为板上的文件名：{reason}。",
    fixEn:
      "Use a relative path with `/` between folders, without `..`, at most 128 bytes long, each file once.",
    fixZh: "请用相对路径，文件夹之间用 `/`，不含 `..`，不超过 128 字节，每个文件只出现一次。",
  },
  MPTS5028: {
    en: "Stopped before the work on {port} was done.",
    zh: "{port} 上的操作尚未完成就被停止。",
    fixEn: "What was on the board is still whole. Run the command again to finish.",
    fixZh: "板上原有的程序仍然完整。要完成操作，请再执行一次命令。",
  },
  MPTS5029: {
    en: "This board cannot run a program of several files from memory.",
    zh: "这块开发板不能直接在内存中运行由多个文件组成的程序。",
    fixEn: "Put the program on the board with `mpts flash`, or keep it in one file.",
    fixZh: "请用 `mpts flash` 把程序写到板上，或只用一个文件。",
  },
  MPTS5030: {
    en: "The program to run, {entry}, is not among the files.",
    zh: "要运行的程序 {entry} 不在文件列表中。",
    fixEn: "Name one of the files given.",
    fixZh: "请指定已给出的文件之一。",
  },
  MPTS5031: {
    en: "The board restarted while {step}.",
    zh: "开发板在“{step}”时重新启动了。",
    fixEn: "Check the cable and the power, then run the command again.",
    fixZh: "请检查连接线和供电，再执行一次命令。",
  },
  MPTS5101: {
    en: "The board had a {from} that mpts did not write: it is kept as {to}.",
    zh: "板上有不是 mpts 写入的 {from}：已另存为 {to}。",
    fixEn: "Nothing to do. Delete {to} when you no longer need it.",
    fixZh: "无需处理。不再需要时可删除 {to}。",
  },
  MPTS5102: {
    en: "The firmware has no flow control for uploads: sending {bytes} bytes every {milliseconds} ms.",
    zh: "固件上传没有流量控制：每 {milliseconds} 毫秒发送 {bytes} 字节。",
    fixEn: "Nothing to do. It is slower than with newer firmware, and every file is verified.",
    fixZh: "无需处理。比新固件慢一些，每个文件都会校验。",
  },
  MPTS5103: {
    en: "The board's file system is flat and cannot rename: main.py is written last, from a verified copy on the board.",
    zh: "板上的文件系统没有文件夹，也不能改名：main.py 最后写入，来源是板上已校验的副本。",
    fixEn: "Do not unplug the board during the last second of the upload.",
    fixZh: "上传的最后一秒请不要拔掉开发板。",
  },
  MPTS5104: {
    en: "The program on the board ignored Ctrl-C: the board is being reset over its serial lines.",
    zh: "板上的程序不理会 Ctrl-C：正在通过串口控制线复位开发板。",
    fixEn: "Nothing to do. A bare `except:` inside an endless loop does this.",
    fixZh: "无需处理。死循环里不带异常类型的 `except:` 会造成这种情况。",
  },
  MPTS5105: {
    en: "Bytes were lost on the way to the board: sending again, slower ({step}).",
    zh: "发往开发板的数据有丢失：正在放慢速度重发（{step}）。",
    fixEn: "Nothing to do. If it happens often, use a shorter cable or no hub.",
    fixZh: "无需处理。如果经常出现，请换更短的线或不经过集线器。",
  },
  MPTS5106: {
    en: "Removed {path}, left over from an upload that did not finish.",
    zh: "已删除上次未完成的上传留下的 {path}。",
    fixEn: "Nothing to do.",
    fixZh: "无需处理。",
  },
} as const satisfies MessageTable;

type Code = keyof typeof deviceMessages;
/** Codes of things that are told but are no failure. */
export type DeviceNoticeCode = Extract<Code, `MPTS51${string}`>;
/** Codes of failures. */
export type DeviceErrorCode = Exclude<Code, DeviceNoticeCode>;
