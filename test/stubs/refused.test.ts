// What the board does not have, or cannot take, is a TypeScript error at the place where it stands.
import { describe, expect, test } from "vitest";
import { boardProgram, errorsOf, mainFile } from "./check.js";

const imports = `
  import * as socket from "socket";
  import { accelerometer, button_a, gyroscope, oled, rgb, TextMode, wifi } from "mpython";
  import { ADC, Pin, PWM, Timer } from "machine";
  import * as music from "music";
  import * as time from "time";
  import { WLAN } from "network";
  const s = socket.socket();
  declare const data: bytes;
`;

interface Refused {
  readonly name: string;
  readonly source: string;
  readonly code: number;
  readonly at: string;
}

const cases: readonly Refused[] = [
  // The browser and Node are not there.
  { name: "document", source: `document.title;`, code: 2584, at: "document" },
  { name: "window", source: `window;`, code: 2304, at: "window" },
  { name: "setTimeout", source: `setTimeout(() => {}, 100);`, code: 2304, at: "setTimeout" },
  { name: "fetch", source: `fetch("http://x");`, code: 2304, at: "fetch" },
  { name: "process", source: `process.exit();`, code: 2591, at: "process" },
  { name: "require", source: `require("fs");`, code: 2591, at: "require" },
  { name: "Buffer", source: `Buffer.from("x");`, code: 2591, at: "Buffer" },
  { name: "a Node module", source: `import { readFileSync } from "node:fs";`, code: 2591, at: `"node:fs"` },
  { name: "an unknown module", source: `import * as x from "sockets";`, code: 2307, at: `"sockets"` },
  { name: "console.table", source: `console.table([]);`, code: 2339, at: "table" },
  // Members the firmware, or this slice of the library, does not have.
  { name: "shutdown", source: `s.shutdown();`, code: 2339, at: "shutdown" },
  { name: "getpeername", source: `s.getpeername();`, code: 2339, at: "getpeername" },
  { name: "print of mpython", source: `import { print } from "mpython";`, code: 2724, at: "print" },
  { name: "buzz of mpython", source: `import { buzz } from "mpython";`, code: 2305, at: "buzz" },
  { name: "Date", source: `new Date();`, code: 2304, at: "Date" },
  { name: "writing to wifi.sta", source: `wifi().sta = wifi().ap;`, code: 2540, at: "sta" },
  { name: "changing bytes", source: `data[0] = 1;`, code: 2542, at: "data[0]" },
  // Arguments of the wrong type or number.
  { name: "bytes on the screen", source: `oled.DispChar(data, 0, 0);`, code: 2345, at: "data" },
  { name: "a number on the screen", source: `oled.DispChar(5001, 0, 0);`, code: 2345, at: "5001" },
  { name: "text for a coordinate", source: `oled.DispChar("a", "0", 0);`, code: 2345, at: `"0"` },
  { name: "text for a number", source: `time.sleep("1");`, code: 2345, at: `"1"` },
  { name: "listen without a backlog", source: `s.listen();`, code: 2554, at: "listen" },
  { name: "recv without a size", source: `s.recv();`, code: 2554, at: "recv" },
  { name: "sending a number", source: `s.send(5);`, code: 2345, at: "5" },
  { name: "an address in two arguments", source: `s.bind("", 5001);`, code: 2554, at: "5001" },
  { name: "an address without a port", source: `s.connect(["10.0.0.1"]);`, code: 2345, at: `["10.0.0.1"]` },
  { name: "a port that is text", source: `s.bind(["", "5001"]);`, code: 2322, at: `"5001"` },
  { name: "Wi-Fi without a password", source: `wifi().connectWiFi("ssid");`, code: 2554, at: "connectWiFi" },
  { name: "the channel as password", source: `wifi().enable_APWiFi("x", 13);`, code: 2345, at: "13" },
  { name: "a colour of two parts", source: `rgb[0] = [255, 0];`, code: 2322, at: "rgb[0]" },
  { name: "a colour in three arguments", source: `rgb.fill(255, 0, 0);`, code: 2554, at: "0, 0" },
  { name: "decoding as gbk", source: `data.decode("gbk");`, code: 2345, at: `"gbk"` },
  { name: "a pin number for a pin", source: `ADC(33);`, code: 2345, at: "33" },
  { name: "an unknown setting", source: `WLAN().config("ssid");`, code: 2769, at: `"ssid"` },
  // Keyword arguments.
  {
    name: "an unknown keyword",
    source: `Timer(0).init({ perod: 100, callback: () => {} });`,
    code: 2561,
    at: "perod",
  },
  { name: "an unknown option", source: `music.set_tempo({ speed: 1 });`, code: 2353, at: "speed" },
  { name: "a keyword of the wrong type", source: `music.set_tempo({ bpm: "fast" });`, code: 2322, at: "bpm" },
  { name: "a missing keyword", source: `Timer(0).init({ period: 100 });`, code: 2345, at: "{ period: 100 }" },
  { name: "a keyword as position", source: `music.set_tempo(4);`, code: 2559, at: "4" },
  // Results used as what they are not.
  { name: "text methods on bytes", source: `data.startsWith("GET");`, code: 2551, at: "startsWith" },
  { name: "bytes compared with text", source: `data === "quit";`, code: 2367, at: `data === "quit"` },
  { name: "a byte is no text", source: `const c: string = data[0];`, code: 2322, at: "c" },
  { name: "a third part of a pair", source: `const [a, b, c] = s.accept(); c.length;`, code: 18048, at: "c" },
  { name: "an index beyond the pair", source: `s.accept()[2].length;`, code: 2532, at: "s.accept()[2]" },
  { name: "a tuple cannot be changed", source: `s.accept()[1][0] = "";`, code: 2540, at: "0" },
  { name: "a tuple cannot grow", source: `s.accept().push(1);`, code: 2339, at: "push" },
  { name: "nothing outside the screen", source: `oled.pixel(0, 0) + 1;`, code: 2531, at: "oled.pixel(0, 0)" },
  { name: "no gyroscope", source: `const g: number = gyroscope.get_x();`, code: 2322, at: "g" },
  {
    name: "an error number may be text",
    source: `const n: number = new OSError(5).errno;`,
    code: 2322,
    at: "n",
  },
  { name: "an unread JSON value", source: `JSON.parse("{}").a;`, code: 2571, at: `JSON.parse("{}")` },
  // Callbacks.
  {
    name: "a callback that wants more",
    source: `button_a.event_pressed = (pin: Pin, again: Pin) => {};`,
    code: 2322,
    at: "button_a.event_pressed",
  },
  {
    name: "a called callback",
    source: `button_a.event_pressed = oled.show();`,
    code: 2322,
    at: "button_a.event_pressed",
  },
  { name: "an option of TextMode", source: `TextMode.bold;`, code: 2339, at: "bold" },
  { name: "an accelerometer is not made", source: `new accelerometer();`, code: 2351, at: "accelerometer" },
  { name: "PWM on nothing", source: `PWM();`, code: 2554, at: "PWM" },
];

describe("refused by the stubs", () => {
  test("the imports alone are fine", () => {
    expect(errorsOf(boardProgram(imports), mainFile)).toEqual([]);
  });

  test.each(cases)("$name: $source", ({ source, code, at }) => {
    const errors = errorsOf(boardProgram(`${imports}\n${source}`), mainFile);
    expect(errors.map((error) => ({ code: error.code, at: error.at }))).toEqual([{ code, at }]);
  });
});
