// Which file names on the board would collide with modules of the firmware.
/* eslint-disable no-control-regex -- control characters are what is looked for */
//
// MicroPython 1.12 imports a C module of the exact name first, then frozen modules, then files; and only when none is
// there, `u` + name. So `socket.py` takes the place of the firmware's socket, while `music.py` is never looked at.
import { LinkError } from "../link-error.js";
import type { BoardFile } from "../link-options.js";
import { manifestPath } from "../sync/manifest.js";

/** Modules that the firmware offers under this name only while no file has it (ESP32, MicroPython 1.12). */
const shadowed = new Set([
  ...["binascii", "collections", "errno", "hashlib", "heapq", "io", "json", "os", "random", "re", "select"],
  ...["socket", "ssl", "struct", "time", "zlib", "ctypes", "cryptolib", "websocket", "bluetooth", "asyncio"],
]);

/** Modules of the mPython firmware that a file can never take the place of. */
const fixed = new Set([
  ...["mpython", "music", "radio", "servo", "audio", "rfid", "NVS", "esp", "esp32", "machine", "network"],
  ...["micropython", "gc", "sys", "math", "cmath", "framebuf", "btree", "builtins", "array", "neopixel"],
  ...["ssd1106", "gui", "urequests", "umqtt", "urllib", "ntptime", "logging", "dht", "ds18x20", "onewire"],
  ...["sdcard", "apa106", "webrepl", "upip", "parrot", "bluebit", "font", "adafruit_miniqr", "calibrate_img"],
  ...["uos", "utime", "usocket", "ujson", "ure", "ustruct", "urandom", "uselect", "ussl", "uhashlib"],
  ...["uheapq", "utimeq", "ucryptolib", "ubinascii", "uzlib", "uctypes", "uio", "ucollections", "uerrno"],
  ...["uwebsocket", "ubluetooth"],
]);

/** What files are called until they are whole and verified. */
export const temporarySuffix = ".mpts-new";

/** The longest path the firmware takes, in bytes. */
const longestPath = 128;

/**
 * The files with their paths relative and normal, or an error for the first that must not go to the board.
 *
 * @throws LinkError MPTS5025, MPTS5026 (module names), MPTS5027 (impossible or repeated paths).
 */
export function checkFiles(files: readonly BoardFile[]): readonly BoardFile[] {
  const seen = new Set<string>();
  return files.map((file) => {
    const path = file.path.replace(/^\//, "");
    const reason = pathProblem(path) ?? (seen.has(path) ? "it is given twice" : undefined);
    if (reason) throw new LinkError("MPTS5027", { path: file.path, reason });
    seen.add(path);
    refuseModuleName(path);
    return { path, contents: file.contents };
  });
}

function pathProblem(path: string): string | undefined {
  if (path === manifestPath || path.endsWith(temporarySuffix))
    return "mpts keeps its own notes under that name";
  if (path === "") return "it is empty";
  if (/[\x00-\x1f\x7f\\]/.test(path)) return "it has a backslash or a control character";
  if (path.split("/").some((part) => part === "" || part === "." || part === "..")) {
    return "it has an empty, `.` or `..` part";
  }
  if (Buffer.byteLength(path) > longestPath - temporarySuffix.length) return "it is too long";
  return undefined;
}

/** Only the root and `/lib` are searched for modules; `socket/` as a package counts like `socket.py`. */
function refuseModuleName(path: string): void {
  const top = path.replace(/^lib\//, "");
  const isModule = top.includes("/") || /\.(py|mpy)$/.test(top);
  const module = (top.split("/")[0] ?? "").replace(/\.(py|mpy)$/, "");
  if (!isModule) return;
  if (shadowed.has(module)) throw new LinkError("MPTS5025", { path, module });
  if (fixed.has(module)) throw new LinkError("MPTS5026", { path, module });
}
